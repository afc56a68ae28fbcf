import type {Chunk, Line} from '../lines/chunks.ts';
import {cellContent, type PageCell, type PageTable} from '../lines/page-table.ts';

/** Free room between the end of a table, or a line of a cell, and a line that hangs out of it, in its size. */
const mostRoom = 0.6;

/**
 * Where the page ends in the middle of a header, its merged cells are cut at the last ruling, and the rest of their
 * text stands below it: the lines right under a cell that no ruling closes are taken into it. Where the foot of the
 * table is not drawn at all, nothing tells them from a note. Gives the other lines; the tables are changed in place.
 */
export function takeOverhanging(tables: readonly PageTable[], lines: readonly Line[]): Line[] {
  const taken = new Set<Line>();
  for (const table of tables) {
    const foot = table.cells.filter(cell => cell.row + cell.rowSpan === table.ys.length - 1);
    const open = foot.filter(cell => cell.openBelow && cell.text !== '');
    if (open.length === 0 || foot.every(cell => cell.openBelow)) continue;
    for (const line of hangingOut(open, table, lines)) taken.add(line);
  }
  return taken.size === 0 ? [...lines] : lines.filter(line => !taken.has(line));
}

/** The lines below a table that stand under its open cells; their texts are taken into them. */
function hangingOut(open: readonly PageCell[], table: PageTable, lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  const added = new Map<PageCell, Chunk[]>();
  let bottom = table.box[3];
  for (const line of [...lines].sort((a, b) => a.v - b.v)) {
    if (line.angle !== 0 || line.v < table.box[3]) continue;
    const cells = line.chunks.map(chunk =>
      open.find(({area}) => chunk.box[0] > area[0] - 1 && chunk.box[2] < area[2] + 1),
    );
    if (line.box[1] - bottom > mostRoom * line.size || !cells.every(cell => cell && hasSize(cell, line))) break;
    line.chunks.forEach((chunk, i) => {
      const cell = cells[i];
      if (cell) added.set(cell, [...(added.get(cell) ?? cell.lines.flatMap(own => own.chunks)), chunk]);
    });
    found.push(line);
    bottom = line.box[3];
  }
  for (const [cell, chunks] of added) Object.assign(cell, cellContent(chunks));
  return found;
}

const hasSize = (cell: PageCell, line: Line): boolean =>
  Math.abs((cell.lines[0]?.size ?? 0) - line.size) < 0.05 * line.size;
