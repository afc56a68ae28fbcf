import type {Fill, Ruling} from '../drawing/page-content.ts';
import {contains} from '../geometry/box.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import {type Chunk, type Line, linesOf} from '../lines/chunks.ts';
import {areApart, isRow, wordsOf} from '../lines/columns.ts';
import type {PageTable} from '../lines/page-table.ts';
import {isFigure} from '../lines/text-shapes.ts';
import {findAlignedTables} from './aligned-tables.ts';

/** Share of the text of a frame that stands in the tables found in it, when it is the frame of tables. */
const heldShare = 0.6;
const chunksOf = (table: PageTable): Chunk[] =>
  joinedLists(table.cells, cell => joinedLists(cell.lines, line => line.chunks));

/** Rows, at least, and their share, in which several figures stand apart in one drawn column. */
const leastShared = 3;
const sharedShare = 0.6;

/** Whether rulings draw a box, or boxes below each other, and no columns; or not all of the columns. */
const isFrame = (table: PageTable): boolean =>
  table.drawn === 'ruled' && (table.xs.length === 2 || linesByColumn(table).some(holdSeveral));

/** The lines of text in each drawn column. */
function linesByColumn({xs, cells}: PageTable): Line[][] {
  const columns = xs.slice(1).map((): Line[] => []);
  for (const cell of cells) if (cell.columnSpan === 1) columns[cell.column]?.push(...cell.lines);
  return columns;
}

const isSign = (text: string): boolean => /^[-−－–+＋(（￥¥$]$/u.test(text.trim());

/** Whether most rows have several figures, or texts, set apart as in a row, in one drawn column. */
function holdSeveral(column: readonly Line[]): boolean {
  const many = column.filter(line => line.chunks.length > 1).map(wordsOf);
  if (many.length < leastShared) return false;
  const rows = many.filter(areApart);
  if (rows.length >= leastShared && rows.length >= sharedShare * column.length) return true;
  const lines = column.filter(line => line.chunks.some(chunk => isFigure(chunk.text)));
  // A sign that is set apart from its amount is no text of another column.
  const shared = lines
    .map(wordsOf)
    .map(words => words.filter(word => !isSign(word.text)))
    .filter(words => isRow(words) && words.every(word => isFigure(word.text)));
  return shared.length >= leastShared && shared.length >= sharedShare * lines.length;
}

/** What stands in frames: tables that their text aligns, with what is left over; other tables as they are. */
export function withFramed(
  given: readonly PageTable[],
  rulings: readonly Ruling[],
  fills: readonly Fill[],
): {tables: PageTable[]; free: Chunk[]} {
  const free: Chunk[] = [];
  const tables = given.flatMap(table => {
    if (!isFrame(table)) return [table];
    const found = inFrame(table, rulings, fills);
    if (!found) return [table];
    free.push(...found.free);
    return found.tables;
  });
  return {tables, free};
}

function inFrame(
  frame: PageTable,
  rulings: readonly Ruling[],
  fills: readonly Fill[],
): {tables: PageTable[]; free: Chunk[]} | null {
  const chunks = chunksOf(frame);
  const inside = rulings.filter(({axis, at, from, to}) =>
    axis === 'h'
      ? contains(frame.box, (from + to) / 2, at, 3)
      : contains(frame.box, at, (from + to) / 2, 3) && frame.xs.length > 2,
  );
  const painted = fills.filter(({box}) => contains(frame.box, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 1));
  const {tables, free} = findAlignedTables(linesOf(chunks), inside, painted, [], frame.page);
  const held = joinedLists(tables, chunksOf).length;
  if (held < heldShare * chunks.length || tables.every(table => table.xs.length <= frame.xs.length)) return null;
  return {tables, free: joinedLists(free, line => line.chunks)};
}
