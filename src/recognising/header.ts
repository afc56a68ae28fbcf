import {readNumber} from '../amounts/printed.ts';
import type {Cell} from '../model/disclosure.ts';
import type {GridView} from './grid-view.ts';
import {totalWord} from './vocabulary/words.ts';

/** How the rows of a table divide: titles printed inside it, header, row of column numbers, body. */
export interface HeaderRows {
  /** Rows at the top that hold a title or unit across the whole table. */
  title: number;
  /** First row that is not header. */
  body: number;
}

/** What stands in a row of column numbers: 1, 3=1+2, 栏次, **, A. */
const numberingText = /^(?:\*+|栏次|行次|[A-Z甲乙丙丁]|-+|\d{1,2}(?:=.*)?)$/u;

/** What has been read of a row that may number the columns. */
interface Numbering {
  /** The number that comes next; null before the first. */
  next: number | null;
  /** Numbers read. */
  count: number;
  /** Words of the stub read: 类 款 项. */
  words: number;
}

/** Whether a row only numbers the columns: 1 2 3 …, ** ** 1 2, 栏次 1 2 3. */
export function isNumberingRow(view: GridView, row: number): boolean {
  const columns = range(view.columns);
  const read: Numbering = {next: null, count: 0, words: 0};
  for (const column of columns) {
    if (!view.isOrigin(row, column)) continue;
    // 1栏次: the number of a column and the name beside it, read as one.
    const text = view.text(row, column).replace(/^(\d{1,2})(?:栏次|行次)$/u, '$1');
    // The edge of the page cut the number off.
    const isCut = read.count >= 4 && view.at(row, column)?.doubt === 'clipped';
    if (!countsOn(read, text, isCut)) return false;
  }
  const {count, words} = read;
  const named = columns.some(column => /^\d{0,2}(?:栏次|行次)$/u.test(view.text(row, column)));
  // 类 款 项 before 1 2 3, or what the row is called: words of the stub that share it.
  if (words > 0) return count >= (named ? 2 : 3);
  const starred = columns.some(column => /^\*+$/u.test(view.text(row, column)));
  return count >= 2 || ((starred || named) && count >= 1);
}

/** Takes the text of the next column into the count; false where it numbers no column. */
function countsOn(read: Numbering, text: string, isCut: boolean): boolean {
  if (text === '' || /^(?:\*+|栏次|行次|[A-Z甲乙丙丁]|-+)$/u.test(text)) return true;
  // 10 11: numbers of two or three columns that were read as one.
  const run = runFrom(read.next ?? 1, text);
  if (run > 1) {
    read.next = (read.next ?? 1) + run;
    read.count += run;
    return true;
  }
  const number = /^(\d{1,2})(?:=.*)?$/u.exec(text)?.[1];
  if (number !== undefined) return takesNumber(read, Number(number), isCut);
  if ((read.count === 0 || read.words <= read.count) && /^[\u4e00-\u9fff]{1,8}$/u.test(text)) {
    read.words += 1;
    return true;
  }
  return isCut;
}

function takesNumber(read: Numbering, number: number, isCut: boolean): boolean {
  if (isCut) return true;
  if (read.next === null ? number > 2 : number !== read.next) return false;
  read.next = number + 1;
  read.count += 1;
  return true;
}

/**
 * Whether a row right below the heads numbers the columns with gaps, out of turn or from the middle, where a column was
 * left out or moved: 1 2 3 6, 5 6 7 or 1 2 4 3 5, nothing but such numbers; ** 1 3 2, marked as what it is.
 */
function isPatchyNumbering(view: GridView, row: number): boolean {
  const texts = range(view.columns)
    .filter(column => view.isOrigin(row, column))
    .map(column => view.text(row, column))
    .filter(text => text !== '');
  const marks = texts.filter(text => /^(?:\*+|栏次|行次)$/u.test(text));
  const numbers = texts.map(text => /^(\d{1,2})(?:=.*)?$/u.exec(text)?.[1]).filter(text => text !== undefined);
  if (numbers.length + marks.length < texts.length || new Set(numbers).size < numbers.length) return false;
  const values = numbers.map(Number);
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0));
  if (marks.length === 0 && numbers.length >= 3 && steps.every(step => step === 1)) return true;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === 0) return false;
  if (marks.length === 0 && numbers.length >= 5 && most - least === numbers.length - 1) return true;
  if (most > 2 * view.columns) return false;
  if (marks.length > 0) return numbers.length >= 2;
  return numbers.length >= 4 && values[0] === 1 && steps.every(step => step > 0);
}

