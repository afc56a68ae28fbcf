import {joinedLists} from '../geometry/joined-lists.ts';
import {bandsOf} from '../lines/column-bands.ts';
import type {Band} from '../lines/columns.ts';
import type {PageTable} from '../lines/page-table.ts';
import {isTabular, type Seen} from '../lines/seen-lines.ts';
import {isFigure, isTotal} from '../lines/text-shapes.ts';

/** What the rows of a table found so far look like. */
export interface Shape {
  left: number;
  right: number;
  readonly bands: readonly Band[];
  size: number;
  /** Usual distance of rows in points. */
  pitch: number;
  /** Whether the bands are drawn from side to side, so that texts may stand anywhere in them. */
  drawn: boolean;
  /** Where numbers stand that run over several columns: codes in cells merged over class, section and item. */
  merged: readonly Band[];
}

/** The shape of the rows among lines. */
export function shapeOf(own: readonly Seen[]): Shape {
  const rows = own.filter(one => isTabular(one));
  const lines = own.map(one => one.line);
  const pitches = lines
    .slice(1)
    .map((line, i) => line.v - (lines[i]?.v ?? 0))
    .sort((a, b) => a - b);
  const sizes = rows.map(one => one.line.size).sort((a, b) => a - b);
  let bands: Band[] | null = null;
  return {
    left: Math.min(...lines.map(line => line.box[0])),
    right: Math.max(...lines.map(line => line.box[2])),
    // Most lines are told by their size or by what they say: the columns are seldom asked for.
    get bands() {
      bands ??= bandsOf(
        rows.map(one => one.line),
        [],
      );
      return bands;
    },
    size: sizes[sizes.length >> 1] ?? 10,
    pitch: pitches[pitches.length >> 1] ?? 0,
    drawn: false,
    merged: [],
  };
}

/** Whether each text of a line stands in one column of the rows so far, set like the others there. */
export function fits(one: Seen, shape: Shape): boolean {
  const {size, left, right, drawn} = shape;
  if (Math.abs(one.line.size - size) > 0.12 * size) return false;
  if (one.words.some(word => word.from < left - size || word.to > right + size)) return false;
  const {bands} = shape;
  return one.words.every(word => {
    const met = bands.filter(band => Math.min(band.to, word.to) - Math.max(band.from, word.from) > 0.5);
    const [only] = met;
    // 合计 stands in the middle of code and name.
    if (met.length > 1)
      return isTotal(word.text) || (isFigure(word.text) && shape.merged.some(band => holds(band, word, size)));
    if (!only || drawn || isFigure(word.text)) return true;
    const flush = word.from > only.from - 0.5 * size && word.from < only.from + 4 * size;
    const centred = Math.abs(word.from + word.to - only.from - only.to) < 2 * size;
    return flush || centred || Math.abs(word.to - only.to) < size;
  });
}

/** Whether a word stands where others of its kind do. */
const holds = ({from, to}: Band, word: Band, size: number): boolean =>
  word.from > from - 0.5 * size && word.to < to + 0.5 * size;

/** Where the numbers stand that a table has in cells over several columns. */
function mergedNumbers({cells}: PageTable): Band[] {
  const inks: Band[] = [];
  for (const {columnSpan, ink, text} of cells)
    if (ink && columnSpan > 1 && isFigure(text)) inks.push({from: ink[0], to: ink[2]});
  return inks;
}

/** What the rows of a table on the page before look like. */
export function shapeOfTable(table: PageTable): Shape {
  const columns = table.xs.length - 1;
  const drawn = table.drawn === 'ruled';
  const inks = table.xs.map((): Band => ({from: Infinity, to: -Infinity}));
  for (const {column, columnSpan, ink} of drawn ? [] : table.cells) {
    const own = inks[column];
    if (!own || !ink || columnSpan > 1) continue;
    own.from = Math.min(own.from, ink[0]);
    own.to = Math.max(own.to, ink[2]);
  }
  const bands = inks
    .slice(0, columns)
    .map(
      (ink, column): Band =>
        ink.from < Infinity ? ink : {from: (table.xs[column] ?? 0) + 2, to: (table.xs[column + 1] ?? 0) - 2},
    );
  const sizes = joinedLists(table.cells, cell => cell.lines)
    .map(line => line.size)
    .sort((a, b) => a - b);
  const size = sizes[sizes.length >> 1] ?? 10;
  const rows = table.ys.length - 1;
  return {
    left: table.xs[0] ?? 0,
    right: table.xs[columns] ?? 0,
    bands,
    size,
    pitch: Math.min(((table.ys[rows] ?? 0) - (table.ys[0] ?? 0)) / Math.max(1, rows), 3 * size),
    drawn,
    merged: mergedNumbers(table),
  };
}
