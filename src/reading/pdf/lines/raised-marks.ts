import type {Upright} from './upright.ts';

/** Share of the size of the text up to which a short mark may be raised behind it: browsers print it five sixths as large. */
const largestMark = 0.87;
/** How far, in ems, it stands above the baseline. */
const clearlyRaised = 0.2;
const highest = 0.65;
/** Free room, in ems, between it and its text, and between the characters of one text. */
const beside = 0.3;
const touching = 0.12;
/** Characters of such a mark at the most, and what it consists of: 2, (1), [2], *, ①. */
const longestMark = 4;
const noteMark = /^(?:[[［(（〔【]?\d{1,2}[\]］)）〕】]?|[*※†‡#]{1,3}|[①-⑳]|注\d{1,2})$/u;

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Characters that are drawn behind each other, by their first index and that behind the last. */
interface Run {
  from: number;
  to: number;
}

/**
 * Puts short marks of notes that are clearly raised on the baseline of the text that ends where they
 * begin, wherever that is drawn: some producers draw all marks of a page after its text.
 */
export function attachMarks(all: Upright[]): void {
  const size = largestOf(all);
  if (!all.some(({glyph}) => glyph.size <= largestMark * size)) return;
  const runs = runsOf(all);
  const marks = runs.filter(run => isMark(all, run, size));
  if (marks.length === 0) return;
  const least = Math.min(...marks.map(({from}) => all[from]?.glyph.size ?? size)) / largestMark;
  const hosts = runs.flatMap(({to}) => all[to - 1] ?? []).filter(({glyph}) => glyph.size >= least);
  const byHeight = hosts.sort((a, b) => a.v - b.v);
  for (const {from, to} of marks) {
    const first = all[from];
    const host = first && hostOf(first, byHeight, size);
    for (let i = from; host && i < to; i += 1) {
      const mark = all[i];
      if (mark) all[i] = attached(mark, host);
    }
  }
}

const largestOf = (uprights: readonly Upright[]): number => {
  let size = 0;
  for (const {glyph} of uprights) size = Math.max(size, glyph.size);
  return size;
};

function runsOf(uprights: readonly Upright[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < uprights.length; i += 1) {
    const [before, upright] = [uprights[i - 1], uprights[i]];
    const run = runs[runs.length - 1];
    const goesOn =
      before !== undefined &&
      upright !== undefined &&
      before.v === upright.v &&
      before.glyph.size === upright.glyph.size &&
      Math.abs(upright.u0 - before.u1) < touching * upright.glyph.size;
    if (run && goesOn) run.to = i + 1;
    else runs.push({from: i, to: i + 1});
  }
  return runs;
}

function isMark(uprights: readonly Upright[], {from, to}: Run, largest: number): boolean {
  if (to - from > longestMark || (uprights[from]?.glyph.size ?? largest) > largestMark * largest) return false;
  let text = '';
  for (let i = from; i < to; i += 1) text += uprights[i]?.glyph.text ?? '';
  return noteMark.test(text);
}

/** The text that ends where a mark begins, clearly below it; hosts come from top to bottom. */
function hostOf(mark: Upright, hosts: readonly Upright[], largest: number): Upright | undefined {
  for (let i = firstBelow(hosts, mark.v); i < hosts.length; i += 1) {
    const host = hosts[i];
    if (!host || host.v - mark.v > highest * largest) return undefined;
    const {size} = host.glyph;
    const [raised, gap] = [(host.v - mark.v) / size, (mark.u0 - host.u1) / size];
    if (mark.glyph.size > largestMark * size || raised < clearlyRaised || raised > highest) continue;
    if (gap > -beside && gap < beside) return host;
  }
  return undefined;
}

/** Index of the first of the texts that stands below a height. */
function firstBelow(hosts: readonly Upright[], v: number): number {
  let [low, high] = [0, hosts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hosts[middle]?.v ?? 0) <= v) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A character on the baseline of the text it belongs to: a digit above it becomes a raised one. */
export function attached(upright: Upright, host: Upright): Upright {
  const raised = host.v > upright.v;
  const text = raised
    ? upright.glyph.text.replace(/\d/gu, digit => raisedDigits[Number(digit)] ?? digit)
    : upright.glyph.text;
  return {...upright, v: host.v, glyph: {...upright.glyph, text}};
}
