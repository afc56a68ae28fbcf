import type {Band, Word} from '../lines/columns.ts';

/** A line of a heading. */
export interface HeadLine extends Band {
  words: readonly Word[];
  v: number;
  size: number;
}

/** What no line ends with, an ideograph, and what no line begins with: they are not parted. */
const unbroken = /^[（(〔【《“‘]*[\u2e80-\u9fff][）)〕】》”’，、。；：％%]*/u;

/** Room, in ems, by which places are told apart. */
const slack = 0.05;

/**
 * Whether a line that is known to have been this wide at least had room for the beginning of the
 * next one, which therefore is no rest of it. Only ideographs are wrapped without regard to words,
 * and what stands in brackets often begins a line.
 */
export function hadRoom(line: HeadLine, next: HeadLine, width: number): boolean {
  const start = unbroken.exec(next.words[0]?.text ?? '')?.[0] ?? '';
  if (start === '' || /^[（(]/u.test(start)) return false;
  return line.to - line.from + start.length * next.size <= width + slack * line.size;
}

/** How far, in ems, the lines of one heading may be out of line. */
const offLine = 0.6;

/** Whether two lines are set as those of one text: flush left, flush right or in the middle. */
export function areInLine(a: HeadLine, b: HeadLine): boolean {
  const near = (x: number, y: number): boolean => Math.abs(x - y) < offLine * Math.max(a.size, b.size);
  return near(a.from, b.from) || near(a.to, b.to) || near((a.from + a.to) / 2, (b.from + b.to) / 2);
}

/** Lines, in ems, that a heading below others has at least where these part it from what stands above. */
const leastWide = 1.9;

/**
 * The lines of a heading in one or more headings: a text that is wrapped leaves no room for what
 * follows it, and a heading ends where one did.
 */
export function headingsOf<Piece extends HeadLine>(lines: readonly Piece[], column: Band | null): Piece[][] {
  const widths = lines.map(line => line.to - line.from);
  const width = Math.max(...widths, column ? column.to - column.from : 0);
  const isParted = lines.some((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && hadRoom(line, next, width);
  });
  if (!isParted) return [[...lines]];
  // Lines of one heading are about as wide as each other: it ends where the widths differ most.
  let cut = 1;
  for (let i = 2; i < lines.length; i += 1) {
    const step = (at: number): number => Math.abs((widths[at] ?? 0) - (widths[at - 1] ?? 0));
    if (step(i) > step(cut) + slack * (lines[0]?.size ?? 10)) cut = i;
  }
  const below = lines.slice(cut);
  if (below.every((_, i) => (widths[cut + i] ?? 0) < leastWide * (lines[0]?.size ?? 10)) && below.length < 2)
    return [[...lines]];
  return [lines.slice(0, cut), ...headingsOf(below, null)];
}
