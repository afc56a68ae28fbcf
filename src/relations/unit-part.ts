import type {Relation} from '../model/relation.ts';
import {partBody} from '../recognising/bodies.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Rule} from './rule.ts';
import {blockOf, measuresOf} from './scopes.ts';
import {singleFacts, threeMeasure} from './single-facts.ts';
import {plus} from './terms.ts';

/**
 * The money of a unit 单位 is part of that of its department 部门: where both documents are checked together,
 * no amount of the one exceeds the same amount of the other. Only money of the treasury is compared, since
 * what one unit pays another is counted once in the department.
 */
export const rule: Rule = {
  meta: {id: 'unit-part', severity: 'warning', basis: '《部门决算管理办法》: 部门决算由本级和所属单位汇总'},
  find: ({facts}) => {
    const parts = singleFacts(
      facts.filter(fact => isTreasury(fact) && fact.body === partBody),
      allMeasures,
    );
    const wholes = singleFacts(
      facts.filter(fact => isTreasury(fact) && fact.body !== partBody),
      allMeasures,
    );
    return [...parts].flatMap(([measure, part]) => {
      const whole = wholes.get(measure);
      return whole ? [relationOf(measure, part, whole)] : [];
    });
  },
};

const allMeasures = (fact: Fact): readonly string[] => [...measuresOf(fact), ...threeMeasure(fact)];

const isTreasury = (fact: Fact): boolean => {
  const {dimensions, figure} = fact;
  const known = dimensions.fund !== null || threeMeasure(fact).length > 0;
  return known && dimensions.fund !== 'all' && figure.value !== null;
};

const relationOf = (measure: string, part: Fact, whole: Fact): Relation => ({
  rule: 'unit-part',
  family: `unit-part:${measure}:${blockOf(part)}`,
  reading: 0,
  form: {kind: 'order', smaller: [plus(part.figure)], larger: [plus(whole.figure)]},
  ground: 'words',
  certain: true,
  severity: 'warning',
  details: {},
});
