import type {Passage, PassageRole, Stretch} from '../../../model/disclosure.ts';
import type {Box} from '../../../model/place.ts';
import {unspaced} from '../../../model/unspaced.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import {Sizes} from '../geometry/sizes.ts';
import {type Chunk, type Line, linesOf, lineText} from '../lines/chunks.ts';
import type {TextLine} from '../lines/text-line.ts';
import {isFormNumber} from '../lines/text-shapes.ts';
import {catalogueEntries} from './catalogue-lines.ts';
import {narrowGutter} from './gutters.ts';
import {type Margins, marginsOf} from './page-margins.ts';
import {endsTitle, isCentred, isCentredUpTo, numbered, unbreakable} from './title-lines.ts';

/** Gap inside a baseline, in ems, from which on two texts merely stand beside each other. */
const besideGap = 3;

/** A line cut where texts merely stand beside each other: unit name left, unit of amount right. */
export function piecesOf(line: Line): Line[] {
  const groups: Chunk[][] = [];
  let previous: Chunk | undefined;
  for (const chunk of line.chunks) {
    const group = groups[groups.length - 1];
    if (group && previous && chunk.u0 - previous.u1 < besideGap * chunk.size) group.push(chunk);
    else groups.push([chunk]);
    previous = chunk;
  }
  return groups.length === 1 ? [line] : joinedLists(groups, linesOf);
}

/**
 * The lines of a page in reading order, each with its column's margins. A page (or a stretch of
 * one) set in two columns is read down the left one first.
 */
