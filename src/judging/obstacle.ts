import type {Figure} from '../model/figure.ts';
import type {Term} from '../model/relation.ts';
import {unitKey} from './units.ts';

/** Why the figures of a form cannot be weighed, or only as read; null where they can. */
export interface Obstacle {
  reason: string;
  /** Whether they could stand in another row or column than they were read in, and nothing else. */
  placesOnly: boolean;
}

export function obstacleTo(terms: readonly Term[], figures: readonly Figure[]): Obstacle | null {
  let doubt: string | null = null;
  let placesOnly = true;
  let unit: string | null = null;
  let mixed: string | null = null;
  for (const term of terms) {
    const figure = figures[term.figure];
    if (!figure) return {reason: 'missing-figure', placesOnly: false};
    doubt ??= figure.doubt ?? null;
    if (figure.doubt && !isOfPlace(figure.doubt)) placesOnly = false;
    if (!figure.value) continue;
    const own = unitKey(figure);
    if (unit !== null && own !== unit)
      mixed = mixed === 'unit-unknown' || [own, unit].includes('money?') ? 'unit-unknown' : 'unit-mixed';
    unit ??= own;
  }
  const reason = doubt ?? mixed;
  return reason === null ? null : {reason, placesOnly: placesOnly && mixed === null};
}

/** Whether a doubt is about the row or column of a figure, and not about what is printed. */
const isOfPlace = (doubt: NonNullable<Figure['doubt']>): boolean => doubt === 'row' || doubt === 'column';
