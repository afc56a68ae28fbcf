import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import {once} from './once.ts';
import type {RecognisedBlock, RecognisedTable} from './recognised-table.ts';
import type {Row} from './row.ts';

/** A row, and the block it stands in: a long list is printed in several panels beside each other. */
export interface PanelRow {
  block: RecognisedBlock;
  index: number;
  row: Row;
}

/**
 * Rows whose list begins in a block further left: 302 and its first sections in one panel, 30226 and those after it
 * in the next. By the row that they belong to.
 */
export const continuedRows: (table: RecognisedTable) => ReadonlyMap<Row, readonly PanelRow[]> = once(({blocks}) => {
  const found = new Map<Row, PanelRow[]>();
  blocks.forEach((block, at) => {
    block.rows.forEach((row, index) => {
      if (row.parent !== -1 || row.kind !== 'item') return;
      const parent = parentLeftOf(row, blocks.slice(0, at), block);
      if (parent) addTo(found, parent, {block, index, row});
    });
  });
  return found;
});

/** Rows that a block continues for one further left. */
export const continuingRows: (table: RecognisedTable) => ReadonlySet<Row> = once(
  table => new Set([...continuedRows(table).values()].flatMap(rows => rows.map(({row}) => row))),
);

/** The one row left of a block under which its code belongs, in a block of the same heads. */
function parentLeftOf({code}: Row, before: readonly RecognisedBlock[], own: RecognisedBlock): Row | null {
  if (!code || code.code.length <= 3) return null;
  const above = before
    .filter(block => hasSameHeads(block, own))
    .flatMap(({rows}) => rows)
    .filter(
      ({code: other}) =>
        other?.system === code.system && other.code.length < code.code.length && code.code.startsWith(other.code),
    )
    .sort((a, b) => (b.code?.code.length ?? 0) - (a.code?.code.length ?? 0));
  const [nearest, next] = above;
  return nearest && nearest.code?.code !== next?.code?.code ? nearest : null;
}

const hasSameHeads = (a: RecognisedBlock, b: RecognisedBlock): boolean => {
  const heads = ({figures}: RecognisedBlock): string => figures.map(({path}) => path.at(-1) ?? '').join('|');
  return heads(a) === heads(b);
};

/** The blocks that a total row stands over, and whether anything but the figures says so. */
export interface Footed {
  blocks: RecognisedBlock[];
  sure: boolean;
}

/**
 * The blocks that a total row stands over, its own among them: those that its label spans, or those under the head
 * that it names (公用经费合计 below 公用经费). Without such a head it may stand over what is printed beside it without
 * any total.
 */
export function blocksUnder({blocks, view}: RecognisedTable, own: RecognisedBlock, row: Row): Footed {
  const at = blocks.indexOf(own);
  const isOpen = (block: RecognisedBlock | undefined): boolean =>
    block !== undefined && hasSameHeads(block, own) && !hasTotal(block);
  const label = own.stub.map(({index}) => view.at(row.row, index)).find(cell => cell !== null && cell.text !== '');
  const spanned = label ? blocks.findIndex(({first, last}) => first <= label.column && label.column <= last) : at;
  const head = topOf(own);
  const isNamed = head !== '' && row.name.startsWith(head);
  const belongs = (i: number): boolean => isOpen(blocks[i]) && topOf(blocks[i]) === head;
  let first = at;
  while (first > 0 && first > spanned && isOpen(blocks[first - 1])) first -= 1;
  const span = first;
  while (first > 0 && belongs(first - 1)) first -= 1;
  let end = at + 1;
  while (belongs(end)) end += 1;
  return {blocks: blocks.slice(first, end), sure: isNamed || (first === span && end === at + 1)};
}

const topOf = (block: RecognisedBlock | undefined): string => {
  const path = block?.figures[0]?.path ?? [];
  return path.length > 1 ? (path[0] ?? '') : '';
};

/** A row that sums up, with an amount. */
const hasTotal = (block: RecognisedBlock): boolean =>
  block.rows.some(
    (row, i) =>
      (row.kind === 'total' || row.kind === 'subtotal') &&
      block.figures.some(({index}) => (block.figureAt(i, index)?.value ?? null) !== null),
  );

/** The amount of a total row; of a label whose amount stands in a panel further right, that one. */
export function totalOver(footed: Footed, {block, index, row}: PanelRow, at: number): Figure | null {
  const own = block.figureAt(index, block.figures[at]?.index ?? -1);
  if (own && own.value !== null) return own;
  const last = footed.blocks.at(-1);
  const i = last?.rows.findIndex(other => other.row === row.row && other.name === '') ?? -1;
  return (i < 0 ? null : last?.figureAt(i, last.figures[at]?.index ?? -1)) ?? own;
}
