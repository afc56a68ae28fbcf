import type {Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import type {RecognisedTable} from '../recognising/recognised-table.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';

/**
 * A table right behind another, without a title and with as many columns, may be the rest of it: what the rows of
 * either do not come to may stand in the other. A failed sum down a column shows nothing there.
 */
export function withoutParted(
  judged: readonly Judged[],
  figures: readonly Figure[],
  disclosure: Disclosure,
  tables: readonly RecognisedTable[],
): readonly Judged[] {
  const parted = partedTables(disclosure, tables);
  if (parted.size === 0) return judged;
  return judged.map(entry =>
    entry.verdict === 'disagrees' && isDownTable(entry, figures, parted)
      ? {...entry, verdict: 'undecided', cause: null, computed: null, reason: 'table-parted'}
      : entry,
  );
}

/** Tables that may be parts of one. */
function partedTables({blocks}: Disclosure, tables: readonly RecognisedTable[]): ReadonlySet<string> {
  const byId = new Map(tables.map(table => [table.id, table]));
  const parted = new Set<string>();
  for (const [i, block] of blocks.entries()) {
    const before = byId.get(blocks[i - 1]?.id ?? '');
    const table = byId.get(block.id);
    if (!before || !table || !mayBeRestOf(before, table)) continue;
    parted.add(before.id);
    parted.add(table.id);
  }
  return parted;
}

/** Two lists that each have their total are two. */
function mayBeRestOf(before: RecognisedTable, table: RecognisedTable): boolean {
  const {title, number} = table.caption;
  if (title !== '' || number !== '' || table.kind !== 'amounts' || before.kind !== 'amounts') return false;
  return table.table.columns === before.table.columns && !(hasTotal(before) && hasTotal(table));
}

const hasTotal = ({blocks}: RecognisedTable): boolean =>
  blocks.some(({rows}) => rows.some(({kind}) => kind === 'total'));

/** Whether a sum takes in several rows of one of these tables. */
function isDownTable({relation}: Judged, figures: readonly Figure[], tables: ReadonlySet<string>): boolean {
  if (relation.form.kind !== 'sum') return false;
  const rowIn = new Map<string, number>();
  return figuresOf(relation.form).some(id => {
    const place = figures[id]?.place;
    if (place?.kind !== 'cell' || !tables.has(place.table)) return false;
    const row = rowIn.get(place.table) ?? place.row;
    rowIn.set(place.table, row);
    return row !== place.row;
  });
}
