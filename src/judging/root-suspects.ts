import {onePlace} from '../amounts/exact.ts';
import {type Interval, intersect} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {neededFor} from './needed.ts';
import type {Root} from './root.ts';
import type {Precision} from './term-sums.ts';
import {weigh} from './weigh.ts';

/** A figure that one other value of it would mend. */
export interface Candidate {
  figure: number;
  explained: Judged[];
  needed: Interval;
  /** Relations that hold now and would fail with the changed value. */
  broken: number;
}

/** The largest set of failed relations that one value of the figure mends. */
export function explain(
  figure: number,
  failed: readonly Judged[],
  held: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): Candidate | null {
  let best: Candidate | null = null;
  const needs = failed.map(judged => ({
    judged,
    needed: neededFor(judged.relation.form, figure, figures, precision),
  }));
  for (const {needed: seed} of needs) {
    if (!seed) continue;
    let common = seed;
    const explained: Judged[] = [];
    for (const {judged, needed} of needs) {
      const both = needed ? intersect(common, needed) : null;
      if (!both) continue;
      common = both;
      explained.push(judged);
    }
    explained.push(
      ...needs
        .filter(own => !own.needed && mends(figure, common, own.judged, figures, precision))
        .map(own => own.judged),
    );
    if (best && explained.length <= best.explained.length) continue;
    // An amount that would have to be negative is not the one at fault.
    if (common.high < 0n && (figures[figure]?.value?.digits ?? 0) >= 0) continue;
    best = {figure, explained, needed: common, broken: brokenBy(figure, common, held, figures, precision)};
  }
  return best;
}

/** Whether a rate holds with the middle of the needed values in place of the figure, which enters it twice. */
function mends(
  figure: number,
  needed: Interval,
  {relation}: Judged,
  figures: readonly Figure[],
  precision: Precision,
): boolean {
  const own = figures[figure];
  if (relation.form.kind !== 'growth' || !own || own.unit.kind !== 'money') return false;
  const decimals = Math.max(2, own.value?.decimals ?? 0);
  const digits = Number((needed.low + needed.high) / 2n / onePlace({digits: 0, decimals}, own.unit.power ?? 0));
  if (!Number.isSafeInteger(digits)) return false;
  const changed = figures.with(figure, {...own, value: {digits, decimals}});
  const outcome = weigh(relation.form, changed, precision);
  return outcome.verdict === 'agrees' || outcome.verdict === 'rounding';
}

/** How many relations that hold would fail if the figure had a value in the interval. */
function brokenBy(
  figure: number,
  needed: Interval,
  held: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): number {
  return held.filter(judged => {
    const own = neededFor(judged.relation.form, figure, figures, precision);
    return own !== null && intersect(own, needed) === null;
  }).length;
}

/**
 * For a relation that fails alone: the figure that nothing else vouches for, if there is just one. What holds by rounding
 * only vouches for nothing: a rounder printing is that of a wrong digit too. An amount that would have to be negative
 * is not the one at fault.
 */
export function likeliest(
  judged: Judged,
  heldBy: ReadonlyMap<number, Judged[]>,
  figures: readonly Figure[],
  precision: Precision,
): Root['suspect'] {
  const ids = [...new Set(figuresOf(judged.relation.form))].filter(id => figures[id]?.value);
  const unvouched = ids.filter(id => !heldBy.get(id)?.some(({verdict}) => verdict === 'agrees'));
  const [only] = unvouched;
  if (only === undefined || unvouched.length !== 1) return null;
  const needed = neededFor(judged.relation.form, only, figures, precision);
  const isNegative = needed !== null && needed.high < 0n && (figures[only]?.value?.digits ?? 0) >= 0;
  return needed && !isNegative ? {figure: only, needed} : null;
}
