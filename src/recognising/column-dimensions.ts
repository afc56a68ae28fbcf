import type {Column} from './columns.ts';
import type {Dimensions} from './dimensions.ts';
import {firstMatch, funds, natures, type Period, periods, stages, threes} from './vocabulary/concepts.ts';
import {carriedBy} from './vocabulary/words.ts';

/** What the heads over a column say of its amounts, the lower head before the upper. `year` is that of the table, where known. */
export function columnDimensions(column: Column, year: number | null): Partial<Dimensions> {
  const dimensions: Partial<Dimensions> = {};
  for (const text of column.path) Object.assign(dimensions, said(text, year));
  return dimensions;
}

/** What one head says; of what it does not name there is no member. */
function said(text: string, year: number | null): Partial<Dimensions> {
  const fund = firstMatch(funds, text);
  const nature = firstMatch(natures, text);
  const period = periodOf(text, year);
  const stage = stageOf(text);
  const flow = flowOf(text);
  const carry = carryOf(text);
  const key = keyOf(text);
  return {
    ...(fund && {fund}),
    ...(nature && {nature}),
    ...(period && {period}),
    ...(stage && {stage}),
    ...(flow && {flow}),
    ...(carry && {carry}),
    ...(key && {key}),
  };
}

/** 上年结转 names no year of the amount, but where it came from. */
const periodOf = (text: string, year: number | null): Period | null =>
  /收入|支出|结转|结余/u.test(text) ? null : (firstMatch(periods, text) ?? periodOfYear(text, year));

/** 一般公共预算 is a fund, though it says 预算. */
const stageOf = (text: string): Dimensions['stage'] =>
  /公共预算|基金预算|资本经营预算/u.test(text) ? null : firstMatch(stages, text);

/** 收入, 本年支出: the side of the account that a head names. */
export function flowOf(text: string): Dimensions['flow'] {
  if (/^(?:本年)?支出(?:合计)?$|^支出/u.test(text)) return 'expenditure';
  return /^(?:本年)?收入(?:合计)?$|^收入/u.test(text) ? 'income' : null;
}

function carryOf(text: string): Dimensions['carry'] {
  return carriedBy(text) ?? (/本年收入|本年支出|^当年/u.test(text) ? 'within' : null);
}

function keyOf(text: string): Dimensions['key'] {
  if (/机关运行经费/u.test(text)) return 'agency:total';
  const three = firstMatch(threes, text);
  return three === null ? null : `three:${three}`;
}

/** What a text that names a year is about, seen from the year of the table. */
export function periodOfYear(text: string, year: number | null): Period | null {
  const own = /(20\d{2})年/u.exec(text)?.[1];
  if (!own || year === null) return null;
  return Number(own) === year ? 'current' : Number(own) === year - 1 ? 'prior' : null;
}
