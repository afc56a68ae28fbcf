import type {Passage, PassageRole, Stretch} from '../../model/disclosure.ts';
import type {Box} from '../../model/place.ts';
import {unspaced} from '../../model/unspaced.ts';
import {type Chunk, type Line, linesOf, lineText} from './chunks.ts';
import {narrowGutter} from './gutters.ts';
import {joinedLists} from './joined-lists.ts';
import {type Margins, marginsOf} from './page-margins.ts';
import {Sizes} from './sizes.ts';

/** A line of running text on its page, with the margins of the column it stands in. */
export interface TextLine {
  page: number;
  line: Line;
  text: string;
  /** Size of most of its characters: a single larger one does not make it a heading. */
  size: number;
  left: number;
  right: number;
}

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
  if (gutter === null) return withMargins(joinedLists(sorted, piecesOf), page, margins);
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

const numbered =
  /^(?:第[一二三四五六七八九十\d]+(?:部分|章|节|条)|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．)）](?!\d)|附[件表录]|[①-⑳]|表[一二三四五六七八九十\d]|注[:：\d])/u;
const ended = /[。！？；;:：]["”’」』）)]?$/u;
const clause = /[。；;：:！？，,]/u;
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
  if (leader.test(text)) return {role: 'catalogue'};
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

function isCentred({line, left, right}: TextLine): boolean {
  const before = line.box[0] - left;
  const after = right - line.box[2];
  // First lines are indented by two ems, and may end two ems short of the margin.
  return before > 2.6 * line.size && after > 2.6 * line.size && Math.abs(before - after) < 2 * line.size;
}

/** Whether a line stands in the middle of its column and the next text would not have fitted behind it. */
function isCentredUpTo({line, left, right, size}: TextLine, next: TextLine): boolean {
  const [before, after] = [line.box[0] - left, right - line.box[2]];
  return Math.abs(before - after) < 1.2 * size && before + after < (unbreakable(next.text) + 0.9) * size;
}

/** Whether a line is the rest of a title: lines set in the middle, each but the last as long as its column. */
function endsTitle(lines: readonly TextLine[], next: TextLine): boolean {
  const last = lines[lines.length - 1];
  if (!last || last.page !== next.page || !isCentred(next) || numbered.test(next.text.trimStart())) return false;
  const apart = next.line.box[1] - last.line.box[3];
  if (apart > 1.6 * next.size || last.line.angle !== next.line.angle) return false;
  return lines.every(
    (own, i) =>
      Math.abs(own.size - next.size) < 0.05 * next.size &&
      !clause.test(own.text) &&
      isCentredUpTo(own, lines[i + 1] ?? next),
  );
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
  if (leader.test(previous.text) || leader.test(next.text)) return false;
  if (previous.page === next.page && b.box[1] - a.box[3] > 1.6 * size) return false;
  if (isCentred(previous) !== isCentred(next)) return false;
  const over = ended.test(previous.text);
  const begins = numbered.test(next.text.trimStart()) && !codeGoesOn.test(next.text.trimStart());
  // 第二部分 部门决算表 | 一、收支总表: a heading that fills its line, and the next one.
  if (begins && isHeadingLine(previous.text)) return false;
  const indented = b.box[0] - next.left > 1.2 * size;
  const room = previous.right - a.box[2];
  if (room > unbreakable(next.text) * size + 0.9 * size) {
    // A line that stops short ends its paragraph, unless it stops in the middle of a sentence.
    const long = a.box[2] - a.box[0] > 0.6 * (previous.right - previous.left);
    if (over || begins || indented || !long || isHeadingLine(previous.text)) return false;
  }
  const indentedBefore = a.box[0] - previous.left > 1.2 * size;
  const block = indentedBefore && Math.abs(a.box[0] - b.box[0]) < size;
  if (indented && !(block && !over && !begins)) return false;
  return !(over && begins);
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

/**
 * Width in ems of what a line begins with and cannot be broken: a number with its unit, a character
 * with the brackets around it. It may not have fitted on the line before.
 */
function unbreakable(text: string): number {
  const head =
    /^[（(“《「]*(?:[\d.,，%％A-Za-z]+|\S)[）)”》」。，、；：！？%％]*(?:[\u4e00-\u9fff][）)][。，、；：]?)?(?:(?<=[）)])[\d.,，%％]+)?/u.exec(
      text.trimStart(),
    )?.[0] ?? '';
  return [...head].reduce((sum, character) => sum + (/[\x20-\x7e]/u.test(character) ? 0.55 : 1), 0);
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
