import type {Body} from './body-cells.ts';
import type {CellLine} from './cell-lines.ts';
import type {Band} from './columns.ts';
import type {RowLine} from './header-blocks.ts';
import type {Leading} from './leading.ts';
import {spanCodes} from './merged-codes.ts';
import {placeStacks} from './placed-stacks.ts';
import {rowBands} from './row-bands.ts';
import {cutsOf, intervalsOf, isRuledByRow, rowCuts, withMissingCuts} from './row-cuts.ts';
import {ruledRows} from './ruled-rows.ts';
import {stacksOf} from './stacks.ts';
import {isFigure} from './text-shapes.ts';
import {joinContinuations} from './wrapped-rows.ts';

/**
 * The rows of a table's body and what stands in them. Rulings across part rows for certain; texts
 * tell the rest: numbers are never wrapped, so their distance is that of rows; texts closer than
 * that are one; a text set between rows belongs to all of those it stands in the middle of.
 */
export function readBody(
  pieces: readonly CellLine[],
  bands: readonly Band[],
  rules: readonly RowLine[],
  leading: Leading,
): Body {
  const columns = bands.length;
  spanAcross(pieces, bands);
  spanCentred(pieces, bands);
  spanToTheRight(pieces, columns);
  const byColumn = columnsOf(pieces, columns);
  const stacks = stacksOf(byColumn, leading);
  const cuts = cutsOf(rules, bands).filter(
    cut => pieces.some(piece => piece.v < cut.y) && pieces.some(piece => piece.v > cut.y),
  );
  const between = intervalsOf(stacks, cuts);
  const parted = between.map(own => rowBands(own));
  const finer = withMissingCuts(cuts, between, parted, columns);
  if (isRuledByRow(cuts, finer)) return withMergedCodes(ruledRows(byColumn, finer), columns);
  const rows = parted.flatMap((own, index) => joinContinuations(own, between[index] ?? [], leading));
  return withMergedCodes({rows, cells: placeStacks(stacks, rows, columns), cuts: rowCuts(rows, cuts)}, columns);
}

function withMergedCodes(body: Body, columns: number): Body {
  spanCodes(body.cells, columns);
  return body;
}

/** How far, in ems, a text may be off the middle of the columns it is centred over. */
const offCentre = 1.2;

/**
 * Gives a text that stands out of line with its own column, in the middle of that column and an
 * empty one beside it, both columns: «合计» over code and name.
 */
function spanCentred(pieces: readonly CellLine[], bands: readonly Band[]): void {
  const byColumn = columnsOf(pieces, bands.length);
  byColumn.forEach((own, column) => {
    const band = bands[column];
    const flush = own.filter(piece => piece.from - (band?.from ?? 0) < 2 * piece.size);
    if (!band || own.length < 4 || flush.length < 0.7 * own.length) return;
    for (const piece of own) {
      if (piece.first !== piece.last || isFigure(piece.text) || piece.from - band.from < 2.5 * piece.size) continue;
      for (const [first, last] of [
        [column, column + 1],
        [column - 1, column],
      ] as const) {
        const other = bands[first === column ? last : first];
        const beside = byColumn[first === column ? last : first] ?? [];
        if (!other || beside.some(mate => Math.abs(mate.v - piece.v) < 0.5 * piece.size)) continue;
        const from = bands[first]?.from ?? 0;
        const to = bands[last + 1]?.from ?? bands[last]?.to ?? 0;
        const middle = (piece.from + piece.to) / 2;
        const near = Math.min(
          Math.abs(middle - (from + to) / 2),
          Math.abs(middle - (from + (bands[last]?.to ?? 0)) / 2),
        );
        if (near < offCentre * piece.size) {
          piece.first = first;
          piece.last = last;
          break;
        }
      }
    }
  });
}

/** Columns that a table has at least where a text over all of them is told from one in the middle column. */
const leastAcross = 3;

/**
 * Gives a text that stands alone on its line, in the middle of the table and out of line with its
 * own column, all columns: the heading of the rows below it.
 */
function spanAcross(pieces: readonly CellLine[], bands: readonly Band[]): void {
  const [left, right] = [bands[0]?.from ?? 0, bands.at(-1)?.to ?? 0];
  if (bands.length < leastAcross) return;
  for (const piece of pieces) {
    const {from, to, size} = piece;
    if (isFigure(piece.text) || Math.abs(from + to - left - right) > 2 * offCentre * size || from < left + 2.5 * size)
      continue;
    if (pieces.some(other => other !== piece && Math.abs(other.v - piece.v) < 1.1 * size)) continue;
    const own = pieces.filter(other => other !== piece && other.first === piece.first && other.last === other.first);
    if (isInLine(piece, own)) continue;
    piece.first = 0;
    piece.last = bands.length - 1;
  }
}

/** Share of the texts of a column that stand in line where all of them do. */
const inLineShare = 0.6;

/** Whether a text stands in line with the others of its column: on the left, on the right, or in the middle. */
function isInLine(piece: CellLine, others: readonly CellLine[]): boolean {
  const sides = [(one: CellLine) => one.from, (one: CellLine) => one.to, (one: CellLine) => (one.from + one.to) / 2];
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.6 * piece.size;
  const lines = sides.filter(side => {
    const places = others.map(side);
    return places.some(place => places.filter(other => near(place, other)).length >= inLineShare * places.length);
  });
  const held = lines.length > 0 ? lines : sides;
  return held.some(side => others.some(other => near(side(other), side(piece))));
}

/** A text that runs over columns, with nothing to its right: nothing shows where it ends before the last. */
function spanToTheRight(pieces: readonly CellLine[], columns: number): void {
  for (const piece of pieces) {
    if (piece.first === piece.last || isFigure(piece.text)) continue;
    const beside = pieces.some(
      other => other !== piece && other.first > piece.last && Math.abs(other.v - piece.v) < 1.2 * piece.size,
    );
    if (!beside) piece.last = columns - 1;
  }
}

/** Texts by column, from top to bottom; a text over several columns counts for its first. */
function columnsOf(pieces: readonly CellLine[], columns: number): CellLine[][] {
  const byColumn: CellLine[][] = Array.from({length: columns}, () => []);
  for (const piece of [...pieces].sort((a, b) => a.v - b.v)) byColumn[piece.first]?.push(piece);
  return byColumn;
}
