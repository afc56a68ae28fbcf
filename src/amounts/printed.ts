import type {Decimal} from '../model/amount.ts';

/** A relation sign before a target value: ≥90%. */
export type Bound = '≥' | '≤' | '>' | '<' | '=';

/** What a printed text says as a number. */
export interface PrintedNumber {
  value: Decimal;
  percent: boolean;
  /** Unit printed with the number, as printed: 万元, 元, 个, … */
  unit: string;
  bound: Bound | null;
  /** Thousands are not grouped by three: digits may be missing or doubled. */
  irregular: boolean;
}

/** Ways to print that there is nothing. Zero in figures is a number, not one of them. */
export type BlankMark = 'empty' | 'dash' | 'ellipsis' | 'slash' | 'none';

const spaces = /[\s\u00a0\u2000-\u200f\u3000\ufeff]+/gu;
/** Most cells hold nothing but ideographs, or plain digits and signs: there is nothing to change, which costs least to see first. */
const plainest = /^[!-~\u4e00-\u9fff]*$/u;
const longest = 15;

/** The text without white space, with full-width digits, letters and signs as plain ones. */
export function squeezed(text: string): string {
  return plainest.test(text) ? text : text.normalize('NFKC').replace(spaces, '');
}

/** Which way of printing nothing a cell uses; null where it says something. */
export function blankMark(text: string): BlankMark | null {
  const bare = squeezed(text);
  if (bare === '') return 'empty';
  if (/^[-‐-―−─ー_]+$/u.test(bare)) return 'dash';
  if (/^(?:…+|\.{2,}|·{2,}|\*+)$/u.test(bare)) return 'ellipsis';
  if (/^[/\\]+$/u.test(bare)) return 'slash';
  if (/^[(（]?无[)）]?$/u.test(bare)) return 'none';
  return null;
}

/** What a spreadsheet prints instead of a number that its cell is too narrow for, or that it could not work out. */
const notShown = /^(?:#{2,}|#(?:REF|VALUE|NAME|NUM|NULL|DIV\/0|N\/A)[!?]?)$/u;

/** A number that something cuts behind its point: 7,110,000. at the edge of a page. */
const cutShort = /^[-−－]?(?:\d{1,3}(?:[,，]\d{3})+|\d{4,})[.．]$/u;

/** A number of which a font has lost digits: 1,�07.7�. */
const lostDigits = /^[-−－]?[\d.,，]*[\ue000-\uf8ff\ufffd][\d.,，\ue000-\uf8ff\ufffd]*[%％]?$/u;

/** Whether signs, or only a part of its digits, stand where a number should be: it is not known what it says. */
export function isOverflow(text: string): boolean {
  const bare = squeezed(text);
  return notShown.test(bare) || cutShort.test(bare) || lostDigits.test(bare);
}

/**
 * Two numbers without a gap: a second decimal point (20.00248.50, 7.3882.00%), thousands behind decimals
 * (9.210,575), more decimals than any amount has (559,427.2930203).
 */
const gluedPair =
  /^[-−－]?\d[\d,，]*[.．](?:\d{2,}[-−－]?\d*(?:[,，]\d{3})*[.．]\d{2,}[%％]?|\d{2,}[,，]\d{3}(?:[.．]\d+)?|\d{7,})$/u;

/** Whether a cell holds two numbers without a gap: that of the cell beside it was read into it. */
export const isGluedPair = (text: string): boolean => {
  const bare = squeezed(text);
  return bare.length > 7 && gluedPair.test(bare) && !/^(?:19|20)\d{2}[.．]\d{1,2}[.．]\d{1,2}$/u.test(bare);
};

const bounds: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|>=|=>|≧|大于等于|大于或等于|不低于|不少于)/u, '≥'],
  [/^(?:≤|<=|=<|≦|小于等于|小于或等于|不高于|不超过)/u, '≤'],
  [/^(?:>|大于|高于)/u, '>'],
  [/^(?:<|小于|低于)/u, '<'],
  [/^(?:=|等于)/u, '='],
];

const plain =
  /^([-‐-―−+△▲▼负]?)([¥￥]?)(\d{1,3}(?:[,，']\d{3})+(?![\d,，'])|\d[\d,，]*|)(?:[.．。](\d+))?([%％‰]?)(.*)$/u;