export function inReadingOrder(lines: readonly Line[], page: number, margins: Margins): TextLine[] {
  const sorted = [...lines].sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  const gutter = findGutter(sorted) ?? narrowGutter(sorted);
  if (gutter === null) return inOneColumn(sorted, page, margins);
  const result: TextLine[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = (): void => {
    result.push(...withMargins(left, page, marginsOf(left)), ...withMargins(right, page, marginsOf(right)));
    left = [];
    right = [];
  };
  for (const line of sorted) {
    if (line.chunks.some(chunk => chunk.box[0] < gutter && chunk.box[2] > gutter)) {
      flush();
      result.push(...withMargins([line], page, margins));
      continue;
    }
    const before = line.chunks.filter(chunk => chunk.box[2] <= gutter);
    const after = line.chunks.filter(chunk => chunk.box[0] >= gutter);
    if (before.length > 0) left.push(...linesOf(before));
    if (after.length > 0) right.push(...linesOf(after));
  }
  flush();
  return result;
}

/** The lines of a page that is set in one column. */
function inOneColumn(lines: readonly Line[], page: number, margins: Margins): TextLine[] {
  const entries = catalogueEntries(lines);
  if (entries.size === 0) return withMargins(joinedLists(lines, piecesOf), page, margins);
  return joinedLists(lines, line =>
    entries.has(line)
      ? withMargins([line], page, margins).map((own): TextLine => ({...own, entry: true}))
      : withMargins(piecesOf(line), page, margins),
  );
}

/** The x between two columns of text, or null where the text is set in one. */
function findGutter(lines: readonly Line[]): number | null {
  const upright = lines.filter(line => line.angle === 0);
  if (upright.length < 8) return null;
  const left = Math.min(...upright.map(line => line.box[0]));
  const right = Math.max(...upright.map(line => line.box[2]));
  const size = upright[0]?.size ?? 10;
  for (let share = 0.4; share <= 0.6; share += 0.02) {
    const x = left + share * (right - left);
    let both = 0;
    let long = 0;
    let crossing = 0;
    for (const line of upright) {
      if (line.chunks.some(chunk => chunk.box[0] - 0.5 * size < x && chunk.box[2] + 0.5 * size > x)) crossing += 1;
      const before = line.chunks.findLast(chunk => chunk.box[2] <= x);
      const after = line.chunks.find(chunk => chunk.box[0] >= x);
      if (!before || !after) continue;
      both += 1;
      if (before.box[2] - before.box[0] > 8 * size || after.box[2] - after.box[0] > 8 * size) long += 1;
    }
    if (both >= 6 && both >= 0.5 * upright.length && crossing <= 0.25 * upright.length && long >= 0.6 * both) return x;
  }
  return null;
}

function withMargins(lines: readonly Line[], page: number, {left, right}: Margins): TextLine[] {
  return lines.map(line => ({page, line, text: lineText(line), size: ordinarySize(line), left, right}));
}

const ended = /[。！？；;:：]["”’」』）)]?$/u;
/** The end of a clause after which the sentence goes on. */
const endsClause = /[；;]$/u;
/** Room, in ems, at the end of a line that is not filled to the last character. */
const wordRoom = 4;
const leader = /(?:[.．·…‥。﹒•]\s*){4,}|…{2,}/u;

/** Words of role and level for a passage that stands alone on its lines. */
function headingLevel(text: string): number | null {
  if (/^第[一二三四五六七八九十\d]+(?:部分|章|节)/u.test(text)) return 1;
  if (/^[一二三四五六七八九十]+[、.．]/u.test(text)) return 2;
  if (/^[（(][一二三四五六七八九十]+[)）]/u.test(text)) return 3;
  if (/^\d{1,2}[、.．](?!\d)/u.test(text)) return 4;
  if (/^[（(]\d{1,2}[)）]/u.test(text)) return 5;
  return null;
}

function roleOf(lines: readonly TextLine[], text: string): {role: PassageRole; level?: number} {
  if (leader.test(text) || lines[0]?.entry) return {role: 'catalogue'};
  const bare = unspaced(text);
  const short = lines.length <= 2 && bare.length <= 60 && !/[。；;，,]$/u.test(bare);
  const level = headingLevel(bare);
  if (short && level !== null) return {role: 'heading', level};
  const last = lines[lines.length - 1];
  if (
    short &&
    last &&
    isCentred(last) &&
    lines.slice(0, -1).every(line => isCentred(line) || isCentredUpTo(line, last))
  )
    return {role: 'heading', level: 1};
  return level === null ? {role: 'paragraph'} : {role: 'item', level};
}

/** Lines that a numbered heading has at the most. */
const headingLines = 3;

/** Whether lines are a whole heading that the text follows: 三、收支情况说明. */
function isHeadingOfText(lines: readonly TextLine[]): boolean {
  if (lines.length === 0 || lines.length > headingLines) return false;
  const text = lines.map(line => line.text).join('');
  return isHeadingLine(text) && /说明$/u.test(text.trimEnd());
}

const itemNumber = /^([（(]?)([一二三四五六七八九十]|\d{1,2})([)）]|[、.．](?!\d))/u;

/** Whether a line begins the item that follows the one a passage begins with: 2. after 1., however full the line above is. */
function isNextItem(first: TextLine | undefined, next: TextLine): boolean {
  const [a, b] = [first?.text ?? '', next.text].map(text => itemNumber.exec(text.trimStart()));
  if (!a || !b || a[1] !== b[1] || a[3] !== b[3]) return false;
  const [one, other] = [ordinalOf(a[2] ?? ''), ordinalOf(b[2] ?? '')];
  return /\d/u.test(a[2] ?? '') === /\d/u.test(b[2] ?? '') && other === one + 1;
}

const ordinalOf = (number: string): number =>
  /\d/u.test(number) ? Number(number) : '一二三四五六七八九十'.indexOf(number) + 1;

/** Whether `next` goes on with the paragraph that `previous` belongs to. */
function continues(previous: TextLine, next: TextLine): boolean {
  const a = previous.line;
  const b = next.line;
  const size = Math.max(previous.size, next.size);
  if (a.angle !== b.angle || Math.abs(previous.size - next.size) > 0.12 * size) return false;
  if (previous.entry || next.entry) return false;
  if (leader.test(previous.text) || leader.test(next.text) || isFormNumber(previous.text)) return false;
  if (previous.page === next.page && b.box[1] - a.box[3] > 1.6 * size) return false;
  if (goesOnAnyway(previous.text, next.text.trimStart())) return true;
  if (isCentred(previous) !== isCentred(next)) return false;
  const over = ended.test(previous.text);
  const begins = numbered.test(next.text.trimStart()) && !codeGoesOn.test(next.text.trimStart());
  // 第二部分 部门决算表 | 一、收支总表: a heading that fills its line, and the next one.
  if (begins && isHeadingLine(previous.text)) return false;
  const hangs = isHanging(previous, next, size);
  const indented = !hangs && b.box[0] - next.left > 1.2 * size;
  const room = previous.right - a.box[2];
  if (room > unbreakable(next.text) * size + 0.9 * size) {
    // A line that stops short ends its paragraph, unless it stops in the middle of a sentence.
    const isOver = over && !((hangs || endsClause.test(previous.text)) && room < wordRoom * size);
    if (isOver || begins || indented || !isLong(previous) || isHeadingLine(previous.text)) return false;
  }
  const indentedBefore = a.box[0] - previous.left > 1.2 * size;
  const block = indentedBefore && Math.abs(a.box[0] - b.box[0]) < size;
  if (indented && !(block && !over && !begins)) return false;
  return !(over && begins);
}

/** Whether a line begins as none can that is not broken anywhere, by a program without rules for it: …（项 | ）2031年预算数…. */
const goesOnAnyway = (previous: string, next: string): boolean =>
  /^[，。；、]/u.test(next) || (/^[）)]/u.test(next) && /[（(][^（()）]*$/u.test(previous));

/** Whether a line takes up most of its column. */
const isLong = ({line, left, right}: TextLine): boolean => line.box[2] - line.box[0] > 0.6 * (right - left);

/** How far, in ems, the first line of a paragraph is indented. */
const leastIndent = 1.2;
const mostIndent = 2.8;

/** Whether a line begins as far to the left of a long one as a paragraph does after its first: margins may be those of a table. */
function isHanging(previous: TextLine, next: TextLine, size: number): boolean {
  const indent = previous.line.box[0] - next.line.box[0];
  return indent > leastIndent * size && indent < mostIndent * size && isLong(previous);
}

/** 其他支出 | （99）：本年预算 …: the code of the class before and what is said of it, no number of a list. */
const codeGoesOn = /^[（(]\s*\d{2,7}\s*[)）]\s*[：:，,。；;]/u;

/** A numbered line without a clause: it need not be filled to be a whole heading. */
const isHeadingLine = (text: string): boolean => {
  const bare = unspaced(text);
  return headingLevel(bare) !== null && !/[，,。；;：:]/u.test(bare);
};

function ordinarySize(line: Line): number {
  const sizes = new Sizes();
  for (const chunk of line.chunks) for (const part of chunk.parts) sizes.add(part.glyph.size);
  return sizes.median() ?? line.size;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const rounded = (box: Box): Box => [round(box[0]), round(box[1]), round(box[2]), round(box[3])];

/** Joins two lines of a paragraph: ideographs and broken numbers without a space, words with one. */
function glue(before: string, after: string): string {
  const wordFollows = /[A-Za-z\d,;:%)’”]$/u.test(before) && /^[A-Za-z]/u.test(after);
  // A point within an address is followed by a small letter.
  const sentenceFollows = /[.!?]$/u.test(before) && /^[A-Z]/u.test(after);
  const numberFollows = /[a-z]{2}$/u.test(before) && /^\d/u.test(after);
  return wordFollows || sentenceFollows || numberFollows ? ' ' : '';
}

/** Collects lines into passages. `flush` ends the passage under way and hands all over. */
export class PassageWriter {
  #lines: TextLine[] = [];
  #next: (passage: Omit<Passage, 'id'>) => void;

  constructor(next: (passage: Omit<Passage, 'id'>) => void) {
    this.#next = next;
  }

  add(line: TextLine): void {
    if (line.text.trim() === '') return;
    const last = this.#lines[this.#lines.length - 1];
    const isOver = isNextItem(this.#lines[0], line) || isHeadingOfText(this.#lines);
    if (last && (isOver || (!continues(last, line) && !endsTitle(this.#lines, line)))) this.flush();
    this.#lines.push(line);
  }

  flush(): void {
    const lines = this.#lines;
    this.#lines = [];
    if (lines.length === 0) return;
    let text = '';
    const stretches: Stretch[] = [];
    for (const line of lines) {
      text += glue(text, line.text);
      const start = text.length;
      text += line.text;
      stretches.push({start, end: text.length, place: {kind: 'pdf', page: line.page, box: rounded(line.line.box)}});
    }
    this.#next({kind: 'passage', ...roleOf(lines, text), text, stretches});
  }
}
