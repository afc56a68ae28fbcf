/** Styles of numbering in the order in which outlines nest them, the outermost first. */
export type NumberingStyle = 'part' | 'ideograph' | 'bracketIdeograph' | 'digit' | 'bracketDigit' | 'circled';

export interface Numbering {
  style: NumberingStyle;
  ordinal: number;
  /** The text after the number. */
  rest: string;
}

const ideographs = '一二三四五六七八九十';

/** The value of a Chinese numeral up to 99; NaN for anything else. */
export function ideographValue(text: string): number {
  if (!/^[一二三四五六七八九十]{1,3}$/u.test(text)) return Number.NaN;
  const ten = text.indexOf('十');
  const digit = (character: string | undefined): number => (character ? ideographs.indexOf(character) + 1 : 0);
  if (ten < 0) return text.length === 1 ? digit(text) : Number.NaN;
  const tens = ten === 0 ? 1 : digit(text[0]);
  return tens * 10 + digit(text[ten + 1]);
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿';

/** The sign of a circled number; null where there is none. */
export const circledNumber = (ordinal: number): string | null => circled[ordinal - 1] ?? null;

const patterns: readonly (readonly [RegExp, NumberingStyle])[] = [
  [/^第([一二三四五六七八九十]{1,3})(?:部分|章|节)[、.．:：]?/u, 'part'],
  [/^([一二三四五六七八九十]{1,3})[、.．,，](?!(?!20\d\d年)\d)/u, 'ideograph'],
  [/^[(（]([一二三四五六七八九十]{1,3})[)）][、.．]?/u, 'bracketIdeograph'],
  // 9“.养老支出”: the mark and the quotation that it opens change places.
  // 1.20402公安: the code of a line stands behind its number, and is no part of it.
  [/^(\d{1,2})["“]?[、.．](?!(?!20\d\d年|2\d{4}(?:\d{2})?[\u4e00-\u9fff])\d|[\d.]*[万亿千百]?元)/u, 'digit'],
  [/^[(（](\d{1,2})[)）][、.．]?/u, 'bracketDigit'],
  [/^(\d{1,2})[)）]/u, 'bracketDigit'],
  [/^([①-⑳㉑-㉟㊱-㊿])[、.．]?/u, 'circled'],
];

/** What every number begins with, and few texts. */
const opensNumber = /^[第一二三四五六七八九十(（\d①-⑳]/u;

/** The number a text begins with (一、 1. (1) ①), or null. The text is without white space, NFKC or not. */
export function readNumbering(text: string): Numbering | null {
  if (!opensNumber.test(text)) return null;
  for (const [pattern, style] of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const mark = match[1] ?? '';
    const value = circled.includes(mark)
      ? circled.indexOf(mark) + 1
      : /\d/u.test(mark)
        ? Number(mark)
        : ideographValue(mark);
    if (Number.isNaN(value)) continue;
    return {style, ordinal: value, rest: text.slice(match[0].length)};
  }
  return null;
}
