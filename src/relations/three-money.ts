import type {Fact} from '../recognising/facts.ts';
import type {Frame} from '../recognising/sentences/frame.ts';
import type {Fund} from '../recognising/vocabulary/concepts.ts';
import {isOwnMoney} from './funds.ts';
import {spokenFund} from './spoken-fund.ts';
import type {Wanted} from './wanted.ts';

/**
 * 三公经费 10，其中单位资金安排 2: tables of 三公经费 are of the treasury's money where they do not say otherwise. An amount of
 * other money, or of all of it, stands only in those that say so.
 */
export function ofThree<W extends Pick<Wanted, 'dimensions'>>(
  wanted: W,
  frame: Frame,
  facts: readonly Fact[],
): W | null {
  const own = spokenFund(frame) ?? wanted.dimensions.fund ?? null;
  const fund = isOwnMoney(own) ? own : holdsOwnMoney(frame) || isItemOfAll(frame) ? 'all' : null;
  if (fund === null) return wanted;
  return facts.some(fact => fact.dimensions.fund === fund)
    ? {...wanted, dimensions: {...wanted.dimensions, fund}}
    : null;
}

/** Whether the words count other money than the treasury's among what they state: as a part of it, or in its name. */
export const holdsOwnMoney = ({subject, members}: Frame): boolean =>
  /全口径|全部资金|各[类项]资金|(?<!不)(?:含|包括)(?:[\u4e00-\u9fff]{0,6}、)?(?:自有|单位|自筹|事业|非财政拨款)资金/u.test(
    subject.noun,
  ) || members.some(member => isOwnMoney(spokenFund(member)));

/** 三公经费（全口径）10，其中：公务接待费 4: an item of all the money that its head counts. */
const isItemOfAll = ({head, subject}: Frame): boolean =>
  head?.subject.dimensions.key === 'three:total' && subject.dimensions.fund === undefined && holdsOwnMoney(head);

/** Of money that is not the treasury's alone only what says so is printed. */
export const isOfMoney = (printed: Fund | null, wanted: Fund | null): boolean =>
  isOwnMoney(wanted) || wanted === 'all' ? printed === wanted : true;
