import type {Block, Disclosure, Passage, Problem, Table} from '../../model/disclosure.ts';
import {addTo} from '../../model/grouping.ts';
import {unspaced} from '../../model/unspaced.ts';
import {formsIn, rowsOf} from '../grids/stacked-forms.ts';
import {markBlockTables} from './block-tables.ts';
import {flowOfPage} from './flow.ts';
import type {FlowPart, Paragraph, TablePart} from './flow-part.ts';
import {markFurniture} from './furniture.ts';
import {continuations, joinTables} from './joined-tables.ts';
import {markOutside} from './main-content.ts';
import {type Role, rolesOf} from './outline.ts';
import {growTree, type TreeOptions} from './page-tree.ts';
import {elementPlace} from './places.ts';
import {type ReadTable, readTable} from './read-table.ts';
import {readSpacedTable, withSpacedTables} from './spaced-tables.ts';
import {unreadParts} from './unread-parts.ts';

export interface ReadPageOptions extends TreeOptions {
  /** Whether styles may be asked of the browser; the default is to ask where there is a layout. */
  live?: boolean;
}

export interface PatientOptions extends ReadPageOptions {
  /** Awaited every few hundred elements and cells; may throw to stop. */
  pause: () => Promise<void> | void;
}

/** Reads the document that a page shows, at once. The page is not changed. */
export function readPage(root: Document, options: ReadPageOptions = {}): Disclosure {
  const steps = readPageInSteps(root, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Reads the document that a page shows and lets the page breathe in between. */
export async function readPagePatiently(root: Document, options: PatientOptions): Promise<Disclosure> {
  const steps = readPageInSteps(root, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await options.pause();
  }
}

/** The reading in steps of a few milliseconds at most; the value is the result. */
export function* readPageInSteps(root: Document, options: ReadPageOptions = {}): Generator<void, Disclosure> {
  const tree = yield* growTree(root, options);
  if (!tree) return {source: 'html', pages: 0, blocks: [], problems: [{kind: 'empty'}]};
  const titles = titlesOf(root);
  const bareTitles = titles.map(unspaced);
  yield* markFurniture(tree);
  yield;
  markBlockTables(tree);
  markOutside(tree, bareTitles);
  yield;
  const parts = withSpacedTables(flowOfPage(tree));
  yield;
  const live = options.live ?? typeof tree.element.checkVisibility === 'function';
  const read = new Map<TablePart, ReadTable>();
  for (const part of parts) {
    if (part.kind !== 'table') continue;
    const {node, rows} = part;
    read.set(part, rows ? readSpacedTable({...part, rows}) : yield* readTable(node, live));
    yield;
  }
  const roles = rolesOf(parts, bareTitles);
  yield;
  const blocks = blocksOf(parts, read, roles);
  yield;
  const problems = unreadParts(parts);
  if (blocks.length === 0 && problems.length === 0) problems.push({kind: 'empty'} satisfies Problem);
  const name = titles[0];
  return {source: 'html', ...(name ? {name} : {}), pages: 0, blocks, problems};
}

/** What the page says its title is: the record of the portal first, then `<title>`. */
function titlesOf(root: Document): string[] {
  const record = root.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content') ?? '';
  return [record, root.title].map(title => title.trim()).filter(title => title !== '');
}

function blocksOf(
  parts: readonly FlowPart[],
  read: ReadonlyMap<TablePart, ReadTable>,
  roles: ReadonlyMap<number, Role>,
): Block[] {
  const joined = continuations(parts, read);
  const more = new Map<TablePart, ReadTable[]>();
  for (const [part, first] of joined) {
    const table = read.get(part);
    if (table) addTo(more, first, table);
  }
  const blocks: Block[] = [];
  let tables = 0;
  let passages = 0;
  for (const [i, part] of parts.entries()) {
    if (part.kind === 'paragraph') {
      passages += 1;
      blocks.push(passageOf(part, roles.get(i) ?? {role: 'paragraph'}, `p${passages}`));
    } else if (part.kind === 'table' && !joined.has(part)) {
      const own = read.get(part);
      if (!own || own.cells.length === 0) continue;
      for (const table of separateForms(joinTables([own, ...(more.get(part) ?? [])]))) {
        tables += 1;
        blocks.push(tableOf(table, `t${tables}`));
      }
    }
  }
  return blocks;
}

/** Tables of which each holds one form, its title with it. */
function separateForms(table: ReadTable): ReadTable[] {
  const forms = formsIn(table.cells, table.rows)?.filter(({head, to}) => head < to);
  if (!forms) return [table];
  return forms.map(({from}, i): ReadTable => {
    const to = forms[i + 1]?.from ?? table.rows;
    const {cells, columns} = rowsOf(table.cells, from, to);
    return {...table, rows: to - from, columns: columns.length - 1, cells, headRows: i === 0 ? table.headRows : 0};
  });
}

const passageOf = ({text, stretches}: Paragraph, role: Role, id: string): Passage => ({
  kind: 'passage',
  id,
  ...role,
  text,
  stretches,
});

const tableOf = ({rows, columns, cells, node}: ReadTable, id: string): Table => ({
  kind: 'table',
  id,
  rows,
  columns,
  cells,
  pages: [],
  place: elementPlace(node),
  drawn: 'markup',
});
