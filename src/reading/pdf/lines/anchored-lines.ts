import {bottomOf, type CellLine, isFull, topOf, widestOf} from './cell-lines.ts';
import {endsInLeader} from './leaders.ts';
import {isSingle, startsItem} from './text-shapes.ts';

/** Which part of a wrapped text stands level with the numbers of its row. */
type Setting = 'middle' | 'top' | 'bottom';
const settings: readonly Setting[] = ['middle', 'top', 'bottom'];

/** How far, in ems, a text may be off the number of its row. */
const nearAnchor = 0.45;
/** Prices in ems: of a text without a number beside it, a second text on one number, going on although there was room, going on so with a capital, going on with a new item, beginning with the rest of a text, and running past the number of another row. */
const price = {bare: 0.8, shared: 1.5, roomLeft: 0.7, beginsAnew: 1.2, newItem: 2, rest: 1, passed: 1};
/** How far, in ems, a number stands off the line that it is on. */
const level = 0.3;
/** Share of the lines of a column that may begin with a small letter where texts begin with capitals. */
const smallShare = 0.4;
/** How far, in ems, rows are set in under their name. */
const setIn = 0.35;
/** Widest distance of two lines of one text, in ems. */
const widestLeading = 1.95;
/** How much cheaper, in ems a column, another grouping must be before it replaces the one that distances show. */
const clearly = 1;
/** Share of the numbered rows that must have a line of their own in a column: else it holds merged cells. */
const denseShare = 0.8;

interface Grouping {
  groups: CellLine[][];
  cost: number;
}

/**
 * The lines of each column grouped into texts by the numbers beside them, where the lines of one
 * text lie no closer than rows do: each text stands in the middle of its row (or begins or ends level
 * with its number). Null for a column in which the grouping given, by distances, explains as much.
 */
export function groupedByAnchors(
  columns: readonly (readonly CellLine[])[],
  given: readonly (readonly CellLine[][])[],
  anchors: readonly CellLine[],
): (CellLine[][] | null)[] {
  const none = columns.map(() => null);
  if (areFull(columns)) return none;
  const dense = columns.map(
    (lines, i) => !lines.every(isAlone) && isDense(lines, anchors) && isUnclear(given[i] ?? [], anchors),
  );
  // No grouping costs less than nothing: one that hardly costs anything is kept.
  const isCheap = (lines: readonly CellLine[], i: number): boolean =>
    settings.every(setting => costOf(given[i] ?? [], anchors, setting, widestOf(lines)) <= clearly);
  if (columns.every((lines, i) => !dense[i] || isCheap(lines, i))) return none;
  const links = columns.map((lines, i) => (dense[i] ? linkCosts(lines) : []));
  const starts = columns.map((lines, i) => (dense[i] ? startCosts(lines) : []));
  const found = settings.map(setting => ({
    setting,
    columns: columns.map((lines, i) =>
      dense[i] ? bestGrouping(lines, {links: links[i] ?? [], starts: starts[i] ?? []}, anchors, setting) : null,
    ),
  }));
  const totalOf = ({columns: own}: {columns: readonly (Grouping | null)[]}): number =>
    own.reduce((sum, grouping) => sum + (grouping?.cost ?? 0), 0);
  const best = found.reduce((a, b) => (totalOf(b) < totalOf(a) - 0.01 ? b : a));
  return best.columns.map((grouping, i) => {
    if (!grouping) return null;
    const begun = (given[i] ?? []).map(group => starts[i]?.[group[0] ? (columns[i]?.indexOf(group[0]) ?? 0) : 0] ?? 0);
    const known = begun.reduce(
      (sum, cost) => sum + cost,
      costOf(given[i] ?? [], anchors, best.setting, widestOf(columns[i] ?? [])),
    );
    return grouping.cost < known - clearly ? grouping.groups : null;
  });
}

/** Whether every column has a text on every line: wrapped texts beside each other hardly ever have as many lines. */
function areFull([first = [], ...others]: readonly (readonly CellLine[])[]): boolean {
  return others.every(
    lines =>
      lines.length === first.length && lines.every(({v, size}, i) => Math.abs(v - (first[i]?.v ?? 0)) < level * size),
  );
}

