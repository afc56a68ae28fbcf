import {blankMark} from '../amounts/printed.ts';
import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import {areClasses} from '../recognising/class-keys.ts';
import type {Column} from '../recognising/columns.ts';
import {arePartsOfOne, kindOfProcurement} from '../recognising/complete-parts.ts';
import {continuedRows, type PanelRow} from '../recognising/panels.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {Row} from '../recognising/row.ts';
import type {Rule} from './rule.ts';
import {topRows} from './summed-rows.ts';
import {isAdditive, plus, type SumInput, sumOf} from './terms.ts';

/**
 * A row and the rows it is divided into: a class 类 and its sections 款, a section and its items 项,
 * 一、 and its 1、 2、, a body and what stands under it. 其中 rows are part of it, not all of it.
 */
export const rule: Rule = {
  meta: {id: 'row-hierarchy', severity: 'error', basis: '政府收支分类科目: 类、款、项; arithmetic'},
  find: ({tables}) =>
    tables.flatMap(table => table.blocks.flatMap((block, index) => hierarchyOf(table, block, `${table.id}.${index}`))),
};

type Kind = 'code' | 'numbering' | 'indent' | 'body';

/** 2010302 信息化运维 below 2010302 一般行政管理事务: what an item is spent on. */
const isOfSameCode = (child: Row, row: Row): boolean =>
  row.code !== null && child.code?.code === row.code.code && child.code.system === row.code.system;

function kindOf(row: Row, children: readonly Row[]): Kind {
  if (row.kind === 'body' || children.some(child => child.kind === 'body')) return 'body';
  if (row.code && children.every(child => child.code)) return 'code';
  return children.every(child => child.numbering) ? 'numbering' : 'indent';
}

function hierarchyOf(table: RecognisedTable, block: RecognisedBlock, name: string): Relation[] {
  const continued = continuedRows(table);
  return block.rows.flatMap((row, index) => {
    const children: PanelRow[] = [
      ...row.children.map(i => ({block, index: i, row: block.rows[i] as Row})),
      ...(continued.get(row) ?? []),
    ];
    if (children.length === 0) return flushList(block, index, name);
    if (isHeading(block, index)) return [];
    const kind = kindOf(
      row,
      children.map(child => child.row),
    );
    const complete = arePartsOfOne(children.map(child => child.row.name));
    const partial = complete ? -1 : children.findIndex(child => child.row.ofWhich);
    const strays = straysUnder(block, index, kind);
    const ofItem = children.every(child => isOfSameCode(child.row, row));
    const family = `row-hierarchy:${name}:${ofItem ? 'item' : kind}${strays.length > 0 ? `:${row.row}` : ''}`;
    return block.figures.flatMap((column, at): Relation[] => {
      if (!isAdditive(column)) return [];
      const total = block.figureAt(index, column.index);
      // A column that leaves out every parent is not added up.
      if (total?.value === null && !parentsPrinted(block, column)) return [];
      const figures = children.map(child => child.block.figureAt(child.index, child.block.figures[at]?.index ?? -1));
      if (partial < 0) {
        const certain = complete || (!ofItem && (kind === 'code' || kind === 'numbering') && strays.length === 0);
        // A project that is called what its item is may stand beside the others of that, and not over them.
        const ground = ofItem ? ('structure' as const) : ('words' as const);
        const sum = {rule: rule.meta.id, family, total, certain, ground};
        if (ofItem) return [...sumOf({...sum, reading: 0, parts: figures}), ...underTotal(block, column, sum, figures)];
        if (strays.length === 0) return sumOf({...sum, reading: 0, parts: figures});
        const withStrays = [...figures, ...strays.map(stray => block.figureAt(stray, column.index))];
        return [figures, withStrays].flatMap((parts, reading) => sumOf({...sum, reading, parts}));
      }
      return ofWhichList(`${family}:${row.row}`, total, figures, partial);
    });
  });
}

/**
 * Where 合计 is what the items come to, projects beside them, and not under them, would be counted in it: so they are
 * what the item is spent on.
 */
function underTotal(
  block: RecognisedBlock,
  column: Column,
  sum: Omit<SumInput, 'reading' | 'parts'>,
  figures: readonly (Figure | null)[],
): Relation[] {
  const totals = block.rows.flatMap((row, i) => (row.kind === 'total' ? [i] : []));
  const [at] = totals;
  if (at === undefined || totals.length > 1 || block.rows.some(row => row.kind === 'subtotal' || row.kind === 'body'))
    return [];
  const parts = topRows(block.rows, -1, block.rows.length).map(i => block.figureAt(i, column.index));
  const given = sumOf({...sum, reading: 0, total: block.figureAt(at, column.index), parts}).map(({form}) => form);
  if (given.length === 0) return [];
  const own = sumOf({
    ...sum,
    family: `${sum.family}:under`,
    reading: 0,
    parts: figures,
    certain: false,
    ground: 'words',
  });
  return own.map(relation => ({...relation, given}));
}

/**
 * Rows without a code, or number, among those of a class or section that have one, or without a name, which nothing
 * tells the place of: they may be one of its items, whose code was left out, or stand apart from it.
 */
