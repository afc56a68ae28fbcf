import {type Chunk, type Line, linesOf, lineText} from './chunks.ts';

/** A number, code, share or count alone: such a text is never wrapped onto a second line. */
export const numberText = /^[-－−△▲+＋≥≤＞＜><=(（]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?[%％)）]?$/u;
/** What stands for «nothing» in a column of numbers. */
const dashText = /^[-－–—−/／]{1,3}$/u;

export const isNumber = (text: string): boolean => numberText.test(text.replace(/\s/gu, ''));

/** One cell's worth of lines in one column. */
export interface Stack {
  column: number;
  lines: Line[];
  top: number;
  bottom: number;
}

/** A horizontal band that holds one row of a table. */
export interface RowBand {
  top: number;
  bottom: number;
}

/** Share of the row pitch under which two lines of text in a column are one wrapped cell. */
const wrapShare = 0.93;

const topOf = (line: Line): number => line.v - 0.8 * line.size;
const bottomOf = (line: Line): number => line.v + 0.15 * line.size;
const single = (line: Line): boolean => {
  const text = lineText(line);
  return isNumber(text) || dashText.test(text);
};

/**
 * The smallest distance between rows, from numbers printed below each other in one column (numbers
 * are not wrapped); null where no column has two.
 */
function rowPitch(columns: readonly Line[][]): number | null {
  const distances: number[] = [];
  for (const lines of columns) {
    let previous: Line | undefined;
    for (const line of lines) {
      if (!single(line)) continue;
      if (previous) {
        const distance = line.v - previous.v;
        if (distance > 0.85 * line.size) distances.push(distance);
      }
      previous = line;
    }
  }
  if (distances.length === 0) return null;
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.05)] ?? null;
}

/** Where no numbers tell: the distance that parts lines of one cell from lines of two. */
function wrapLimitFromText(columns: readonly Line[][]): number {
  const distances: number[] = [];
  for (const lines of columns) {
    for (let i = 1; i < lines.length; i += 1) {
      const a = lines[i - 1];
      const b = lines[i];
      if (a && b) distances.push((b.v - a.v) / b.size);
    }
  }
  distances.sort((a, b) => a - b);
  let widest = 0;
  let limit = 0;
  for (let i = 1; i < distances.length; i += 1) {
    const before = distances[i - 1] ?? 0;
    const after = distances[i] ?? 0;
    if (before > 2 || after > 6) continue;
    if (after / before > 1.12 && after / before > widest) {
      widest = after / before;
      limit = (before + after) / 2;
    }
  }
  return limit;
}

/** Groups the lines of each column into cells: lines closer than rows can be are one wrapped text. */
export function stacksOf(columns: readonly (readonly Chunk[])[]): Stack[] {
  const lines = columns.map(chunks => linesOf(chunks));
  const pitch = rowPitch(lines);
  const limit = pitch === null ? wrapLimitFromText(lines) : 0;
  const stacks: Stack[] = [];
  lines.forEach((own, column) => {
    let current: Line[] = [];
    const flush = (): void => {
      const first = current[0];
      const last = current[current.length - 1];
      if (first && last) stacks.push({column, lines: current, top: topOf(first), bottom: bottomOf(last)});
      current = [];
    };
    for (const line of own) {
      const previous = current[current.length - 1];
      if (previous && !wrapped(previous, line, pitch, limit)) flush();
      current.push(line);
    }
    flush();
  });
  return stacks;
}

function wrapped(previous: Line, line: Line, pitch: number | null, limit: number): boolean {
  const distance = line.v - previous.v;
  if (single(line) && single(previous)) return /[.,，]$/u.test(lineText(previous)) && distance < 1.6 * line.size;
  if (single(line) || single(previous)) return false;
  if (distance > 2 * line.size) return false;
  return distance < (pitch === null ? limit * line.size : wrapShare * pitch);
}

/**
 * The rows that stacks of several columns form: stacks that lie at the same height are one row. A
 * tall stack that reaches over several rows of others (a merged cell) forms none of its own.
 */
export function rowBands(stacks: readonly Stack[]): RowBand[] {
  const byHeight = [...stacks].sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top);
  const rows: RowBand[] = [];
  for (const stack of byHeight) {
    const met = rows.filter(
      row => overlap(row, stack) > 0.45 * Math.min(row.bottom - row.top, stack.bottom - stack.top),
    );
    const [only] = met;
    if (!only) {
      rows.push({top: stack.top, bottom: stack.bottom});
    } else if (met.length === 1) {
      only.top = Math.min(only.top, stack.top);
      only.bottom = Math.max(only.bottom, stack.bottom);
    }
  }
  return rows.sort((a, b) => a.top - b.top);
}

const overlap = (a: RowBand, b: RowBand): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);

/** Lines between rows: half-way between the text above and below. */
export function cutsBetween(rows: readonly RowBand[]): number[] {
  const cuts: number[] = [];
  for (let i = 1; i < rows.length; i += 1) {
    const above = rows[i - 1];
    const below = rows[i];
    if (above && below) cuts.push((above.bottom + below.top) / 2);
  }
  return cuts;
}
