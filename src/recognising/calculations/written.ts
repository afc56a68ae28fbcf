import {plainText} from '../sentences/plain-text.ts';
import {equationEnd, equationStart, openingOf} from './bounds.ts';
import {
  type Expression,
  type Measure,
  measureOfExpression,
  type Operand,
  operandsOf,
  readExpression,
  signsOf,
  withUnits,
} from './expression.ts';
import {type Lexeme, type NumberLexeme, readLexemes} from './lexemes.ts';

/** Two sides that a text says to be the same: 28800元×12月 = 345600元. */
export interface Equation {
  left: Expression;
  right: Expression;
  /** By which powers of ten the left may have to be raised: several where the text does not tell all units. */
  powers: readonly number[];
  /** Its signs, units and words leave no doubt about what is to come to what. */
  isPlain: boolean;
  /** Where the left begins and ends, and the right. */
  sides: readonly [left: Span, right: Span];
}

interface Span {
  start: number;
  end: number;
}

/** A reckoning that a text writes out, of one equation or, a=b=c, of several. Positions are those of the text. */
export interface Reckoning {
  equations: Equation[];
  start: number;
  end: number;
  /** The number that all of it comes to. */
  result: NumberLexeme;
  /** The words before it. */
  label: string;
}

/** Whether a text can hold a reckoning at all: most do not. */
export const mayReckon = (text: string): boolean => /[=＝≈≒)）\]】]/u.test(text) && signs.test(text);

