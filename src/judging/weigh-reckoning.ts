import {powerOfTen} from '../amounts/exact.ts';
import type {Interval} from '../amounts/interval.ts';
import {compare, exactOf, minusOf, plusOf, quotientOf, type Rational, rational, timesOf} from '../amounts/rational.ts';
import type {Figure} from '../model/figure.ts';
import type {Form, Step} from '../model/relation.ts';
import {figuresOfSteps} from './form-terms.ts';
import type {Computed, Outcome} from './outcome.ts';

type Reckoning = Extract<Form, {kind: 'reckoning'}>;

/** The values from `low` to `high`. */
interface Range {
  low: Rational;
  high: Rational;
}

/**
 * How far what is reckoned with may be from what is printed. `none`: as printed. `rounded`: amounts in 万元 with two
 * decimals and more are. `perhaps`: so may others in 万元, 万人, rates, and numbers without a unit be.
 */
type Reach = 'none' | 'rounded' | 'perhaps';

/**
 * Weighs a reckoning that is written out. What it comes to may be printed to fewer places, rounded or cut off; so may
 * the amounts be that it is reckoned from. A round result, 30万元 of 28.6万元, and rates that may have been rounded make
 * a question of what would else be an error.
 */
export function weighReckoning(form: Reckoning, figures: readonly Figure[]): Outcome {
  const ids = [...figuresOfSteps(form.left), ...figuresOfSteps(form.right)];
  const doubt = ids.flatMap(id => figures[id]?.doubt ?? [])[0];
  if (doubt) return {verdict: 'undecided', reason: doubt};
  const [left, right] = [workedOut(form.left, figures, 'none'), workedOut(form.right, figures, 'none')];
  if (!left || !right) return {verdict: 'undecided', reason: 'base-zero'};
  const computed = comparedOf(left.low, right.low, form, figures);
  const telling = 2;
  const meets = (reach: Reach, result: Result): boolean => areSame(form, figures, reach, result);
  if (meets('none', 'printed')) return {verdict: 'agrees', cause: null, computed, telling};
  if (meets('rounded', 'rounded')) return {verdict: 'rounding', cause: null, computed, telling};
  if (meets('rounded', 'cut')) return {verdict: 'rounding', cause: 'truncated', computed, telling};
  const isOpen = meets('perhaps', 'cut') || meets('rounded', 'round');
  return {verdict: 'disagrees', cause: null, computed, telling, ...(isOpen ? {asks: true} : {})};
}

/** The value that the result of a reckoning would have to have; null for a figure that it is not. */
export function neededResult(form: Reckoning, figure: number, figures: readonly Figure[]): Interval | null {
  const [result, ...more] = form.right;
  if (result === undefined || typeof result === 'string' || result.figure !== figure || more.length > 0) return null;
  const [power, ...others] = form.powers;
  const left = power === undefined || others.length > 0 ? null : workedOut(form.left, figures, 'rounded');
  if (!left) return null;
  // In the unit of the figure itself: that of money is counted in 元.
  const isMoney = figures[figure]?.unit.kind === 'money';
  const by = isMoney ? 0 : -result.power;
  const half = resultRange(result, figures, 'rounded');
  const width = half ? exactOf(timesOf(minusOf(half.high, half.low), scale(by))) / 2n : 0n;
  return {low: exactOf(timesOf(left.low, scale(by))) - width, high: exactOf(timesOf(left.high, scale(by))) + width};
}

/** How the printed result may stand for what was reckoned. */
type Result = 'printed' | 'rounded' | 'cut' | 'round';

const scale = (power: number): Rational =>
  power >= 0 ? {above: powerOfTen(power), below: 1n} : {above: 1n, below: powerOfTen(-power)};

function areSame(form: Reckoning, figures: readonly Figure[], reach: Reach, result: Result): boolean {
  const left = workedOut(form.left, figures, reach);
  const [only, ...more] = form.right;
  const isOne = only !== undefined && typeof only !== 'string' && more.length === 0;
  const right =
    isOne && result !== 'printed' ? resultRange(only, figures, result) : workedOut(form.right, figures, reach);
  if (!left || !right) return false;
  return form.powers.some(power => {
    const [low, high] = [timesOf(left.low, scale(power)), timesOf(left.high, scale(power))];
    const isWithin = compare(low, right.high) <= 0 && compare(high, right.low) >= 0;
    // What lies half-way is rounded up: a round number does not stand for it.
    return isWithin && (result !== 'round' || (compare(low, right.high) < 0 && compare(high, right.low) > 0));
  });
}

