import type {Accounts} from './accounts.ts';
import {centralBudget} from './layouts/central-budget.ts';
import {detailedFinal} from './layouts/detailed-final.ts';
import {fourGroups} from './layouts/four-groups.ts';
import {fundsInColumns} from './layouts/funds-in-columns.ts';
import {indentedNames} from './layouts/indented-names.ts';
import {nationalFinal} from './layouts/national-final.ts';
import type {Print} from './print.ts';

export type Layout = (accounts: Accounts, print: Print) => string;

/** Ways in which disclosures are laid out; none is taken from a document. */
export const layouts: Readonly<Record<string, Layout>> = {
  'central-budget': centralBudget,
  'detailed-final': detailedFinal,
  'four-groups': fourGroups,
  'funds-in-columns': fundsInColumns,
  'indented-names': indentedNames,
  'national-final': nationalFinal,
};
