import type {JudgedRule} from './rule.ts';

/**
 * The sums of one table hold for one set of exact amounts: each of them may be explained by rounding, and all of
 * them together not. What it relates are sums of other rules that hold: the judge finds it (judging/joint-rounding).
 */
export const rule: JudgedRule = {
  meta: {id: 'joint-rounding', severity: 'warning', basis: 'arithmetic: what rounds to the printed figures'},
};
