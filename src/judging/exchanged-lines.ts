import type {Figure} from '../model/figure.ts';
import type {Judged} from './judged.ts';
import {isMended} from './moved-amounts.ts';
import type {Root} from './root.ts';
import type {Precision} from './term-sums.ts';

/**
 * Two rows that stand the other way round in one of two tables are one error, in however many columns: roots that hold
 * once the rows have changed places are put beneath the one that says so.
 */
export function joinExchanged(roots: readonly Root[], figures: readonly Figure[], precision: Precision): Root[] {
  const joined = roots.map(root => ({...root, consequences: [...root.consequences]}));
  const taken = new Set<Root>();
  for (const home of joined) {
    const rows = entriesOf(home).flatMap(entry => exchangedBy(entry, figures));
    if (rows.length === 0 || taken.has(home)) continue;
    const changed = rows.map(pair => withRowsChanged(pair, figures));
    for (const other of joined) {
      if (other === home || taken.has(other)) continue;
      if (!changed.some(own => entriesOf(other).every(entry => isMended(entry, own, precision)))) continue;
      home.consequences.push(...entriesOf(other));
      taken.add(other);
    }
  }
  return joined.filter(root => !taken.has(root));
}

const entriesOf = ({primary, consequences}: Root): Judged[] => [primary, ...consequences];

/** Two rows of a table. */
interface Rows {
  table: string;
  one: number;
  other: number;
}

/** The rows that a relation says have changed places: see exchanged-rows. */
function exchangedBy({relation: {rule, form, given = []}}: Judged, figures: readonly Figure[]): Rows[] {
  const below = given[1];
  if (rule !== 'exchanged-rows' || form.kind !== 'sum' || below?.kind !== 'sum') return [];
  const [one, other] = [form, below].map(({left: [term]}) => figures[term?.figure ?? -1]?.place);
  if (one?.kind !== 'cell' || other?.kind !== 'cell') return [];
  return [{table: one.table, one: one.row, other: other.row}];
}

/** The figures with the amounts of two rows in each other's place. */
function withRowsChanged({table, one, other}: Rows, figures: readonly Figure[]): readonly Figure[] {
  const columns = [one, other].map(row => {
    const own = figures.filter(({place}) => place.kind === 'cell' && place.table === table && place.row === row);
    return new Map(own.map(figure => [figure.place.kind === 'cell' ? figure.place.column : -1, figure]));
  });
  const changed = [...figures];
  const [above, below] = columns;
  for (const [column, figure] of above ?? []) {
    const again = below?.get(column);
    if (!again) continue;
    changed[figure.id] = {...figure, value: again.value};
    changed[again.id] = {...again, value: figure.value};
  }
  return changed;
}
