import type {Figure} from '../model/figure.ts';
import type {Spot} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * 支出 5 万元，比上年增加 5 万元，增长100%: there was nothing the year before, and no rate of growth over nothing.
 * It is a habit, so all such rates are one question.
 */
export const rule: Rule = {
  meta: {id: 'zero-base', severity: 'warning', basis: 'arithmetic: nothing cannot be divided by; 基数为0，不可比'},
  find: ({frames}) => {
    const rates = frames.flatMap(rateOverNothing);
    const [first] = rates;
    if (!first) return [];
    return [
      wording({
        rule: 'zero-base',
        printed: [...new Set(rates.map(({printed}) => printed))].join('、'),
        spots: rates.flatMap(spotOf),
        severity: 'warning',
        details: {count: String(rates.length), of: first.label},
      }),
    ];
  },
};

/** The rate of a statement whose year before is printed as nothing, or whose change is all there is. */
function rateOverNothing(frame: Frame): Figure[] {
  const {growth, change, mayBelongToHead} = frame;
  const prior = frame.prior ?? frame.before;
  const level = levelOf(frame) ?? levelOf(frame.stated);
  if (!growth || growth.against === 'budget' || mayBelongToHead || !growth.figure.value?.digits) return [];
  if (prior) return prior.figure.value?.digits === 0 && level?.figure.value?.digits ? [growth.figure] : [];
  const isAll = level !== null && change !== null && change.sign > 0 && isSamePrinting(level.figure, change.figure);
  return isAll ? [growth.figure] : [];
}

/** Two amounts in the same digits and unit: what is printed, not what it rounds to. */
const isSamePrinting = (a: Figure, b: Figure): boolean =>
  a.value !== null &&
  b.value !== null &&
  a.value.digits !== 0 &&
  a.value.digits === b.value.digits &&
  a.value.decimals === b.value.decimals &&
  a.unit.kind === 'money' &&
  b.unit.kind === 'money' &&
  a.unit.power === b.unit.power;

const spotOf = ({place}: Figure): Spot[] => (place.kind === 'text' ? [{...place}] : []);
