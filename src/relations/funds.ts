import type {Fund} from '../recognising/vocabulary/concepts.ts';

/** Funds that hold each other: all money, what the treasury gives of it, what of that is 一般公共预算. */
const commonFunds: ReadonlySet<Fund | null> = new Set<Fund | null>(['all', 'fiscal', 'general']);

/** What bodies have beside what the treasury gives them: 单位资金, 事业收入, 财政专户管理资金. */
const ownMoney: ReadonlySet<Fund | null> = new Set<Fund | null>([
  'unit',
  'business',
  'operating',
  'other',
  'specialAccount',
  'superior',
  'subsidiary',
]);

/** Whether money is none that the treasury gives. */
export const isOwnMoney = (fund: Fund | null): boolean => ownMoney.has(fund);

/** Whether amounts of a fund may be compared with those of another one where both come to the same total. */
export const isCommonFund = (fund: Fund | null): boolean => commonFunds.has(fund);
