import type {Band, Word} from './columns.ts';

/** Share of the rows that may run across the room between two columns (long labels, headings). */
const crossingShare = 0.2;

/** A text that may run across two columns although few others are beside it: the name of a total. */
const loneCrossing = 1;
/** Rows, at least, that show two columns although one text runs across, and texts on their right. */
const leastShown = 2;
const leastRight = 6;
/** How far, in ems, these begin off each other, and how far apart the columns are at least. */
const flush = 0.2;
const wellApart = 0.6;

/** The stretch of x of a word, and the row it stands in. */
export interface Interval extends Band {
  word: Word;
  row: number;
}

/** Parts a group where hardly any row runs across and several rows have text on both sides. */
export function splitAtValleys(group: readonly Interval[]): Interval[][] {
  const valley = deepestValley(group);
  if (!valley) return [[...group]];
  const middle = (valley.from + valley.to) / 2;
  const left = group.filter(interval => interval.to <= middle);
  const right = group.filter(interval => interval.from >= middle);
  return [...splitAtValleys(left), ...splitAtValleys(right)];
}

interface Step extends Band {
  count: number;
}

/** How many texts stand at each x, as steps from left to right. */
function profile(group: readonly Interval[]): Step[] {
  const starts = new Float64Array(group.length);
  const ends = new Float64Array(group.length);
  group.forEach(({from, to}, i) => {
    starts[i] = from;
    ends[i] = to;
  });
  starts.sort();
  ends.sort();
  const steps: Step[] = [];
  let begun = 0;
  let ended = 0;
  let from = starts[0] ?? 0;
  while (ended < ends.length) {
    const [start, end] = [starts[begun] ?? Infinity, ends[ended] ?? Infinity];
    const x = Math.min(start, end);
    if (x > from) steps.push({from, to: x, count: begun - ended});
    from = Math.max(from, x);
    if (start <= end) begun += 1;
    else ended += 1;
  }
  return steps;
}

function deepestValley(group: readonly Interval[]): Band | null {
  if (group.length < 8) return null;
  const steps = profile(group);
  const highest = Math.max(...steps.map(step => step.count));
  const fromLeft = runningPeak(steps);
  const fromRight = runningPeak([...steps].reverse()).reverse();
  const size = group[0]?.word.size ?? 10;
  let best: Step | null = null;
  let i = 0;
  const mostAt = (step: number): number => crossingShare * Math.min(fromLeft[step] ?? 0, fromRight[step] ?? 0);
  const isLow = (step: number): boolean => (steps[step]?.count ?? highest) <= Math.max(mostAt(step), loneCrossing);
  while (i < steps.length) {
    if (!isLow(i)) {
      i += 1;
      continue;
    }
    const start = i;
    let count = 0;
    let few = true;
    while (i < steps.length && isLow(i)) {
      count = Math.max(count, steps[i]?.count ?? 0);
      few &&= (steps[i]?.count ?? 0) <= mostAt(i);
      i += 1;
    }
    const valley = {from: steps[start]?.from ?? 0, to: steps[i - 1]?.to ?? 0, count};
    if (valley.to - valley.from < 0.4 * size || !(few || isShown(group, valley))) continue;
    if (!best || valley.count < best.count) best = valley;
  }
  return best;
}

/** Whether rows have texts on both sides of a valley, well apart, and all on the right begin below each other. */
function isShown(group: readonly Interval[], {from, to}: Band): boolean {
  const size = group[0]?.word.size ?? 10;
  const left = new Set(group.filter(interval => interval.to <= from + 0.1).map(({row}) => row));
  const right = group.filter(interval => interval.from >= to - 0.1);
  const starts = right.map(interval => interval.from);
  const isFlush = Math.max(...starts) - Math.min(...starts) < flush * size;
  const beside = right.filter(({row}) => left.has(row)).length;
  return isFlush && beside >= leastShown && right.length >= leastRight && to - from > wellApart * size;
}

/** The highest count up to each step. */
function runningPeak(steps: readonly Step[]): number[] {
  let peak = 0;
  return steps.map(step => {
    peak = Math.max(peak, step.count);
    return peak;
  });
}