/** How many numbers, one after the other from `first`, a text of two or three of them holds; 0 where it is none. */
const runFrom = (first: number, text: string): number =>
  [2, 3].find(
    count =>
      text ===
      range(count)
        .map(i => first + i)
        .join(''),
  ) ?? 0;

const range = (count: number): number[] => Array.from({length: count}, (_, i) => i);

/** A number that only a body cell holds: an amount, a share, a zero; not a year or a code. */
export function isDataNumber(text: string): boolean {
  const number = readNumber(text);
  if (!number) return false;
  return number.value.decimals > 0 || number.percent || /[,，]/u.test(text) || text === '0';
}

function hasData(view: GridView, row: number): boolean {
  return range(view.columns).some(column => view.isOrigin(row, column) && isDataNumber(view.text(row, column)));
}

/** A sentence, or more than a title can say. */
const isSentence = (text: string): boolean => /[。；]/u.test(text) || text.length > 80;

/** A row that one text fills: a title or a unit line printed inside the table. */
function isTitleRow(view: GridView, row: number): boolean {
  const texts = new Set(range(view.columns).map(column => view.at(row, column)));
  if (view.columns < 2) return false;
  const filled = [...texts].filter(cell => cell !== null && cell.text.trim() !== '');
  if (filled.length === 0) return true;
  const [only] = filled;
  if (filled.length > 1 || !only)
    return filled.every(cell => /^(?:.{0,16}单位|部门|编制|公开|表)[:：]?/u.test(cell?.text.replace(/\s/gu, '') ?? ''));
  if (isSentence(only.text)) return false;
  return (
    only.columnSpan === view.columns ||
    /(?:表|情况)[\d一二三四五六七八九十]*$|单位[:：]/u.test(only.text.replace(/\s/gu, ''))
  );
}

/** The name of the document alone in a row, above one with the title of the table. */
function isAboveTitle(view: GridView, row: number): boolean {
  const filled = range(view.columns).flatMap(column =>
    view.isOrigin(row, column) && view.text(row, column) !== '' ? [column] : [],
  );
  const [only = 0] = filled;
  if (filled.length !== 1 || isSentence(view.text(row, only)) || !isTitleRow(view, row + 1)) return false;
  return range(view.columns).some(column => view.text(row + 1, column) !== '');
}

/** How many rows at the top hold titles, numbers and units: more than three only where none is empty and heads follow. */
function titleRows(view: GridView): number {
  const isTitle = (row: number): boolean => isTitleRow(view, row) || isAboveTitle(view, row);
  let title = 0;
  while (title < Math.min(3, view.rows - 1) && isTitle(title)) title += 1;
  if (title < 3) return title;
  let more = title;
  while (more < Math.min(mostTitles, view.rows - 1) && filledShare(view, more) > 0 && isTitleRow(view, more)) more += 1;
  return looksLikeHeads(view, more) ? more : title;
}

/** Rows above the heads at the most: 附件, number, title, part, body, unit, and two more. */
const mostTitles = 8;

/**
 * Where the header ends. It is told by its structure: a merged cell reaches down to the rows of the
 * leaves, a cell over several columns has leaves below it. A row with amounts ends it at once.
 */
export function headerRows(view: GridView): HeaderRows {
  const title = titleRows(view);
  let body = title;
  let reach = title + 1;
  for (let row = title; row < Math.min(reach, view.rows, title + 7); row += 1) {
    if (hasData(view, row) || (row > title && isLoneTotal(view, row))) break;
    reach = Math.max(reach, reachOf(view, row));
    body = row + 1;
  }
  for (let more = 0; more < 2 && body < view.rows - 1 && isWordsOverNumbers(view, body); more += 1) body += 1;
  while (body < view.rows && (isNumberingRow(view, body) || isPatchyNumbering(view, body))) body += 1;
  return {title, body: Math.max(body, belowNumbers(view, body))};
}

/** The row up to which a row of a header says that the header goes on, itself not included. */
function reachOf(view: GridView, row: number): number {
  const ends = range(view.columns).map(column => {
    const cell = view.at(row, column);
    if (!cell || !view.isOrigin(row, column)) return row;
    const below = row + cell.rowSpan;
    const isGroup = cell.columnSpan > 1 && cell.columnSpan < view.columns && cell.text.trim() !== '';
    return isGroup && (looksLikeLeaves(view, below) || hasLeavesOf(view, below, cell)) ? below + 1 : below;
  });
  // 对下级单位 | 补助支出: a wrapped head that was read as two rows leaves the others of the first one empty.
  const isParted = filledShare(view, row) < 0.5 && looksLikeHeads(view, row + 1);
  return Math.max(...ends, isParted ? row + 2 : row);
}

