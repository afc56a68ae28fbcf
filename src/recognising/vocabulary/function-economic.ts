/**
 * Lines of the two classifications that carry the same money: what the functional one says a payment is
 * for, the economic one says what it is. Sources: 政府收支分类科目 (the explanations of 20805, 21011, 22102,
 * 301), confirmed in published disclosures. A habit of budgets, not a law: contributions of contract
 * staff may stand elsewhere.
 */
export interface SameMoney {
  economic: readonly string[];
  functions: readonly string[];
  /** Another pair whose lines are printed both or neither, where this one is complete. */
  beside?: {economic: string; function: string};
}

export const sameMoney: readonly SameMoney[] = [
  {economic: ['30108'], functions: ['2080505']},
  {economic: ['30109'], functions: ['2080506']},
  {economic: ['30110'], functions: ['2101101', '2101102'], beside: {economic: '30111', function: '2101103'}},
  {economic: ['30111'], functions: ['2101103']},
  {economic: ['30113'], functions: ['2210201']},
];
