import type {Decimal} from '../../model/amount.ts';

/** A number of an expression with what it counts. */
export interface NumberLexeme {
  kind: 'number';
  value: Decimal;
  /** Power of ten that the words behind it stand for: 万元 4, 5.2万人 4, % −2, ‰ −3. */
  power: number;
  /** The words behind it that say what it counts; '' where there are none. */
  unit: string;
  /** Whether it is an amount of money. */
  money: boolean;
  start: number;
  /** Where the number with its unit ends, and all of the words behind it. */
  end: number;
  wordsEnd: number;
}

interface Mark {
  kind: 'open' | 'close' | 'break' | 'equals' | 'about';
  start: number;
  wordsEnd: number;
}

interface Operator {
  kind: 'operator';
  of: '+' | '−' | '×' | '÷';
  start: number;
  wordsEnd: number;
}

interface Words {
  kind: 'words';
  text: string;
  start: number;
  wordsEnd: number;
}

export type Lexeme = NumberLexeme | Mark | Operator | Words;

const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/y;
/** 元/人·月, 个月, 平方米; a slash before a digit divides. */
const unit = /\s{0,2}(?:[%‰]|[\u4e00-\u9fff㎡]{1,8}(?:\s?[/／·.][\u4e00-\u9fff㎡]{1,4})*)/y;
const words = /[\u4e00-\u9fff“”"㎡]+|[A-Za-z]+[\dA-Za-z]*/y;
const longest = 15;

const brackets = new Map([
  ...[...'([{【〔［'].map(sign => [sign, 'open'] as const),
  ...[...')]}】〕］'].map(sign => [sign, 'close'] as const),
]);
const operators = new Map<string, Operator['of']>([
  ...[...'+＋'].map(sign => [sign, '+'] as const),
  ...[...'-−－–'].map(sign => [sign, '−'] as const),
  ...[...'*＊×﹡✕╳xX'].map(sign => [sign, '×'] as const),
  ...[...'÷/／∕'].map(sign => [sign, '÷'] as const),
]);

/** The numbers, signs and words of a text (see plain-text.ts), in order; white space is left out. */
export function readLexemes(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const next = numberAt(text, at) ?? signAt(text, at, lexemes.at(-1)) ?? wordsAt(text, at);
    lexemes.push(next);
    at = next.wordsEnd;
  }
  return lexemes;
}

function numberAt(text: string, start: number): NumberLexeme | null {
  number.lastIndex = start;
  const digits = number.exec(text)?.[0];
  if (digits === undefined) return null;
  const plain = digits.replace(/,/gu, '');
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  if (plain.length > longest || decimals > 10) return null;
  const value = {digits: Number(plain.replace('.', '')), decimals};
  const numberEnd = start + digits.length;
  unit.lastIndex = numberEnd;
  const printed = unit.exec(text)?.[0] ?? '';
  const own = printed.trim();
  const wordsEnd = numberEnd + printed.length;
  if (own === '%' || own === '‰')
    return {
      kind: 'number',
      value,
      power: own === '%' ? -2 : -3,
      unit: own,
      money: false,
      start,
      end: wordsEnd,
      wordsEnd,
    };
  const {power, money, length} = measureOf(own);
  const end = length === 0 ? numberEnd : wordsEnd - own.length + length;
  return {kind: 'number', value, power, unit: own, money, start, end, wordsEnd};
}

const scales = new Map([
  ['亿', 8],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
]);

/** What the words behind a number make of it; `length`: how many of them are its unit. */
export function measureOf(words: string): {power: number; money: boolean; length: number} {
  const [, scale = '', yuan] = /^(亿|百万|十万|万|千(?=元)|百(?=元))?(元)?/u.exec(words) ?? [];
  const power = scales.get(scale) ?? 0;
  if (yuan !== undefined) return {power, money: true, length: scale.length + 1};
  // 12个月, 5.2万人: of longer words only a scale is sure to belong to the number.
  return {power, money: false, length: words.length <= 3 ? words.length : scale.length};
}

function signAt(text: string, start: number, before: Lexeme | undefined): Lexeme | null {
  const sign = text[start] ?? '';
  const wordsEnd = start + 1;
  const bracket = brackets.get(sign);
  if (bracket) return {kind: bracket, start, wordsEnd};
  if (sign === '=' || sign === '＝') return {kind: 'equals', start, wordsEnd};
  if (sign === '≈' || sign === '≒') return {kind: 'about', start, wordsEnd};
  const of = operators.get(sign);
  if (of === undefined) return null;
  const isBehind =
    before?.kind === 'number' || before?.kind === 'close' || (before?.kind === 'words' && !isLetter.test(sign));
  // Letters, hyphens and slashes are signs between numbers only.
  const next = /^\s*(.)/u.exec(text.slice(wordsEnd, wordsEnd + 4))?.[1] ?? '';
  const isBefore = of === '×' && !isLetter.test(sign) ? next !== '' : /[\d([{【]/u.test(next) || of === '+';
  return isBehind && isBefore ? {kind: 'operator', of, start, wordsEnd} : null;
}

const isLetter = /[xX]/u;

function wordsAt(text: string, start: number): Lexeme {
  words.lastIndex = start;
  const own = words.exec(text)?.[0];
  return own === undefined
    ? {kind: 'break', start, wordsEnd: start + 1}
    : {kind: 'words', text: own, start, wordsEnd: start + own.length};
}
