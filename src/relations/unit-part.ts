import {addTo} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import {partBody} from '../recognising/bodies.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Rule} from './rule.ts';
import {blockOf, measuresOf} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * The money of a unit 单位 is part of that of its department 部门: where both documents are checked together,
 * no amount of the one exceeds the same amount of the other. Only money of the treasury is compared, since
 * what one unit pays another is counted once in the department.
 */
export const rule: Rule = {
  meta: {id: 'unit-part', severity: 'warning', basis: '《部门决算管理办法》: 部门决算由本级和所属单位汇总'},
  find: ({facts}) => {
    const parts = single(facts.filter(fact => isTreasury(fact) && fact.body === partBody));
    const wholes = single(facts.filter(fact => isTreasury(fact) && fact.body !== partBody));
    return [...parts].flatMap(([measure, part]) => {
      const whole = wholes.get(measure);
      return whole ? [relationOf(measure, part, whole)] : [];
    });
  },
};

const isTreasury = ({dimensions: {fund}, figure}: Fact): boolean =>
  fund !== null && fund !== 'all' && figure.value !== null;

/** Facts by what they measure; what a document prints with several amounts is left aside. */
function single(facts: readonly Fact[]): Map<string, Fact> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) for (const measure of measuresOf(fact)) addTo(groups, measure, fact);
  const found = new Map<string, Fact>();
  for (const [measure, group] of groups) {
    const [first] = group;
    if (first && group.every(other => isSame(first, other))) found.set(measure, first);
  }
  return found;
}

const isSame = ({figure: a}: Fact, {figure: b}: Fact): boolean =>
  a.value?.digits === b.value?.digits && a.value?.decimals === b.value?.decimals && !a.doubt && !b.doubt;

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
