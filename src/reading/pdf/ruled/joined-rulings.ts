import type {Ruling} from '../drawing/page-content.ts';
import {DisjointSets} from '../geometry/disjoint-sets.ts';
import {lowerBound} from '../geometry/lower-bound.ts';
import {interruptedColumns} from './interrupted-columns.ts';

/** Rulings of one axis merged: pieces joined, near-parallel ones put on one line. */
export function mergeRulings(rulings: readonly Ruling[], tolerance: number, joint: number): Ruling[] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at || a.from - b.from);
  const merged: Ruling[] = [];
  let start = 0;
  while (start < sorted.length) {
    const base = sorted[start];
    if (!base) break;
    let end = start + 1;
    while (end < sorted.length && (sorted[end]?.at ?? Infinity) - (sorted[end - 1]?.at ?? 0) <= tolerance / 2) {
      if ((sorted[end]?.at ?? Infinity) - base.at > tolerance) break;
      end += 1;
    }
    merged.push(...joinPieces(sorted.slice(start, end), joint));
    start = end;
  }
  return merged;
}

function joinPieces(pieces: Ruling[], joint: number): Ruling[] {
  const sorted = pieces.sort((a, b) => a.from - b.from);
  const joined: Ruling[] = [];
  let weight = 0;
  let moment = 0;
  for (const piece of sorted) {
    const last = joined[joined.length - 1];
    const long = piece.to - piece.from;
    if (last && piece.from <= last.to + joint) {
      last.to = Math.max(last.to, piece.to);
      weight += long;
      moment += long * piece.at;
      last.at = moment / weight;
    } else {
      joined.push({...piece});
      weight = long;
      moment = long * piece.at;
    }
  }
  return joined;
}

/** Rulings that touch each other: those of one table, or of a frame. */
export interface TouchingRulings {
  rows: Ruling[];
  columns: Ruling[];
}

/** Groups of rulings that touch each other, however far around; column lines also over a row between two rows. */
export function touchingRulings(
  horizontal: readonly Ruling[],
  vertical: readonly Ruling[],
  joint: number,
  textSize: number,
): TouchingRulings[] {
  const sets = new DisjointSets(horizontal.length + vertical.length);
  const byX = vertical.map((ruling, index) => ({ruling, index: horizontal.length + index}));
  byX.sort((a, b) => a.ruling.at - b.ruling.at);
  const xs = byX.map(entry => entry.ruling.at);
  horizontal.forEach((line, index) => {
    for (let i = lowerBound(xs, line.from - joint); i < byX.length; i += 1) {
      const entry = byX[i];
      if (!entry || entry.ruling.at > line.to + joint) break;
      if (line.at >= entry.ruling.from - joint && line.at <= entry.ruling.to + joint) sets.join(entry.index, index);
    }
  });
  for (const [above, below] of interruptedColumns(horizontal, vertical, joint, textSize))
    sets.join(horizontal.length + above, horizontal.length + below);
  const groups = new Map<number, TouchingRulings>();
  const groupOf = (index: number): TouchingRulings => {
    const root = sets.root(index);
    const known = groups.get(root);
    if (known) return known;
    const group = {rows: [], columns: []};
    groups.set(root, group);
    return group;
  };
  horizontal.forEach((line, index) => {
    groupOf(index).rows.push(line);
  });
  vertical.forEach((line, index) => {
    groupOf(horizontal.length + index).columns.push(line);
  });
  return [...groups.values()];
}
