import type {Box} from '../../../model/place.ts';
import type {Chunk, Line} from '../lines/chunks.ts';
import {type Band, numbersColumns, wordsOf} from '../lines/columns.ts';
import type {Region} from '../lines/region.ts';
import {isAmount, isNumber, isTotal, startsItem, startsWithCode} from '../lines/text-shapes.ts';

/** Share of a region's width that a ruling runs over when it parts header and body, or rows. */
const acrossShare = 0.7;

export const hasNumber = (line: Line): boolean => line.chunks.some(chunk => isNumber(chunk.text));
const hasAmount = (line: Line): boolean => line.chunks.some(chunk => isAmount(chunk.text));

/** Height of a ruling across a region, or of the sides of painted areas. */
export interface Across {
  y: number;
  painted: boolean;
}

/** Rulings that run across the region, piece by piece at one height taken together. */
export function rulesAcross(region: Region): Across[] {
  const wide = region.box[2] - region.box[0];
  const heights: (Across & {covered: number})[] = [];
  for (const rule of [...region.rowLines].sort((a, b) => a.y - b.y)) {
    const covered = Math.min(rule.to, region.box[2]) - Math.max(rule.from, region.box[0]);
    const last = heights[heights.length - 1];
    if (last && rule.y - last.y < 2.5) {
      last.covered += covered;
      last.painted &&= rule.painted === true;
    } else {
      heights.push({y: rule.y, covered, painted: rule.painted === true});
    }
  }
  return heights.filter(height => height.covered >= acrossShare * wide);
}

/** Lines at the head of a table without amounts that may be its header. */
const headerLines = 5;

/** Lines that a header has at the most, headings set downwards among them: what goes on longer are rows. */
const mostHeadLines = 16;
/** Distance of these lines in ems: headings in narrow columns stand half a line off each other, and are no higher for it. */
const headLeading = 1.3;

/** Distance, in ems, of the lines of a label beside the only row of a table. */
export const loneLeading = 1.6;

/** Index of the first line of the body: what stands above it is header. */
export function bodyStart(lines: readonly Line[], rules: readonly Across[]): number {
  const numbered = Math.max(numberedHead(lines, rules), ruledHead(lines, rules));
  const amounts = lines.findIndex((line, i) => i > numbered && hasAmount(line) && line.chunks.length > 1);
  const figures = lines.findIndex((line, i) => i > numbered && hasNumber(line) && line.chunks.length > 1);
  // A row of years heads the columns, unless nothing but years follows.
  const first = amounts >= 0 && (figures < 0 || isNear(lines, figures, amounts, rules)) ? amounts : figures;
  const top = lines[0]?.v ?? 0;
  const limit = first >= 0 ? (lines[first]?.v ?? 0) : (lines[lines.length - 1]?.v ?? 0);
  const inside = rules.filter(({y}) => y > top && y < limit);
  const high = headLeading * mostHeadLines * (lines[first]?.size ?? 0);
  const isFar = first > mostHeadLines && limit - top > high;
  const rule = first >= 0 && !isFar ? (overRows(lines, inside) ?? inside.at(-1)) : inside[0];
  if (rule !== undefined) return belowHeads(lines, belowRule(lines, rule, first), first);
  if (first >= 0 && !isFar) return areRows(lines.slice(0, first + 1)) ? 1 : first;
  // Only texts: the header ends with the first line that has most of them.
  const counts = lines.slice(0, headerLines).map(line => wordsOf(line).length);
  let start = counts.indexOf(Math.max(...counts)) + 1;
  // Lines that follow by less than a row are headings set in the middle of others.
  const closer = (index: number): boolean => {
    const [line, previous] = [lines[index], lines[index - 1]];
    return line !== undefined && previous !== undefined && line.v - previous.v < 1.3 * line.size;
  };
  const ended = start;
  while (start < lines.length && closer(start)) start += 1;
  return start > mostHeadLines ? ended : start;
}

