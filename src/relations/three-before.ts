import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Rule} from './rule.ts';
import {singleFacts, threeMeasure} from './single-facts.ts';
import {plus} from './terms.ts';

/**
 * What a table of 三公 prints of the year before is what the document of that year published: 2025年预算数 here is
 * the budget there. It is asked only of a document that is checked together with that one, of the same stage, and may
 * have been restated since.
 */
export const rule: Rule = {
  meta: {id: 'three-before', severity: 'warning', basis: '财预〔2016〕143号: “三公”经费增减变化原因'},
  find: ({facts}) => {
    const earlier = facts.filter(fact => fact.earlier && isStated(fact));
    if (earlier.length === 0) return [];
    const now = singleFacts(
      facts.filter(fact => !fact.earlier && isStated(fact)),
      threeMeasure,
    );
    return [...singleFacts(earlier, threeMeasure)].flatMap(([measure, then]) => {
      const told = now.get(measure);
      return told ? [relationOf(measure, told, then)] : [];
    });
  },
};

/** An amount of 三公 of the year before, of a stage that its table names. */
const isStated = (fact: Fact): boolean =>
  threeMeasure(fact).length > 0 &&
  fact.dimensions.period === 'prior' &&
  fact.dimensions.stage !== null &&
  fact.figure.value !== null;

const relationOf = (measure: string, told: Fact, then: Fact): Relation => ({
  rule: 'three-before',
  family: `three-before:${measure}`,
  reading: 0,
  form: {kind: 'sum', left: [plus(told.figure)], right: [plus(then.figure)]},
  ground: 'words',
  certain: true,
  severity: 'warning',
  tie: true,
  details: {},
});
