import type {Column} from './columns.ts';
import type {Dimensions} from './dimensions.ts';
import {firstMatch, funds, natures, type Period, periods, stages, threes} from './vocabulary/concepts.ts';

/** What the heads over a column say of its amounts. `year` is that of the table, where known. */
export function columnDimensions(column: Column, year: number | null): Partial<Dimensions> {
  const dimensions: Partial<Dimensions> = {};
  for (const text of column.path) {
    const fund = firstMatch(funds, text);
    if (fund) dimensions.fund = fund;
    const nature = firstMatch(natures, text);
    if (nature) dimensions.nature = nature;
    const period = firstMatch(periods, text) ?? periodOfYear(text, year);
    if (period && !/收入|支出|结转|结余/u.test(text)) dimensions.period = period;
    const stage = firstMatch(stages, text);
    if (stage && !/公共预算|基金预算|资本经营预算/u.test(text)) dimensions.stage = stage;
    if (/^(?:本年)?收入(?:合计)?$|^收入/u.test(text)) dimensions.flow = 'income';
    if (/^(?:本年)?支出(?:合计)?$|^支出/u.test(text)) dimensions.flow = 'expenditure';
    if (/上年结转|年初.{0,6}结转|上年结余/u.test(text)) dimensions.carry = 'brought';
    else if (/结转下年|年末.{0,6}结转/u.test(text)) dimensions.carry = 'forward';
    else if (/本年收入|本年支出|^当年/u.test(text)) dimensions.carry = 'within';
    const three = firstMatch(threes, text);
    if (three) dimensions.key = `three:${three}`;
    if (/机关运行经费/u.test(text)) dimensions.key = 'agency:total';
  }
  return dimensions;
}

/** What a text that names a year is about, seen from the year of the table. */
export function periodOfYear(text: string, year: number | null): Period | null {
  const own = /(20\d{2})年/u.exec(text)?.[1];
  if (!own || year === null) return null;
  return Number(own) === year ? 'current' : Number(own) === year - 1 ? 'prior' : null;
}
