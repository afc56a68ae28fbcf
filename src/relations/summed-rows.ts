import {kindOfProcurement, wholeAmong} from '../recognising/complete-parts.ts';
import type {Row} from '../recognising/row.ts';
import {betweenTotals, carryOver, grandTotalWord} from '../recognising/vocabulary/words.ts';

const isTop = (row: Row): boolean => row.parent === -1 && (row.kind === 'item' || row.kind === 'body') && !row.ofWhich;

/** Top rows between two positions, neither of them included. */
export function topRows(rows: readonly Row[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from + 1; i < to; i += 1) {
    const row = rows[i];
    if (row && isTop(row)) found.push(i);
  }
  return found;
}

/** The rows a total can stand for, the most natural reading first. */
export function totalReadings(rows: readonly Row[], index: number): number[][] {
  const row = rows[index];
  const other = otherSide(rows, index);
  const before = previousTotal(rows, index, other);
  const after = nextTotal(rows, index);
  const above = topRows(rows, Math.max(before, other), index);
  const below = topRows(rows, index, after);
  const all = topRows(rows, other, index);
  const readings: number[][] = [];
  const previous = rows[before];
  if (above.length === 0 && before < 0) {
    if (!isOneOfTotals(rows, below, rows[after])) readings.push(below, topRows(rows, index, rows.length));
  } else if (previous && (grandTotalWord.test(row?.name ?? '') || above.every(i => isFiller(rows[i])))) {
    // 收入总计 after 本年收入合计: this year's total and what is carried over.
    readings.push([before, ...above], above, all);
    // 支出总计, and only below it 年末结转和结余.
    const rest = below.filter(i => isFiller(rows[i]));
    if (rest.length > 0) readings.push([before, ...above, ...rest]);
  } else {
    readings.push(
      above,
      [before, ...above].filter(i => i >= 0),
      all,
    );
    if (below.length > 0) readings.push(below);
  }
  const leading = leadingFillers(rows, all);
  if (leading.length > 0 && leading.length < all.length)
    readings.unshift(...withoutLeading(row, above, before, leading));
  const totals = rows.flatMap(({kind}, i) => (i > other && i < index && kind === 'total' ? [i] : []));
  if (totals.length > 1) readings.push(totals);
  const narrower = readings.flatMap(parts => [
    namedOnly(rows, parts),
    numberedOnly(rows, parts),
    parts.filter(i => !goesOnWithOfWhich(rows, i)),
    ...besideUncoded(rows, parts),
    besideNamesakes(rows, parts),
  ]);
  const worded = readings.map(parts => wordedOnly(rows, parts));
  const isOfKinds = worded.some(parts => parts.some(i => kindOfProcurement(rows[i]?.name ?? '') !== null));
  const ordered =
    isOfKinds || isOfThreeAlone.test(row?.name ?? '')
      ? [...worded, ...readings, ...narrower]
      : [...readings, ...narrower, ...worded];
  return unique(ordered.filter(parts => parts.length > 0 && !parts.includes(index)));
}

/** What is carried over at the head of a list: 上年结转, 一、…拨款, 二、…拨款. */
function leadingFillers(rows: readonly Row[], list: readonly number[]): number[] {
  const end = list.findIndex(i => !isFiller(rows[i]));
  return list.slice(0, Math.max(0, end));
}

/** 本年收入合计 leaves it out; 收入总计 behind that adds it. */
function withoutLeading(
  row: Row | undefined,
  above: readonly number[],
  before: number,
  leading: readonly number[],
): number[][] {
  if (/本年|当年/u.test(row?.name ?? '')) return [above.filter(i => !leading.includes(i))];
  return before >= 0 ? [[...leading.filter(i => i < before), before, ...above]] : [];
}

/** “三公”经费合计: its words name its parts, and leave out 会议费 and 培训费 below them. */
const isOfThreeAlone = /三公(?!.*(?:会议|培训|机关运行|[、和及与]))/u;

/** 货物 工程 服务, and below each of them, set flush left, what is bought: the rows that by their words are all there is. */
const wordedOnly = (rows: readonly Row[], parts: readonly number[]): number[] =>
  wholeAmong(parts.map(i => rows[i]?.name ?? '')).flatMap(at => parts[at] ?? []);

/**
 * 其中：财政拨款结转, and below it, set flush left, 非财政拨款结转: a row without number or code right behind a list of
 * 其中 may go on with it.
 */
function goesOnWithOfWhich(rows: readonly Row[], index: number): boolean {
  const [row, above] = [rows[index], rows[index - 1]];
  if (row?.kind !== 'item' || !above || row.numbering || row.code || row.ofWhich) return false;
  return above.ofWhich || goesOnWithOfWhich(rows, index - 1);
}

/** 一般公共预算收入合计, below it 转移性收入 and 收入总计: a total that is added up with what follows it. */
const isOneOfTotals = (rows: readonly Row[], below: readonly number[], next: Row | undefined): boolean =>
  below.every(i => isFiller(rows[i])) ||
  (grandTotalWord.test(next?.name ?? '') &&
    below.every(i => isFiller(rows[i]) || betweenTotals.test(rows[i]?.name ?? '')));

/** A row whose name is lost may repeat or break down the one above it. */
const namedOnly = (rows: readonly Row[], parts: readonly number[]): number[] =>
  parts.filter(i => rows[i]?.name !== '' || rows[i]?.code !== null);

/**
 * Where some rows of a list have codes and others none, those may be items of a class whose code was left out, or the
 * class itself, above items that then stand beside it.
 */
