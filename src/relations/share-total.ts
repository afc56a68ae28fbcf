import type {Relation} from '../model/relation.ts';
import {arePartsOfOne} from '../recognising/complete-parts.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * 基本支出占60%，项目支出占40%: shares without their amounts. Where they are of all the parts of one whole, they
 * come to 100, as far as their last places tell.
 */
export const rule: Rule = {
  meta: {id: 'share-total', severity: 'error', basis: 'arithmetic: the shares of a whole come to 100 %'},
  find: recognised => numbersByPassage(recognised).flatMap(numbers => runsOf(numbers).flatMap(relationsOf)),
};

const isPercent = ({figure}: Numbered): boolean => figure.unit.kind === 'percent';

/** Percentages that follow each other in one sentence, without another number between them. */
function runsOf(numbers: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  let open: Numbered[] = [];
  for (const number of numbers) {
    if (!isPercent(number) || /[。;]/u.test(number.lead)) open = [];
    if (!isPercent(number)) continue;
    if (open.length === 0) runs.push(open);
    open.push(number);
  }
  return runs.filter(run => run.length > 1);
}

/** What each share is of: named before each, or in a row before 分别占. */
function namesOf(run: readonly Numbered[]): string[] | null {
  const [first, ...others] = run;
  const lead = first?.lead.split(/[。;]/u).at(-1) ?? '';
  const row = /(?:[,:]|其中|^)((?:[^,:]{2,14}[、和及与])+[^,:]{2,14})分别占[^,、\d]{0,16}$/u.exec(lead)?.[1];
  if (row !== undefined) {
    const names = row.replace(/^.*其中/u, '').split(/[、和及与]/u);
    return names.length === run.length && others.every(({lead: own}) => /^[、,和及与]$/u.test(own)) ? names : null;
  }
  if (!areOfOneWhole(run)) return null;
  const names = run.map(({lead: own}) => /([^,、:。;]{2,16}?)占[^,、:。;]{0,16}$/u.exec(own)?.[1] ?? '');
  return names.includes('') ? null : names.map(name => name.replace(/^.*其中/u, ''));
}

/** Shares of two wholes, or of two years, do not come to anything together. */
function areOfOneWhole(run: readonly Numbered[]): boolean {
  const bases = run.map(({lead}) =>
    (/占([^,、:。;]{0,16})$/u.exec(lead)?.[1] ?? '').replace(/的|比重?|约|为|达|到/gu, ''),
  );
  return (
    new Set(bases.filter(base => base !== '')).size <= 1 &&
    !bases.some(base => /由|从|上年|去年|[增降升减]/u.test(base))
  );
}

function relationsOf(run: readonly Numbered[]): Relation[] {
  const names = namesOf(run);
  // A list that may leave something out proves nothing.
  if (!names || !arePartsOfOne(names)) return [];
  const [first] = run;
  return [
    {
      rule: 'share-total',
      family: `share-total:${first?.figure.id}`,
      reading: 0,
      form: {kind: 'fixed', parts: run.map(({figure}) => plus(figure)), totals: [100]},
      ground: 'words',
      certain: true,
      severity: 'error',
      details: {names: names.join('、')},
    },
  ];
}