/** Whether a line is a cell by itself for certain, however the lines around it are grouped. */
const isAlone = (line: CellLine): boolean => isSingle(line.text);

/** Whether a column has a line of text for nearly every number: no cell of it is merged over rows. */
function isDense(lines: readonly CellLine[], anchors: readonly CellLine[]): boolean {
  if (lines.length < 2) return false;
  const first = lines[0]?.v ?? 0;
  const last = lines[lines.length - 1]?.v ?? 0;
  const beside = anchors.filter(({v, size}) => v > first - size && v < last + size).length;
  return beside > 0 && lines.length >= denseShare * beside;
}

/** How much farther apart texts must lie than the lines of one, for distances to tell them. */
const clearGap = 1.15;
/** Widest usual distance of the lines of one text, in ems. */
const usualLeading = 1.3;

/** Whether the texts of a column lie no farther apart than the lines of one, or run past two numbers. */
function isUnclear(groups: readonly (readonly CellLine[])[], anchors: readonly CellLine[]): boolean {
  const isLong = (group: readonly CellLine[]): boolean => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return false;
    return anchors.filter(({v, size}) => v > first.v - 0.6 * size && v < last.v + 0.6 * size).length > 1;
  };
  if (groups.length < anchors.length && groups.some(isLong)) return true;
  const apart = (a: CellLine | undefined, b: CellLine | undefined): number =>
    a && b ? (b.v - a.v) / b.size : Infinity;
  const inside = groups.flatMap(group => group.slice(1).map((line, i) => apart(group[i], line)));
  const between = groups.slice(1).map((group, i) => apart(groups[i]?.at(-1), group[0]));
  const widest = Math.max(usualLeading, ...inside);
  return Math.min(...between) < clearGap * widest;
}

/** Index of the anchor a text stands level with, and how far it is off in ems; -1 for none. */
function anchorOf(
  first: CellLine,
  last: CellLine,
  anchors: readonly CellLine[],
  setting: Setting,
): {index: number; off: number} {
  let best = {index: -1, off: nearAnchor};
  for (let index = lowerAnchor(anchors, first); index < anchors.length; index += 1) {
    const anchor = anchors[index];
    if (!anchor || anchor.v > last.v + last.size) break;
    const distance =
      setting === 'top'
        ? first.v - anchor.v
        : setting === 'bottom'
          ? last.v - anchor.v
          : (topOf(first) + bottomOf(last) - topOf(anchor) - bottomOf(anchor)) / 2;
    const off = Math.abs(distance) / first.size;
    if (off < best.off) best = {index, off};
  }
  return best;
}

/** Index of the first anchor that is not well above a line. */
function lowerAnchor(anchors: readonly CellLine[], line: CellLine): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.v ?? 0) < line.v - line.size) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Price of taking two neighbouring lines for one text; infinite where they lie too far apart. */
function linkCost(a: CellLine, b: CellLine, width: number): number {
  const size = Math.max(a.size, b.size);
  if (b.v - a.v > widestLeading * size || a.first !== b.first || a.last !== b.last) return Infinity;
  if (startsItem(b.text) || endsLabel(a.text) || headsRows(a, b)) return price.newItem;
  if (isFull(a, b, width)) return 0;
  return /^\p{Lu}\p{Ll}/u.test(b.text) ? price.beginsAnew : price.roomLeft;
}

/** Whether a text is whole: dots lead from it to its figures, or a colon to the rows that it is of. */
const endsLabel = (text: string): boolean => endsInLeader(text) || /[:：]$/u.test(text);

/** Whether a text ends in a colon, so that it names rows, or the one below it begins anew and is set in, as rows are under their name. */
const headsRows = (a: CellLine, b: CellLine): boolean =>
  (/^\p{Lu}.*[:：]$/u.test(b.text) && b.from < a.from + setIn * b.size) ||
  (/^\p{Lu}/u.test(b.text) && b.from > a.from + setIn * b.size);

