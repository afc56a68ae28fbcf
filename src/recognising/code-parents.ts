import {addTo} from '../model/grouping.ts';
import type {ClassCode} from './codes.ts';
import type {Row} from './row.ts';

/** Digits of the shortest code: that of a class 类. */
const shortest = 3;

/** The rows of a block by their codes, to find the one that a code is part of: 20805 under 208. */
export class CodeParents {
  readonly #places = new Map<string, number[]>();
  /** For each row the total above it, or -1, and the body or total that ends its list below. */
  readonly #totals: number[] = [];
  readonly #ends: number[] = [];

  constructor(rows: readonly Row[]) {
    let total = -1;
    for (const [index, {kind, code}] of rows.entries()) {
      this.#totals.push(total);
      if (kind === 'total') total = index;
      if (code) addTo(this.#places, keyOf(code), index);
    }
    let end = rows.length;
    for (let index = rows.length - 1; index >= 0; index -= 1) {
      this.#ends[index] = end;
      const kind = rows[index]?.kind;
      if (kind === 'body' || kind === 'total') end = index;
    }
  }

  /**
   * The row that a code at an index is part of: the one with the longest code, the nearest above it or, where
   * rows are out of order, below it; `scope` where no row below that one has any.
   */
  parentOf({system, code}: ClassCode, index: number, scope: number): number {
    const lists: (readonly number[])[] = [];
    for (let length = code.length - 1; length >= shortest; length -= 1)
      lists.push(this.#places.get(keyOf({system, code: code.slice(0, length)})) ?? []);
    const from = Math.max(scope, this.#totals[index] ?? -1);
    for (const places of lists) {
      const above = places[countBefore(places, index) - 1];
      if (above !== undefined && above > from) return above;
    }
    const end = this.#ends[index] ?? index;
    for (const places of lists) {
      const below = places[countBefore(places, index + 1)];
      if (below !== undefined && below < end) return below;
    }
    return scope;
  }
}

const keyOf = ({system, code}: ClassCode): string => system + code;

/** How many of some ascending numbers are below a limit. */
function countBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
