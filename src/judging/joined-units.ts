import type {Figure} from '../model/figure.ts';
import type {Relation, Spot} from '../model/relation.ts';
import {figuresOf} from './form-terms.ts';
import {exactFigures} from './precision.ts';
import type {Root} from './root.ts';
import type {Precision} from './term-sums.ts';
import {weigh} from './weigh.ts';

/**
 * A table printed under a wrong unit is one error: whatever fails and would hold if all its amounts were in the other
 * unit follows from it. Where no other table shows the unit, several statements of the text do.
 */
export function joinUnits(roots: readonly Root[], figures: readonly Figure[], precision: Precision): Root[] {
  if (roots.length < 2) return [...roots];
  const joined = roots.map(root => ({...root, consequences: [...root.consequences]}));
  const taken = new Set<Root>();
  const join = (home: Root, others: readonly Root[]): void => {
    for (const root of others) {
      if (root === home) continue;
      home.consequences.push(root.primary, ...root.consequences);
      taken.add(root);
    }
  };
  const open = (): Root[] =>
    joined.filter(root => !taken.has(root) && root.primary.relation.form.kind !== 'wording' && root.primary.computed);
  for (const home of joined) {
    const mended = home.primary.relation.rule === 'table-unit' ? inUnitOfOther(home.primary.relation, figures) : null;
    if (mended) join(home, holding(open(), mended, precision));
  }
  for (const table of comparedTables(open(), figures)) {
    for (const power of powers) {
      const held = holding(open(), inUnit(table, power, figures), precision);
      const [home, ...others] = held.filter(root => reachesOut(root, table, figures));
      if (home && others.length > 0) join(home, held);
    }
  }
  return joined.filter(root => !taken.has(root));
}

/** 元 and 万元. */
const powers = [0, 4];

function holding(roots: readonly Root[], mended: readonly Figure[], {finer}: Precision): Root[] {
  // Amounts that were exact in 元 are rounded ones in 万元.
  const exact = exactFigures(mended);
  return roots.filter(({primary: {relation}}) => {
    const {verdict} = weigh(relation.form, mended, {exact, finer});
    return verdict === 'agrees' || verdict === 'rounding';
  });
}

/** Tables that several roots compare with what is printed elsewhere. */
function comparedTables(roots: readonly Root[], figures: readonly Figure[]): string[] {
  const counts = new Map<string, number>();
  for (const root of roots) {
    const places = placesOf(root, figures);
    if (places.size < 2) continue;
    for (const place of places) if (place !== '') counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([table]) => table);
}

function reachesOut(root: Root, table: string, figures: readonly Figure[]): boolean {
  const places = placesOf(root, figures);
  return places.size > 1 && places.has(table);
}

/** The tables in which the figures of a root stand; the text is ''. */
const placesOf = ({primary}: Root, figures: readonly Figure[]): Set<string> =>
  new Set(
    figuresOf(primary.relation.form).map(id => {
      const place = figures[id]?.place;
      return place?.kind === 'cell' ? place.table : '';
    }),
  );

/** All figures, the amounts of a table in a unit of so many powers of ten. */
const inUnit = (table: string, power: number, figures: readonly Figure[]): Figure[] =>
  figures.map(figure =>
    figure.place.kind === 'cell' && figure.place.table === table && figure.unit.kind === 'money'
      ? {...figure, unit: {...figure.unit, power}}
      : figure,
  );

/** All figures, those of the table that a relation names first in the unit of the table it names second. */
function inUnitOfOther({spots}: Relation, figures: readonly Figure[]): Figure[] | null {
  const [odd, usual] = (spots ?? []).slice(2).map(spot => figures.find(figure => isAt(figure, spot)));
  if (odd?.place.kind !== 'cell' || usual?.unit.kind !== 'money' || usual.unit.power === null) return null;
  return inUnit(odd.place.table, usual.unit.power, figures);
}

const isAt = ({place}: Figure, spot: Spot): boolean =>
  place.kind === 'cell' &&
  spot.kind === 'cell' &&
  place.table === spot.table &&
  place.row === spot.row &&
  place.column === spot.column;