/** The price of taking each line and the next one for one text. */
function linkCosts(lines: readonly CellLine[]): number[] {
  const width = widestOf(lines);
  return lines.slice(1).map((line, i) => linkCost(lines[i] ?? line, line, width));
}

/** The price of beginning a text with each line: with a small letter it is rather the rest of one, where texts begin with capitals. */
function startCosts(lines: readonly CellLine[]): number[] {
  const isSmall = ({text}: CellLine): boolean => /^\p{Ll}{2}/u.test(text);
  const rare = lines.filter(isSmall).length <= smallShare * lines.length;
  return lines.map((line, i) => (rare && i > 0 && isSmall(line) ? price.rest : 0));
}

/** What it costs to take each line and the next one for one text, and to begin one with each line. */
interface Costs {
  links: readonly number[];
  starts: readonly number[];
}

/** Price of one text beside an anchor, given the anchor of the text before it. */
const levelCost = (level: {index: number; off: number}, before: number): number =>
  level.index < 0 ? price.bare : 2 * level.off + (level.index === before ? price.shared : 0);

/** Price of the numbers beside one text but the first of them. */
function passedCost(first: CellLine, last: CellLine, anchors: readonly CellLine[]): number {
  if (first === last) return 0;
  let beside = 0;
  for (let index = lowerAnchor(anchors, first); index < anchors.length; index += 1) {
    const v = anchors[index]?.v ?? Infinity;
    if (v > last.v + level * last.size) break;
    if (v > first.v - level * first.size) beside += 1;
  }
  return price.passed * Math.max(0, beside - 1);
}

/** Lines of the longest text in a cell. */
const mostLines = 8;

/** A grouping of the lines before one: what it costs, the line that its last text begins with, and that text's anchor. */
interface Ending {
  cost: number;
  from: number;
  anchor: number;
}

function bestGrouping(
  lines: readonly CellLine[],
  {links: linked, starts}: Costs,
  anchors: readonly CellLine[],
  setting: Setting,
): Grouping {
  // best[i]: the cheapest grouping of the first i lines, and the anchor of its last text.
  const best: Ending[] = [{cost: 0, from: 0, anchor: -1}];
  const lastText = (end: number): Ending => {
    let chosen: Ending = {cost: Infinity, from: end - 1, anchor: -1};
    let links = 0;
    for (let from = end - 1; from >= Math.max(0, end - mostLines); from -= 1) {
      const first = lines[from];
      const last = lines[end - 1];
      const before = best[from];
      if (!first || !last || !before) break;
      if (from + 1 < end) links += linked[from] ?? Infinity;
      if (links === Infinity) break;
      const level = anchorOf(first, last, anchors, setting);
      const own = links + (starts[from] ?? 0) + passedCost(first, last, anchors);
      const cost = before.cost + own + levelCost(level, before.anchor);
      if (cost < chosen.cost) chosen = {cost, from, anchor: level.index < 0 ? before.anchor : level.index};
    }
    return chosen;
  };
  for (let end = 1; end <= lines.length; end += 1) best.push(lastText(end));
  const groups: CellLine[][] = [];
  for (let end = lines.length; end > 0; end = best[end]?.from ?? 0)
    groups.unshift(lines.slice(best[end]?.from ?? 0, end));
  return {groups, cost: best[lines.length]?.cost ?? Infinity};
}

/** The price of a given grouping of a column. */
function costOf(
  groups: readonly (readonly CellLine[])[],
  anchors: readonly CellLine[],
  setting: Setting,
  width: number,
): number {
  let cost = 0;
  let before = -1;
  for (const group of groups) {
    const first = group[0];
    const last = group[group.length - 1];
    if (!first || !last) continue;
    group.slice(1).forEach((line, i) => {
      const above = group[i];
      if (above) cost += Math.min(price.newItem, linkCost(above, line, width));
    });
    const level = anchorOf(first, last, anchors, setting);
    cost += levelCost(level, before) + passedCost(first, last, anchors);
    if (level.index >= 0) before = level.index;
  }
  return cost;
}
