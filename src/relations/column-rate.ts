import type {Form, Relation} from '../model/relation.ts';
import type {Column} from '../recognising/columns.ts';
import type {RecognisedBlock} from '../recognising/recognised.ts';
import {firstMatch, stages} from '../recognising/vocabulary/concepts.ts';
import {grandTotalWord} from '../recognising/vocabulary/words.ts';
import {changeWord} from './compared-years.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * Columns of rates: 预算执行率 and 完成率 divide what was spent by what was planned, 占比 divides an amount
 * by the total of its column.
 */
export const rule: Rule = {
  meta: {id: 'column-rate', severity: 'error', basis: 'arithmetic: part divided by whole'},
  find: ({tables}) =>
    tables.flatMap(table =>
      table.blocks.flatMap((block, index) =>
        block.figures
          .filter(column => column.role === 'percent')
          .flatMap(column => ratesIn(block, column, `column-rate:${table.id}.${index}:${column.index}`)),
      ),
    ),
};

const headOf = (column: Column): string => column.path.join('/');

function ratesIn(block: RecognisedBlock, percent: Column, family: string): Relation[] {
  const head = headOf(percent);
  const forms = /执行率|完成率|完成.{0,8}[%％]|[占为].{0,6}预算数?的?(?:[%％]|比例)/u.test(head)
    ? executions(block, percent)
    : /占比|比重|比例|占.{0,8}[%％]/u.test(head) && !changeWord.test(head)
      ? shares(block, percent)
      : [];
  return forms.flatMap((ofRow, reading) =>
    block.rows.flatMap((_, row): Relation[] => {
      const form = ofRow(row);
      if (!form) return [];
      return [
        {
          rule: rule.meta.id,
          family,
          reading,
          form,
          ground: 'words',
          certain: forms.length === 1,
          severity: 'error',
          details: {},
          weak: true,
        },
      ];
    }),
  );
}

type OfRow = (row: number) => Form | null;

/** Spent by planned: by the adjusted plan, or by that of the start of the year. */
function executions(block: RecognisedBlock, percent: Column): OfRow[] {
  const amounts = block.figures.filter(column => column.role === 'amount' && column.index !== percent.index);
  const of = (stage: string): Column[] => amounts.filter(column => firstMatch(stages, headOf(column)) === stage);
  return of('final').flatMap(spent =>
    [...of('adjusted'), ...of('budget')].map(
      (planned): OfRow =>
        row =>
          quotient(block, percent, row, [row, spent], [row, planned]),
    ),
  );
}

/** The amount to its left, or any other, by the total of that column. */
function shares(block: RecognisedBlock, percent: Column): OfRow[] {
  const totals = block.rows.flatMap((row, i) => (row.kind === 'total' ? [i] : []));
  const grand = totals.find(i => grandTotalWord.test(block.rows[i]?.name ?? '')) ?? totals.at(-1);
  if (grand === undefined) return [];
  const amounts = block.figures.filter(column => column.role === 'amount').toReversed();
  const left = amounts.filter(column => column.index < percent.index);
  const all = [...left, ...amounts.filter(column => column.index > percent.index)];
  return all.map(
    (column): OfRow =>
      row =>
        quotient(block, percent, row, [row, column], [grand, column]),
  );
}

function quotient(
  block: RecognisedBlock,
  percent: Column,
  row: number,
  part: readonly [number, Column],
  whole: readonly [number, Column],
): Form | null {
  const own = block.figureAt(row, percent.index);
  const [a, b] = [part, whole].map(([at, column]) => block.figureAt(at, column.index));
  if (!own?.value || !a || !b?.value) return null;
  const list = block.rows.flatMap((other, i) => {
    const id = other.kind === 'total' ? undefined : block.figureAt(i, percent.index)?.id;
    return id === undefined ? [] : [id];
  });
  return {kind: 'share', part: [plus(a)], whole: [plus(b)], percent: own.id, list};
}
