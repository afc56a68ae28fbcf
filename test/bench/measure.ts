/** One line of the report: what was measured, and what the project promises. */
export interface Measurement {
  name: string;
  value: number;
  unit: string;
  /** The promise: the value must not be above it. */
  limit: number;
  /** What the value is made of, for people. */
  detail: string;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
};

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/**
 * Runs two pieces of work in turn, so that a busy machine slows both alike, and gives the median of
 * each. The first round warms up and does not count.
 */
export async function inTurn(
  rounds: number,
  ours: () => unknown,
  baseline: () => unknown,
): Promise<{ours: number; baseline: number; ratio: number}> {
  const times: {ours: number; baseline: number}[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = {baseline: await timed(baseline), ours: await timed(ours)};
    if (round > 0) times.push(pair);
  }
  return {
    ours: median(times.map(pair => pair.ours)),
    baseline: median(times.map(pair => pair.baseline)),
    ratio: median(times.map(pair => pair.ours / pair.baseline)),
  };
}

/** Rounds after which nothing is expected to become faster, where none of them was. */
const settled = 15;
const mostRounds = 100;

/**
 * As `inTurn`, with the least of each: what the work needs when nothing else runs and the engine has made of the code
 * what it makes. That takes a number of rounds which differs between machines: rounds are added until neither side
 * becomes faster.
 */
export async function leastInTurn(
  ours: () => unknown,
  baseline: () => unknown,
): Promise<{ours: number; baseline: number; ratio: number; rounds: number}> {
  const best = {ours: Infinity, baseline: Infinity};
  let rounds = 0;
  for (let quiet = 0; quiet < settled && rounds < mostRounds; rounds += 1) {
    const now = {baseline: await timed(baseline), ours: await timed(ours)};
    quiet = now.ours < best.ours || now.baseline < best.baseline ? 0 : quiet + 1;
    best.ours = Math.min(best.ours, now.ours);
    best.baseline = Math.min(best.baseline, now.baseline);
  }
  return {...best, ratio: best.ours / best.baseline, rounds};
}

/** Milliseconds of the processor that a piece of work takes: other programs that run beside it do not count. */
function cpuTimed(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** As `inTurn`, in processor time, for work that waits for nothing. */
export function cpuInTurn(
  rounds: number,
  ours: () => unknown,
  baseline: () => unknown,
): {ours: number; baseline: number; ratio: number} {
  const times = Array.from({length: rounds + 3}, () => ({baseline: cpuTimed(baseline), ours: cpuTimed(ours)})).slice(3);
  return {
    ours: median(times.map(pair => pair.ours)),
    baseline: median(times.map(pair => pair.baseline)),
    ratio: median(times.map(pair => pair.ours / pair.baseline)),
  };
}

/** The least of several times in milliseconds: what the work needs when nothing else runs. */
export async function least(rounds: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) best = Math.min(best, await timed(work));
  return best;
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** Prints a measurement with its promise; false where the promise is broken. */
export function report({name, value, unit, limit, detail}: Measurement): boolean {
  const kept = value <= limit;
  const shown = `${value.toFixed(2)} ${unit}`.trim();
  process.stdout.write(
    `${kept ? 'pass' : 'FAIL'}  ${name.padEnd(52)} ${shown.padStart(10)}  (limit ${limit} ${unit})  ${detail}\n`,
  );
  return kept;
}
