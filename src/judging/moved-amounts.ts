import {exact} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import {groupedBy} from '../model/grouping.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {neededFor} from './needed.ts';
import type {Root} from './root.ts';
import type {Precision} from './term-sums.ts';
import {weigh} from './weigh.ts';

/** More roots than these are not held against each other: an amount in the wrong column makes few. */
const mostTried = 16;

/**
 * An amount that was printed in another column of its row is one error: two roots both of which hold once two amounts of
 * a row have changed places are one.
 */
export function joinMoved(roots: readonly Root[], figures: readonly Figure[], precision: Precision): Root[] {
  const joined = roots.map(root => ({...root, consequences: [...root.consequences]}));
  const tried = joined.filter(({primary}) => primary.relation.form.kind === 'sum');
  if (tried.length < 2 || tried.length > mostTried) return joined;
  const taken = new Set<Root>();
  for (const home of tried) {
    if (taken.has(home)) continue;
    for (const other of tried) {
      if (other === home || taken.has(other)) continue;
      const exchanged = exchangeOf(home, other, figures, precision);
      if (!exchanged) continue;
      home.consequences.push(other.primary, ...other.consequences);
      if (!isBorneOut(home, exchanged)) home.suspect = null;
      taken.add(other);
    }
  }
  return joined.filter(root => !taken.has(root));
}

/** The figures with two amounts of a row in each other's place, so that both roots hold; null where none do so. */
function exchangeOf(
  home: Root,
  other: Root,
  figures: readonly Figure[],
  precision: Precision,
): readonly Figure[] | null {
  const [own, others] = [figuresOf(home.primary.relation.form), figuresOf(other.primary.relation.form)];
  const byRow = groupedBy([...new Set([...own, ...others])], id => rowOf(figures[id]));
  const ownFigures = new Set(own);
  for (const one of others) {
    const row = rowOf(figures[one]);
    const needed = row === null ? null : neededFor(other.primary.relation.form, one, figures, precision);
    if (!needed) continue;
    for (const two of byRow.get(row) ?? []) {
      if (two === one || !ownFigures.has(two) || !canChange(figures[one], figures[two])) continue;
      const value = amountOf(figures[two]);
      const apart = !others.includes(two);
      if (apart && (value < needed.low || value > needed.high)) continue;
      const changed = exchanged(one, two, figures);
      const holds = (root: Root): boolean =>
        [root.primary, ...root.consequences].every(entry => isMended(entry, changed, precision));
      if (holds(other) && holds(home)) return changed;
    }
  }
  return null;
}

const rowOf = (figure: Figure | undefined): string | null =>
  figure?.place.kind === 'cell' ? `${figure.place.table}|${figure.place.row}` : null;

/** A blank stands for nothing. */
const amountOf = (figure: Figure | undefined): bigint =>
  figure?.value && figure.unit.kind === 'money' ? exact(figure.value, figure.unit.power ?? 0) : 0n;

/** Two amounts of one unit that are not the same, one of which may be blank. */
const canChange = (one: Figure | undefined, two: Figure | undefined): boolean =>
  one?.unit.kind === 'money' &&
  two?.unit.kind === 'money' &&
  one.unit.power === two.unit.power &&
  amountOf(one) !== amountOf(two);

function exchanged(one: number, two: number, figures: readonly Figure[]): readonly Figure[] {
  const [first, second] = [figures[one], figures[two]];
  if (!first || !second) return figures;
  return figures.with(one, {...first, value: second.value}).with(two, {...second, value: first.value});
}

/** Whether a relation holds with other figures than are printed. */
export function isMended({relation}: Judged, figures: readonly Figure[], precision: Precision): boolean {
  const {verdict} = weigh(relation.form, figures, precision);
  return verdict === 'agrees' || verdict === 'rounding';
}

/** Whether the figure that a root suspects is now what the root needs it to be. */
function isBorneOut({suspect}: Root, figures: readonly Figure[]): boolean {
  if (!suspect) return true;
  const value = amountOf(figures[suspect.figure]);
  return suspect.needed.low <= value && value <= suspect.needed.high;
}
