import {groupedBy} from '../../../model/grouping.ts';
import {unspaced} from '../../../model/unspaced.ts';
import type {PageCell} from '../lines/page-table.ts';
import {isBrokenFigure} from '../lines/text-shapes.ts';

/** So many amounts with as many decimals show how the amounts of a table are printed. */
const leastPrinted = 3;
/** Pieces of a broken number, and what they come to: digits in groups of three, or in none. */
const piece = /^[-－−]?[\d,]+\.?\d*$|^\.\d+$/u;
const whole = /^[-－−]?(?:\d{1,3}(?:,\d{3})+|\d+)\.(\d+)$/u;
/** No amount ends so: 1, and 1,88 and 698. want digits. */
const cutShort = /[.,]$|,\d{1,2}$/u;

/**
 * Cells without rulings in which a narrow column broke numbers anywhere (1,95 | 4.63): the pieces stand below each other as
 * two amounts. What ends as no amount does, and rows of which every amount is such a piece, are in doubt, with what
 * they go on with.
 */
export function withBrokenNumbers(cells: readonly PageCell[]): PageCell[] {
  const counted = numberedRows(cells);
  const amounts = amountCells(cells).filter(({row}) => !counted.has(row));
  const below = new Map(amounts.map(cell => [placeOf(cell), cell]));
  const pairs = amounts.flatMap((upper): Pair[] => {
    const lower = below.get(placeOf(upper, 1));
    return lower ? [{upper, lower, decimals: decimalsOf(unspaced(upper.text) + unspaced(lower.text))}] : [];
  });
  const lastDigits = rowsOfDigits(cells);
  const usual = usualDecimals([
    ...cells.map(({text}) => decimalsOf(unspaced(text))),
    ...pairs
      .filter(
        ({upper, lower}) => isCutShort(upper) || isBrokenFigure(upper.text, lower.text) || lastDigits.has(lower.row),
      )
      .map(({decimals}) => decimals),
  ]);
  if (usual === 0) return [...cells];
  const isBroken = ({upper, decimals}: Pair): boolean =>
    decimals === usual && decimalsOf(unspaced(upper.text)) !== usual;
  const held = groupedBy(amounts, ({row}) => row);
  const broken = new Set<PageCell>();
  for (const [row, rests] of groupedBy(pairs.filter(isBroken), ({lower}) => lower.row)) {
    const isRest = rests.length === held.get(row)?.length && (rests.length > 1 || !isNamed(row, cells));
    for (const {upper, lower} of rests) if (isRest || isCutShort(upper)) broken.add(upper).add(lower);
  }
  return cells.map(cell => (broken.has(cell) ? {...cell, doubt: 'clipped'} : cell));
}

/** Rows with nothing but a digit or two in each text: what a narrow column left of the amounts above them. */
function rowsOfDigits(cells: readonly PageCell[]): Set<number> {
  const rows = new Set<number>();
  const others = new Set<number>();
  for (const {row, text} of cells) if (text !== '') (/^\d{1,2}$/u.test(unspaced(text)) ? rows : others).add(row);
  for (const row of others) rows.delete(row);
  return rows;
}

/** Two texts below each other, and the decimals of the number they are together; 0 where they are none. */
interface Pair {
  upper: PageCell;
  lower: PageCell;
  decimals: number;
}

const placeOf = ({row, column}: PageCell, down = 0): string => `${row + down}|${column}`;

const isCutShort = ({text}: PageCell): boolean => cutShort.test(unspaced(text));

/** Numbers of the columns in which some have a point: columns of codes have none. */
function amountCells(cells: readonly PageCell[]): PageCell[] {
  const numbers = cells.filter(({rowSpan, text}) => rowSpan === 1 && piece.test(unspaced(text)));
  const columns = new Set(numbers.filter(({text}) => text.includes('.')).map(({column}) => column));
  return numbers.filter(({column}) => columns.has(column));
}

/** Columns of a row, at least, that are counted from 1 on for them to be numbers of columns. */
const leastCounted = 2;

/** Rows that number the columns, 1 2 3: no pieces of what stands below them. */
function numberedRows(cells: readonly PageCell[]): Set<number> {
  const counts = groupedBy(
    cells.filter(({text}) => piece.test(unspaced(text))),
    ({row}) => row,
  );
  const numbered = new Set<number>();
  for (const [row, own] of counts) {
    const isCounted = [...own]
      .sort((a, b) => a.column - b.column)
      .every(({text}, i) => unspaced(text) === String(i + 1));
    if (isCounted && own.length >= leastCounted) numbered.add(row);
  }
  return numbered;
}

/** Decimals of a whole number with a point; 0 for all else. */
const decimalsOf = (text: string): number => whole.exec(text)?.[1]?.length ?? 0;

/** The most decimals that several amounts of a table have. */
function usualDecimals(decimals: readonly number[]): number {
  const groups = groupedBy(
    decimals.filter(own => own > 0),
    own => own,
  );
  return Math.max(0, ...[...groups].flatMap(([own, amounts]) => (amounts.length >= leastPrinted ? [own] : [])));
}

/** Whether a row has a name: words, and not the rest of a code. */
const isNamed = (at: number, cells: readonly PageCell[]): boolean =>
  cells.some(({row, text}) => row === at && /\p{L}/u.test(text));
