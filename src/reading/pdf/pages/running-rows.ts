import {alignRegion, lookOf} from '../aligned/align.ts';
import {hullOf} from '../geometry/box.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import {type Line, lineText} from '../lines/chunks.ts';
import type {PageTable} from '../lines/page-table.ts';
import type {PageLayout} from './page-layout.ts';
import {isTableCaption, margin} from './running-lines.ts';

/** The outermost line of a page at its head or foot, and the table without rulings that took it for a row. */
interface EdgeLine {
  page: PageLayout;
  line: Line;
  table: PageTable | null;
}

/** Points by which the lines of one running head or foot may differ in height. */
const sameHeight = 6;

/**
 * The pages with tables without rulings rid of running heads and feet that close up to them and were
 * taken for rows: the outermost line, with the same words at the same height on three pages (or on
 * two of two), and either a number that counts the pages or no second text beside it, as a heading
 * row has.
 */
export function withoutRunningRows(pages: readonly PageLayout[]): PageLayout[] {
  if (!pages.some(page => page.tables.some(table => table.region))) return [...pages];
  const edges = joinedLists(pages, edgesOf);
  const counted = new Map<string, Set<number>>();
  for (const edge of edges) {
    for (const sign of signsOf(edge)) {
      const on = counted.get(sign) ?? new Set<number>();
      counted.set(sign, on.add(edge.page.page));
    }
  }
  const enough = Math.min(3, Math.max(2, pages.length));
  const running = edges.filter(edge => signsOf(edge).some(sign => (counted.get(sign)?.size ?? 0) >= enough));
  return pages.map(page => {
    const own = running.filter(edge => edge.page === page);
    if (own.length === 0) return page;
    const gone = new Set(own.map(({line}) => line));
    const lines = page.lines.filter(line => !gone.has(line));
    return {...page, lines, tables: page.tables.map(table => withoutLines(table, own))};
  });
}

/** The highest line in the head of a page and the lowest in its foot. */
function edgesOf(page: PageLayout): EdgeLine[] {
  let head: EdgeLine | null = null;
  let foot: EdgeLine | null = null;
  const see = (line: Line, table: PageTable | null): void => {
    if (line.angle !== 0) return;
    const own: EdgeLine = {page, line, table};
    if (line.box[3] < margin * page.height && (!head || line.v < head.line.v)) head = own;
    if (line.box[1] > (1 - margin) * page.height && (!foot || line.v > foot.line.v)) foot = own;
  };
  for (const line of page.lines) see(line, null);
  for (const table of page.tables) for (const line of table.region ? lookOf(table.region).lines : []) see(line, table);
  return [head, foot].filter(edge => edge !== null);
}

/**
 * What a line is told by on other pages: its height, its words, and its numbers, all of them the same or
 * one of them counted from the page's.
 */
function signsOf({page, line}: EdgeLine): string[] {
  const text = lineText(line);
  const words = text.replace(/\d+/gu, '#').replace(/\s/gu, '');
  if (!/\p{L}{2}/u.test(words) || /\d[.,，]\d/u.test(text)) return [];
  const numbers = [...text.matchAll(/\d+/gu)].map(match => Number(match[0]));
  const height = Math.round(line.v / sameHeight);
  const counted = numbers.map((number, i) =>
    numbers.map((other, j) => (i === j ? `p${number - page.page}` : String(other))).join('|'),
  );
  const constant = line.chunks.length === 1 && !isTableCaption(line) ? [numbers.join('|')] : [];
  // A line between two heights has both of them.
  return [...counted, ...constant].flatMap(rest => [height, height + 1].map(at => `${at}|${words}|${rest}`));
}

/** A table read again without some of its lines; as it was where nothing is left to read. */
function withoutLines(table: PageTable, gone: readonly EdgeLine[]): PageTable {
  const {region} = table;
  const own = new Set(
    joinedLists(
      gone.filter(edge => edge.table === table),
      edge => edge.line.chunks,
    ),
  );
  if (!region || own.size === 0) return table;
  const chunks = region.chunks.filter(chunk => !own.has(chunk));
  if (chunks.length === 0) return table;
  const ink = hullOf(chunks);
  return alignRegion({...region, chunks, box: [region.box[0], ink[1], region.box[2], ink[3]]}, table.page) ?? table;
}
