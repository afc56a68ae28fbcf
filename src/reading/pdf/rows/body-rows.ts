import {joinedLists} from '../geometry/joined-lists.ts';
import {withHeadingsAcross} from '../header/headings-across.ts';
import type {CellLine} from '../lines/cell-lines.ts';
import type {Band, RowLine} from '../lines/columns.ts';
import {type Leading, widestLeading, wrapShare} from '../lines/leading.ts';
import {isFigure} from '../lines/text-shapes.ts';
import type {Body} from './body-cells.ts';
import {begunRows} from './held-rows.ts';
import {spanCodes} from './merged-codes.ts';
import {doubtNarrowNames} from './narrow-names.ts';
import {placeStacks} from './placed-stacks.ts';
import {rowBands} from './row-bands.ts';
import {cutsOf, intervalsOf, isRuledByRow, rowCuts, withMissingCuts} from './row-cuts.ts';
import {ruledRows} from './ruled-rows.ts';
import {stacksOf} from './stacks.ts';
import {withWrappedPairs} from './wrapped-pairs.ts';
import {joinContinuations} from './wrapped-rows.ts';

/**
 * The rows of a table's body and what stands in them. Rulings across part rows for certain; texts
 * tell the rest: numbers are never wrapped, so their distance is that of rows; texts closer than
 * that are one; a text set between rows belongs to all of those it stands in the middle of.
 */
export function readBody(
  given: readonly CellLine[],
  bands: readonly Band[],
  rules: readonly RowLine[],
  leading: Leading,
): Body {
  const columns = bands.length;
  const pieces = withHeadingsAcross(given, bands);
  spanCentred(pieces, bands, leading);
  spanToTheRight(pieces, columns);
  const byColumn = columnsOf(pieces, columns);
  const begun = leading.lowSet ? [] : begunRows(pieces, bands);
  if (begun.length > 0)
    return withMergedCodes(
      ruledRows(
        byColumn,
        begun.map(y => ({y, over: bands.map(() => true)})),
      ),
      columns,
    );
  const stacks = stacksOf(byColumn, leading);
  const cuts = cutsOf(rules, bands).filter(
    cut => pieces.some(piece => piece.v < cut.y) && pieces.some(piece => piece.v > cut.y),
  );
  const between = intervalsOf(stacks, cuts);
  const parted = between.map(own => rowBands(own));
  const finer = withMissingCuts(cuts, between, parted, columns);
  if (isRuledByRow(cuts, finer)) return withMergedCodes(ruledRows(byColumn, finer), columns);
  const joined = parted.map((own, index) => joinContinuations(own, between[index] ?? [], leading));
  const found = joinedLists(joined, own => own);
  const {rows, cells} = withWrappedPairs({rows: found, cells: placeStacks(stacks, found, columns)}, byColumn);
  doubtNarrowNames(cells);
  return withMergedCodes({rows, cells, cuts: rowCuts(rows, cuts)}, columns);
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
function spanCentred(pieces: readonly CellLine[], bands: readonly Band[], {pitch}: Leading): void {
  const byColumn = columnsOf(pieces, bands.length);
  // The first line of a name that is set in: its other lines stand below it, the figures beside these.
  const isLineOfText = (piece: CellLine, below: CellLine | undefined): boolean =>
    below !== undefined &&
    below.v - piece.v < Math.min(wrapShare * (pitch ?? 0), widestLeading * piece.size) &&
    !pieces.some(other => other !== piece && Math.abs(other.v - piece.v) < 0.5 * piece.size);
  byColumn.forEach((own, column) => {
    const band = bands[column];
    const flush = own.filter(piece => piece.from - (band?.from ?? 0) < 2 * piece.size);
    if (!band || own.length < 4 || flush.length < 0.7 * own.length) return;
    for (const [index, piece] of own.entries()) {
      if (piece.first !== piece.last || isFigure(piece.text) || piece.from - band.from < 2.5 * piece.size) continue;
      if (isLineOfText(piece, own[index + 1])) continue;
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
