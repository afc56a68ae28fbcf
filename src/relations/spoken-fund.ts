import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {type Fund, firstMatch, funds} from '../recognising/vocabulary/concepts.ts';
import {isOwnMoney} from './funds.ts';

/** The fund that the words right before an amount name, or else its subject: 公务接待费 6，另单位资金安排 2. */
export const spokenFund = (frame: Frame): Fund | null =>
  firstMatch(funds, levelOf(frame)?.noun ?? '') ?? frame.subject.dimensions.fund ?? null;

/**
 * An amount of the body's own money for a thing that a statement before it speaks of: it is beside that, or a part of it,
 * and no second statement of it.
 */
export const isOwnMoneyFor = (frame: Frame, thing: Frame): boolean =>
  thing.index < frame.index &&
  thing.subject.noun === frame.subject.noun &&
  isOwnMoney(spokenFund(frame)) &&
  !isOwnMoney(spokenFund(thing));
