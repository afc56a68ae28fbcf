import type {Lexeme, NumberLexeme} from './lexemes.ts';
import {measureOf} from './lexemes.ts';

export type Sign = '+' | '−' | '×' | '÷';

/** A number of an expression, with the power of ten that it counts by. */
export interface Operand {
  number: NumberLexeme;
  power: number;
}

/** An expression: a number, or a sum or product of several. */
export type Expression = Operand | {signs: readonly Sign[]; parts: readonly Expression[]};

/** What an expression comes to: money of a unit of 10^power 元, something else, or what cannot be told. */
export type Measure = {kind: 'money'; power: number} | {kind: 'other'} | {kind: 'unclear'};

/** Words of a label within an expression that would be a part of the reckoning. */
const reckons = /[的按每余扣减乘除以占约至]/u;

/** Reads lexemes as one expression; null where they are none, or not all of one. */
export function readExpression(lexemes: readonly Lexeme[]): Expression | null {
  const reader = new Reader(lexemes);
  const whole = reader.sum();
  return reader.isAtEnd ? whole : null;
}

class Reader {
  readonly #lexemes: readonly Lexeme[];
  #at = 0;

  constructor(lexemes: readonly Lexeme[]) {
    this.#lexemes = lexemes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#lexemes.length;
  }

  #peek(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }

  sum(): Expression | null {
    return this.#several(['+', '−'], () => this.#several(['×', '÷'], () => this.#part()));
  }

  #several(wanted: readonly Sign[], read: () => Expression | null): Expression | null {
    const first = read();
    if (!first) return null;
    const signs: Sign[] = [];
    const parts = [first];
    for (let next = this.#peek(); next?.kind === 'operator' && wanted.includes(next.of); next = this.#peek()) {
      this.#at += 1;
      const part = read();
      if (!part) return null;
      signs.push(next.of);
      parts.push(part);
    }
    return signs.length === 0 ? first : {signs, parts};
  }

  #part(): Expression | null {
    const label = this.#peek();
    if (label?.kind === 'words') {
      if (reckons.test(label.text)) return null;
      this.#at += 1;
    }
    const first = this.#peek();
    this.#at += 1;
    if (first?.kind === 'number') {
      this.#skipRemark();
      return {number: first, power: first.power};
    }
    if (first?.kind !== 'open') return null;
    const inner = this.sum();
    if (!inner || this.#peek()?.kind !== 'close') return null;
    this.#at += 1;
    const unit = this.#peek();
    if (unit?.kind !== 'words') return inner;
    this.#at += 1;
    return ofUnit(inner, unit.text);
  }

  /** 85人（国库）: words in brackets behind a number. */
  #skipRemark(): void {
    if (this.#peek()?.kind !== 'open') return;
    const end = this.#lexemes.findIndex(({kind}, i) => i > this.#at && kind === 'close');
    const inner = this.#lexemes.slice(this.#at + 1, end);
    if (end > 0 && inner.every(({kind}) => kind === 'words' || kind === 'break')) this.#at = end + 1;
  }
}

/** (3+5)万元: the unit of what stands in brackets is that of each of its terms. */
function ofUnit(inner: Expression, words: string): Expression {
  const {power, money} = measureOf(words);
  return scaled(inner, power, money ? words : null);
}

function scaled(own: Expression, power: number, unit: string | null): Expression {
  if ('number' in own) {
    const number = unit === null || own.number.money ? own.number : {...own.number, money: true, unit};
    return {number, power: own.power + (own.number.money ? 0 : power)};
  }
  const isSum = own.signs.some(sign => sign === '+' || sign === '−');
  return {...own, parts: own.parts.map((part, i) => (isSum || i === 0 ? scaled(part, power, unit) : part))};
}

/** Terms that print no unit beside others that do are taken to be in the same: （5386元+208）. */
export function withUnits(own: Expression): Expression {
  if ('number' in own) return own;
  const parts = own.parts.map(withUnits);
  if (!own.signs.some(sign => sign === '+' || sign === '−')) return {...own, parts};
  const measures = parts.map(measureOfExpression);
  const powers = new Set(measures.flatMap(measure => (measure.kind === 'money' ? [measure.power] : [])));
  const [power] = powers;
  if (powers.size !== 1 || power === undefined) return {...own, parts};
  const unit = power === 0 ? '元' : power === 4 ? '万元' : '亿元';
  return {...own, parts: parts.map((part, i) => (measures[i]?.kind === 'other' ? scaled(part, power, unit) : part))};
}

/** What an expression whose terms have their units comes to. */
export function measureOfExpression(own: Expression): Measure {
  if ('number' in own) return own.number.money ? {kind: 'money', power: own.power} : {kind: 'other'};
  const measures = own.parts.map(measureOfExpression);
  if (measures.some(({kind}) => kind === 'unclear')) return {kind: 'unclear'};
  const isSum = own.signs.some(sign => sign === '+' || sign === '−');
  const money = measures.flatMap((measure, i) =>
    measure.kind === 'money' ? [{power: measure.power, isOver: own.signs[i - 1] === '÷'}] : [],
  );
  const [first] = money;
  if (!first) return {kind: 'other'};
  if (isSum) return money.length === measures.length ? {kind: 'money', power: first.power} : {kind: 'unclear'};
  const above = money.filter(({isOver}) => !isOver).length;
  const below = money.length - above;
  if (above === 1 && below === 0) return {kind: 'money', power: first.power};
  return above === below ? {kind: 'other'} : {kind: 'unclear'};
}

/** The numbers of an expression, in order. */
export const operandsOf = (own: Expression): Operand[] => ('number' in own ? [own] : own.parts.flatMap(operandsOf));

/** Its signs, those within brackets too. */
export const signsOf = (own: Expression): Sign[] =>
  'number' in own ? [] : [...own.signs, ...own.parts.flatMap(signsOf)];
