import {unspaced} from '../../../model/unspaced.ts';
import type {HeaderCell} from './header-rows.ts';

/** What heads a column of codes: 类, 款, 项, 科目编码, 单位代码. */
const codeHead = /^(?:[类款项]|.{0,6}(?:编码|代码))$/u;

/**
 * The columns that their own heading names as those of codes: whatever else may stand over them, what stands in them
 * is no amount.
 */
export function codeColumns(cells: readonly HeaderCell[], rows: number): ReadonlySet<number> {
  const lowest = cells.filter(({row, rowSpan, first, last}) => first === last && row + rowSpan === rows);
  const heading = ({words}: HeaderCell): string => unspaced(words.map(({text}) => text).join(''));
  return new Set(lowest.filter(cell => codeHead.test(heading(cell))).map(({first}) => first));
}

/**
 * The columns in doubt: none where they are all of codes, since a heading that may stand over other codes puts no amount
 * in doubt. Beside amounts in doubt the codes stay so: it is the header that was not understood.
 */
export const besideCodes = (unsure: ReadonlySet<number>, codes: ReadonlySet<number>): ReadonlySet<number> =>
  [...unsure].every(column => codes.has(column)) ? new Set() : unsure;
