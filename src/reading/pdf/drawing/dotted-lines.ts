import type {Box} from '../../../model/place.ts';
import {levelsOf} from '../geometry/levels.ts';
import type {Ruling} from './page-content.ts';

/** Dots that must follow each other before they are a line. */
const leastDots = 5;
/** Free room between two dots of a line, in dots. */
const dotGap = 4.5;
/** How far apart, in points, the middles of dots of one line may lie. */
const level = 0.4;

interface Dot {
  at: number;
  from: number;
  to: number;
}

/** The lines that small painted squares and discs form: dotted borders as browsers print them. */
export function dottedRulings(dots: readonly Box[]): Ruling[] {
  if (dots.length < leastDots) return [];
  const across = dots.map(([x0, y0, x1, y1]): Dot => ({at: (y0 + y1) / 2, from: x0, to: x1}));
  const down = dots.map(([x0, y0, x1, y1]): Dot => ({at: (x0 + x1) / 2, from: y0, to: y1}));
  return [
    ...runsOf(across).map((run): Ruling => ({axis: 'h', ...run})),
    ...runsOf(down).map((run): Ruling => ({axis: 'v', ...run})),
  ];
}

function runsOf(dots: readonly Dot[]): Dot[] {
  const runs: Dot[] = [];
  let current: Dot[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const {at, items} of levelsOf(dots, dot => dot.at)) {
    if (at - before >= level) {
      runs.push(...runsOnLevel(current));
      current = [];
    }
    for (const dot of items) current.push(dot);
    before = at;
  }
  return [...runs, ...runsOnLevel(current)];
}

function runsOnLevel(dots: readonly Dot[]): Dot[] {
  if (dots.length < leastDots) return [];
  const runs: (Dot & {count: number})[] = [];
  for (const dot of [...dots].sort((a, b) => a.from - b.from)) {
    const last = runs[runs.length - 1];
    if (last && dot.from - last.to <= dotGap * (dot.to - dot.from)) {
      last.to = Math.max(last.to, dot.to);
      last.count += 1;
    } else {
      runs.push({at: dot.at, from: dot.from, to: dot.to, count: 1});
    }
  }
  return runs.filter(run => run.count >= leastDots).map(({at, from, to}) => ({at, from, to}));
}
