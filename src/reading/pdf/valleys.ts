import type {Band, Word} from './columns.ts';

/** Share of the rows that may run across the room between two columns (long labels, headings). */
const crossingShare = 0.2;

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
  while (i < steps.length) {
    const most = crossingShare * Math.min(fromLeft[i] ?? 0, fromRight[i] ?? 0);
    if ((steps[i]?.count ?? highest) > most) {
      i += 1;
      continue;
    }
    const start = i;
    let count = 0;
    while (
      i < steps.length &&
      (steps[i]?.count ?? highest) <= crossingShare * Math.min(fromLeft[i] ?? 0, fromRight[i] ?? 0)
    ) {
      count = Math.max(count, steps[i]?.count ?? 0);
      i += 1;
    }
    const valley = {from: steps[start]?.from ?? 0, to: steps[i - 1]?.to ?? 0, count};
    if (valley.to - valley.from < 0.4 * size) continue;
    if (!best || valley.count < best.count) best = valley;
  }
  return best;
}

/** The highest count up to each step. */
function runningPeak(steps: readonly Step[]): number[] {
  let peak = 0;
  return steps.map(step => {
    peak = Math.max(peak, step.count);
    return peak;
  });
}
