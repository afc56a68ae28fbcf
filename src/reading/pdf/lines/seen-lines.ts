import type {Box} from '../../../model/place.ts';
import {unspaced} from '../../../model/unspaced.ts';
import {type Line, lineText} from './chunks.ts';
import {type ColumnLine, isRow, type RowLine, type Word, wordsOf} from './columns.ts';
import {areLabelled} from './labelled-lines.ts';
import {endsInLeader, hasLeader, leadsToPage} from './leaders.ts';
import {
  isCaption,
  isDecimal,
  isEnumerator,
  isFigure,
  isFormNumber,
  isSectionNumber,
  isSentence,
  widthOf,
} from './text-shapes.ts';

/** Rulings and sides of painted areas outside the ruled tables of a page. */
export interface LooseLines {
  /** Horizontal rulings. */
  rules: readonly RowLine[];
  /** Horizontal rulings, and the upper and lower sides of painted areas. */
  rows: readonly RowLine[];
  columns: readonly ColumnLine[];
  /** Painted areas that are low enough to be cells or rows. */
  painted: readonly Box[];
  /** Whether the page before ends with the unit of a table, which then begins on top of this one. */
  named?: boolean;
}

/** Free room, in ems, between texts that stand in different columns for certain. */
const columnGap = 0.85;

/** The same beside a figure. */
const figureGap = 0.5;

/** A line with what it looks like. */
export interface Seen {
  line: Line;
  words: readonly Word[];
  /** Texts set apart by more than the room between words. */
  texts: string[];
  text: string;
  row: 'figures' | 'texts' | 'pair' | 'none';
  caption: boolean;
  sentence: boolean;
}

/** Tells what a line looks like. */
export function look(line: Line): Seen {
  const words = wordsOf(line);
  const texts: string[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    const figures = isFigure(word.text) || (before !== undefined && isDecimal(before.text));
    const close = before && word.from - before.to < (figures ? figureGap : columnGap) * word.size;
    if (close && !endsInLeader(before.text)) texts[texts.length - 1] += ` ${word.text}`;
    else texts.push(word.text);
  });
  const text = lineText(line);
  if (isSpacedTitle(words)) texts.splice(0, texts.length, texts.join(''));
  const isLabelled = areLabelled(texts);
  const caption =
    isLabelled ||
    (texts.length === 1 ? isCaption(text) : isNumberedTitle(texts) || texts.some(one => unitText.test(unspaced(one))));
  // The number of a form, its body and its unit on one line are no headings, however many.
  const row = isLabelled ? 'none' : rowKind(line, words, texts);
  return {
    line,
    words,
    texts,
    text,
    row: caption && (row === 'texts' || isNumbered(texts)) ? 'none' : row,
    caption,
    sentence: isSentence(text),
  };
}

/** The unit of a table, also behind the number of its form: 公开07表金额单位：元. */
const unitText = /^(?:(?:公开|附)?表?\d{0,2}(?:-\d{1,2})?表?)?[（(]?(?:金额|计量|计价|货币)?单位[:：]/u;

/** Whether the number of a form is all that a line has of figures: 表2 单位：万元. */
const isNumbered = (texts: readonly string[]): boolean =>
  texts.some(isFormNumber) && !texts.some(text => isFigure(text) && !isFormNumber(text));

/** Whether a line is the number of a table and its title: 表二 收入总体情况表. */
const isNumberedTitle = ([first = '', second = '', third]: readonly string[]): boolean =>
  third === undefined && /^(?:公开|附)?表[一二三四五六七八九十\d]{1,3}$/u.test(first.trim()) && isCaption(second);

/** Whether a line is one title set wide, character by character: 目 录. */
function isSpacedTitle(words: readonly Word[]): boolean {
  return (
    (words.length > 1 &&
      words.every(word => /^[\u4e00-\u9fff]$/u.test(word.text) && !/[类款项目节]/u.test(word.text))) ||
    words.map(word => word.text).join('') === '目录'
  );
}

/** Whether a text is the number of the page, and no figure: - 3 - · — 3 — · 第 3 页 共 9 页. */
const isPageMark = (text: string): boolean =>
  /^(?:[-－—–]\d{1,4}[-－—–]|第\d{1,4}页[,，/／]?共\d{1,4}页)$/u.test(unspaced(text));

/** What kind of row a line may be. */
function rowKind(line: Line, words: readonly Word[], texts: readonly string[]): Seen['row'] {
  if (line.angle !== 0 || texts.length < 2 || !isRow(words)) return 'none';
  // A running foot with the number of the page beside it.
  if (isPageMark(texts[0] ?? '') || isPageMark(texts.at(-1) ?? '')) return 'none';
  const figures = texts.filter(text => isFigure(text)).length;
  if (hasLeader(lineText(line)) && leadsToPage(texts)) return 'none';
  if (texts.length === 2 && isEnumerator(texts[0] ?? '')) return 'none';
  const [first = '', second = ''] = texts;
  if (texts.length === 2 && isSectionNumber(first) && /^\p{Lu}/u.test(second) && !isFigure(second)) return 'pair';
  if (figures > 0 && (texts.length > 2 || isFigure(second) || (first.length < 24 && second.length < 24)))
    return 'figures';
  if (texts.length >= 3 && texts.every(text => widthOf(text) < 60)) return 'texts';
  return texts.length === 2 && first.length < 40 && second.length < 40 ? 'pair' : 'none';
}

/** Whether a line is a row of a table by itself. */
export const isTabular = (seen: Seen): boolean => seen.row === 'figures' || seen.row === 'texts';

/** Whether room or a table beside lies between two lines. */
export function isParted(above: Line, below: Line, gap: number, blocked: readonly Box[]): boolean {
  if (below.v - above.v > gap * Math.max(below.size, above.size)) return true;
  return blocked.some(
    box => box[1] > above.v - 1 && box[1] < below.v && box[0] < below.box[2] && box[2] > below.box[0],
  );
}
