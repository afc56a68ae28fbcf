import {bottomOf, topOf} from '../lines/cell-lines.ts';
import {isDecimal, isFigure} from '../lines/text-shapes.ts';
import type {BodyCell} from './body-cells.ts';

/** How far apart, in ems, the middles of two texts of one merged row may lie. */
const level = 0.35;

const middleOf = (cell: BodyCell): number => {
  const tops = cell.lines.map(topOf);
  const bottoms = cell.lines.map(bottomOf);
  return (Math.min(...tops) + Math.max(...bottoms)) / 2;
};

const textOf = (cell: BodyCell): string => cell.lines.map(line => line.text).join('');

/** A whole number without groups of thousands: a code or a count of rows, not an amount. */
const isCode = (cell: BodyCell): boolean => {
  const text = textOf(cell);
  return isFigure(text) && !isDecimal(text) && !/[,，]/u.test(text);
};

/**
 * Gives codes the rows of the merged cells beside them: a number alone does not tell that its cell
 * is merged, but where each one stands on the same height as a merged name beside it, it is.
 */
export function spanCodes(cells: readonly BodyCell[], columns: number): void {
  const byColumn: BodyCell[][] = Array.from({length: columns}, () => []);
  for (const cell of cells) if (cell.first === cell.last) byColumn[cell.first]?.push(cell);
  byColumn.forEach((own, column) => {
    if (own.length === 0 || !own.every(isCode)) return;
    const beside = [byColumn[column + 1] ?? [], byColumn[column - 1] ?? []].find(other => isMerged(own, other));
    if (!beside) return;
    for (const cell of own) {
      const mate = mateOf(cell, beside);
      if (!mate) continue;
      cell.row = mate.row;
      cell.rowSpan = mate.rowSpan;
      cell.unsure = false;
    }
  });
}

function isMerged(own: readonly BodyCell[], beside: readonly BodyCell[]): boolean {
  if (beside.length !== own.length || !beside.some(cell => cell.rowSpan > 1)) return false;
  return own.every(cell => mateOf(cell, beside) !== undefined);
}

function mateOf(cell: BodyCell, beside: readonly BodyCell[]): BodyCell | undefined {
  const size = cell.lines[0]?.size ?? 10;
  return beside.find(other => !other.unsure && Math.abs(middleOf(other) - middleOf(cell)) < level * size);
}