/** The first of the rulings that has rows of words between itself and the next one: it closes the head, which is no section further down. */
function overRows(lines: readonly Line[], rules: readonly Across[]): Across | undefined {
  return rules.find(({y, painted}, i) => {
    const next = rules[i + 1]?.y;
    return !painted && next !== undefined && areLevel(lines.filter(({v}) => v > y && v < next));
  });
}

/** Whether lines are rows by where their texts begin: below each of those of the first line, on every line. */
function areLevel(lines: readonly Line[]): boolean {
  const [first, ...others] = lines.map(wordsOf);
  if (!first || first.length < 2 || others.length + 1 < leastNamed) return false;
  return first.every(({from, size}) =>
    others.every(words => words.some(word => Math.abs(word.from - from) < flush * size)),
  );
}

/** Figures, at the least, that words below a ruling head. */
const leastHeads = 2;

/**
 * The first line below words that head the first figures, where a ruling parts headings from those above them: it
 * closes groups, and leaves columns out whose heading stands beside both.
 */
function belowHeads(lines: readonly Line[], start: number, first: number): number {
  const between = lines.slice(start, first);
  const figures = lines[first]?.chunks.filter(({text}) => isAmount(text)) ?? [];
  if (between.length === 0 || between.length > linesBetween || between.some(hasNumber)) return start;
  const words = between.flatMap(({chunks}) => chunks.filter(({text}) => /\p{L}{2}/u.test(text)));
  const headed = figures.filter(({u0, u1}) => words.some(word => word.u0 < u1 && word.u1 > u0));
  return headed.length >= Math.max(leastHeads, figures.length / 2) ? first : start;
}

/** Lines below each other, at least, that are rows where their texts begin anew in each column. */
const leastNamed = 4;

/** How far, in ems, texts that begin at one side of their column may do so apart. */
const flush = 0.3;

/** Whether lines are rows of names and what is said of them: as many texts on each, one below the other, all begun with a capital. */
function areRows(lines: readonly Line[]): boolean {
  const rows = lines.map(wordsOf);
  const [top = []] = rows;
  if (rows.length < leastNamed || top.length < 2) return false;
  return rows.every(
    words =>
      words.length === top.length &&
      words.every(
        ({text, from, size}, i) => /^[\p{Lu}\d]/u.test(text) && Math.abs(from - (top[i]?.from ?? 0)) < flush * size,
      ),
  );
}

/** Index of a line right above a ruling that numbers the columns, (1) (2) (3), and is the last of the header; -1 for none. */
function numberedHead(lines: readonly Line[], rules: readonly Across[]): number {
  const index = lines.slice(0, headerLines).findIndex(numbersColumns);
  const [own, next] = [lines[index], lines[index + 1]];
  return own && next && rules.some(({y, painted}) => !painted && y > own.v && y < next.v) ? index : -1;
}

/** Index of the last line above the only ruling within a table, where words head columns there; -1 where there is none. */
function ruledHead(lines: readonly Line[], rules: readonly Across[]): number {
  const [top, foot] = [lines[0]?.v ?? 0, lines.at(-1)?.v ?? 0];
  const [rule, ...others] = rules.filter(({y, painted}) => !painted && y > top && y < foot);
  if (!rule || others.length > 0) return -1;
  const head = lines.filter(({v}) => v < rule.y);
  if (head.length > headerLines || head.length > lines.length - head.length) return -1;
  const isHead = ({chunks}: Line): boolean =>
    chunks.filter(({text}) => isAmount(text)).length <= 1 ||
    chunks.slice(1).filter(({text}) => /\p{L}{2}/u.test(text)).length > 1;
  const heads = head.some(({chunks}) => chunks.slice(1).some(({text}) => /\p{L}{2}/u.test(text)));
  return heads && head.every(isHead) ? head.length - 1 : -1;
}

/** Lines of several texts, and lines at all, that may stand between years that head columns and the first amounts. */
const headingsBetween = 1;
const linesBetween = 4;

