import {exact, halfPlace, magnitude} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Tried} from './tried.ts';

/** How many other shares have to bear the whole out. */
const enough = 2;

/**
 * Whether a share that does not fit stands alone among others of its list that do, and that are printed
 * sharply enough to show it: were the whole another one, by as much as this share is off, they would
 * not fit either. Shares of less than one percent fit many wholes and show nothing.
 */
export function isSharpOutlier(
  {relation, outcome}: Tried,
  list: readonly Tried[],
  figures: readonly Figure[],
): boolean {
  if (relation.form.kind !== 'share' || outcome.verdict !== 'disagrees' || !outcome.computed) return false;
  const {expected, difference} = outcome.computed;
  if (expected === 0n || list.filter(other => other.outcome.verdict === 'disagrees').length > 1) return false;
  return list.filter(other => isSharp(other, magnitude(difference), magnitude(expected), figures)).length >= enough;
}

/** Twice its half last place, as a part of it, is less than the difference as a part of what is expected. */
function isSharp(
  {relation, outcome}: Tried,
  difference: bigint,
  expected: bigint,
  figures: readonly Figure[],
): boolean {
  if (relation.form.kind !== 'share' || (outcome.verdict !== 'agrees' && outcome.verdict !== 'rounding')) return false;
  const value = figures[relation.form.percent]?.value;
  if (!value || value.digits === 0) return false;
  return 2n * halfPlace(value) * expected < difference * magnitude(exact(value));
}
