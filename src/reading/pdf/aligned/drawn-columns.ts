import {joinedLists} from '../geometry/joined-lists.ts';
import type {Line} from '../lines/chunks.ts';
import {areApart, type Band, type ColumnLine, isRow, type Word, wordsOf} from '../lines/columns.ts';
import {isDecimal, isFigure} from '../lines/text-shapes.ts';

/** Share of a table's height along which the side of a column must be drawn. */
const drawnShare = 0.25;

/** How far apart, in points, lines of one side lie. */
const sameEdge = 2.5;

/** Height, in points, from the outer lines of text to rulings that still belong to them. */
const nearLine = 20;

/**
 * The columns that vertical rulings or painted cells draw from side to side, with the texts in
 * them; null where they draw none, or texts run across.
 */
export function drawnBands(
  lines: readonly Line[],
  columnLines: readonly ColumnLine[],
): {bands: Band[]; edges: number[]} | null {
  const edges = drawnEdges(lines, columnLines);
  if (edges.length < 3) return null;
  const words = joinedLists(lines, wordsOf);
  const crossing = words.filter(word => edges.some(x => word.from < x - 1.5 && word.to > x + 1.5));
  const outside = words.filter(word => word.from < (edges[0] ?? 0) - 3 || word.to > (edges[edges.length - 1] ?? 0) + 3);
  if (crossing.length > 0.1 * words.length || outside.length > 0 || holdSeveral(lines, edges, columnLines)) return null;
  const bands = edges.slice(1).map((to, i): Band => {
    const from = edges[i] ?? 0;
    const own = words.filter(word => word.from >= from - 1.5 && word.to <= to + 1.5);
    const room = Math.min(3, (to - from) / 4);
    return own.length > 0
      ? {from: Math.min(...own.map(word => word.from)), to: Math.max(...own.map(word => word.to))}
      : {from: from + room, to: to - room};
  });
  return {bands, edges};
}

/** Rows, at least, and their share, in which two texts stand apart between the same two column lines. */
const leastShared = 3;
const sharedShare = 0.5;

/** The same of the rows with figures, beside a line that pieces of rulings alone show: the others are of wrapped names. */
const figuredShare = 0.8;

/** Whether texts show that more columns stand between two drawn lines: not every side is drawn. */
function holdSeveral(lines: readonly Line[], edges: readonly number[], columnLines: readonly ColumnLine[]): boolean {
  if (lines.some(line => sharesColumn(line, edges))) return true;
  return edges.slice(1).some((to, i) => {
    const from = edges[i] ?? 0;
    const isPieced = !isRuled(from, columnLines) || !isRuled(to, columnLines);
    const rows = lines
      .map(line => wordsOf(line).filter(word => word.from >= from - 1.5 && word.to <= to + 1.5))
      .filter(words => words.length > 0);
    if (haveCodesBefore(rows.flat())) return true;
    const shared = rows.filter(words => (isRow(words) && words.some(word => isFigure(word.text))) || areApart(words));
    if (shared.length < leastShared) return false;
    const figured = rows.filter(words => words.some(word => isFigure(word.text)));
    if (shared.length >= sharedShare * rows.length) return true;
    return isPieced && figured.length > 0 && shared.length >= figuredShare * figured.length;
  });
}

const code = /^[2-6]\d{2}(?:\d{2}){0,2}$/u;
const beginsWithWords = /^\p{sc=Han}{2}/u;

/** Codes and names, at least, that show their columns; share of the names that may be set over both: 合计, 栏次. */
const leastCoded = 3;
const overBoth = 0.2;

/** Whether codes stand on the left of all names, well apart: on which lines each stand, where names are wrapped, tells nothing. */
function haveCodesBefore(words: readonly Word[]): boolean {
  const codes = words.filter(({text}) => code.test(text));
  const names = words.filter(({text}) => beginsWithWords.test(text));
  if (codes.length < leastCoded || names.length < leastCoded) return false;
  const end = Math.max(...codes.map(({to, size}) => to + codeRoom * size));
  const before = names.filter(({from}) => from < end).length;
  return before <= overBoth * names.length;
}

/** Free room, in ems, between codes and names. */
const codeRoom = 0.35;

/** Whether a side is drawn, and not only shown by the pieces of rulings that run across it. */
const isRuled = (x: number, columnLines: readonly ColumnLine[]): boolean =>
  columnLines.some(line => line.joint !== true && Math.abs(line.x - x) < sameEdge);

/** Whether two amounts of a line stand between the same two sides: sides of merged cells, not of columns. */
function sharesColumn(line: Line, edges: readonly number[]): boolean {
  const columns = wordsOf(line)
    .filter(word => isDecimal(word.text))
    .map(word => edges.filter(x => x < (word.from + word.to) / 2).length);
  return new Set(columns).size < columns.length;
}

/** x of the lines that are drawn along enough of the lines of text, from left to right. */
export function drawnEdges(lines: readonly Line[], columnLines: readonly ColumnLine[]): number[] {
  const first = Math.min(...lines.map(line => line.v));
  const last = Math.max(1, ...lines.map(line => line.v));
  const tall = last - first;
  const [top, bottom] = [first - nearLine, last + nearLine];
  const edges: {x: number; covered: number}[] = [];
  for (const line of [...columnLines].sort((a, b) => a.x - b.x)) {
    const before = edges[edges.length - 1];
    // What is drawn above or below the lines, over a page break even, says nothing of them.
    const covered = Math.max(0, Math.min(line.to, bottom) - Math.max(line.from, top));
    if (before && line.x - before.x < sameEdge) before.covered += covered;
    else edges.push({x: line.x, covered});
  }
  return edges.filter(edge => edge.covered >= drawnShare * tall).map(edge => edge.x);
}
