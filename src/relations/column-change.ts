import type {Form, Relation} from '../model/relation.ts';
import type {Column} from '../recognising/columns.ts';
import {type Head, headerTree, valueColumns} from '../recognising/header-tree.ts';
import type {RecognisedBlock} from '../recognising/recognised.ts';
import {changeWord, follows} from './compared-years.ts';
import type {Rule} from './rule.ts';
import {minus, plus} from './terms.ts';

/**
 * Columns of change: 增减额 is this year's amount less last year's, 增减% that divided by last year's.
 * Where the change is broken down like the years (合计, 基本支出, …), each of its columns is of the
 * columns with the same head.
 */
export const rule: Rule = {
  meta: {id: 'column-change', severity: 'error', basis: 'arithmetic: this year less the year before'},
  find: ({tables}) =>
    tables.flatMap(table => table.blocks.flatMap((block, index) => changesOf(block, `${table.id}.${index}`))),
};

/** A column of change and the two columns it can be between, the most natural pair first. */
interface Compared {
  change: Column;
  pairs: {now: Column; before: Column}[];
}

function changesOf(block: RecognisedBlock, name: string): Relation[] {
  return comparedIn(headerTree(block.figures)).flatMap(({change, pairs}) => {
    const family = `column-change:${name}:${change.index}`;
    const readings =
      change.role === 'percent'
        ? pairs
        : pairs.flatMap(({now, before}) => [
            {now, before},
            {now: before, before: now},
          ]);
    return readings.flatMap(({now, before}, reading) =>
      block.rows.flatMap((_, row): Relation[] => {
        const [own, to, from] = [change, now, before].map(column => block.figureAt(row, column.index));
        if (!own?.value || !to || !from || (to.value === null && from.value === null)) return [];
        const form: Form =
          change.role === 'percent'
            ? {kind: 'growth', from: [plus(from)], to: [plus(to)], percent: own.id, falling: false}
            : {kind: 'sum', left: [plus(own)], right: [plus(to), minus(from)]};
        return [
          {
            rule: rule.meta.id,
            family,
            reading,
            form,
            ground: 'words',
            certain: pairs.length === 1 && reading === 0,
            severity: 'error',
            details: {},
            weak: true,
          },
        ];
      }),
    );
  });
}

function comparedIn(heads: readonly Head[]): Compared[] {
  const changes = heads.filter(head => changeWord.test(head.text));
  const levels = heads.filter(head => !changeWord.test(head.text));
  const own = changes.flatMap(change =>
    leavesOf(change).map(({column, key}): Compared => ({change: column, pairs: pairsFor(key, levels)})),
  );
  return [...own, ...heads.flatMap(head => (changeWord.test(head.text) ? [] : comparedIn(head.children)))].filter(
    ({pairs}) => pairs.length > 0,
  );
}

interface Leaf {
  column: Column;
  /** The heads below the top one. */
  key: string;
}

function leavesOf(head: Head, above = ''): Leaf[] {
  if (head.column) return [{column: head.column, key: above}];
  return head.children.flatMap(child => leavesOf(child, `${above}/${child.text}`));
}

/** The columns of two heads, this year's and the year before's, that a change is of. */
function pairsFor(key: string, levels: readonly Head[]): Compared['pairs'] {
  return orderedPairs(levels).flatMap(([now, before]) => {
    const [a, b] = [columnFor(now, key), columnFor(before, key)];
    return a && b ? [{now: a, before: b}] : [];
  });
}

/** Heads of the two columns of a change: 金额 and 比例, 增减额 and %. */
const rateWord = /[%％]|比例|比率|幅度/u;

/** The column below a head with the same heads as the change; else what stands for the head as a whole. */
function columnFor(head: Head, key: string): Column | null {
  const same = key === '' ? undefined : leavesOf(head).find(leaf => leaf.key === key);
  if (same) return same.column;
  // 增减额 and 增减% are of the whole; any other head is of a part that stands nowhere else.
  if (key !== '' && !changeWord.test(key) && !rateWord.test(key)) return null;
  const values = valueColumns(head);
  return values.length === 1 ? (values[0] ?? null) : null;
}

/** Heads of two years, or of a budget and its execution: the later one first. */
function orderedPairs(levels: readonly Head[]): [Head, Head][] {
  return levels.flatMap(now =>
    levels.flatMap((before): [Head, Head][] =>
      now !== before && follows(now.text, before.text) ? [[now, before]] : [],
    ),
  );
}
