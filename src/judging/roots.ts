import {decimalOf, exact, magnitude, onePlace} from '../amounts/exact.ts';
import {type Interval, intersect} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Form, Term} from '../model/relation.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {neededFor} from './needed.ts';
import type {Precision} from './term-sums.ts';
import {weigh} from './weigh.ts';

/** Failed relations with one root: one of them shows it, the others follow from it. */
export interface Root {
  primary: Judged;
  consequences: Judged[];
  /** The one figure that, changed to a value in `needed`, mends them all; null where none does. */
  suspect: {figure: number; needed: Interval} | null;
}

interface Candidate {
  figure: number;
  explained: Judged[];
  needed: Interval;
  /** Relations that hold now and would fail with the changed value. */
  broken: number;
}

/**
 * Groups failed relations by their roots: one wrong digit makes its row, its column and every
 * second printing fail, and is one finding. A figure is the suspect when one value of it mends
 * several failed relations, and breaks fewer than it mends.
 */
export function findRoots(
  failed: readonly Judged[],
  held: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): Root[] {
  const byFigure = index(failed);
  const heldBy = index(held);
  const open = new Set(failed);
  const roots: Root[] = [];
  for (;;) {
    const best = bestCandidate(open, byFigure, heldBy, figures, precision);
    if (!best) break;
    for (const judged of best.explained) open.delete(judged);
    const [primary, ...consequences] = byClarity(best.explained);
    if (primary)
      roots.push({
        primary,
        consequences,
        suspect: crossesAlone(best) ? {figure: best.figure, needed: best.needed} : null,
      });
  }
  const alone = [...open].map(
    (primary): Root => ({primary, consequences: [], suspect: likeliest(primary, heldBy, figures, precision)}),
  );
  return joinExplanations(joinMended(mergeEqualDifferences([...roots, ...alone], figures), figures, precision));
}

function index(judged: readonly Judged[]): Map<number, Judged[]> {
  const map = new Map<number, Judged[]>();
  for (const entry of judged) {
    for (const id of new Set(figuresOf(entry.relation.form))) {
      const list = map.get(id);
      if (list) list.push(entry);
      else map.set(id, [entry]);
    }
  }
  return map;
}

function bestCandidate(
  open: ReadonlySet<Judged>,
  byFigure: ReadonlyMap<number, Judged[]>,
  heldBy: ReadonlyMap<number, Judged[]>,
  figures: readonly Figure[],
  precision: Precision,
): Candidate | null {
  let best: Candidate | null = null;
  for (const [figure, relations] of byFigure) {
    const candidate = explain(
      figure,
      relations.filter(entry => open.has(entry)),
      heldBy.get(figure) ?? [],
      figures,
      precision,
    );
    if (!candidate || candidate.explained.length < 2 || candidate.broken >= candidate.explained.length) continue;
    if (!best || worth(candidate) > worth(best)) best = candidate;
  }
  return best;
}

/** The figure is all that its failed relations have in common: any other could mend one of them at most. */
const crossesAlone = ({explained}: Candidate): boolean => {
  const [first, ...others] = explained.map(entry => new Set(figuresOf(entry.relation.form)));
  return [...(first ?? [])].filter(id => others.every(own => own.has(id))).length === 1;
};

const worth = (candidate: Candidate): number => candidate.explained.length - 1.1 * candidate.broken;