/** Whether hardly more than a line of headings stands between two lines, or a ruling: a text set in by itself heads rows. */
function isNear(lines: readonly Line[], upper: number, lower: number, rules: readonly Across[]): boolean {
  const between = lines.slice(upper + 1, lower);
  const left = Math.min(...lines.map(line => line.box[0]));
  const isRow = (line: Line): boolean => wordsOf(line).length > 1 || line.box[0] < left + setIn * line.size;
  if (between.length > linesBetween) return false;
  const [from, to] = [lines[upper]?.v ?? 0, lines[lower]?.v ?? 0];
  const across = rules.filter(({y, painted}) => !painted && y > from && y < to).length;
  // Where every line has a ruling below it these tell nothing.
  return (across > 0 && across <= between.length) || between.filter(isRow).length <= headingsBetween;
}

/** How far, in ems, a text that heads rows is set in from the left side of the table. */
const setIn = 3;

/** Distance, in ems, of two lines that are no two rows. */
const closeLines = 1.3;

/**
 * The first line below a rule. Where only painted areas end there, headings may follow that are not
 * painted: rows of texts above the first figures.
 */
function belowRule(lines: readonly Line[], rule: Across, figures: number): number {
  const start = lines.findIndex(line => line.v > rule.y);
  if (!rule.painted) return start;
  const bare = lines.slice(start, Math.max(start, figures)).findIndex(hasNumber);
  const end = bare < 0 ? Math.max(start, figures) : start + bare;
  // What is set between two lines of headings is one too, and what follows closer than rows do.
  let last = lines.slice(0, end).findLastIndex((line, index) => index >= start && wordsOf(line).length > 2);
  const goesOn = (line: Line | undefined, above: Line | undefined): boolean =>
    line !== undefined && above !== undefined && line.v - above.v < closeLines * line.size;
  while (last >= start && last + 1 < end && goesOn(lines[last + 1], lines[last])) last += 1;
  return Math.max(start, last + 1);
}

/**
 * Lines above the first line of figures that are the upper half of a label wrapped beside them:
 * they belong to the body.
 */
export function withUpperHalves(
  start: number,
  lines: readonly Line[],
  bands: readonly Band[],
  rules: readonly Across[],
  wrap: number,
): number {
  const first = lines[start];
  if (!first || wrap <= 0) return start;
  const rule = rules.findLast(({y}) => y < first.v)?.y ?? -Infinity;
  const near = wrap * first.size;
  let found = start;
  for (const band of bands) {
    const inBand = (line: Line): Chunk | undefined =>
      line.chunks.find(chunk => chunk.box[0] < band.to && chunk.box[2] > band.from);
    if (inBand(first)) continue;
    const below = lines.slice(start + 1, start + 5).find(line => line.v - first.v < near && inBand(line));
    // A number is no half of a label.
    if (!below || isNumber(inBand(below)?.text ?? '')) continue;
    // Upwards from the line below the figures, as long as lines follow each other closely.
    let v = below.v;
    for (let i = start - 1; i >= 0; i -= 1) {
      const line = lines[i];
      if (!line || v - line.v > near || line.v < rule) break;
      const chunk = inBand(line);
      if (!chunk) continue;
      if (isNumber(chunk.text)) break;
      v = line.v;
      found = Math.min(found, i);
    }
  }
  return found;
}

/**
 * Lines above the first one, in a table whose texts stand at the foot of their rows, that are the beginning of
 * labels which end on it: each text has another right below it, and one has no room for more.
 */
export function withWrappedBeginnings(start: number, lines: readonly Line[], bands: readonly Band[]): number {
  let from = start;
  while (from > 1 && (beginsLabels(lines[from - 1], lines[from], bands) || isLoneTotal(lines[from - 1], bands[0])))
    from -= 1;
  return from;
}

/** Whether a line is the name of a row of totals in the first column, without any amount. */
const isLoneTotal = (line: Line | undefined, first: Band | undefined): boolean =>
  line !== undefined &&
  first !== undefined &&
  line.chunks.length === 1 &&
  line.box[0] < first.to &&
  isTotal(line.chunks[0]?.text ?? '');

