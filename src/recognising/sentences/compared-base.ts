import type {Mention} from './mentions.ts';

type Stage = 'final' | 'adjusted' | 'initial' | 'budget';

const stages: readonly (readonly [RegExp, Stage])[] = [
  [/执行|决算|完成|实际/u, 'final'],
  [/调整|变动|全年/u, 'adjusted'],
  [/年初/u, 'initial'],
  [/预算(?!拨款|支出|收入|财政)/u, 'budget'],
];

const year = /20\d{2}(?=年)|上一?年|去年|前一年/u;

/** What an amount is measured against by the words of its own clause: of which year and stage. */
function baseOf({lead}: Mention): {year: string | null; stage: Stage | null} {
  const clause = (lead.split(/[。;；,，]/u).at(-1) ?? '').replace(/\s+/gu, '');
  const named = year.exec(clause)?.[0] ?? null;
  if (named === null) return {year: null, stage: null};
  const words = clause.slice(clause.indexOf(named));
  return {
    year: /^\d/u.test(named) ? named : 'before',
    stage: stages.find(([said]) => said.test(words))?.[1] ?? null,
  };
}

/**
 * 「比上年决算数减少 3，比2019年决算数 48 下降50%」, 「上年执行数 9，比上年预算数增加 1」: two comparisons of one amount, each in a clause
 * of its own, with different years, or with what was spent and what was planned.
 */
export function haveOtherBases(a: Mention, b: Mention): boolean {
  const [one, other] = [baseOf(a), baseOf(b)];
  if (one.year === null || other.year === null) return false;
  return one.year !== other.year || areApart(one.stage, other.stage);
}

/** 预算数 alone may be what was planned first or last. */
const areApart = (a: Stage | null, b: Stage | null): boolean =>
  a !== null && b !== null && a !== b && ((a !== 'budget' && b !== 'budget') || a === 'final' || b === 'final');