/** The largest set of failed relations that one value of the figure mends. */
function explain(
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

/** For a relation that fails alone: the figure that nothing else vouches for, if there is just one. */
function likeliest(
  judged: Judged,
  heldBy: ReadonlyMap<number, Judged[]>,
  figures: readonly Figure[],
  precision: Precision,
): Root['suspect'] {
  const ids = [...new Set(figuresOf(judged.relation.form))].filter(id => figures[id]?.value);
  const unvouched = ids.filter(id => (heldBy.get(id) ?? []).length === 0);
  const [only] = unvouched;
  if (only === undefined || unvouched.length !== 1) return null;
  const needed = neededFor(judged.relation.form, only, figures, precision);
  return needed ? {figure: only, needed} : null;
}

/** The relation that shows a root best comes first: few figures, errors before warnings. */
function byClarity(relations: readonly Judged[]): Judged[] {
  const rank = (judged: Judged): number =>
    figuresOf(judged.relation.form).length +
    (judged.severity === 'error' ? 0 : 1000) +
    (judged.relation.rule === 'tie-out' ? 3 : 0);
  return [...relations].sort((a, b) => rank(a) - rank(b));
}

/**
 * A root whose relation names the suspect of another, and holds with the amount that one needs, follows
 * from it: a rate of growth beside an amount that the tables print otherwise.
 */
function joinMended(roots: readonly Root[], figures: readonly Figure[], precision: Precision): Root[] {
  const joined = roots.map(root => ({...root, consequences: [...root.consequences]}));
  const taken = new Set<Root>();
  for (const root of joined) {
    const home = joined.find(
      other =>
        other !== root &&
        !taken.has(other) &&
        other.suspect !== null &&
        isMended(root, other.suspect, figures, precision),
    );
    if (!home) continue;
    home.consequences.push(root.primary, ...root.consequences);
    taken.add(root);
  }
  return joined.filter(root => !taken.has(root));
}

function isMended(
  {primary, consequences}: Root,
  {figure, needed}: NonNullable<Root['suspect']>,
  figures: readonly Figure[],
  precision: Precision,
): boolean {
  const {form} = primary.relation;
  const own = figures[figure];
  if (consequences.length > 0 || form.kind === 'sum' || form.kind === 'wording' || !own?.value) return false;
  if (!figuresOf(form).includes(figure)) return false;
  const power = own.unit.kind === 'money' ? (own.unit.power ?? 0) : 0;
  const value = decimalOf((needed.low + needed.high) / 2n, power);
  if (!value) return false;
  const mended = [...figures];
  mended[figure] = {...own, value};
  const {verdict} = weigh(form, mended, precision);
  return verdict === 'agrees' || verdict === 'rounding';
}

/**
 * Two roots with the same difference whose relations share a figure, or a table and a class, are
 * one: an amount in the wrong line shows as two lines off by the same amount.
 */
function mergeEqualDifferences(roots: readonly Root[], figures: readonly Figure[]): Root[] {
  const merged: Root[] = [];
  for (const root of roots) {
    const difference = differenceOf(root);
    const home = merged.find(other => {
      const own = differenceOf(other);
      return own !== null && difference !== null && own !== 0n && own === difference && related(other, root, figures);
    });
    if (home) home.consequences.push(root.primary, ...root.consequences);
    else merged.push({...root, consequences: [...root.consequences]});
  }
  return merged;
}

/**
 * Wording that is wrong because a sum holds only with its line among the parts explains the same sum
 * without the line: a class whose total counts a line that is mapped to another class.
 */
function joinExplanations(roots: readonly Root[]): Root[] {
  const joined = roots.map(root => ({...root, consequences: [...root.consequences]}));
  const taken = new Set<Root>();
  for (const root of joined) {
    const given = root.primary.relation.form.kind === 'wording' ? (root.primary.relation.given ?? []) : [];
    const home = joined.find(
      other =>
        other !== root &&
        [other.primary, ...other.consequences].some(({relation}) => given.some(form => leavesOut(relation.form, form))),
    );
    if (!home || given.length === 0) continue;
    home.consequences.push(root.primary, ...root.consequences);
    taken.add(root);
  }
  return joined.filter(root => !taken.has(root));
}

/** Both are sums to one total; the first has only some of the parts of the second. */
function leavesOut(some: Form, all: Form): boolean {
  if (some.kind !== 'sum' || all.kind !== 'sum') return false;
  const has = (terms: readonly Term[], term: Term): boolean =>
    terms.some(other => other.figure === term.figure && other.weight === term.weight);
  return (
    some.right.length < all.right.length &&
    some.left.length === all.left.length &&
    some.left.every(term => has(all.left, term)) &&
    some.right.every(term => has(all.right, term))
  );
}

const differenceOf = (root: Root): bigint | null => {
  const difference = root.primary.computed?.difference;
  return difference === undefined ? null : magnitude(difference);
};

const tablesOf = (root: Root, figures: readonly Figure[]): Set<string> =>
  new Set(
    [root.primary, ...root.consequences]
      .flatMap(judged => figuresOf(judged.relation.form))
      .map(id => figures[id]?.place)
      .map(place => (place?.kind === 'cell' ? place.table : (place?.passage ?? ''))),
  );

function related(a: Root, b: Root, figures: readonly Figure[]): boolean {
  const tables = tablesOf(a, figures);
  return [...tablesOf(b, figures)].some(table => tables.has(table));
}

/** A printed figure as it stands, in 10^−12 of the base unit. */
export const printedValue = (figure: Figure): bigint =>
  figure.value ? exact(figure.value, figure.unit.kind === 'money' ? (figure.unit.power ?? 0) : 0) : 0n;
