import type {PageElement, PageNode} from './page-node.ts';

/**
 * What a `<table>` is for: `data` has rows and columns that mean something, `layout` puts parts of
 * the page beside each other, `text` only puts lines of text under each other.
 */
export type TableKind = 'data' | 'layout' | 'text';

const known = new WeakMap<PageElement, TableKind>();

export function tableKindOf(table: PageElement): TableKind {
  const kind = known.get(table) ?? judge(table);
  known.set(table, kind);
  return kind;
}

/** Rows of a table, those of nested tables apart. */
export function rowsOf(table: PageElement): PageElement[] {
  const rows: PageElement[] = [];
  for (const child of elements(table)) {
    if (child.flow === 'row') rows.push(child);
    else if (child.flow === 'rows') rows.push(...elements(child).filter(row => row.flow === 'row'));
  }
  return rows;
}

export const elements = (node: PageElement): PageElement[] =>
  node.children.filter((child): child is PageElement => child.kind === 'element');

export const cellsOf = (row: PageElement): PageElement[] => elements(row).filter(child => child.flow === 'cell');

/** A line that says of whom and in what unit a table is: 「编制单位：… 单位：万元」. */
const captionLabel = /[:：]/u;

function judge(table: PageElement): TableKind {
  const role = table.element.getAttribute('role');
  const filled = rowsOf(table)
    .map(row => cellsOf(row).filter(cell => cell.chars > 0))
    .filter(cells => cells.length > 0);
  const cells = filled.flat();
  if (role === 'presentation' || role === 'none') return 'layout';
  if (cells.length === 0) return 'layout';
  if (cells.length === 1 || holdsPage(table, cells)) return 'layout';
  if (filled.every(row => row.length === 1)) return 'text';
  const single = filled.length === 1 && cells.length <= 3;
  return single && cells.some(cell => captionLabel.test(textOf(cell))) ? 'text' : 'data';
}

/** Whether a few cells hold text or tables of their own, as a page does and a form does not. */
function holdsPage(table: PageElement, cells: readonly PageElement[]): boolean {
  const nested = cells.flatMap(innerTables);
  const inNested = nested.filter(inner => isGrid(inner)).reduce((sum, inner) => sum + inner.chars, 0);
  if (inNested >= 0.5 * table.chars) return true;
  if (cells.length > 12) return false;
  const largest = cells.reduce((most, cell) => (cell.chars > most.chars ? cell : most));
  if (largest.chars > 0.6 * table.chars && (innerTables(largest).some(isGrid) || largest.headings > 0)) return true;
  return cells.length <= 8 && largest.chars > 400 && largest.sentences >= 5 && countBlocks(largest) >= 5;
}

/** Tables in a cell, not those in tables in it. */
function innerTables(node: PageElement): PageElement[] {
  if (node.tables === 0) return [];
  return elements(node).flatMap(child => (child.flow === 'table' ? [child] : innerTables(child)));
}

function isGrid(table: PageElement): boolean {
  const rows = rowsOf(table).filter(row => row.chars > 0);
  return rows.length >= 2 && rows.some(row => cellsOf(row).filter(cell => cell.chars > 0).length >= 2);
}

const countBlocks = (node: PageElement): number =>
  elements(node).reduce(
    (sum, child) => sum + (child.flow === 'block' && child.chars > 0 ? 1 : 0) + countBlocks(child),
    0,
  );

/** The text of a node as it stands in the source. */
export function textOf(node: PageNode): string {
  if (node.kind === 'text') return node.data;
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}
