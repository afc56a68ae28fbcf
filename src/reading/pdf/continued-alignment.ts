import {alignParts, type Part} from './align.ts';
import {lineText} from './chunks.ts';
import type {PageTable} from './page-table.ts';
import type {PlacedTable} from './placed-table.ts';

/** Share of their width that parts of one table have in common. */
const sharedWidth = 0.7;
/** Share of a part's columns that are left when it is aligned with another part of its table. */
const keptColumns = 0.75;

/** A table that goes on over pages, and its first two parts as they were aligned together. */
interface Chain {
  placed: PlacedTable[];
  pair: PageTable[];
}

/**
 * Aligns the parts of tables that run over pages again, together: where no rulings draw columns,
 * each part shows only those that its own rows fill. The tables are replaced in place.
 */
export function alignContinued(pages: readonly PlacedTable[][]): void {
  let chain: Chain = {placed: [], pair: []};
  const begin = (placed: PlacedTable[]): void => {
    alignChain(chain);
    chain = {placed, pair: []};
  };
  for (const tables of pages) {
    const first = tables[0];
    const previous = chain.placed[chain.placed.length - 1];
    const pair = first && previous ? alignedTogether(previous, first) : null;
    if (first && pair) {
      if (chain.placed.length === 1) chain.pair = pair;
      chain.placed.push(first);
    } else {
      begin(first ? [first] : []);
    }
    const last = tables[tables.length - 1];
    if (last && last !== chain.placed[chain.placed.length - 1]) begin([last]);
    if (!last?.last) begin([]);
  }
  alignChain(chain);
}

function alignChain({placed, pair}: Chain): void {
  if (placed.length < 2) return;
  const parts = placed.flatMap(({table}) => partOf(table) ?? []);
  if (parts.length < placed.length) return;
  const tables = parts.length === 2 ? pair : alignParts(parts);
  tables?.forEach((table, index) => {
    const own = placed[index];
    if (own) own.table = table;
  });
}

const partOf = (table: PageTable): Part | null => (table.region ? {region: table.region, page: table.page} : null);

/** A part at the head of a page with the table at the foot of the one before, if they can be aligned; else null. */
function alignedTogether(previous: PlacedTable, next: PlacedTable): PageTable[] | null {
  const a = partOf(previous.table);
  const b = partOf(next.table);
  if (!a || !b || !next.first || !previous.last || b.page !== a.page + 1) return null;
  const captions = new Set(previous.above.map(line => lineText(line).replace(/\s/gu, '')));
  const own = next.above.map(line => lineText(line).replace(/\s/gu, ''));
  if (!own.every(text => captions.has(text) || /续表?[\d一二三四五六七八九十]*[)）]?$/u.test(text))) return null;
  const together = alignParts([a, b]);
  const [head, rest] = together ?? [];
  if (!together || !head || !rest) return null;
  const columns = [previous.table, next.table, head].map(table => table.xs.length - 1);
  const [before = 0, after = 0, joint = 0] = columns;
  if (joint === before) return together;
  // Texts of two tables that have nothing to do with each other leave few columns free.
  const shared = Math.min(a.region.box[2], b.region.box[2]) - Math.max(a.region.box[0], b.region.box[0]);
  const wide = Math.max(a.region.box[2] - a.region.box[0], b.region.box[2] - b.region.box[0]);
  return shared > sharedWidth * wide && joint >= keptColumns * Math.max(before, after) ? together : null;
}
