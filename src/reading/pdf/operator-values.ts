import type {Box} from '../../model/place.ts';
import {identity, type Matrix} from './matrix.ts';

// Arguments of operators come from the document by way of pdf.js: nothing is taken for granted.

/** What stands at a place of an operator's arguments. */
export const valueAt = (args: unknown, index: number): unknown => (Array.isArray(args) ? args[index] : undefined);

const numbers = (value: unknown): readonly number[] =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<number>) : [];

/** The number at a place of an operator's arguments; 0 where there is none. */
export const numberAt = (args: unknown, index: number): number => {
  const value = valueAt(args, index);
  return typeof value === 'number' ? value : 0;
};

/** Six numbers as a matrix; the identity where they are not. */
export const matrixOf = (value: unknown): Matrix => {
  const [a, b, c, d, e, f] = numbers(value);
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined
    ? identity
    : [a, b, c, d, e, f];
};

/** Four numbers as a box with ordered corners, or null. */
export const boxOf = (value: unknown): Box | null => {
  const [x0, y0, x1, y1] = numbers(value);
  return x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined
    ? null
    : [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
};
