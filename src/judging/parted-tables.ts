import type {Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import type {RecognisedTable} from '../recognising/recognised-table.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';

/**
 * A table right behind another, with its title once more, or without one and with as many columns or rows, may be
 * the rest of it: what the rows or columns of either do not come to may stand in the other. A failed sum down, or
 * along, shows nothing there.
 */
export function withoutParted(
  judged: readonly Judged[],
  figures: readonly Figure[],
  disclosure: Disclosure,
  tables: readonly RecognisedTable[],
): readonly Judged[] {
  const parted = partedTables(disclosure, tables);
  if (parted.column.size + parted.row.size === 0) return judged;
  return judged.map(entry =>
    entry.verdict === 'disagrees' &&
    (runsOver('row', entry, figures, parted) || runsOver('column', entry, figures, parted))
      ? {...entry, verdict: 'undecided', cause: null, computed: null, reason: 'table-parted'}
      : entry,
  );
}

/** Tables that may be parts of one: cut between its rows, or between its columns. */
type Parted = Record<'row' | 'column', Set<string>>;

function partedTables({blocks}: Disclosure, tables: readonly RecognisedTable[]): Parted {
  const byId = new Map(tables.map(table => [table.id, table]));
  const parted: Parted = {row: new Set(), column: new Set()};
  for (const [i, block] of blocks.entries()) {
    const before = byId.get(blocks[i - 1]?.id ?? '');
    const table = byId.get(block.id);
    const cut = before && table ? cutBetween(before, table) : null;
    if (before && table && cut) for (const {id} of [before, table]) parted[cut].add(id);
  }
  const places = new Map(blocks.map(({id}, i) => [id, i]));
  for (const [i, table] of tables.entries()) {
    const before = tables[i - 1];
    const between = before ? blocks.slice((places.get(before.id) ?? 0) + 1, places.get(table.id)) : [];
    if (before && (goesOn(before, table) || areScraps(before, table, between)))
      for (const {id} of [before, table]) parted.row.add(id);
  }
  return parted;
}

/** Whether a table may be the rest of one before it, below or beside that. Two lists that each have their total are two. */
function cutBetween(before: RecognisedTable, table: RecognisedTable): 'row' | 'column' | null {
  const {title, number} = table.caption;
  if (isTitle.test(title) || number !== '' || table.kind !== 'amounts' || before.kind !== 'amounts') return null;
  if (table.table.columns === before.table.columns && !(hasTotal(before) && hasTotal(table))) return 'row';
  return table.table.rows === before.table.rows && table.table.rows > leastRows ? 'column' : null;
}

/** A table whose title, number and header are printed again on the next page, each of its totals but once. */
function goesOn(before: RecognisedTable, table: RecognisedTable): boolean {
  const [own, other] = [table.caption, before.caption];
  const same = own.title === other.title && own.number === other.number && own.body === other.body;
  if (!same || own.title === '' || table.kind !== 'amounts' || before.kind !== 'amounts') return false;
  if (table.table.columns !== before.table.columns) return false;
  const totals = new Set(totalsOf(before));
  return !totalsOf(table).some(name => totals.has(name));
}

/** Tables without title, number and unit, some words of the text between them: pages whose columns were read as one. */
function areScraps(before: RecognisedTable, table: RecognisedTable, between: Disclosure['blocks']): boolean {
  const isBare = ({caption, kind}: RecognisedTable): boolean =>
    kind === 'amounts' && caption.number === '' && caption.unit === null && !isTitle.test(caption.title);
  const isWord = (block: Disclosure['blocks'][number]): boolean =>
    block.kind === 'passage' && block.text.length <= longestScrap;
  return (
    isBare(before) &&
    isBare(table) &&
    before.table.columns === table.table.columns &&
    !(hasTotal(before) && hasTotal(table)) &&
    between.length <= mostScraps &&
    between.every(isWord)
  );
}

const longestScrap = 30;
const mostScraps = 2;

const totalsOf = ({blocks}: RecognisedTable): string[] =>
  blocks.flatMap(({rows}) => rows.filter(({kind}) => kind === 'total').map(({name}) => name));

/** The first head of the columns that are left is no title. */
const isTitle = /表(?:[-—]+\p{sc=Han}+)?(?:[（(].*[）)])?$/u;

/** Tables with fewer rows have as many by chance. */
const leastRows = 3;

const hasTotal = ({blocks}: RecognisedTable): boolean =>
  blocks.some(({rows}) => rows.some(({kind}) => kind === 'total'));

/** Whether a sum takes in several rows, or columns, of a table that may be cut between them. */
function runsOver(way: 'row' | 'column', {relation}: Judged, figures: readonly Figure[], parted: Parted): boolean {
  if (relation.form.kind !== 'sum') return false;
  const lines = new Map<string, number>();
  return figuresOf(relation.form).some(id => {
    const place = figures[id]?.place;
    if (place?.kind !== 'cell' || !parted[way].has(place.table)) return false;
    // A class may have another row in the other part.
    if (way === 'row' && relation.anchor === 'needs') return true;
    const line = lines.get(place.table) ?? place[way];
    lines.set(place.table, line);
    return line !== place[way];
  });
}