/** Units that may follow a number in a cell of its own; other words make it a name that begins with digits. */
const measure =
  '(?:亿|万|千|百)?元|万?人次?|万?户次?|个|家|辆|台|套|件|项|次|场|场次|期|篇|份|本|册|批|批次|处|座|所|名|位|天|日|个?月|年|季度?|小时|分钟?|万?平方(?:米|千米|公里)|㎡|亩|公里|千米|米|吨|公斤|千克|级|条|只|张|车次|间|幢|栋|宗|块|节|课时|学时|组|类|种|村|镇|街道|社区|TB|GB|人年|万?字';
const cellUnit = new RegExp(
  `^(?:(?:${measure})(?:[/·]?(?:${measure}|人|月|年|天|次))*(?:[(（][\\u4e00-\\u9fff、,，]{1,8}[)）])?(?:以上|以内|以下|左右)?)?$`,
  'u',
);

/** The raised mark of a note behind a number, which is no digit of it: 1,234.5², 12.3%(¹), 8① */
const noteMark = /(?<=[\d０-９%％])\s*(?:[[［(（〔【]?注?[⁰¹²³⁴-⁹]+[\]］)）〕】]?|[①-⑳])\s*$/u;

/**
 * Reads a cell that holds one number and nothing else but its unit, or null. Parentheses around a
 * whole amount are a minus (75.30); around a short integer they number a list: (1).
 */
export function readNumber(text: string): PrintedNumber | null {
  let rest = squeezed(text.replace(noteMark, ''));
  if (rest === '' || rest.length > 40 || !/\d/u.test(rest)) return null;
  let bound: Bound | null = null;
  for (const [pattern, sign] of bounds) {
    const match = pattern.exec(rest);
    if (!match) continue;
    bound = sign;
    rest = rest.slice(match[0].length);
    break;
  }
  let negative = false;
  const bracketed = /^[(（](.+)[)）]([%％]?)$/u.exec(rest);
  if (bracketed?.[1] !== undefined && bound === null) {
    if (!/^[\d,，.]*\d$/u.test(bracketed[1]) || /^\d{1,2}$/u.test(bracketed[1])) return null;
    negative = true;
    rest = bracketed[1] + (bracketed[2] ?? '');
  }
  const match = plain.exec(undoubled(rest));
  if (!match) return null;
  const [, sign = '', , whole = '', fraction = '', percent = '', unit = ''] = match;
  if (whole === '' && fraction === '') return null;
  if (!cellUnit.test(unit) || percent === '‰') return null;
  const figures = whole.replace(/[,，']/gu, '');
  if ((figures + fraction).replace(/^0+/u, '').length > longest || fraction.length > 10) return null;
  if (/[-‐-―−△▲负]/u.test(sign)) negative = !negative;
  const digits = Number(`${figures}${fraction}`);
  return {
    value: {digits: negative && digits !== 0 ? -digits : digits, decimals: fraction.length},
    percent: percent !== '',
    unit,
    bound,
    irregular: /[,，']/u.test(whole) && !/^\d{1,3}(?:[,，']\d{3})+$/u.test(whole),
  };
}

/** Bold text that is drawn twice and read as one: 84.0884.08 is 84.08. */
function undoubled(text: string): string {
  const twice = /^(\d[\d,]*\.\d{1,6})\1$/u.exec(text);
  return twice?.[1] ?? text;
}

const moneyUnits: readonly (readonly [RegExp, number])[] = [
  [/^(?:人民币)?亿元?$/u, 8],
  [/^(?:人民币)?百万元$/u, 6],
  [/^(?:人民币)?万元?$/u, 4],
  [/^(?:人民币)?千元$/u, 3],
  [/^(?:人民币)?百元$/u, 2],
  [/^(?:人民币)?元$/u, 0],
];

/** The power of ten over one 元 that a unit of money stands for; null for other units. */
export function moneyPower(unit: string): number | null {
  const bare = squeezed(unit);
  for (const [pattern, power] of moneyUnits) if (pattern.test(bare)) return power;
  return null;
}

const powerNames = new Map([
  [0, '元'],
  [2, '百元'],
  [3, '千元'],
  [4, '万元'],
  [6, '百万元'],
  [8, '亿元'],
]);

/** The name of a unit of money by its power of ten. */
export function moneyName(power: number): string {
  return powerNames.get(power) ?? '元';
}
