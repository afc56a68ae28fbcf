import {unspaced} from '../../../model/unspaced.ts';
import {isPlainCode} from '../drawing/plain-characters.ts';
import type {Chunk, Line} from './chunks.ts';

/** A stretch of x that the texts of one column occupy. */
export interface Band {
  from: number;
  to: number;
}

/** A horizontal ruling or the side of a painted area. */
export interface RowLine {
  y: number;
  from: number;
  to: number;
  /** The upper or lower side of a painted area, not a ruling. */
  painted?: boolean;
}

/** A vertical ruling or the side of a painted cell: it parts columns where no text crosses it. */
export interface ColumnLine {
  x: number;
  from: number;
  to: number;
  /** Shown by the pieces of horizontal rulings only: it may stand under a heading of several columns. */
  joint?: boolean;
}

/** Free room, in ems, from which on two texts of one line stand in a row and not in a sentence. */
const rowGap = 0.8;

/** Words that are printed with wide room between their two characters. */
const spacedWords =
  /^(?:合计|总计|小计|共计|累计|项目|科目|单位|部门|金额|名称|编码|代码|备注|序号|收入|支出|结余|年度|行次|栏次|说明|类别|内容|数量)$/u;

/** A text in a line, letter-spaced words put together: one or more chunks that are never parted. */
export interface Word extends Band {
  chunks: Chunk[];
  text: string;
  size: number;
}

/** The words of lines that were asked for: each step of reading a table asks for them again. */
const known = new WeakMap<Line, readonly Word[]>();

/** The words of a line: chunks, those of a letter-spaced word joined. */
export function wordsOf(line: Line): readonly Word[] {
  const found = known.get(line);
  if (found) return found;
  const words = joinedWords(line);
  known.set(line, words);
  return words;
}

function joinedWords(line: Line): Word[] {
  const words: Word[] = [];
  for (const chunk of line.chunks) {
    const last = words[words.length - 1];
    if (last && isSpacedWord(last, chunk)) {
      last.to = Math.max(last.to, chunk.box[2]);
      last.text += chunk.text;
      last.chunks.push(chunk);
    } else {
      words.push({from: chunk.box[0], to: chunk.box[2], chunks: [chunk], text: chunk.text, size: chunk.size});
    }
  }
  return words;
}

function isSpacedWord(word: Word, next: Chunk): boolean {
  const gap = (next.box[0] - word.to) / next.size;
  if (gap < 0.2) return next.apart !== true;
  return gap < 4.2 && word.chunks.length === 1 && spacedWords.test(word.text + next.text);
}

/** Whether a line has two texts set apart as in a row. */
export function isRow(words: readonly Word[]): boolean {
  return words.some((word, i) => i > 0 && word.from - (words[i - 1]?.to ?? 0) > rowGap * word.size);
}

/** Whether a line has three texts or more, each set apart from the next as in a row. */
export const areApart = (words: readonly Word[]): boolean =>
  words.length >= 3 && words.slice(1).every((_, i) => isRow(words.slice(i, i + 2)));

/** Characters that a text beside the numbers of columns has at most: 栏次, 项目. */
const mostLetters = 4;

/** Whether a text has more plain characters than stand beside the numbers of columns, or in one: most lines are told by their first text. */
function isLong(text: string): boolean {
  let plain = 0;
  for (let i = 0; i < text.length && plain <= mostLetters; i += 1) if (isPlainCode(text.charCodeAt(i))) plain += 1;
  return plain > mostLetters;
}

/** Whether a line numbers the columns: 栏次 1 2 3 4, ** ** 1 2 3, (1) (2) (3), A B C. */
export function numbersColumns(line: Line): boolean {
  const values: number[] = [];
  for (const word of wordsOf(line)) {
    if (isLong(word.text)) return false;
    const text = unspaced(word.text);
    const mark = /^[(（]?(\d{1,2}|[A-Z]|[a-z])[)）]?$/u.exec(text)?.[1];
    if (mark !== undefined) values.push(/\d/u.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96);
    else if (text.length > mostLetters || /\d/u.test(text)) return false;
  }
  if (values.length < 3) return false;
  return values.every((value, i) => (i === 0 ? value <= 2 : value === (values[i - 1] ?? 0) + 1));
}
