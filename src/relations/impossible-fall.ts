import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {type Mention, verb} from '../recognising/sentences/mentions.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * 机关运行经费 40 万元，比上年下降120%: what is spent is never less than nothing, and cannot fall by more than all of it.
 * Where the change or the year before is printed, the rate itself is computed, which says the same.
 */
export const rule: Rule = {
  meta: {id: 'impossible-fall', severity: 'error', basis: 'arithmetic: nothing falls by more than 100 % of itself'},
  find: ({frames}) =>
    frames.flatMap(frame =>
      rateOf(frame).flatMap(({figure, lead}) => {
        const {place} = figure;
        if (place.kind !== 'text') return [];
        const word = verb.exec(lead)?.[0] ?? '';
        return [
          wording({
            rule: 'impossible-fall',
            printed: `${word.trim()}${figure.printed}`,
            spots: [{...place, start: Math.max(0, place.start - word.length)}],
            severity: isSpent(frame) ? 'error' : 'warning',
            details: {of: frame.subject.noun},
          }),
        ];
      }),
    ),
};

/** The rate of a statement that nothing else is printed for to compute it from, where it is a fall by more than all. */
function rateOf({growth, change, prior, before, aside}: Frame): Mention[] {
  if (!growth || change || prior || before || aside || growth.aside) return [];
  const {value} = growth.figure;
  if (!value || growth.sign === 0 || growth.figure.unit.kind !== 'percent') return [];
  const fallen = growth.sign < 0 ? value.digits : -value.digits;
  return fallen > 100 * 10 ** value.decimals ? [growth] : [];
}

/** What is spent by its name; what is left of it may be less than nothing. */
function isSpent(frame: Frame): boolean {
  const {noun, dimensions, exact} = frame.subject;
  const level = levelOf(frame);
  if (!level || (level.figure.value?.digits ?? -1) < 0 || /结[转余]|余额|差额|利润|净[额增]/u.test(noun)) return false;
  return /^(?:three|agency|function|economic):/u.test(dimensions.key ?? '') || (exact && dimensions.flow !== undefined);
}
