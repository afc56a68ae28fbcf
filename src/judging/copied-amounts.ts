import {type Interval, intersect} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Form} from '../model/relation.ts';
import {bareName} from '../recognising/names.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {neededFor} from './needed.ts';
import type {Root} from './root.ts';
import type {Precision} from './term-sums.ts';

/**
 * A wrong amount that stands in several tables is one error: two roots that one value of one fact mends are one. That
 * two figures print one fact is shown by relations that hold (`held`), or by the name of their row where both print the
 * same amount: what two rows of a name have in common, wrong and right, is no chance.
 */
export function joinCopied(
  roots: readonly Root[],
  held: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): Root[] {
  if (roots.length < 2) return [...roots];
  const same = printedAlike(held, figures);
  const wishes = new Map(roots.map(root => [root, wishesOf(root, same, figures, precision)]));
  const homes = new Map<string, {root: Root; needed: Interval}[]>();
  const joined: Root[] = [];
  for (const root of roots) {
    const own = wishes.get(root) ?? [];
    const home = own
      .flatMap(({fact, needed}) => (homes.get(fact) ?? []).filter(other => intersect(other.needed, needed)))
      .at(0)?.root;
    if (home) home.consequences.push(root.primary, ...root.consequences);
    const at = home ?? {...root, consequences: [...root.consequences]};
    if (!home) joined.push(at);
    for (const {fact, needed} of own) addTo(homes, fact, {root: at, needed});
  }
  return joined;
}

/** For each figure that stands elsewhere too: the first of its printings that relations which hold lead to. */
function printedAlike(held: readonly Judged[], figures: readonly Figure[]): ReadonlyMap<number, number> {
  const above = new Map<number, number>();
  const first = (id: number): number => {
    let at = id;
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) at = next;
    return at;
  };
  for (const {relation, verdict} of held) {
    const pair = verdict === 'agrees' ? equated(relation.form, figures) : null;
    if (!pair) continue;
    const [low, high] = pair.map(first).sort((a, b) => a - b) as [number, number];
    above.set(low, low);
    above.set(high, low);
  }
  return new Map([...above.keys()].map(id => [id, first(id)]));
}

/** The two figures that a relation says are the same: a second printing, or a total of one part. */
function equated(form: Form, figures: readonly Figure[]): readonly [number, number] | null {
  if (form.kind !== 'sum') return null;
  const [one, ...more] = form.left.filter(({figure}) => figures[figure]?.value?.digits);
  const [two, ...others] = form.right.filter(({figure}) => figures[figure]?.value?.digits);
  if (!one || !two || more.length > 0 || others.length > 0 || one.weight !== two.weight) return null;
  return [one.figure, two.figure];
}

interface Wish {
  fact: string;
  /** What its printing would have to be for a relation of the root to hold. */
  needed: Interval;
}

/** Where a root suspects a figure it is that one; a place left blank was not copied. */
const wishesOf = (
  {primary, consequences, suspect}: Root,
  same: ReadonlyMap<number, number>,
  figures: readonly Figure[],
  precision: Precision,
): Wish[] =>
  [primary, ...consequences].flatMap(({relation: {form}}) =>
    figuresOf(form).flatMap(id => {
      if (suspect && suspect.figure !== id) return [];
      const facts = [same.get(id) ?? [], namedAlike(figures[id])].flat();
      const needed = facts.length > 0 ? neededFor(form, id, figures, precision) : null;
      return needed ? facts.map(fact => ({fact: String(fact), needed})) : [];
    }),
  );

/** The name of the row of an amount in a table, without its code and number, and the amount. */
function namedAlike(figure: Figure | undefined): string[] {
  if (!figure?.value?.digits || figure.place.kind !== 'cell') return [];
  const name = bareName(figure.label.split(' / ')[0] ?? '').replace(leading, '');
  return name === '' ? [] : [JSON.stringify([name, figure.value, figure.unit])];
}

/** 2101102, 三 and (二) before a name. */
const leading = /^(?:\d+|[(（]?[一二三四五六七八九十]{1,3}[)）、]?(?=\p{Script=Han}{4}))+/u;
