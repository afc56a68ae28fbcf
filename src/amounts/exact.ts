import type {Decimal} from '../model/amount.ts';

/** Exact amounts are counted in millionths of the base unit (元, 1 %, one piece). */
export const exactPower = 12;

const powers: bigint[] = Array.from({length: 32}, (_, i) => 10n ** BigInt(i));

const halves: bigint[] = powers.map(power => power / 2n);

/** Half of 10^power, for powers of 1 and more. */
export const halfPowerOfTen = (power: number): bigint => halves[power] ?? powerOfTen(power) / 2n;

/** 10^power, for powers of 0 and more. */
export const powerOfTen = (power: number): bigint => powers[power] ?? 10n ** BigInt(power);

/**
 * A printed number in 10^−12 of its base unit. `power` is the power of ten of the unit it is
 * printed in (万元: 4). Exact: 10 printed decimals of 元 and more fit.
 */
export function exact(value: Decimal, power = 0): bigint {
  return BigInt(value.digits) * powerOfTen(exactPower - value.decimals + power);
}

/** An exact amount as a number in a unit, with as few decimals as it takes; null where it has too many digits. */
export function decimalOf(value: bigint, power = 0): Decimal | null {
  for (let decimals = 0; decimals <= 10; decimals += 1) {
    const scale = powerOfTen(exactPower - decimals + power);
    if (value % scale !== 0n) continue;
    const digits = Number(value / scale);
    return Number.isSafeInteger(digits) ? {digits, decimals} : null;
  }
  return null;
}

/** Half of the last printed place, in 10^−12 of the base unit. */
export function halfPlace(value: Decimal, power = 0): bigint {
  return 5n * powerOfTen(exactPower - value.decimals + power - 1);
}

/** One unit of the last printed place, in 10^−12 of the base unit. */
export function onePlace(value: Decimal, power = 0): bigint {
  return powerOfTen(exactPower - value.decimals + power);
}

export const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Text of an exact amount in a unit, without trailing zeros beyond `decimals`: 1,819.02. */
export function formatExact(value: bigint, power: number, decimals: number): string {
  const scale = powerOfTen(exactPower + power);
  const negative = value < 0n;
  const size = magnitude(value);
  const whole = size / scale;
  let fraction = (size % scale)
    .toString()
    .padStart(exactPower + power, '0')
    .replace(/0+$/u, '');
  if (fraction.length < decimals) fraction = fraction.padEnd(decimals, '0');
  const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${negative ? '-' : ''}${grouped}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Text of a printed number with thousands grouped, decimals as printed. */
export function formatDecimal(value: Decimal): string {
  return formatExact(exact(value), 0, value.decimals);
}

/** The product of two exact values. */
export const times = (a: bigint, b: bigint): bigint => (a * b) / powerOfTen(exactPower);
