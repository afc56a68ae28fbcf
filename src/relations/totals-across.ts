import {readNumber} from '../amounts/printed.ts';
import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {GridView} from '../recognising/grid-view.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import {isAdditive, sumOf} from './terms.ts';

/** Totals over all lists printed side by side, and the figures that are no totals of their own list. */
export interface Across {
  relations: Relation[];
  totals: ReadonlySet<number>;
}

/** 总计 whose amount stands in one cell across several lists side by side: it adds up the totals above it. */
export function totalsAcross(table: RecognisedTable, rule: string): Across {
  const found = overTotals(table);
  const perhaps = overBlanks(table).flatMap(({total, parts, row}) =>
    sumOf({rule, family: `${rule}:${table.id}.0:${row}`, reading: lastReading, total, parts, certain: false}),
  );
  return {
    relations: [
      ...found.flatMap(({total, parts}) =>
        sumOf({rule, family: `${rule}:${table.id}:across:${total.id}`, reading: 0, total, parts, certain: true}),
      ),
      ...perhaps,
    ],
    totals: new Set([...found.map(({total}) => total.id), ...emptyBesideAmounts(table)]),
  };
}

interface Sum {
  total: Figure;
  parts: (Figure | null)[];
}

/**
 * The blank places of totals beside which, in a column of no use, an amount without a name stands: where no rulings part
 * the columns, the amount of a cell across all lists lies anywhere.
 */
function emptyBesideAmounts({blocks, view}: RecognisedTable): number[] {
  if (blocks.length < 2) return [];
  return blocks.flatMap((block, at) =>
    block.rows.flatMap((row, index): number[] => {
      const [column] = block.figures;
      const figure = column && block.figureAt(index, column.index);
      if (row.kind !== 'total' || !figure || figure.value !== null) return [];
      const others = blocks.filter((_, i) => i !== at);
      const isAlone = others.every(other =>
        other.rows.every(({row: own, label}) => own !== row.row || readNumber(label) !== null || label === ''),
      );
      const texts = others.flatMap(({first, last}) => textsOf(view, row.row, first, last));
      return isAlone && texts.some(text => readNumber(text) !== null) ? [figure.id] : [];
    }),
  );
}

const textsOf = (view: GridView, row: number, first: number, last: number): string[] =>
  Array.from({length: last - first + 1}, (_, i) => view.text(row, first + i));

/** 总计 in one cell across all lists, each of which has its own total above. */
function overTotals({blocks, view, figures}: RecognisedTable): Sum[] {
  if (blocks.length < 2) return [];
  return figures.flatMap((total): Sum[] => {
    const {place} = total;
    if (place.kind !== 'cell') return [];
    const cell = view.at(place.row, place.column);
    const own = blocks.findIndex(({first, last}) => first <= place.column && place.column <= last);
    if (!cell || own !== 0 || cell.column + cell.columnSpan - 1 < (blocks.at(-1)?.first ?? 0)) return [];
    const parts = blocks.map(block => lastTotal(block, place.row));
    return parts.every(part => part !== null) ? [{total, parts}] : [];
  });
}

/** Behind all readings of a total over rows of its own list. */
const lastReading = 99;

/**
 * 总计 at the end of the first list, below its own total, with nothing beside it: where the cell across all lists was
 * read as the first of them, it adds up the totals of all.
 */
function overBlanks({blocks, view}: RecognisedTable): (Sum & {row: number})[] {
  const [first, ...others] = blocks;
  const own = first?.rows.at(-1);
  if (!first || !own || others.length === 0 || own.kind !== 'total') return [];
  const total = onlyFigure(first, first.rows.length - 1);
  const isBlank = others.every(other => textsOf(view, own.row, other.first, other.last).every(text => text === ''));
  const parts = blocks.map(block => lastTotal(block, own.row));
  return total && isBlank && parts.every(part => part !== null) ? [{total, parts, row: own.row}] : [];
}

function lastTotal(block: RecognisedBlock, row: number): Figure | null {
  const index = block.rows.findLastIndex(other => other.row < row && other.kind === 'total');
  return index < 0 ? null : onlyFigure(block, index);
}

/** The amount of a row in a list with one column of amounts; null where there is none, or it is empty. */
function onlyFigure(block: RecognisedBlock, index: number): Figure | null {
  const [column, ...others] = block.figures.filter(isAdditive);
  const figure = column && others.length === 0 ? block.figureAt(index, column.index) : null;
  return figure?.value ? figure : null;
}