/** Rows without data, at the most, between a header and the numbers of its columns. */
const strayRows = 2;

/** The row below the column numbers where the rest of a wrapped head stands between header and numbers. */
function belowNumbers(view: GridView, from: number): number {
  for (let row = from; row <= Math.min(from + strayRows, view.rows - 1); row += 1) {
    if (isPlainNumbering(view, row)) return row + 1;
    if (range(view.columns).some(column => readNumber(view.text(row, column)) !== null)) return from;
  }
  return from;
}

/** Whether a row below the first ones only numbers the columns: at least four of them, or with ** or 栏次 over the stub. */
export const isPlainNumbering = (view: GridView, row: number): boolean =>
  isNumberingRow(view, row) && (textsLike(view, row, /^\d/u) >= 4 || textsLike(view, row, /^(?:\*{2,}|栏次)$/u) > 0);

const textsLike = (view: GridView, row: number, like: RegExp): number =>
  range(view.columns).filter(column => like.test(view.text(row, column))).length;

/** Words over most of the columns whose other rows hold numbers: the second line of heads that are set in two rows. */
function isWordsOverNumbers(view: GridView, row: number): boolean {
  let numbers = 0;
  let words = 0;
  for (let column = 0; column < view.columns; column += 1) {
    const below = range(view.rows - row - 1).map(i => view.text(row + 1 + i, column));
    const filled = below.filter(text => text !== '');
    if (filled.length === 0 || filled.filter(text => readNumber(text) !== null).length < 0.8 * filled.length) continue;
    numbers += 1;
    if (/^[\u4e00-\u9fff（）()]{1,12}$/u.test(view.text(row, column)) && !/^无$/u.test(view.text(row, column)))
      words += 1;
  }
  return numbers >= 2 && words >= 0.6 * numbers;
}

/** 合计 and nothing else: the first row of a body without figures. */
function isLoneTotal(view: GridView, row: number): boolean {
  const texts = range(view.columns)
    .filter(column => view.isOrigin(row, column))
    .map(column => view.text(row, column))
    .filter(text => text !== '');
  return texts.length === 1 && totalWord.test(texts[0] ?? '');
}

/** Whether a row can hold the leaves of a header: words in most places, no amounts. */
function looksLikeLeaves(view: GridView, row: number): boolean {
  if (row >= view.rows || hasData(view, row)) return row < view.rows && hasStubLeaves(view, row);
  return filledShare(view, row) >= 0.5;
}

/** Words below each column of a group and nothing else in the row: its leaves, though the heads beside it are not merged. */
function hasLeavesOf(view: GridView, row: number, {column, columnSpan}: Cell): boolean {
  return (
    row < view.rows - 1 &&
    range(view.columns).every(at => {
      const text = view.text(row, at);
      const isOwn = at >= column && at < column + columnSpan;
      return isOwn ? text !== '' && !/^\d/u.test(text) && readNumber(text) === null : text === '';
    })
  );
}

const filledShare = (view: GridView, row: number): number =>
  range(view.columns).filter(column => view.text(row, column) !== '').length / view.columns;

/** Whether a row holds words in nearly all places and no number of any kind. */
const looksLikeHeads = (view: GridView, row: number): boolean =>
  row < view.rows &&
  filledShare(view, row) >= 0.8 &&
  range(view.columns).every(column => readNumber(view.text(row, column)) === null);

/** 类 款 项 under 科目编码, on the row of the total: the leaves share their row with amounts. */
function hasStubLeaves(view: GridView, row: number): boolean {
  return view.text(row, 0) === '类' && view.text(row, 1) === '款';
}

/** The rows of a header that only number the columns. */
export const numberingRows = (view: GridView, {title, body}: HeaderRows): Set<number> =>
  new Set(range(body - title).flatMap(i => (isNumberingRow(view, title + i) ? [title + i] : [])));

/** The texts over a column, from the top; equal neighbours once. `numbering` has the rows of column numbers. */
export function headerPath(
  view: GridView,
  column: number,
  {title, body}: HeaderRows,
  numbering: ReadonlySet<number>,
): string[] {
  const path: string[] = [];
  for (let row = title; row < body; row += 1) {
    const text = view.text(row, column);
    if (numbering.has(row) && numberingText.test(text)) continue;
    if (text !== '' && path[path.length - 1] !== text) path.push(text);
  }
  return path;
}
