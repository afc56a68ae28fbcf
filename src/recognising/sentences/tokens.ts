import type {Decimal} from '../../model/amount.ts';
import {matchesOf} from '../matches.ts';
import {plainText} from './plain-text.ts';

/** A number with its unit in running text. */
export interface Token {
  kind: 'money' | 'percent' | 'count';
  value: Decimal;
  /** Power of ten over one 元; of a rate, over one percent: 1.5倍 is 150 %. */
  power: number;
  /** What is counted: 辆, 个. */
  of: string;
  /** Position of the number with its unit in the passage. */
  start: number;
  end: number;
  /** Where the unit begins. */
  unitAt: number;
  /** 元 is missing after 万, or printed twice: 0.39万（…, 186.83万万元. */
  oddUnit: string | null;
}

// Longer runs of digits are no amounts, and a search that goes on to their ends from each of them takes its time.
// Groups of thousands may be set apart, too: 1 000.00, 1, 234.56.
const number = String.raw`(?<![\d.,])[-−]?\d{1,3}(?:,?\s\d{3}){1,4}\.\d{1,2}(?!\d)|[-−]?\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,24})?|[-−]?\d{1,24}(?:\.\s?\d{1,24})?|(?<![一二三四五六七八九十百千万两])零(?=[亿万]?元)`;
const money = String.raw`亿亿元|亿万元|万万元|万元元|元元|亿元|百万元|万元|千元|元|亿(?![\d\u4e00-\u9fff])|万(?=[（(，,。；;、\s]|$)`;
// 20110人力资源事务: a code, and no people.
const counted = '辆|台|套|人次|批次|人(?![力大民口事])|个|家|项|户|团组|次|平方米|㎡';
const pattern = new RegExp(
  String.raw`(${number})([,.]?\s*(?=[亿百千万元])|\s*)(?:(${money})|([%％])|(${counted})(?![\u4e00-\u9fff]*[元%]))`,
  'gu',
);

/** 增长1.5倍: a rate. 是上年的1.5倍 is none. */
const times = new RegExp(String.raw`(?<=(?:增长|增加|提高|上升)了?(?:约)?\s?)(${number})(\s*)倍`, 'gu');

/** 上年12.50减少0.40万元: an amount whose unit stands only behind the change that follows it. */
const bare =
  /(?<![\d.,])(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,12})\.\d{1,6}(?=(?:增加|减少|增长|下降)了?\s{0,2}\d[\d,.]{0,20}\s?(亿元|万元|元))/gu;

const powers = new Map([
  ['亿元', 8],
  ['亿', 8],
  ['百万元', 6],
  ['万元', 4],
  ['万', 4],
  ['千元', 3],
  ['元', 0],
  ['万万元', 4],
  ['万元元', 4],
  ['元元', 0],
  ['亿亿元', 8],
  ['亿万元', 4],
]);
const odd = new Set(['万', '亿', '万万元', '万元元', '元元', '亿亿元', '亿万元']);

const longest = 15;

/** The amounts, shares and counts of a passage, in order. */
export function readTokens(passage: string): Token[] {
  const text = plainText(passage);
  const tokens: Token[] = [];
  for (const match of matchesOf(pattern, text)) {
    const [whole, digits = '', , unit, percent, of] = match;
    const start = match.index;
    // 20万元以上的设备: a threshold, not an amount of the body.
    const value = decimalOf(digits);
    if (!value || isPartOfCode(text, start)) continue;
    const unitAt = start + whole.length - (unit ?? percent ?? of ?? '').length;
    tokens.push({
      kind: unit ? 'money' : percent ? 'percent' : 'count',
      value,
      power: powers.get(unit ?? '') ?? 0,
      of: of ?? '',
      start,
      end: start + whole.length,
      unitAt,
      oddUnit: unit !== undefined && odd.has(unit) ? unit : null,
    });
  }
  return withBare(
    text,
    [...tokens, ...timesIn(text)].sort((one, other) => one.start - other.start),
  );
}

const timesIn = (text: string): Token[] =>
  text.includes('倍')
    ? matchesOf(times, text).flatMap((match): Token[] => {
        const [whole, digits = ''] = match;
        const value = decimalOf(digits);
        const [start, end] = [match.index, match.index + whole.length];
        return value ? [{kind: 'percent', value, power: 2, of: '', start, end, unitAt: end - 1, oddUnit: null}] : [];
      })
    : [];

/** The tokens with amounts that borrow the unit of the change behind them. */
function withBare(text: string, tokens: readonly Token[]): Token[] {
  const borrowed = matchesOf(bare, text).flatMap((match): Token[] => {
    const [digits, unit = ''] = match;
    const value = decimalOf(digits);
    const [start, end] = [match.index, match.index + digits.length];
    if (!value || isPartOfCode(text, start)) return [];
    return [{kind: 'money', value, power: powers.get(unit) ?? 0, of: '', start, end, unitAt: end, oddUnit: null}];
  });
  if (borrowed.length === 0) return [...tokens];
  return [...tokens, ...borrowed].sort((one, other) => one.start - other.start);
}

function decimalOf(digits: string): Decimal | null {
  if (digits === '零') return {digits: 0, decimals: 0};
  const plain = digits.replace(/[,\s]/gu, '').replace('−', '-');
  const point = plain.indexOf('.');
  const decimals = point < 0 ? 0 : plain.length - point - 1;
  if (plain.replace(/\D/gu, '').length > longest || decimals > 10) return null;
  const value = Number(plain.replace('.', ''));
  return Number.isSafeInteger(value) ? {digits: value === 0 ? 0 : value, decimals} : null;
}

/** Digits that go on to the left: part of a code, a date or a longer number. */
const isPartOfCode = (text: string, start: number): boolean =>
  /[\d.,/〔[A-Za-z]/u.test(text[start - 1] ?? '') && !/[,]/u.test(text[start - 1] ?? '');
