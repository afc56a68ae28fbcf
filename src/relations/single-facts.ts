import {addTo} from '../model/grouping.ts';
import type {Fact} from '../recognising/facts.ts';

/** Facts by what they measure; what a document prints with several amounts, or in doubt, is left aside. */
export function singleFacts(facts: readonly Fact[], measures: (fact: Fact) => readonly string[]): Map<string, Fact> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) for (const measure of measures(fact)) addTo(groups, measure, fact);
  const found = new Map<string, Fact>();
  for (const [measure, group] of groups) {
    const [first] = group;
    if (first && group.every(other => isSame(first, other))) found.set(measure, first);
  }
  return found;
}

const isSame = ({figure: a}: Fact, {figure: b}: Fact): boolean =>
  a.value?.digits === b.value?.digits && a.value?.decimals === b.value?.decimals && !a.doubt && !b.doubt;

/** The name of an item of 三公 in the table of these: it is paid by the treasury, whether its table says so or not. */
export function threeMeasure({dimensions}: Fact): readonly string[] {
  const {domain, key, period, stage, nature, fund} = dimensions;
  if (domain !== '' || !key?.startsWith('three:') || period === 'change' || nature !== 'total') return [];
  return [['three', key, fund ?? 'fiscal', period ?? 'current', stage].join('|')];
}
