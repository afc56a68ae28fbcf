import {blankMark, isOverflow, readNumber} from '../amounts/printed.ts';
import type {GridView} from './grid-view.ts';
import {type HeaderRows, headerPath, numberingRows} from './header.ts';
import {type Fund, firstMatch, funds} from './vocabulary/concepts.ts';
import {
  bodyCodeHeader,
  bodyNameHeader,
  codeHeader,
  countHeader,
  indexHeader,
  nameHeader,
  percentHeader,
  priceHeader,
  remarkHeader,
  weightHeader,
} from './vocabulary/words.ts';

/**
 * What a column holds. `amount`: money; `bodyCode`, `bodyName`: codes and names of bodies, which
 * look like those of functions but are none; `text`: remarks and other words that name no row.
 */
export type ColumnRole =
  | 'index'
  | 'code'
  | 'bodyCode'
  | 'name'
  | 'bodyName'
  | 'amount'
  | 'percent'
  | 'count'
  | 'price'
  | 'weight'
  | 'text'
  | 'empty';

export interface Column {
  index: number;
  /** Header texts over it, from the top. */
  path: string[];
  role: ColumnRole;
}

interface Sample {
  filled: number;
  numbers: number;
  decimals: number;
  percents: number;
  codes: number;
  /** Codes of 款 and 项 below the code they belong to: 204, 20406, 2040601. */
  nested: number;
  /** Of them, codes right below the code they are part of. */
  opened: number;
  /** Codes of classes, which stand above all of theirs. */
  classes: number;
  words: number;
  consecutive: boolean;
  /** By how much whole numbers of three digits at most rise from row to row; null where they do not. */
  rise: number | null;
}

/** A head over codes and names alike: 支出经济分类科目. */
const classHeader = /分类(?:科目)?$|^(?:功能|经济)科目$/u;
const codeText = /^\d{2,9}$/u;

function sampleOf(view: GridView, column: number, from: number): Sample {
  const texts = entriesOf(view, column, from);
  const numbers = texts.map(numberIn);
  const count = (test: (text: string, i: number) => boolean): number => texts.filter(test).length;
  const follows = (text: string, i: number): boolean => isNested(text, texts[i - 1] ?? '');
  return {
    filled: texts.length,
    numbers: count((text, i) => isOverflow(text) || numbers[i] !== null),
    decimals: count((_, i) => (numbers[i]?.value.decimals ?? 0) > 0),
    percents: count((_, i) => numbers[i]?.percent === true),
    codes: count(text => codeText.test(text)),
    nested: count(follows),
    opened: count((text, i) => follows(text, i) && isPartOf(text, texts[i - 1] ?? '')),
    classes: count(text => /^[235]\d{2}$/u.test(text)),
    words: count((text, i) => !isOverflow(text) && numbers[i] === null && /[\u4e00-\u9fffA-Za-z]/u.test(text)),
    consecutive: texts.every((text, i) => text === String(i + 1)),
    rise: riseOf(texts),
  };
}

/** The texts of a column's own cells that are not left blank, from a row on. */
function entriesOf(view: GridView, column: number, from: number): string[] {
  const texts: string[] = [];
  for (let row = from; row < view.rows; row += 1) {
    const cell = view.at(row, column);
    if (!cell || cell.row !== row || cell.columnSpan > 2) continue;
    const text = view.text(row, column);
    if (blankMark(text) === null) texts.push(text);
  }
  return texts;
}

/** The number that a text is; 2025年 names a row, and is none. */
function numberIn(text: string): ReturnType<typeof readNumber> {
  const read = readNumber(text);
  return read && /^[年月日]/u.test(read.unit) ? null : read;
}

/** By how much whole numbers of three digits at most rise, each above the one before; null where they do not. */
function riseOf(texts: readonly string[]): number | null {
  const wholes = texts.map(text => (/^\d{1,3}$/u.test(text) ? Number(text) : Number.NaN));
  const rising = wholes.every((whole, i) => whole > (wholes[i - 1] ?? -1));
  return rising && wholes.length > 0 ? (wholes.at(-1) ?? 0) - (wholes[0] ?? 0) : null;
}

const isPartOf = (code: string, above: string): boolean => code.length > above.length && code.startsWith(above);

/** Whether a code stands below the one it belongs to, or beside one of the same parent. */
const isNested = (code: string, above: string): boolean =>
  /^\d{5}(?:\d\d)?$/u.test(code) && /^\d{3}(?:\d\d){0,2}$/u.test(above) && code.slice(0, 3) === above.slice(0, 3);

/** Role and header path of every column. */
export function readColumns(view: GridView, header: HeaderRows): Column[] {
  const columns: Column[] = [];
  const samples: Sample[] = [];
  const numbering = numberingRows(view, header);
  for (let index = 0; index < view.columns; index += 1) {
    const path = ofOneFund(headerPath(view, index, header, numbering));
    const sample = sampleOf(view, index, header.body);
    samples.push(sample);
    columns.push({index, path, role: roleOf(path, sample)});
  }
  return settleEmpty(withCodesBeforeNames(columns, samples));
}

/** Funds of which none is part of another. */
const apartFunds = new Set<Fund | null>(['general', 'governmentFund', 'stateCapital']);

/**
 * A head's path without those above it that are of another fund: where no rulings part the heads, 一般公共预算 may have
 * been read as reaching over 政府性基金预算 beside it.
 */
function ofOneFund(path: string[]): string[] {
  const own = path.map(text => firstMatch(funds, text));
  const last = own.findLastIndex(fund => apartFunds.has(fund));
  const other = own.findLastIndex((fund, i) => i < last && apartFunds.has(fund) && fund !== own[last]);
  return other < 0 ? path : path.slice(other + 1);
}