/** Widest distance, in ems, of two lines of one label. */
const labelLeading = 1.4;

function beginsLabels(line: Line | undefined, below: Line | undefined, bands: readonly Band[]): boolean {
  if (!line || !below || below.v - line.v > labelLeading * line.size) return false;
  const isLabel = ({text}: Chunk): boolean => /\p{L}/u.test(text) && !isNumber(text);
  const onBelow = (chunk: Chunk): boolean =>
    below.chunks.some(next => isLabel(next) && Math.abs(next.u0 - chunk.u0) < chunk.size);
  if (!line.chunks.every(chunk => isLabel(chunk) && onBelow(chunk))) return false;
  return line.chunks.some(chunk => {
    const band = bands.find(({from, to}) => chunk.box[0] < to && chunk.box[2] > from);
    return band !== undefined && chunk.u1 - chunk.u0 + chunk.size > band.to - band.from;
  });
}

/** How far, in ems, the heading of rows may stand off the middle of the table. */
const offMiddle = 1.2;

/** Lines between the headings and the first figures that may be the upper half of a label. */
const upperHalves = 3;

/** The first line of the body, where a text in the middle right below the headings heads the first rows. */
export function withSections(start: number, lines: readonly Line[], box: Box): number {
  for (let index = start - 1; index > 0 && index >= start - upperHalves; index -= 1) {
    const [line, above] = [lines[index], lines[index - 1]];
    if (!line || !above) break;
    if (wordsOf(above).length >= 3 && line.v - above.v > 1.1 * line.size && isCentred(line, box)) return index;
  }
  return start;
}

/** Rows, at least, that show the columns without the texts that stand in the middle of the table. */
export const leastRows = 3;

/** Whether a line is one short text in the middle of a table. */
export function isCentred(line: Line, [left, , right]: Box): boolean {
  const [from, , to] = line.box;
  const gaps = line.chunks.slice(1).map((chunk, i) => chunk.u0 - (line.chunks[i]?.u1 ?? 0));
  if (to - from > 0.5 * (right - left) || gaps.some(gap => gap > line.size)) return false;
  return Math.abs(from + to - left - right) < 2 * offMiddle * line.size;
}

/** The first of the lines right above `start` that begin a numbered item or code, or a bracket that is closed below: no heading does. */
export function itemsFrom(lines: readonly Line[], start: number): number {
  const rows = lines.slice(start, start + headedRows);
  let from = start;
  while (from > 1 && lines[from - 1]?.chunks.some(chunk => beginsRow(chunk, lines[from], rows))) from -= 1;
  return from;
}

/** Rows below a heading that show whether it heads amounts. */
const headedRows = 3;

const beginsRow = (chunk: Chunk, below: Line | undefined, rows: readonly Line[]): boolean =>
  (((startsItem(chunk.text) && /\p{L}{3}/u.test(chunk.text)) || startsWithCode(chunk.text)) &&
    !headsAmounts(chunk, rows)) ||
  (/[（(][^）)]*$/u.test(chunk.text) && below !== undefined && closesBelow(chunk, below));

/** Whether amounts stand right below a text: 其中：财政拨款 heads them, and the name of a row has names below it. */
function headsAmounts({box: [from, , to]}: Chunk, rows: readonly Line[]): boolean {
  for (const {chunks} of rows) {
    const under = chunks.find(({box}) => box[0] < to && box[2] > from);
    if (under) return isAmount(under.text);
  }
  return false;
}

/** Whether a line of figures goes on with a text that leaves a bracket open, below its beginning. */
const closesBelow = (chunk: Chunk, below: Line): boolean =>
  hasNumber(below) &&
  below.chunks.some(({u0, text}) => Math.abs(u0 - chunk.u0) < chunk.size && /^[^（(]*[)）]/u.test(text));
