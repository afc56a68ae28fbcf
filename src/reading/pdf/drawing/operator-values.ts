import type {Box} from '../../../model/place.ts';
import {identity, type Matrix} from '../geometry/matrix.ts';

// Arguments of operators come from the document by way of pdf.js: nothing is taken for granted.

/** What stands at a place of an operator's arguments. */
export const valueAt = (args: unknown, index: number): unknown => (Array.isArray(args) ? args[index] : undefined);

const listOf = (value: unknown): ArrayLike<unknown> =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? (value as unknown as ArrayLike<unknown>) : [];

/** The numbers at the beginning of a list; null where it has fewer. */
const firstNumbers = (value: unknown, count: number): ArrayLike<number> | null => {
  const list = listOf(value);
  for (let i = 0; i < count; i += 1) if (typeof list[i] !== 'number') return null;
  return list as ArrayLike<number>;
};

/** The number at a place of an operator's arguments; 0 where there is none. */
export const numberAt = (args: unknown, index: number): number => {
  const value = valueAt(args, index);
  return typeof value === 'number' ? value : 0;
};

/** Six numbers as a matrix; the identity where they are not. */
export const matrixOf = (value: unknown): Matrix => {
  const six = firstNumbers(value, 6) as Matrix | null;
  return six ? [six[0], six[1], six[2], six[3], six[4], six[5]] : identity;
};

/** Four numbers as a box with ordered corners, or null. */
export const boxOf = (value: unknown): Box | null => {
  const four = firstNumbers(value, 4) as Box | null;
  if (!four) return null;
  const [x0, y0, x1, y1] = [four[0], four[1], four[2], four[3]];
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
};
