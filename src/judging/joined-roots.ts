import {decimalOf, magnitude} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Form, Term} from '../model/relation.ts';
import {figuresOf} from './form-terms.ts';
import type {Root} from './root.ts';
import type {Precision} from './term-sums.ts';
import {weigh} from './weigh.ts';

/** Roots that follow from another, or are one with it, are put beneath it. */
export const joinRoots = (roots: readonly Root[], figures: readonly Figure[], precision: Precision): Root[] =>
  joinExplanations(joinMended(mergeEqualDifferences(roots, figures), figures, precision));

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