const signs = /[×*＊÷﹡✕╳+＋=＝≈≒]|\d[^\d，。；]{0,8}[xXｘＸ/／]\s?[\d(（]/u;

/** The reckonings that a text writes out, in order. What is not understood as a whole is none. */
export function readReckonings(text: string): Reckoning[] {
  if (!mayReckon(text)) return [];
  const plain = plainText(text);
  const lexemes = readLexemes(plain);
  const found: Reckoning[] = [];
  for (const [at, {kind}] of lexemes.entries()) {
    const isSign = kind === 'equals' || kind === 'about';
    const own = isSign ? equationAt(plain, lexemes, at) : kind === 'close' ? bracketedAt(plain, lexemes, at) : null;
    if (!own || own.equations.some(equation => hasLooseComma(text, equation))) continue;
    const before = found.at(-1);
    if (!before || own.start >= before.end) found.push(own);
    else {
      before.equations.push(...own.equations);
      before.end = own.end;
      before.result = own.result;
    }
  }
  return found;
}

/** 35，432*2=864: a wide comma may part two numbers, or the thousands of one. */
const hasLooseComma = (text: string, {left, right}: Equation): boolean =>
  [...operandsOf(left), ...operandsOf(right)].some(({number}) => text.slice(number.start, number.end).includes('，'));

/** The reckoning around a sign of equality. */
function equationAt(text: string, lexemes: readonly Lexeme[], at: number): Reckoning | null {
  const [from, to] = [equationStart(lexemes, at), equationEnd(lexemes, at)];
  const left = readExpression(lexemes.slice(from, at));
  const isAbout = lexemes[at]?.kind === 'about' || saysAbout(lexemes[at + 1]);
  const right = readExpression(lexemes.slice(saysAbout(lexemes[at + 1]) ? at + 2 : at + 1, to));
  const [before, first, last] = [lexemes[from - 1], lexemes[from], lexemes[to - 1]];
  const isChained = before?.kind === 'equals' || before?.kind === 'about';
  if (!left || !right || !first || !last || ('number' in left && !isChained)) return null;
  // 300元×4人=1200-1300元: from the one to the other.
  if (signsOf(right).includes('−')) return null;
  const [result] = operandsOf(right);
  const operands = [...operandsOf(left), ...operandsOf(right)];
  if (!result || !operands.every(isAmount) || isNumbering(operands)) return null;
  if (!beginsHere(text, lexemes, from) || !endsHere(text, last) || goesOnFrom(before, left)) return null;
  const sides = [withUnits(left), withUnits(right)] as const;
  const isPlain =
    !isAbout &&
    'number' in right &&
    isTold(sides[0], before) &&
    !mayBeNumbered(text, first.start) &&
    !isForOneMonth(text, first.start, operands);
  const start = first.start;
  const end = endOf(last);
  const spans = [
    {start, end: endOf(lexemes[at - 1] ?? first)},
    {start: result.number.start, end},
  ] as const;
  return {
    equations: [{left: sides[0], right: sides[1], powers: powersBetween(...sides), isPlain, sides: spans}],
    start,
    end,
    result: result.number,
    label: labelBefore(text, start),
  };
}

/** 37万元（8155人*45元）: an amount, and in brackets what it is reckoned from. */
function bracketedAt(text: string, lexemes: readonly Lexeme[], close: number): Reckoning | null {
  const open = openingOf(lexemes, close);
  const amount = lexemes[open - 1];
  const bracket = lexemes[open];
  if (amount?.kind !== 'number' || !amount.money || !bracket || amount.end !== bracket.start) return null;
  const lead = lexemes[open + 1];
  const hasLead = lead?.kind === 'words' && lead.text.length <= longestLead && !/其中|含|另|约|占|原/u.test(lead.text);
  const own = lexemes.slice(open + (hasLead ? 2 : 1), close);
  const [first] = own;
  const left = readExpression(own);
  if (!first || !left || 'number' in left || !operandsOf(left).every(isAmount)) return null;
  const of = signsOf(left);
  const isUnited = operandsOf(left).every(({number}) => number.unit !== '');
  if (of.includes('−') || of.includes('÷') || !(of.includes('×') || isUnited) || goesOnFrom(lead, left)) return null;
  const right: Operand = {number: amount, power: amount.power};
  const [start, end] = [first.start, bracketEnd(own)];
  const sides = [
    {start, end},
    {start: amount.start, end: amount.end},
  ] as const;
  const equation = {left: withUnits(left), right, isPlain: false, sides};
  const powers = powersBetween(equation.left, right);
  return {equations: [{...equation, powers}], start, end, result: amount, label: labelBefore(text, amount.start)};
}

const longestLead = 12;

/** Where what is printed of a number or sign ends: 万元 belongs to it, words behind that do not. */
const endOf = (own: Lexeme): number => (own.kind === 'number' ? own.end : own.wordsEnd);

const bracketEnd = (own: readonly Lexeme[]): number => own.at(-1)?.wordsEnd ?? 0;

/** Numbers of columns, rows and years are not reckoned with: 1栏+2栏, 2031年. */
const isAmount = ({number: {unit, value}}: Operand): boolean =>
  !/^(?:栏|行|列|款|项|类|表|页|号|级|条|章)|以上|以下|以内|[余多几]|左右|起$/u.test(unit) &&
  !(/^年/u.test(unit) && value.decimals === 0 && value.digits > 1900);

/** 1+2=3: whole numbers without a unit say how columns are reckoned. */
const isNumbering = (operands: readonly Operand[]): boolean =>
  operands.every(({number: {unit, value}}) => unit === '' && value.decimals === 0 && value.digits < 100);

/** Whether nothing before an expression could belong to its first number. */
function beginsHere(text: string, lexemes: readonly Lexeme[], from: number): boolean {
  const [first, before] = [lexemes[from], lexemes[from - 1]];
  if (!first) return false;
  const near = text.slice(Math.max(0, first.start - 2), first.start);
  if (/[\dA-Za-z.]$|\d,$/u.test(near)) return false;
  if (before?.kind === 'number') return before.unit !== '' && before.wordsEnd < first.start;
  if (before?.kind !== 'close') return true;
  // What is reckoned in brackets right before it may be a factor.
  const open = openingOf(lexemes, from - 1);
  return open >= 0 && !lexemes.slice(open, from).some(({kind}) => kind === 'operator');
}

/** Whether a number ends with its digits: no range, and no second half behind a break. */
const endsHere = (text: string, last: Lexeme): boolean =>
  !/^\s*(?:[-~～—–至到.]\s*\d|,\d{3})/u.test(text.slice(last.wordsEnd, last.wordsEnd + 8)) &&
  !(last.kind === 'number' && last.unit === '' && /^\s*[\d多余几]/u.test(text.slice(last.wordsEnd, last.wordsEnd + 4)));

/** 基数的8%×12月: a factor stands in words before it. */
const goesOnFrom = (before: Lexeme | undefined, left: Expression): boolean =>
  before?.kind === 'words' &&
  (/(?:乘以?|除以?|加上?|减去?|扣除|占)$/u.test(before.text) || (/的$/u.test(before.text) && startsWithRate(left)));

const startsWithRate = (own: Expression): boolean => /^[%‰]$/u.test(operandsOf(own)[0]?.number.unit ?? '');

const saysAbout = (label: Lexeme | undefined): boolean =>
  label?.kind === 'words' && /^(?:大?约|近|约[为合计])$/u.test(label.text);

/** Whether the signs and units of an expression leave no doubt about what it comes to. */
const isTold = (left: Expression, before: Lexeme | undefined): boolean =>
  measureOfExpression(left).kind !== 'unclear' &&
  !(before?.kind === 'words' && startsWithRate(left)) &&
  !(signsOf(left).includes('−') && operandsOf(left).every(({number}) => number.unit === ''));

/** 1.6000元×3人: the number of an item, or a part of its first amount. */
const mayBeNumbered = (text: string, start: number): boolean =>
  /^\d{1,2}\.\d/u.test(text.slice(start, start + 5)) && text.slice(0, start).trim() === '';

const perMonth = /每人?(?:每)?[月天日季]|[/／每月][月天日]|月[均人]/u;
const months = /^个?(?:月|季|天|日|工作日)/u;
const reach = 40;

/** 每月500元，500元×3人: what is reckoned may be of one month, and the sum of a year. */
function isForOneMonth(text: string, start: number, operands: readonly Operand[]): boolean {
  const lead = /[^。;]*$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const isPer = perMonth.test(lead) || operands.some(({number}) => perMonth.test(number.unit));
  return isPer && !operands.some(({number}) => months.test(number.unit));
}

/** The words that name what is reckoned. */
const labelBefore = (text: string, start: number): string =>
  /([\u4e00-\u9fff][\u4e00-\u9fff“”"、()]{1,29})[^\u4e00-\u9fff]*$/u.exec(
    text.slice(Math.max(0, start - reach), start),
  )?.[1] ?? '';

/** By which powers of ten two sides may differ: by none, where both tell their units. */
function powersBetween(left: Expression, right: Expression): number[] {
  const [own, other] = [measureOfExpression(left), measureOfExpression(right)];
  if (own.kind === 'money' && other.kind === 'money') return [0];
  if (own.kind === 'unclear' || other.kind === 'unclear') return [0, 4, -4, 8, -8];
  if (isMoney(other)) return [0, 4, 8];
  if (isMoney(own)) return [0, -4, -8];
  const [only] = operandsOf(right);
  if (only?.number.unit === '%') return [0, -2];
  return only?.number.unit === '' ? [0, 2, 4, -4] : [0];
}

const isMoney = ({kind}: Measure): boolean => kind === 'money';
