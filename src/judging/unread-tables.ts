import type {Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import {mayHoldTables} from '../model/unread-tables.ts';
import type {Judged} from './judged.ts';
import {isSlip} from './slips.ts';
import {type Precision, sumTerms} from './term-sums.ts';

/**
 * Where a page among the tables, or right beside them, was not read, the table that a sentence speaks of may stand
 * there: what it says otherwise than the tables that were read is a question, unless a slip of the pen parts the two.
 */
export function withoutUnreadTables(
  judged: readonly Judged[],
  figures: readonly Figure[],
  {blocks, problems}: Disclosure,
  precision: Precision,
): readonly Judged[] {
  const pages = blocks.flatMap(block => (block.kind === 'table' ? block.pages : []));
  const [first, last] = [Math.min(...pages), Math.max(...pages)];
  const isAmongTables = (page: number): boolean => page >= first - 1 && page <= last + 1;
  const unread = problems.filter(mayHoldTables);
  if (!unread.some(({page}) => page !== undefined && isAmongTables(page))) return judged;
  const isOpen = ({relation: {rule, form}, verdict}: Judged): boolean => {
    if (rule !== 'text-table' || verdict !== 'disagrees' || form.kind !== 'sum') return false;
    const [said, printed] = [form.left, form.right].map(terms => sumTerms(terms, figures, precision));
    return !(said && printed && isSlip(said.value, printed.value, said.place));
  };
  return judged.map(entry => (isOpen(entry) ? {...entry, severity: 'warning'} : entry));
}
