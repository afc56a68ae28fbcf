import {magnitude} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Judged} from './judged.ts';
import {type Precision, sumTerms} from './term-sums.ts';

/** How many times the smallest part must exceed what the parts come to too much. */
const times = 10n;

/**
 * Whether the parts of a sum come to more than their total by less than any of them comes to. Rows that are parts of
 * other rows, or belong to another total, would make more of a difference; what the list leaves out, or the total
 * has besides, would make it come to less. So nothing that could have been misread explains it.
 */
export function isSmallExcess(
  {relation: {form}, computed}: Judged,
  figures: readonly Figure[],
  precision: Precision,
): boolean {
  const [total, ...more] = form.kind === 'sum' ? form.left : [];
  if (form.kind !== 'sum' || !total || more.length > 0 || total.weight !== 1 || !computed) return false;
  if (form.right.some(({weight}) => weight !== 1) || !figures[total.figure]?.value?.digits) return false;
  const parts = form.right
    .map(term => sumTerms([term], figures, precision))
    .filter(({filled}) => filled > 0)
    .map(({value}) => value);
  const smallest = parts.reduce((least, part) => (part < least ? part : least), parts[0] ?? 0n);
  return computed.difference < 0n && magnitude(computed.difference) * times < smallest;
}
