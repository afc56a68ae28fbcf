import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';

/** Printed figures of a row or a column beside each other, and the blank before and behind them where there is one. */
export type Stretch = readonly Figure[];

/** A row or a column, with the stretches that each of its figures stands in: a blank stands in those on both sides. */
type Line = ReadonlyMap<number, readonly Stretch[]>;

/** The figures of some tables by row and by column. */
export class CellLines {
  readonly #lines = new Map<number, Line[]>();
  /** Where each stretch stands in its line. */
  readonly #starts = new Map<Stretch, number>();

  constructor(figures: readonly Figure[], tables: ReadonlySet<string>) {
    const lines = new Map<string, Figure[]>();
    for (const figure of figures) {
      const {place} = figure;
      if (place.kind !== 'cell' || !tables.has(place.table)) continue;
      for (const way of ['row', 'column'] as const) {
        addTo(lines, `${place.table}|${way}|${place[way]}`, figure);
      }
    }
    for (const [key, own] of lines) this.#add(inOrder(own, key.includes('|row|')));
  }

  #add(figures: readonly Figure[]): void {
    const line = new Map<number, Stretch[]>();
    for (const {id} of figures) {
      line.set(id, []);
      addTo(this.#lines, id, line);
    }
    for (const [at, stretch] of stretchesOf(figures).entries()) {
      this.#starts.set(stretch, at);
      for (const {id} of stretch) line.get(id)?.push(stretch);
    }
  }

  /** The lines through some figures: of each the stretches that any of them stands in, in the order of the line. */
  through(ids: readonly number[]): (readonly Stretch[])[] {
    const lines = new Set(ids.flatMap(id => this.#lines.get(id) ?? []));
    return [...lines].map(line => {
      const own = new Set(ids);
      const touched = new Set<Stretch>();
      const inLine = ids.length < line.size ? ids : line.keys();
      for (const id of inLine) if (own.has(id)) for (const stretch of line.get(id) ?? []) touched.add(stretch);
      return [...touched].sort((a, b) => (this.#starts.get(a) ?? 0) - (this.#starts.get(b) ?? 0));
    });
  }
}

const inOrder = (figures: readonly Figure[], across: boolean): Figure[] =>
  [...figures].sort((a, b) => placeIn(a, across) - placeIn(b, across));

const placeIn = ({place}: Figure, across: boolean): number =>
  place.kind === 'cell' ? (across ? place.column : place.row) : 0;

function stretchesOf(figures: readonly Figure[]): Stretch[] {
  const found: Stretch[] = [];
  for (let first = 0; first < figures.length; first += 1) {
    if (figures[first]?.value === null) continue;
    let last = first;
    while (last + 1 < figures.length && figures[last + 1]?.value !== null) last += 1;
    found.push(figures.slice(Math.max(0, first - 1), last + 2));
    first = last;
  }
  return found;
}
