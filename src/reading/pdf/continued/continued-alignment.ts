import {
  alignParts,
  columnsTogether,
  lookOf,
  mayFollow,
  type Part,
  type Plan,
  planOf,
  readParts,
} from '../aligned/align.ts';
import {haveSameColumns} from '../lines/alignment.ts';
import {lineText} from '../lines/chunks.ts';
import type {PageTable} from '../lines/page-table.ts';
import type {Region} from '../lines/region.ts';
import {inCommonColumns} from './common-columns.ts';
import {captionKey, isContinued} from './continued-captions.ts';
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
  // What is known of the pair that a chain begins with: most tables run over two pages.
  let pair: Plan | null = null;
  const begin = (next: PlacedTable[]): void => {
    alignChain(chain, pair);
    chain = next;
    pair = null;
  };
  for (const tables of pages) {
    const first = tables[0];
    const previous = chain[chain.length - 1];
    const joint = first && previous ? goesOn(previous, first) : null;
    if (first && joint) {
      pair = chain.length === 1 ? joint.plan : null;
      chain.push(first);
    } else {
      begin(first ? [first] : []);
    }
    const last = tables[tables.length - 1];
    if (last && last !== chain[chain.length - 1]) begin([last]);
    if (!last?.last) begin([]);
  }
  begin([]);
}

function alignChain(chain: readonly PlacedTable[], pair: Plan | null): void {
  const parts = chain.flatMap(({table}) => partOf(table) ?? []);
  if (parts.length < 2 || parts.length < chain.length) return;
  const tables = pair ? readParts(pair) : (inCommonColumns(chain.map(({table}) => table)) ?? alignParts(parts));
  tables?.forEach((table, index) => {
    const own = chain[index];
    // A part set at another width, under a header of its own, reads better in its own columns.
    if (own && !(table.xs.length === own.table.xs.length && doubtsIn(table) > doubtsIn(own.table))) own.table = table;
  });
}

const doubtsIn = ({cells}: PageTable): number => cells.filter(({doubt}) => doubt === 'column').length;

const partOf = (table: PageTable): Part | null => (table.region ? {region: table.region, page: table.page} : null);

/**
 * Whether a part at the head of a page and the table at the foot of the one before are one, and their
 * columns, where these had to be found to tell.
 */
function goesOn(previous: PlacedTable, next: PlacedTable): {plan: Plan | null} | null {
  const a = partOf(previous.table);
  const b = partOf(next.table);
  if (!a || !b || !next.first || !previous.last || b.page !== a.page + 1) return null;
  const captions = new Set(previous.above.map(line => captionKey(lineText(line))));
  const own = next.above.map(line => lineText(line));
  if (!own.every(text => captions.has(captionKey(text)) || isContinued(text))) return null;
  const [known, found] = [previous.table.alignment, next.table.alignment];
  if (known && found && isPlain(a.region, b.region) && haveSameColumns(known.bands, found.bands)) return {plan: null};
  const plan = planOf([a, b]);
  const joint = columnsTogether(plan);
  if (!plan || joint === null) return null;
  const before = previous.table.xs.length - 1;
  const after = next.table.xs.length - 1;
  if (joint === before) return {plan};
  // Texts of two tables that have nothing to do with each other leave few columns free.
  const shared = Math.min(a.region.box[2], b.region.box[2]) - Math.max(a.region.box[0], b.region.box[0]);
  const wide = Math.max(a.region.box[2] - a.region.box[0], b.region.box[2] - b.region.box[0]);
  // Rows that were found by the columns of the part before may fill more of them than its own.
  const within = b.region.continues || shared > sharedWidth * wide;
  return within && joint >= keptColumns * Math.max(before, after) ? {plan} : null;
}

/** Whether nothing at the head of a part can run over its columns: no heading, that of the part before, or one line. */
const isPlain = (before: Region, next: Region): boolean => mayFollow(before, next) || lookOf(next).start <= 1;
