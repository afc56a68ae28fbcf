import type {Table} from '../model/disclosure.ts';
import {addTo} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {Column} from '../recognising/columns.ts';
import {arePartsOfOne} from '../recognising/complete-parts.ts';
import {type Head, headerTree, isOfWhichHead, isTotalHead, valueColumns} from '../recognising/header-tree.ts';
import type {RecognisedBlock} from '../recognising/recognised.ts';
import {wellHeaded} from '../recognising/unsure-heads.ts';
import type {Rule} from './rule.ts';
import {sumOf} from './terms.ts';

/**
 * Crossfooting: a column headed 合计, 小计 or 总计 adds up the columns beside it under the same head;
 * a group's own 小计 stands for the group. The rows of the table support each other.
 */
export const rule: Rule = {
  meta: {id: 'column-sum', severity: 'error', basis: 'arithmetic: a total equals the sum of its parts'},
  find: ({tables}) =>
    tables.flatMap(({id, table, blocks}) =>
      blocks.flatMap((block, index) => crossfoot(block, `${id}.${index}`, table.drawn)),
    ),
};

interface Formula {
  total: Column;
  readings: Reading[];
}

interface Reading {
  parts: Column[];
  /** The heads name all there is to the total. */
  complete: boolean;
}

function crossfoot(block: RecognisedBlock, name: string, drawn: Table['drawn']): Relation[] {
  const amounts = block.figures.filter(column => column.role === 'amount');
  const found = [...formulas(headerTree(amounts)), ...repeatedLeaves(amounts)];
  const sure = new Set(wellHeaded({drawn}, amounts).map(({index}) => index));
  const wider = found.flatMap(({total, readings}) => {
    const flat = drawn === 'aligned' ? flatReading(total, amounts) : [];
    return sure.has(total.index) ? [{total, readings: [...readings, ...flat]}] : [];
  });
  return wider.flatMap(({total, readings}) => {
    const family = `column-sum:${name}:${total.index}`;
    return readings.flatMap(({parts, complete}, reading) =>
      block.rows.flatMap((_, row) =>
        sumOf({
          rule: 'column-sum',
          family,
          reading,
          total: block.figureAt(row, total.index),
          parts: parts.map(column => block.figureAt(row, column.index)),
          certain: complete,
        }),
      ),
    );
  });
}

/**
 * All columns between a total and the next one, whatever heads they stand under: without rulings a head over several
 * columns may have been read over too few of them.
 */
function flatReading(total: Column, amounts: readonly Column[]): Reading[] {
  if (!amounts.includes(total)) return [];
  const after = amounts.slice(amounts.indexOf(total) + 1);
  const next = after.findIndex(column => isTotalHead(column.path.at(-1) ?? ''));
  const parts = next < 0 ? after : after.slice(0, next);
  return parts.length > 1 ? [{parts, complete: false}] : [];
}

/**
 * Heads that each stand over the same leaves, 合计 among them: 合计·预算数, 合计·决算数, 公务接待费·预算数, ….
 * The columns of each leaf are a table by themselves.
 */
function repeatedLeaves(columns: readonly Column[]): Formula[] {
  const byLeaf = new Map<string, Column[]>();
  for (const column of columns) {
    const leaf = column.path.at(-1);
    if (leaf === undefined || column.path.length < 2 || isTotalHead(leaf)) continue;
    addTo(byLeaf, leaf, {...column, path: column.path.slice(0, -1)});
  }
  return [...byLeaf.values()].filter(own => own.length > 2).flatMap(own => formulas(headerTree(own)));
}

/** Totals among sibling heads and the columns they can stand for, the most natural reading first. */
function formulas(heads: readonly Head[]): Formula[] {
  const found: Formula[] = [];
  heads.forEach((head, index) => {
    found.push(...formulas(head.children));
    const total = head.column;
    if (total && isTotalHead(head.text)) found.push({total, readings: readingsOf(heads, index)});
  });
  return found.filter(formula => formula.readings.length > 0);
}

/** The parts of 三公经费: overseas travel, vehicles (as one head or two), reception. */
const threePublicPart = /因公出国|公务用车|公车|公务接待/u;

/** 会议费 and 培训费 often stand beside 三公经费, and are no part of it. */
const besideThree = /会议费|培训费|机关运行/u;

/** More columns than these in a row are no list with something behind it. */
const mostListed = 40;

function readingsOf(heads: readonly Head[], index: number): Reading[] {
  const ofThree = /三公/u.test(heads[index]?.text ?? '') && !besideThree.test(heads[index]?.text ?? '');
  const canBePart = (head: Head): boolean => !ofThree || !besideThree.test(head.text);
  const after = untilNextTotal(heads, index, 1).filter(canBePart);
  const before = untilNextTotal(heads, index, -1).filter(canBePart);
  const readings = new Map<string, Reading>();
  if (ofThree) {
    add(
      readings,
      heads.filter(head => threePublicPart.test(head.text)),
    );
    // “三公”经费合计, and beside it a group “三公”经费 of its items.
    for (const side of [after, before]) if (side.length === 1) add(readings, side[0]?.children ?? []);
  }
  for (const side of [after, before]) {
    const whole = side.filter(head => !isOfWhichHead(head.text));
    add(readings, whole);
    add(readings, side);
    // 三公经费合计 ahead of its parts and, behind them, 会议费 and 培训费, which are none.
    for (let length = whole.length - 1; length >= 2 && whole.length <= mostListed; length -= 1) {
      add(readings, side === after ? whole.slice(0, length) : whole.slice(whole.length - length));
    }
    add(readings, whole, leadingColumns);
  }
  // 上年结转 | 合计 | the other sources: the total stands between its parts.
  add(
    readings,
    [...before, ...after].filter(head => !isOfWhichHead(head.text)),
  );
  return [...readings.values()];
}

/** Adds a reading, by its columns, unless another has the same. */
function add(readings: Map<string, Reading>, heads: readonly Head[], columnsOf = valueColumns): void {
  const parts = heads.flatMap(columnsOf);
  const key = parts.map(column => column.index).join(',');
  if (parts.length < 2 || readings.has(key)) return;
  readings.set(key, {parts, complete: arePartsOfOne(heads.map(head => head.text))});
}

/** A group may open with what its other columns add up to, whatever that is called. */
function leadingColumns(head: Head): Column[] {
  const [first, ...others] = head.children;
  return first && others.length > 1 ? leadingColumns(first) : valueColumns(head);
}

/** Sibling heads on one side of a total, up to another total of the same level. */
function untilNextTotal(heads: readonly Head[], index: number, step: 1 | -1): Head[] {
  const side: Head[] = [];
  for (let i = index + step; i >= 0 && i < heads.length; i += step) {
    const head = heads[i];
    if (!head || (head.column && isTotalHead(head.text))) break;
    side.push(head);
  }
  return step === 1 ? side : side.reverse();
}
