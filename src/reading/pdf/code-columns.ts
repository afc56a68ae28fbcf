import {unspaced} from '../../model/unspaced.ts';
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
