import type {Word} from '../lines/columns.ts';
import type {Block} from './header-blocks.ts';
import {range} from './header-spans.ts';

/** A header text, wrapped lines joined, and the columns and header rows that it stands over. */
export interface HeaderCell {
  first: number;
  last: number;
  row: number;
  rowSpan: number;
  words: Word[];
  top: number;
  bottom: number;
}

/** The rows of the header: as many as headings stand above each other in one column. */
export function inRows(blocks: readonly Block[], columns: number): {cells: HeaderCell[]; rows: number} {
  const sorted = [...blocks].sort((a, b) => a.top - b.top);
  const chains: Block[][] = Array.from({length: columns}, () => []);
  for (const block of sorted) for (const column of range(block.first, block.last)) chains[column]?.push(block);
  const depth = new Map<Block, number>();
  const below = new Map<Block, number>();
  for (const block of sorted) depth.set(block, farthest(block, chains, depth, 1));
  for (const block of [...sorted].reverse()) below.set(block, farthest(block, chains, below, -1));
  const length = (block: Block): number => (depth.get(block) ?? 0) + (below.get(block) ?? 0) + 1;
  const rows = Math.max(1, ...sorted.map(length));
  const centres = Array.from({length: rows}, (_, row) => {
    const full = sorted.filter(block => length(block) === rows && depth.get(block) === row);
    return full.reduce((sum, block) => sum + (block.top + block.bottom) / 2, 0) / Math.max(1, full.length);
  });
  const filled = Array.from({length: columns}, () => 0);
  const cells = sorted.map((block): HeaderCell => {
    const from = Math.max(0, ...range(block.first, block.last).map(column => filled[column] ?? 0));
    const to = Math.max(from, rows - 1 - (below.get(block) ?? 0));
    const {row, rowSpan} =
      length(block) === rows ? {row: depth.get(block) ?? 0, rowSpan: 1} : fitRows(block, centres, from, to);
    for (const column of range(block.first, block.last)) filled[column] = row + rowSpan;
    const {first, last, words, top, bottom} = block;
    return {first, last, row, rowSpan, words, top, bottom};
  });
  return {cells: cells.map(cell => downToBody(cell, cells, rows)), rows};
}

/** A heading with nothing below it stands over the rows of the body: its cell reaches down to them. */
function downToBody(cell: HeaderCell, cells: readonly HeaderCell[], rows: number): HeaderCell {
  const below = cells.filter(other => other.first <= cell.last && other.last >= cell.first && other.row > cell.row);
  const end = Math.min(rows, ...below.map(other => other.row));
  return end > cell.row + cell.rowSpan ? {...cell, rowSpan: end - cell.row} : cell;
}

/** Length of the longest chain of headings above (step 1) or below (step -1) one. */
function farthest(block: Block, chains: readonly Block[][], known: ReadonlyMap<Block, number>, step: 1 | -1): number {
  let most = 0;
  for (const column of range(block.first, block.last)) {
    const chain = chains[column] ?? [];
    const neighbour = chain[chain.indexOf(block) - step];
    if (neighbour) most = Math.max(most, 1 + (known.get(neighbour) ?? 0));
  }
  return most;
}

/** The header rows, from `from` to `to`, in whose middle a heading stands. */
function fitRows(block: Block, centres: readonly number[], from: number, to: number): {row: number; rowSpan: number} {
  const middle = (block.top + block.bottom) / 2;
  let best = {row: from, rowSpan: 1};
  let off = Infinity;
  for (let row = from; row <= to; row += 1) {
    for (let last = row; last <= to; last += 1) {
      const distance = Math.abs(middle - ((centres[row] ?? 0) + (centres[last] ?? 0)) / 2);
      if (distance < off - 0.5) {
        off = distance;
        best = {row, rowSpan: last - row + 1};
      }
    }
  }
  return best;
}
