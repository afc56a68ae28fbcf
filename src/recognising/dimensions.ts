import type {Flow, Fund, Nature, Period, Stage} from './vocabulary/concepts.ts';

/**
 * What a figure of a table measures. A dimension that nothing speaks of is null; two figures print
 * the same fact only when all dimensions are known and equal.
 */
export interface Dimensions {
  domain: string;
  flow: Flow | null;
  fund: Fund | null;
  nature: Nature | 'total' | null;
  period: Period | null;
  stage: Stage | null;
  /** Carry-over: `within` the year's money, `brought` from earlier, carried `forward`, or all of it. */
  carry: 'within' | 'brought' | 'forward' | 'all' | null;
  /** What the row is: a code, an item of 三公, a total, or a name of its own. */
  key: string | null;
}