/** What a printed result may have been rounded or cut from; `round`: with the zeros at its end as places that are not told. */
function resultRange(
  {figure, power}: Exclude<Step, string>,
  figures: readonly Figure[],
  result: Exclude<Result, 'printed'>,
): Range | null {
  const value = figures[figure]?.value;
  if (!value) return null;
  const zeros = result === 'round' ? trailingZeros(value.digits) : 0;
  const printed = rational(value, power);
  const place = rational({digits: 1, decimals: value.decimals}, power + zeros);
  const half = rational({digits: 5, decimals: value.decimals + 1}, power + zeros);
  if (result === 'cut') return {low: minusOf(printed, place), high: plusOf(printed, place)};
  return {low: minusOf(printed, half), high: plusOf(printed, half)};
}

const trailingZeros = (digits: number): number => /0*$/u.exec(String(digits))?.[0].length ?? 0;

/** What steps come to, worked out on ranges; null where they divide by nothing. */
function workedOut(steps: readonly Step[], figures: readonly Figure[], reach: Reach): Range | null {
  const stack: Range[] = [];
  for (const step of steps) {
    if (typeof step !== 'string') {
      const own = operandRange(step, figures, reach);
      if (!own) return null;
      stack.push(own);
      continue;
    }
    const [b, a] = [stack.pop(), stack.pop()];
    const own = a && b ? combined(step, a, b) : null;
    if (!own) return null;
    stack.push(own);
  }
  return stack[0] ?? null;
}

function combined(step: Extract<Step, string>, a: Range, b: Range): Range | null {
  if (step === '+') return {low: plusOf(a.low, b.low), high: plusOf(a.high, b.high)};
  if (step === '−') return {low: minusOf(a.low, b.high), high: minusOf(a.high, b.low)};
  const corners = [a.low, a.high].flatMap(one =>
    [b.low, b.high].map(other => (step === '×' ? timesOf(one, other) : quotientOf(one, other))),
  );
  const [first, ...others] = corners;
  if (!first || others.some(own => own === null)) return null;
  return others.reduce<Range>(
    ({low, high}, own) =>
      own === null ? {low, high} : {low: compare(own, low) < 0 ? own : low, high: compare(own, high) > 0 ? own : high},
    {low: first, high: first},
  );
}

function operandRange({figure, power}: Exclude<Step, string>, figures: readonly Figure[], reach: Reach): Range | null {
  const own = figures[figure];
  if (!own?.value) return null;
  const printed = rational(own.value, power);
  if (!mayBeRounded(own, reach)) return {low: printed, high: printed};
  const half = rational({digits: 5, decimals: own.value.decimals + 1}, power);
  return {low: minusOf(printed, half), high: plusOf(printed, half)};
}

function mayBeRounded({unit, value}: Figure, reach: Reach): boolean {
  const decimals = value?.decimals ?? 0;
  if (reach === 'none') return false;
  if (unit.kind === 'count') return reach === 'perhaps' && /^[百千]?[万亿]/u.test(unit.of);
  if (decimals === 0) return false;
  const isCoarse = unit.kind === 'money' && (unit.power ?? 0) >= 4;
  if (isCoarse && decimals >= 2) return true;
  return reach === 'perhaps' && (isCoarse || unit.kind === 'none' || (unit.kind === 'percent' && decimals >= 2));
}

/** What was reckoned against what is printed, in the unit that the result is printed in. */
function comparedOf(left: Rational, right: Rational, form: Reckoning, figures: readonly Figure[]): Computed {
  const [power = 0] = form.powers
    .map(own => ({own, gap: exactOf(minusOf(timesOf(left, scale(own)), right))}))
    .sort((a, b) => Number(size(a.gap) - size(b.gap) > 0n) - Number(size(a.gap) - size(b.gap) < 0n))
    .map(({own}) => own);
  const [result] = form.right;
  const unit = result === undefined || typeof result === 'string' ? undefined : figures[result.figure]?.unit;
  const own = result === undefined || typeof result === 'string' ? 0 : result.power;
  // Money is said in its unit, which `power` names; what is no money is printed as it counts.
  const isMoney = unit?.kind === 'money';
  const by = scale(isMoney ? power : power - own);
  const expected = exactOf(timesOf(left, by));
  const stated = exactOf(isMoney ? right : timesOf(right, scale(-own)));
  return {expected, difference: stated - expected, power: isMoney ? own : 0};
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);
