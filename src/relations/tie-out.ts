import type {Rule} from './rule.ts';
import {tiesOf} from './scopes.ts';

/**
 * Two tables print the same fact: the same flow, nature of expenditure, year and class. They are
 * compared line by line only where their totals tie, since one of the two may include money carried
 * over, or money of other funds.
 */
export const rule: Rule = {
  meta: {id: 'tie-out', severity: 'error', basis: '财预〔2016〕143号: the tables present the same budget'},
  find: ({facts}) => tiesOf(facts),
};
