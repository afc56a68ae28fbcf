import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Column} from '../recognising/columns.ts';
import type {Fact} from '../recognising/facts.ts';
import {isTotalHead} from '../recognising/header-tree.ts';
import {once} from '../recognising/once.ts';
import type {RecognisedBlock} from '../recognising/recognised-table.ts';
import type {Row} from '../recognising/row.ts';
import type {Fund} from '../recognising/vocabulary/concepts.ts';
import {columnOf} from './scopes.ts';

/** A table that lists projects, as far as one of its columns goes. */
export interface Listing {
  id: string;
  /** The money that its column is of; `all` where nothing names a fund. */
  fund: Fund;
  /** Projects of earlier years, whose money was carried over into this one. */
  brought: boolean;
  block: RecognisedBlock;
  column: Column;
  /** What it comes to: its total, or the rows that nothing printed stands over. */
  totals: readonly Figure[];
}

const listed = /项目支出|专项(?:业务)?经费|项目预算/u;
/** Tables of other things about projects, and lists that do not mean to be complete. */
const otherwise = /绩效|采购|购买服务|资产|重点|主要|重大|分项|按.{0,8}(?:功能|经济)|功能分类|经济分类/u;

/** Whether a table of this title lists projects with their money. */
export const listsProjects = (title: string): boolean => listed.test(title) && !otherwise.test(title);

/** The listings of projects by body: one for every fund that a table has a column of. */
export const listingsByBody: (facts: readonly Fact[]) => ReadonlyMap<string, readonly Listing[]> = once(
  (facts: readonly Fact[]) => {
    const found = new Map<string, Listing[]>();
    const read = new Set<string>();
    for (const fact of facts) {
      const {title} = fact.table.caption;
      if (!listsProjects(title)) continue;
      const {nature, domain, period} = fact.dimensions;
      if (nature !== 'project' || domain !== '' || period === 'prior' || period === 'change') continue;
      const id = columnOf(fact);
      if (read.has(id) || !isScope(fact)) continue;
      read.add(id);
      const block = fact.table.blocks[fact.block];
      if (!block) continue;
      const totals = totalsOf(block, fact.column);
      if (totals.length === 0) continue;
      const fund = fact.dimensions.fund ?? 'all';
      addTo(found, fact.body, {id, fund, brought: /上年.{0,4}结转/u.test(title), block, column: fact.column, totals});
    }
    return found;
  },
);

/** Whether a column is all of its fund: 合计 of the table, its only amount, or the head of one fund. */
function isScope({column, table, block, dimensions}: Fact): boolean {
  const amounts = table.blocks[block]?.figures.filter(other => other.role === 'amount') ?? [];
  const leaf = column.path.at(-1) ?? '';
  if (column.role !== 'amount' || /结转|结余/u.test(column.path.join())) return false;
  if (amounts.length === 1 || (isTotalHead(leaf) && column.path.length === 1)) return true;
  return dimensions.fund !== null && amounts.filter(other => sameHead(other, column)).length === 1;
}

const sameHead = (a: Column, b: Column): boolean => a.path.at(-1) === b.path.at(-1);

function totalsOf({rows, figureAt}: RecognisedBlock, column: Column): Figure[] {
  const at = (index: number): Figure[] => {
    const figure = figureAt(index, column.index);
    return figure && figure.value !== null ? [figure] : [];
  };
  const totals = rows.flatMap((row, index) => (row.kind === 'total' ? at(index) : []));
  if (totals.length > 0) return totals.length === 1 ? totals : [];
  const isTop = (row: Row): boolean =>
    row.parent === -1 && !row.ofWhich && row.kind !== 'subtotal' && row.kind !== 'page';
  return rows.flatMap((row, index) => (isTop(row) ? at(index) : []));
}

/** A project of a list, or a line of it by function, that nothing below it breaks down. */
export interface CodedLeaf {
  code: string;
  figure: Figure;
}

/** The rows of a listing by their codes of functions; null where some project carries none. */
export function codedLeaves({block: {rows, figureAt}, column}: Listing): CodedLeaf[] | null {
  const found: CodedLeaf[] = [];
  for (const [index, row] of rows.entries()) {
    if ((row.kind !== 'item' && row.kind !== 'body') || row.children.length > 0) continue;
    const figure = figureAt(index, column.index);
    if (!figure || figure.value === null) continue;
    const code = codeOver(rows, row);
    if (code === '') return null;
    found.push({code, figure});
  }
  return found.length > 0 ? found : null;
}

/** The code of a row, or of the row that it stands under. */
function codeOver(rows: readonly Row[], row: Row): string {
  for (let at: Row | undefined = row; at; at = rows[at.parent]) if (at.code?.system === 'function') return at.code.code;
  return '';
}
