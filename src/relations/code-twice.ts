import {addTo} from '../model/grouping.ts';
import type {Relation, Spot} from '../model/relation.ts';
import {matchedName} from '../recognising/names.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {Row} from '../recognising/row.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * One code with one name in two rows below one head, in a table that lists nothing but classes: each has one row. Tables of projects or bodies print a code for each of them, and are told by their further columns of words, by
 * rows of bodies, or by several codes that come twice.
 */
export const rule: Rule = {
  meta: {id: 'code-twice', severity: 'warning', basis: '政府收支分类科目: one code, one class; one row a class'},
  find: ({tables}) =>
    tables.filter(isOfClasses).flatMap(table => table.blocks.flatMap(block => relationOf(table, block))),
};

/** Tables of these list something below a class. */
const otherTables = /项目|采购|绩效|资产|转移支付|购买服务|专项/u;

const isOfClasses = ({kind, caption, blocks}: RecognisedTable): boolean =>
  kind === 'amounts' &&
  !otherTables.test(caption.title) &&
  blocks.every(({stub}) => stub.filter(({role}) => role === 'name' || role === 'bodyName').length <= 1);

function relationOf(table: RecognisedTable, block: RecognisedBlock): Relation[] {
  if (block.rows.some(({kind}) => kind === 'body')) return [];
  const rows = new Map<string, Row[]>();
  for (const row of block.rows) {
    const {code} = row;
    if (!code || code.system === 'income' || row.secondCode || row.body !== '') continue;
    const key = `${row.parent}|${code.code}|${matchedName(row.name)}`;
    addTo(rows, key, row);
  }
  const twice = [...rows.values()].filter(own => own.length > 1);
  const [only] = twice;
  // Several codes that come again are a list by something else, or the table is printed again.
  if (!only || twice.length > 1 || only.length > 2 || rows.size < fewestCodes) return [];
  const [first, second] = only;
  if (!first || !second) return [];
  return [
    wording({
      rule: rule.meta.id,
      printed: first.code?.code ?? '',
      spots: [spotOf(table, block, second), spotOf(table, block, first)],
      severity: 'warning',
      details: {table: table.caption.title, name: first.name},
    }),
  ];
}

/** A table of fewer classes shows little of what it lists. */
const fewestCodes = 4;

function spotOf({id}: RecognisedTable, {stub}: RecognisedBlock, {row}: Row): Spot {
  const column = stub.findLast(({role}) => role === 'code') ?? stub.find(({role}) => role === 'name');
  return {kind: 'cell', table: id, row, column: column?.index ?? 0};
}
