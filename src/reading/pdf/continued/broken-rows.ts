import {addTo} from '../../../model/grouping.ts';
import {unspaced} from '../../../model/unspaced.ts';
import type {Growing} from './continued-cells.ts';

/** Amounts of a column, at least, that show how all of it are printed, and the share of them that must be so. */
const leastPrinted = 3;
const mostPrinted = 0.9;
/** Pieces of a number, and whole ones with a point. */
const piece = /^[-－−]?[\d,]*\.?\d*$/u;
const whole = /^[-－−]?(?:\d{1,3}(?:,\d{3})+|\d+)\.(\d+)$/u;
/** No amount begins or ends so. */
const endsCut = /[.,]$|,\d{1,2}$/u;
const beginsCut = /^[.,]/u;

/** Decimals of a whole number with a point; 0 for all else. */
const decimalsOf = (text: string): number => whole.exec(text)?.[1]?.length ?? 0;

/** A cell of a column, its text without blanks. */
interface Printed {
  cell: Growing;
  text: string;
}

/** What tells that a row goes on in the next, where rulings may part them: two amounts, or one that is none by itself. */
const enough = 2;

/**
 * Puts rows in doubt that are one, torn in two: a column too narrow for its amounts broke them at any digit, and
 * the rest of one, 16.2 | 7, stands in the next row. All that stands in either row may belong to the other. `isOpen`
 * says before which rows there is no ruling for certain.
 */
export function doubtBrokenRows(cells: readonly Growing[], isOpen: (row: number) => boolean): void {
  const columns = new Map<number, Printed[]>();
  for (const cell of cells) {
    if (cell.columnSpan > 1 || cell.rowSpan > 1 || cell.text === '') continue;
    const text = unspaced(cell.text);
    if (piece.test(text)) addTo(columns, cell.column, {cell, text});
  }
  const signs = new Map<number, number>();
  const all = [...columns.values()].flat();
  for (const printed of columns.values())
    for (const [row, sign] of brokenRows(printed, all)) signs.set(row, (signs.get(row) ?? 0) + sign);
  const torn = new Set<number>();
  for (const [row, sign] of signs) if (sign >= enough || isOpen(row + 1)) torn.add(row).add(row + 1);
  if (torn.size > 0) for (const cell of cells) if (torn.has(cell.row)) cell.doubt ??= 'row';
}

/**
 * The rows of a column whose amounts go on in the next row, with how much that says. A column of few amounts is printed
 * as all of its table are.
 */
function brokenRows(printed: readonly Printed[], all: readonly Printed[]): [number, number][] {
  const usual = usualDecimals(printed) || usualDecimals(all);
  if (usual === 0) return [];
  const sorted = [...printed].sort((a, b) => a.cell.row - b.cell.row);
  const broken = new Set<Printed>();
  const rows: [number, number][] = [];
  for (let i = 1; i < sorted.length; i += 1) {
    const [upper, lower] = [sorted[i - 1], sorted[i]];
    if (!upper || !lower || lower.cell.row !== upper.cell.row + 1) continue;
    const sign = signOf(upper.text, lower.text, usual);
    if (sign === 0) continue;
    broken.add(upper).add(lower);
    rows.push([upper.cell.row, sign]);
  }
  const others = printed.filter(one => !broken.has(one) && /[1-9]/u.test(one.text));
  const alike = others.filter(({text}) => decimalsOf(text) === usual);
  return alike.length >= mostPrinted * others.length ? rows : [];
}

/** How much it says for one amount that a text stands above another: nothing where they do not come to one. */
function signOf(upper: string, lower: string, usual: number): number {
  const [own, below, both] = [upper, lower, upper + lower].map(decimalsOf);
  if (!both || own === usual) return 0;
  if (endsCut.test(upper) || beginsCut.test(lower)) return enough;
  return own && both === usual && below !== usual ? 1 : 0;
}

/** The decimals that most amounts of a column have. */
function usualDecimals(printed: readonly Printed[]): number {
  const counts = new Map<number, number>();
  for (const {text} of printed) {
    const own = decimalsOf(text);
    if (own > 0) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  let usual = 0;
  for (const [own, count] of counts) if (count >= leastPrinted && count > (counts.get(usual) ?? 0)) usual = own;
  return usual;
}
