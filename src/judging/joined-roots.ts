import {decimalOf, magnitude} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Form, Term} from '../model/relation.ts';
import {joinCopied} from './copied-amounts.ts';
import {doubledRowOf} from './doubled-rows.ts';
import {joinExchanged} from './exchanged-lines.ts';
import {figuresOf} from './form-terms.ts';
import {joinUnits} from './joined-units.ts';
import type {Judged} from './judged.ts';
import {joinMoved} from './moved-amounts.ts';
import type {Root} from './root.ts';
import type {Precision} from './term-sums.ts';
import {joinUnitWords} from './unit-slip.ts';
import {weigh} from './weigh.ts';

/** Roots that follow from another, or are one with it, are put beneath it. */
export function joinRoots(
  roots: readonly Root[],
  held: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): Root[] {
  if (roots.length < 2) return [...roots];
  const copied = joinCopied(mergeEqualDifferences(joinDoubled(roots, figures), figures), held, figures, precision);
  const ofOneAmount = joinMoved(joinExchanged(copied, figures, precision), figures, precision);
  const explained = joinExplanations(joinMended(ofOneAmount, figures, precision));
  return joinUnitWords(joinAbsences(joinUnits(explained, figures, precision)), figures, precision);
}

/**
 * A root whose relation names the suspect of another, and holds with the amount that one needs, follows
 * from it: a rate of growth beside an amount that the tables print otherwise.
 */
function joinMended(roots: readonly Root[], figures: readonly Figure[], precision: Precision): Root[] {
  const joined = roots.map(root => ({...root, consequences: [...root.consequences]}));
  const homes = new Homes(joined);
  const taken = new Set<Root>();
  for (const root of joined) {
    if (!canFollow(root)) continue;
    const home = homes
      .suspecting(figuresOf(root.primary.relation.form))
      .find(other => other !== root && !taken.has(other) && isMended(root, other.suspect, figures, precision));
    if (!home) continue;
    home.consequences.push(root.primary, ...root.consequences);
    taken.add(root);
  }
  return joined.filter(root => !taken.has(root));
}

/** Roots by the figure that they suspect. */
class Homes {
  readonly #byFigure = new Map<number, number[]>();
  readonly #roots: readonly Root[];

  constructor(roots: readonly Root[]) {
    this.#roots = roots;
    for (const [place, {suspect}] of roots.entries()) {
      if (suspect) addTo(this.#byFigure, suspect.figure, place);
    }
  }

  /** The roots that suspect one of some figures, in their order. */
  suspecting(figures: readonly number[]): Root[] {
    const places = new Set(figures.flatMap(figure => this.#byFigure.get(figure) ?? []));
    return [...places].sort((a, b) => a - b).flatMap(place => this.#roots[place] ?? []);
  }
}

/** A rate or a share, and alone: a sum that a suspect mends is among what the suspect explains. */
const canFollow = ({primary: {relation}, consequences}: Root): boolean =>
  consequences.length === 0 && relation.form.kind !== 'sum' && relation.form.kind !== 'wording';

/** Whether a root holds with the amount that the suspect of another needs. */
function isMended(
  {primary}: Root,
  suspect: Root['suspect'],
  figures: readonly Figure[],
  precision: Precision,
): boolean {
  if (!suspect) return false;
  const {figure, needed} = suspect;
  const {form} = primary.relation;
  const own = figures[figure];
  if (!own?.value) return false;
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
  // Where in `merged` the first root stands that has a difference in a table or a passage.
  const homes = new Map<string, number>();
  for (const root of roots) {
    const difference = differenceOf(root);
    const keys =
      difference === null || difference === 0n ? [] : tablesOf(root, figures).map(table => `${difference}|${table}`);
    const at = Math.min(...keys.map(key => homes.get(key) ?? Infinity));
    const home = merged[at];
    if (home) home.consequences.push(root.primary, ...root.consequences);
    else merged.push({...root, consequences: [...root.consequences]});
    const place = home ? at : merged.length - 1;
    for (const key of keys) if (place < (homes.get(key) ?? Infinity)) homes.set(key, place);
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
    if (given.length === 0) continue;
    const home = joined.find(
      other =>
        other !== root &&
        [other.primary, ...other.consequences].some(({relation}) => given.some(form => leavesOut(relation.form, form))),
    );
    if (!home) continue;
    home.consequences.push(root.primary, ...root.consequences);
    taken.add(root);
  }
  return joined.filter(root => !taken.has(root));
}

/**
 * Classes that one of two tables of the same money lists and the other does not are one disagreement of these
 * tables, however many classes there are.
 */
const joinAbsences = (roots: readonly Root[]): Root[] =>
  joinBy(roots, ({relation: {rule, family}}) => (rule === 'absent-class' ? family : null));

/** A row that is printed twice is one error, in however many columns, and on both sides of the table, its sums fail. */
const joinDoubled = (roots: readonly Root[], figures: readonly Figure[]): Root[] =>
  joinBy(roots, entry => doubledRowOf(entry, figures));

/** Roots in which something has the same key are one, in the place of the first. */
function joinBy(roots: readonly Root[], keyOf: (entry: Judged) => string | null): Root[] {
  const homes = new Map<string, Root>();
  const joined: Root[] = [];
  for (const root of roots) {
    const keys = [root.primary, ...root.consequences].flatMap(entry => keyOf(entry) ?? []);
    const home = keys.map(key => homes.get(key)).find(own => own !== undefined);
    const own = home ?? {...root, consequences: [...root.consequences]};
    if (home) home.consequences.push(root.primary, ...root.consequences);
    else joined.push(own);
    for (const key of keys) if (!homes.has(key)) homes.set(key, own);
  }
  return joined;
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

/** The tables and passages in which the figures of a root stand. */
function tablesOf(root: Root, figures: readonly Figure[]): string[] {
  const found = new Set<string>();
  for (const {relation} of [root.primary, ...root.consequences]) {
    for (const id of figuresOf(relation.form)) {
      const place = figures[id]?.place;
      found.add(place?.kind === 'cell' ? place.table : (place?.passage ?? ''));
    }
  }
  return [...found];
}