function besideUncoded(rows: readonly Row[], parts: readonly number[]): number[][] {
  const coded = parts.filter(i => rows[i]?.code);
  if (coded.length === 0 || parts.every(i => rows[i]?.code || rows[i]?.kind !== 'item')) return [];
  const lengths = coded.map(i => rows[i]?.code?.code.length ?? 0);
  const top = Math.min(...lengths);
  const isDeeper = (i: number): boolean => (rows[i]?.code?.code.length ?? top) > top;
  return [parts.filter(i => rows[i]?.code || rows[i]?.kind !== 'item'), parts.filter(i => !isDeeper(i))];
}

/**
 * A project that is called what its item is, 普法宣传 under the code of 普法宣传, may stand beside the others with that
 * code, and not over them.
 */
const besideNamesakes = (rows: readonly Row[], parts: readonly number[]): number[] =>
  parts.flatMap(i => {
    const code = rows[i]?.code?.code;
    return [i, ...(rows[i]?.children ?? []).filter(child => code !== undefined && rows[child]?.code?.code === code)];
  });

/**
 * 一、本级收入, and below it, set flush left, 税收 and 非税: rows without a number may be parts of the numbered ones. What is
 * carried over has none either, and is part of nothing.
 */
function numberedOnly(rows: readonly Row[], parts: readonly number[]): number[] {
  const first = rows[parts[0] ?? -1];
  return first?.numbering
    ? parts.filter(i => rows[i]?.numbering || rows[i]?.kind === 'total' || isCarriedOver(rows, i))
    : [];
}

/** 上年结转, 结转下年 right behind 本年收入合计, or behind another row of the kind. */
function isCarriedOver(rows: readonly Row[], index: number): boolean {
  const [row, above] = [rows[index], rows[index - 1]];
  if (!row || !above || row.ofWhich || !/结转|结余/u.test(row.name)) return false;
  return above.kind === 'total' || isCarriedOver(rows, index - 1);
}

/** Carry-over and the like, which stand between this year's total and the grand total. */
export const isFiller = (row: Row | undefined): boolean =>
  row !== undefined && (row.carryOver || carryOver.test(row.name));

/** 收入总计 above 本年支出合计: the last total of the other side of the account, which is no part of this one; -1 without. */
function otherSide(rows: readonly Row[], index: number): number {
  const own = sideOf(rows[index]);
  if (own === null) return -1;
  return rows.findLastIndex((row, i) => i < index && row.kind === 'total' && (sideOf(row) ?? own) !== own);
}

/** The side of the account that a total names: 本年收入合计, 支出总计; null where it names none or both. */
function sideOf(row: Row | undefined): string | null {
  const sides = new Set(row?.name.match(/收入|支出/gu) ?? []);
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

/** The total before a row, behind that of the other side of the account; -1 without. */
function previousTotal(rows: readonly Row[], index: number, other: number): number {
  for (let i = index - 1; i > other; i -= 1) if (rows[i]?.kind === 'total') return i;
  return -1;
}

function nextTotal(rows: readonly Row[], index: number): number {
  for (let i = index + 1; i < rows.length; i += 1) if (rows[i]?.kind === 'total') return i;
  return rows.length;
}

/**
 * A subtotal stands below or above its rows: up to the next subtotal or total on that side; or below other
 * subtotals. What a reading is keeps its number, and is empty where there is nothing to read so.
 */
export function subtotalReadings(rows: readonly Row[], index: number): number[][] {
  const own = rows[index];
  const sameGroup = (i: number): boolean => own === undefined || rows[i]?.groups.join('|') === own.groups.join('|');
  const isEdge = (i: number): boolean => rows[i]?.kind === 'subtotal' || rows[i]?.kind === 'total';
  const below: number[] = [];
  for (let i = index + 1; i < rows.length && !isEdge(i); i += 1) below.push(i);
  const above: number[] = [];
  const opening = rows.find(({kind}) => kind === 'item' || kind === 'subtotal');
  // Where one opens the block, all stand above their rows: 财政资金小计 ① ②, 其他资金小计 ①.
  const standAbove = opening?.kind === 'subtotal';
  for (let i = index - 1; i >= 0 && !isEdge(i) && !standAbove; i -= 1) above.unshift(i);
  const inGroup = rows.flatMap((_, i) =>
    i !== index && !isEdge(i) && sameGroup(i) && (own?.groups.length ?? 0) > 0 ? [i] : [],
  );
  const tops = (list: readonly number[]): number[] =>
    list.filter(i => rows[i]?.kind !== 'page' && !list.includes(rows[i]?.parent ?? -1));
  const subtotals = rows.flatMap((row, i) => (i < index && row.kind === 'subtotal' ? [i] : []));
  const named = (list: readonly number[]): number[] => ofThreeOnly(rows, index, tops(list));
  return withoutRepeated([named(inGroup), named(above), named(below), subtotals.length > 1 ? subtotals : []]);
}

/** “三公”经费小计, below it 公务接待费 公务用车运行费 会议费 培训费: its words name its parts, if any of them is there. */
function ofThreeOnly(rows: readonly Row[], index: number, parts: number[]): number[] {
  if (!isOfThreeAlone.test(rows[index]?.name ?? '')) return parts;
  const isBeside = (i: number): boolean => /会议|培训/u.test(rows[i]?.name ?? '');
  return parts.some(isBeside) ? parts.filter(i => !isBeside(i)) : parts;
}

/** Lists in their places, those emptied that came before. */
const withoutRepeated = (lists: readonly number[][]): number[][] =>
  lists.map((parts, i) => (lists.slice(0, i).some(other => other.join() === parts.join()) ? [] : parts));

function unique(readings: number[][]): number[][] {
  const seen = new Set<string>();
  return readings.filter(parts => {
    const key = parts.join(',');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
