import type {Box} from '../../../model/place.ts';
import type {Line} from '../lines/chunks.ts';

/** Where the lines of a column of text begin and end. */
export interface Margins {
  left: number;
  right: number;
}

export function marginsOf(lines: readonly {box: Box}[]): Margins {
  return {left: Math.min(...lines.map(line => line.box[0])), right: Math.max(...lines.map(line => line.box[2]))};
}

/**
 * Margins of a page: those of its running text, or, where there is hardly any, those of its tables,
 * so that a title over a table does not pass for a full line.
 */
export function pageMargins(lines: readonly Line[], tables: readonly {box: Box}[]): Margins {
  const text = marginsOf(lines);
  const whole = marginsOf([...lines, ...tables]);
  const full = lines.filter(line => line.box[2] - line.box[0] > 0.7 * (whole.right - whole.left)).length;
  return full >= 2 || isNarrowColumn(lines, text.right) ? text : whole;
}

/** Lines, at least, and the share of them that ends at one side, for running text to be set narrower than the tables. */
const leastNarrow = 8;
const narrowShare = 0.6;

function isNarrowColumn(lines: readonly Line[], right: number): boolean {
  const filled = lines.filter(line => line.box[2] > right - 2 * line.size).length;
  return lines.length >= leastNarrow && filled >= narrowShare * lines.length;
}
