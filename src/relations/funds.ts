import type {Fund} from '../recognising/vocabulary/concepts.ts';

/** Funds that hold each other: all money, what the treasury gives of it, what of that is 一般公共预算. */
const commonFunds: ReadonlySet<Fund | null> = new Set<Fund | null>(['all', 'fiscal', 'general']);

/** Whether amounts of a fund may be compared with those of another one where both come to the same total. */
export const isCommonFund = (fund: Fund | null): boolean => commonFunds.has(fund);
