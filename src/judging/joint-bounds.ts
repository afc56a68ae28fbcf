import type {Interval} from '../amounts/interval.ts';
import type {Term} from '../model/relation.ts';

/** Signed figures that come to nothing. */
export type Constraint = readonly Term[];

/** A contradiction: how often each printed figure counts in it, and the constraints that it is made of. */
export interface Conflict {
  terms: Map<number, number>;
  used: Set<Constraint>;
}

type Side = 'low' | 'high';

/** One end of what a figure can be, as a constraint narrowed it; `before` counts what was narrowed until then. */
interface End {
  value: bigint;
  by: Constraint;
  step: number;
  before: number;
}

/** What a figure can be by now: as printed, and how it was narrowed since. */
interface Room {
  printed: Interval;
  low: End[];
  high: End[];
}

/** Sweeps over all constraints, at most: tables have few levels, and each sweep goes up or down all of them. */
const mostSweeps = 8;

/** Replacements in one contradiction, at most: longer ones nobody could read. */
const mostSteps = 2000;

/**
 * What figures can be under constraints that all hold at once. Each constraint narrows its figures by what the others
 * in it leave; a figure that nothing is left for is a contradiction. Costs a few passes over the constraints.
 */
export class Bounds {
  readonly #rooms = new Map<number, Room>();
  readonly #printed: (figure: number) => Interval;
  #steps = 0;

  /** `printed`: the exact amounts that a printed figure stands for. */
  constructor(printed: (figure: number) => Interval) {
    this.#printed = printed;
  }

  /** The first contradiction among constraints; null where there is none. */
  conflictOf(constraints: readonly Constraint[]): Conflict | null {
    for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
      const before = this.#steps;
      for (const constraint of sweep % 2 === 0 ? constraints : constraints.toReversed()) {
        const emptied = this.#narrow(constraint);
        if (emptied !== null) return this.#explain(emptied);
      }
      if (this.#steps === before) return null;
    }
    return null;
  }

  #roomOf(figure: number): Room {
    const known = this.#rooms.get(figure);
    if (known) return known;
    const room: Room = {printed: this.#printed(figure), low: [], high: []};
    this.#rooms.set(figure, room);
    return room;
  }

  /** Narrows the figures of a constraint; the one that nothing is left for, null where there is none. */
  #narrow(constraint: Constraint): number | null {
    const before = this.#steps;
    const terms = constraint.map(({figure, weight}) => {
      const room = this.#roomOf(figure);
      const [low, high] = [endOf(room, 'low'), endOf(room, 'high')];
      return weight === 1 ? {figure, weight, room, low, high} : {figure, weight, room, low: -high, high: -low};
    });
    const low = terms.reduce((sum, term) => sum + term.low, 0n);
    const high = terms.reduce((sum, term) => sum + term.high, 0n);
    for (const term of terms) {
      const [least, most] = [term.high - high, term.low - low];
      const [from, to] = term.weight === 1 ? [least, most] : [-most, -least];
      const {room} = term;
      if (from > endOf(room, 'low')) room.low.push({value: from, by: constraint, step: this.#next(), before});
      if (to < endOf(room, 'high')) room.high.push({value: to, by: constraint, step: this.#next(), before});
      if (endOf(room, 'low') > endOf(room, 'high')) return term.figure;
    }
    return null;
  }

  #next(): number {
    this.#steps += 1;
    return this.#steps;
  }

  /** The least that a figure can be less the most that it can be, both traced back to what is printed. */
  #explain(figure: number): Conflict | null {
    const conflict: Conflict = {terms: new Map(), used: new Set()};
    const open = [
      {figure, side: 'low' as Side, count: 1, until: this.#steps + 1},
      {figure, side: 'high' as Side, count: -1, until: this.#steps + 1},
    ];
    for (let steps = 0; open.length > 0; steps += 1) {
      const own = open.pop();
      if (!own || steps > mostSteps) return null;
      const end = this.#roomOf(own.figure)[own.side].findLast(({step}) => step < own.until);
      if (!end) {
        conflict.terms.set(own.figure, (conflict.terms.get(own.figure) ?? 0) + own.count);
        continue;
      }
      conflict.used.add(end.by);
      const weight = end.by.find(term => term.figure === own.figure)?.weight ?? 1;
      for (const term of end.by) {
        if (term.figure === own.figure) continue;
        // The figure is what the others come to, with the other sign.
        const factor = term.weight === weight ? -1 : 1;
        const side = factor === 1 ? own.side : own.side === 'low' ? 'high' : 'low';
        open.push({figure: term.figure, side, count: own.count * factor, until: end.before + 1});
      }
    }
    return conflict;
  }
}

const endOf = (room: Room, side: Side): bigint => room[side].at(-1)?.value ?? room.printed[side];
