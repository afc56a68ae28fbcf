import {unspaced} from '../../model/unspaced.ts';
import {alignParts, columnsTogether, type Part} from './align.ts';
import {lineText} from './chunks.ts';
import type {PageTable} from './page-table.ts';
import type {PlacedTable} from './placed-table.ts';

/** Share of their width that parts of one table have in common. */
const sharedWidth = 0.7;
/** Share of a part's columns that are left when it is aligned with another part of its table. */
const keptColumns = 0.75;

/**
 * Aligns the parts of tables that run over pages again, together: where no rulings draw columns,
 * each part shows only those that its own rows fill. The tables are replaced in place.
 */
export function alignContinued(pages: readonly PlacedTable[][]): void {
  let chain: PlacedTable[] = [];
  const begin = (next: PlacedTable[]): void => {
    alignChain(chain);
    chain = next;
  };
  for (const tables of pages) {
    const first = tables[0];
    const previous = chain[chain.length - 1];
    if (first && previous && goesOn(previous, first)) chain.push(first);
    else begin(first ? [first] : []);
    const last = tables[tables.length - 1];
    if (last && last !== chain[chain.length - 1]) begin([last]);
    if (!last?.last) begin([]);
  }
  alignChain(chain);
}

function alignChain(chain: readonly PlacedTable[]): void {
  const parts = chain.flatMap(({table}) => partOf(table) ?? []);
  if (parts.length < 2 || parts.length < chain.length) return;
  alignParts(parts)?.forEach((table, index) => {
    const own = chain[index];
    if (own) own.table = table;
  });
}

const partOf = (table: PageTable): Part | null => (table.region ? {region: table.region, page: table.page} : null);

/** Whether a part at the head of a page can be aligned with the table at the foot of the one before. */
function goesOn(previous: PlacedTable, next: PlacedTable): boolean {
  const a = partOf(previous.table);
  const b = partOf(next.table);
  if (!a || !b || !next.first || !previous.last || b.page !== a.page + 1) return false;
  const captions = new Set(previous.above.map(line => unspaced(lineText(line))));
  const own = next.above.map(line => unspaced(lineText(line)));
  if (!own.every(text => captions.has(text) || /续表?[\d一二三四五六七八九十]*[)）]?$/u.test(text))) return false;
  const joint = columnsTogether([a, b]);
  if (joint === null) return false;
  const before = previous.table.xs.length - 1;
  const after = next.table.xs.length - 1;
  if (joint === before) return true;
  // Texts of two tables that have nothing to do with each other leave few columns free.
  const shared = Math.min(a.region.box[2], b.region.box[2]) - Math.max(a.region.box[0], b.region.box[0]);
  const wide = Math.max(a.region.box[2] - a.region.box[0], b.region.box[2] - b.region.box[0]);
  return shared > sharedWidth * wide && joint >= keptColumns * Math.max(before, after);
}