function straysUnder({rows, figures, figureAt}: RecognisedBlock, index: number, kind: Kind): number[] {
  const own = rows[index];
  const found: number[] = [];
  if (!own) return found;
  const around = new Set([-1]);
  for (let at: Row | undefined = own; at; at = rows[at.parent]) around.add(at.parent);
  for (let i = index + 1; i < rows.length; i += 1) {
    const row = rows[i];
    if (row?.kind !== 'item' || leaves(row, own, kind, around)) break;
    if (isPlaced(row, kind, own) || row.ofWhich || !around.has(row.parent)) continue;
    if (figures.some(column => figureAt(i, column.index)?.value?.digits)) found.push(i);
  }
  return found;
}

const isNameless = ({name, code}: Row): boolean => name === '' && code === null;

/** Whether something tells where a row belongs: its code or number in lists that have them, its name in others. */
function isPlaced(row: Row, kind: Kind, own: Row): boolean {
  // 2005 01 for 20105 01, of which a line was cut off, stands under nothing.
  if (row.spoiltCode !== '') return row.parent >= 0;
  // 30101 left out and 50101 beside it: the code of another classification tells nothing of this one.
  if (kind === 'code') return row.code?.system === own.code?.system;
  return kind === 'numbering' ? row.numbering !== null : !isNameless(row);
}

/** Whether a row that something tells the place of stands outside a class, a numbered part or a body. */
function leaves(row: Row, own: Row, kind: Kind, around: ReadonlySet<number>): boolean {
  if (kind === 'body' || kind === 'indent') return !isNameless(row) && around.has(row.parent);
  if (own.code) return row.code?.system === own.code.system && !row.code.code.startsWith(own.code.code);
  return row.carryOver || (row.numbering !== null && row.parent === own.parent);
}

/**
 * 一、本级收入, and below it, set flush left and without numbers, 税收 and 非税: parts of the numbered row, if the lists
 * of the other numbered rows come to theirs as well.
 */
function flushList(block: RecognisedBlock, index: number, name: string): Relation[] {
  const own = block.rows[index];
  if (!own || !(own.numbering || kindOfProcurement(own.name)) || own.kind !== 'item' || own.ofWhich) return [];
  const parts: number[] = [];
  for (let i = index + 1; i < block.rows.length; i += 1) {
    const row = block.rows[i];
    if (row?.kind !== 'item' || row.numbering || row.code || row.ofWhich || row.parent !== own.parent) break;
    if (kindOfProcurement(row.name)) break;
    parts.push(i);
  }
  if (parts.length < 2) return [];
  const complete = areAllParts(
    block,
    own,
    parts.flatMap(part => block.rows[part] ?? []),
  );
  return block.figures.filter(isAdditive).flatMap(column =>
    sumOf({
      rule: rule.meta.id,
      family: `row-hierarchy:${name}:flush`,
      reading: 0,
      total: block.figureAt(index, column.index),
      parts: parts.map(part => block.figureAt(part, column.index)),
      certain: complete,
      ground: complete ? 'words' : 'structure',
    }),
  );
}

/**
 * 二、上年结转, and below it 一般公共预算拨款 政府性基金预算拨款 国有资本经营预算拨款, or 一、本年支出 and below it classes: all
 * there is to it.
 */
function areAllParts(block: RecognisedBlock, whole: Row, parts: readonly Row[]): boolean {
  if (/^本年支出/u.test(whole.name)) return areClasses(block, parts);
  return /收入|拨款|结[转余]/u.test(whole.name) && arePartsOfOne(parts.map(({name}) => name));
}

/** A row of dashes throughout is a heading: 「三、国有资产占用情况 — —」 states no amount. A row left empty does. */
function isHeading(block: RecognisedBlock, index: number): boolean {
  const figures = block.figures.map(column => block.figureAt(index, column.index)).filter(figure => figure !== null);
  return figures.length > 0 && figures.every(figure => blankMark(figure.printed) === 'dash');
}

const parentsPrinted = (block: RecognisedBlock, column: Column): boolean =>
  block.rows.some((row, i) => row.children.length > 0 && (block.figureAt(i, column.index)?.value ?? null) !== null);

/** 其中 may name all parts or only some: read as a sum first, else as parts that do not exceed it. */
function ofWhichList(
  family: string,
  total: Figure | null,
  parts: readonly (Figure | null)[],
  first: number,
): Relation[] {
  const listed = parts.slice(first).filter(figure => figure !== null && figure.value !== null) as Figure[];
  if (!total || total.value === null || !listed.some(figure => figure.value?.digits !== 0)) return [];
  const sum = sumOf({rule: rule.meta.id, family, reading: 0, total, parts, certain: false});
  const order: Relation = {
    rule: rule.meta.id,
    family,
    reading: 1,
    form: {kind: 'order', smaller: listed.map(plus), larger: [plus(total)]},
    ground: 'words',
    certain: false,
    severity: 'warning',
    details: {},
  };
  return [...sum, order];
}
