import {groupedBy} from '../../../model/grouping.ts';
import type {Glyph} from '../drawing/page-content.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import {Sizes} from '../geometry/sizes.ts';
import type {Chunk} from '../lines/chunks.ts';
import type {PageCell, PageTable} from '../lines/page-table.ts';

/** Texts of a table at least before one can be told from the others by its look. */
const leastTexts = 12;
/** Texts of one look at most that are marks: more are a part of the table that is set so. */
const mostMarks = 4;
/** How many times as large as the others a mark is that stands between the lines of the table, and that stands anywhere. */
const otherSize = 1.3;
const farSize = 1.5;
/** The number of a seal: so many digits, and no amount. */
const longNumber = /^\d{10,}$/u;
/** How far, in ems, a mark is off the lines of the table. */
const offLine = 0.2;

/**
 * Puts the cells in doubt in which a mark stands that was set on the page afterwards: the number of a seal, the words of
 * a stamp. It crosses no other text, but has another size than the texts of the table and stands off their lines, or
 * more digits than an amount in an ink of its own.
 */
export function doubtMarks(tables: readonly PageTable[]): void {
  for (const table of tables) {
    const odd = marksOf(table);
    if (odd.size === 0) continue;
    const marked = new Map(table.cells.map(cell => [cell, chunksOf(cell).filter(chunk => odd.has(chunk))]));
    const rows = groupedBy(
      table.cells.filter(cell => cell.lines.length > 0),
      ({row}) => row,
    );
    for (const [cell, marks] of marked) {
      if (marks.length === 0 || isHeading(cell, marks)) continue;
      const own = rows.get(cell.row) ?? [];
      const odds = own.filter(other => (marked.get(other)?.length ?? 0) > 0).length;
      // A head or a total may be set larger than the other rows.
      if (odds < 2 || odds < own.length) cell.doubt ??= 'overlap';
    }
  }
}

const chunksOf = (cell: PageCell): Chunk[] => joinedLists(cell.lines, line => line.chunks);

/** Whether words set larger than the others are all that stands in a cell: a heading, or 合计. */
const isHeading = (cell: PageCell, marks: readonly Chunk[]): boolean =>
  marks.length === chunksOf(cell).length && !/\d/u.test(cell.text);

function marksOf(table: PageTable): Set<Chunk> {
  const chunks = joinedLists(table.cells, chunksOf);
  if (chunks.length < leastTexts) return new Set();
  const sizes = new Sizes();
  const looks = new Map<string, Map<number, number>>();
  for (const chunk of chunks) {
    const {ink, size} = glyphsOf(chunk)[0];
    sizes.add(size);
    const own = looks.get(ink) ?? new Map<number, number>();
    own.set(rounded(size), (own.get(rounded(size)) ?? 0) + 1);
    looks.set(ink, own);
  }
  const usual = sizes.median() ?? 10;
  const main = mostUsed(looks);
  const isRare = ({ink, size}: Glyph): boolean => (looks.get(ink)?.get(rounded(size)) ?? 0) <= mostMarks;
  const rare = chunks.filter(chunk => glyphsOf(chunk).some(isRare));
  const isMark = (chunk: Chunk): boolean =>
    glyphsOf(chunk).some(glyph => {
      if (!isRare(glyph)) return false;
      const ratio = glyph.size / usual;
      if (ratio >= farSize) return true;
      if (glyph.ink !== main && longNumber.test(chunk.text)) return true;
      // A figure written anew over another has an ink of its own too, and may be a little off its line: it is checked.
      return ratio >= otherSize && isOffLine(glyph, chunk, chunks);
    });
  return new Set(rare.filter(isMark));
}

/** Its first and its last character: a mark may stand right behind another text. */
const glyphsOf = ({parts}: Chunk): [Glyph, Glyph] => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) throw new Error('a chunk has at least one glyph');
  return [first.glyph, last.glyph];
};

const rounded = (size: number): number => Math.round(2 * size);

/** The ink of most texts. */
function mostUsed(looks: ReadonlyMap<string, ReadonlyMap<number, number>>): string {
  let [main, most] = ['', 0];
  for (const [ink, sizes] of looks) {
    let count = 0;
    for (const own of sizes.values()) count += own;
    if (count > most) [main, most] = [ink, count];
  }
  return main;
}

/** Whether no other text of the table stands on the line of a character. */
const isOffLine = ({y, size}: Glyph, own: Chunk, chunks: readonly Chunk[]): boolean =>
  own.angle === 0 &&
  !chunks.some(other => other !== own && Math.abs(other.v - y) < offLine * Math.min(size, other.size));
