import type {Stretch} from '../../model/disclosure.ts';
import {unspaced} from '../../model/unspaced.ts';
import type {PageElement, TextLeaf} from './page-node.ts';
import {containerOf, textPlace} from './places.ts';
import {textOf} from './table-kind.ts';

/** Characters without a width: they part nothing and mean nothing in a printed line. */
const widthless = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
const widthlessAll = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
/** Characters as wide as high, between which a line break in the source is none on the page (CSS Text 3, 4.1.3). */
const wide = /[\u2e80-\u303f\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60]/u;
const brokenBetweenWide =
  /([\u2e80-\u303f\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60])[ \t\r\f]*\n[ \t\r\n\f]*(?=[\u2e80-\u303f\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60])/gu;

/** One line of a cell as a browser shows it: white space collapsed, blanks at its ends taken off. */
export function printedLine(source: string): string {
  if (!/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064]/u.test(source)) return source;
  const joined = source.includes('\n') ? source.replace(brokenBetweenWide, '$1') : source;
  return joined
    .replace(widthlessAll, '')
    .replace(/[ \t\r\n\f]+/gu, ' ')
    .trim();
}

/** How far blanks at the beginning move the text in, in ems. */
export function leadingBlanks(source: string): number {
  let ems = 0;
  for (const char of source) {
    if (char === '\u3000' || char === '\u2003') ems += 1;
    else if (char === '\u00a0' || char === '\u2002') ems += 0.5;
    else if (!/[\s\u200b\ufeff]/u.test(char)) break;
  }
  return ems;
}

/** A raised mark of a note (「[1]」, 「①」), which is no part of the number or word before it. */
export function isNoteMark(node: PageElement): boolean {
  if (node.tag !== 'sup' && !/vertical-align\s*:\s*super/iu.test(node.style)) return false;
  return node.chars <= 5 && /^(?:[[［(（【〔]?\d{0,3}[\]］)）】〕]?|[*※#①-⑳]+)$/u.test(unspaced(textOf(node)));
}

/** A part of a text leaf, raised as the mark of a note or not, or a gap that the page shows without a character. */
export type Piece = {leaf: TextLeaf; from: number; to: number; raised?: boolean} | 'gap';

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised digits are other characters, as in a PDF: 12³ is not 123. */
const raise = (text: string): string => text.replace(/\d/gu, digit => raisedDigits.charAt(Number(digit)));

export interface PrintedText {
  text: string;
  stretches: Stretch[];
  /** Blanks at the beginning, in ems. */
  indent: number;
}

interface Open {
  leaf: TextLeaf;
  start: number;
  from: number;
  length: number;
}

/** Blanks that a browser draws as one; characters without a width; anything else. */
const tokens =
  /([ \t\r\n\f\u2028\u2029]+)|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+|[^ \t\r\n\f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]+/g;

/**
 * Pieces of running text as one line, as a browser shows it. Every stretch covers as many
 * characters of the page as of the text, one for one, so that a part of it is found again exactly.
 */
export function printedText(pieces: readonly Piece[]): PrintedText {
  const line = new Line();
  for (const piece of pieces) {
    if (piece === 'gap') line.gap();
    else line.write(piece);
  }
  return line.printed();
}

/** A line as it grows. Blanks are held back until it is known what follows them. */
class Line {
  #text = '';
  #indent = 0;
  readonly #stretches: Open[] = [];
  #blank: {leaf: TextLeaf; at: number; length: number; broken: boolean} | 'gap' | null = null;

  gap(): void {
    this.#blank ??= 'gap';
  }

  write({leaf, from, to, raised}: Exclude<Piece, 'gap'>): void {
    for (const {0: token, 1: blanks, index} of leaf.data.slice(from, to).matchAll(tokens)) {
      if (blanks !== undefined) this.#space(leaf, from + index, blanks);
      else if (!widthless.test(token)) this.#word(raised ? raise(token) : token, leaf, from + index);
    }
  }

  printed(): PrintedText {
    const end = this.#text.trimEnd().length;
    const kept = this.#stretches.filter(stretch => stretch.start < end);
    return {text: this.#text.slice(0, end), stretches: kept.map(open => stretchOf(open, end)), indent: this.#indent};
  }

  #space(leaf: TextLeaf, at: number, blanks: string): void {
    const broken = blanks.includes('\n');
    // Plain text is set with blanks: all of them are shown.
    const length = leaf.pre && !broken ? blanks.length : 1;
    if (this.#blank === null || this.#blank === 'gap') this.#blank = {leaf, at, length, broken};
    else if (broken) this.#blank.broken = true;
  }

  #word(token: string, leaf: TextLeaf, at: number): void {
    const begins = this.#text === '';
    const drawn = begins ? token.trimStart() : token;
    if (begins) this.#indent += leadingBlanks(token);
    else this.#part(token);
    this.#blank = null;
    if (drawn !== '') this.#put(drawn, leaf, at + token.length - drawn.length);
  }

  /** Writes the blank that was held back, unless it is a line break of the source between two wide characters. */
  #part(token: string): void {
    const blank = this.#blank;
    if (blank === 'gap') this.#text += ' ';
    else if (blank && !(blank.broken && wide.test(this.#text.slice(-1)) && wide.test(token.charAt(0))))
      this.#put(' '.repeat(blank.length), blank.leaf, blank.at);
  }

  #put(part: string, leaf: TextLeaf, at: number): void {
    const last = this.#stretches.at(-1);
    if (last && last.leaf === leaf && last.from + last.length === at) last.length += part.length;
    else this.#stretches.push({leaf, start: this.#text.length, from: at, length: part.length});
    this.#text += part;
  }
}

function stretchOf({leaf, start, from, length}: Open, textEnd: number): Stretch {
  const end = Math.min(start + length, textEnd);
  return {start, end, place: textPlace(leaf, containerOf(leaf), from, from + end - start)};
}