/** How the head of an amount ends. */
const amountHead = /(?:数|额|合计|小计)$/u;

/** Whole numbers of two to seven digits before the first names, where amounts with decimals follow: codes. */
function withCodesBeforeNames(columns: readonly Column[], samples: readonly Sample[]): Column[] {
  const name = columns.findIndex(column => column.role === 'name');
  const decimals = samples.some((sample, i) => i > name && columns[i]?.role === 'amount' && sample.decimals > 0);
  return columns.map((column, i) => {
    const sample = samples[i];
    const codes = sample !== undefined && sample.filled > 0 && sample.codes === sample.filled;
    const headed = amountHead.test(column.path.at(-1) ?? '');
    return column.role === 'amount' && !headed && i < name && decimals && codes ? {...column, role: 'code'} : column;
  });
}

const isMostly = (count: number, {filled}: Sample): boolean => filled > 0 && count >= 0.6 * filled;

function roleOf(path: readonly string[], sample: Sample): ColumnRole {
  const leaf = path.at(-1) ?? '';
  if (indexHeader.test(leaf)) return 'index';
  if (isMostly(sample.words, sample)) return roleOfWords(leaf);
  if (isMostly(sample.numbers, sample)) return roleOfNumbers(leaf, path.join('/'), sample);
  return sample.words > 0 ? 'text' : 'empty';
}

function roleOfWords(leaf: string): ColumnRole {
  if (remarkHeader.test(leaf) && !nameHeader.test(leaf.replace(remarkHeader, ''))) return 'text';
  return bodyNameHeader.test(leaf) && !/项目|科目/u.test(leaf) ? 'bodyName' : 'name';
}

function roleOfNumbers(leaf: string, whole: string, sample: Sample): ColumnRole {
  if (sample.decimals === 0 && areCodes(leaf, whole, sample)) return bodyCodeHeader.test(whole) ? 'bodyCode' : 'code';
  if (areRowNumbers(leaf, sample)) return 'index';
  if (sample.percents >= 0.5 * sample.filled || percentHeader.test(leaf)) return 'percent';
  if (weightHeader.test(leaf)) return 'weight';
  if (priceHeader.test(leaf)) return 'price';
  return countHeader.test(leaf) && sample.decimals === 0 ? 'count' : 'amount';
}

/** How many rows it takes that have numbers rising from 31 to 57, some left out, and by how much they rise at most. */
const fewestNumbered = 6;
const steepest = 5;

/** Whether a column numbers the rows, of both sides of a table one after the other: no amounts are 1, 2, 3 …. */
const areRowNumbers = (leaf: string, {consecutive, rise, filled}: Sample): boolean =>
  (consecutive && filled >= (leaf === '' ? 4 : 5)) ||
  (rise !== null && filled >= fewestNumbered && rise <= steepest * (filled - 1));

/** Numbers, at least, of which most follow each other as the codes of classes do, for no head to say otherwise. */
const leastNested = 4;

/** Whether whole numbers are codes: by their head, or by how they follow each other, where it says no more or there are enough. */
function areCodes(leaf: string, whole: string, sample: Sample): boolean {
  const {codes, filled, nested, opened, classes, numbers, words} = sample;
  if (codeHeader.test(leaf) || (codeHeader.test(whole) && codes === filled)) return true;
  // 合计 may stand below the codes.
  if (classHeader.test(leaf) && codes + words === filled) return true;
  if ((leaf === '' || classHeader.test(leaf)) && nested >= 0.6 * filled) return true;
  // 208, 20805, 2080501 below each other, and bodies or classes alone between them.
  const areOpened = opened >= 2 && codes >= filled - 1 && nested + classes >= 0.8 * filled;
  return areOpened || (nested >= leastNested && nested >= 0.6 * numbers);
}

const stub = new Set<ColumnRole>(['index', 'code', 'bodyCode', 'name', 'bodyName']);
export const isStub = (column: Column): boolean => stub.has(column.role);

/** A column without a single entry is what its header, or its neighbours, make it. */
function settleEmpty(columns: readonly Column[]): Column[] {
  return columns.map((column, i) =>
    column.role === 'empty'
      ? {...column, role: roleByHead(column) ?? (mayBeAmount(columns, i) ? 'amount' : roleByName(column))}
      : column,
  );
}

function roleByHead({path}: Column): ColumnRole | null {
  const leaf = path.at(-1) ?? '';
  if (codeHeader.test(leaf) && !/科目名称|项目名称/u.test(leaf))
    return bodyCodeHeader.test(path.join('/')) ? 'bodyCode' : 'code';
  if (remarkHeader.test(leaf)) return 'text';
  if (percentHeader.test(leaf)) return 'percent';
  return countHeader.test(leaf) ? 'count' : null;
}

const roleByName = ({path}: Column): ColumnRole => (/名称|项目|科目/u.test(path.at(-1) ?? '') ? 'name' : 'empty');

/** Heads over amounts, where no column beside has any. */
const headOfAmounts = /合计|金额|预算数|决算数|总计|小计|支出|收入|费/u;

/** Among columns of amounts, one behind the first is one of them; another, and any where none is filled, by its head. */
function mayBeAmount(columns: readonly Column[], index: number): boolean {
  const isHeaded = headOfAmounts.test(columns[index]?.path.at(-1) ?? '');
  const first = columns.findIndex(({role}) => role === 'amount');
  if (first < 0) return isHeaded && index > 0;
  return first < index || isHeaded;
}
