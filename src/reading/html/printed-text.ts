import type {Stretch} from '../../model/disclosure.ts';
import type {PageElement, TextLeaf} from './page-tree.ts';
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
  return (
    node.chars <= 5 && /^(?:[[［(（【〔]?\d{0,3}[\]］)）】〕]?|[*※#①-⑳]+)$/u.test(textOf(node).replace(/\s/gu, ''))
  );
}

/** A part of a text leaf, or a gap that the page shows without a character. */
export type Piece = {leaf: TextLeaf; from: number; to: number} | 'gap';

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

/**
 * Pieces of running text as one line, as a browser shows it. Every stretch covers as many
 * characters of the page as of the text, one for one, so that a part of it is found again exactly.
 */
export function printedText(pieces: readonly Piece[]): PrintedText {
  const chars: string[] = [];
  const stretches: Open[] = [];
  let indent = 0;
  let blank: {leaf: TextLeaf; at: number; broken: boolean} | 'gap' | null = null;
  const put = (char: string, leaf: TextLeaf, at: number): void => {
    const last = stretches.at(-1);
    if (last && last.leaf === leaf && last.from + last.length === at) last.length += 1;
    else stretches.push({leaf, start: chars.length, from: at, length: 1});
    chars.push(char);
  };
  for (const piece of pieces) {
    if (piece === 'gap') {
      blank ??= 'gap';
      continue;
    }
    const {leaf} = piece;
    for (let at = piece.from; at < piece.to; at += 1) {
      const char = leaf.data.charAt(at);
      if (collapses(char)) {
        if (blank === null || blank === 'gap') blank = {leaf, at, broken: char === '\n'};
        else if (char === '\n') blank.broken = true;
        continue;
      }
      if (widthless.test(char)) continue;
      if (chars.length === 0) {
        blank = null;
        const ems = leadingBlanks(char);
        indent += ems;
        if (ems > 0) continue;
      }
      if (blank === 'gap') chars.push(' ');
      else if (blank && !(blank.broken && wide.test(chars.at(-1) ?? '') && wide.test(char)))
        put(' ', blank.leaf, blank.at);
      blank = null;
      put(char, leaf, at);
    }
  }
  const end = chars.join('').trimEnd().length;
  const kept = stretches.filter(stretch => stretch.start < end);
  return {text: chars.slice(0, end).join(''), stretches: kept.map(open => stretchOf(open, end)), indent};
}

const collapses = (char: string): boolean =>
  char === ' ' ||
  char === '\n' ||
  char === '\t' ||
  char === '\r' ||
  char === '\f' ||
  char === '\u2028' ||
  char === '\u2029';

function stretchOf({leaf, start, from, length}: Open, textEnd: number): Stretch {
  const end = Math.min(start + length, textEnd);
  return {start, end, place: textPlace(leaf, containerOf(leaf), from, from + end - start)};
}
