import type {Cell} from '../../model/disclosure.ts';
import {unspaced} from '../../model/unspaced.ts';
import type {FlowPart, TablePart} from './flow-part.ts';
import type {PageElement} from './page-node.ts';
import type {ReadTable} from './read-table.ts';

const isAmount = (text: string): boolean => /^[-－−△▲(（]?[\d,，]*\.?\d+[%％]?[)）]?$/u.test(text);
const continuedMark = /^[（(]?(?:续表?|接上表)[\d一二三四五六七八九十]*[)）]?[:：]?$/u;
const totalWord = /^(?:合计|总计|.{0,8}(?:合计|总计))$/u;

/**
 * Parts of the flow whose tables are one: a head in a table of its own above its body, and a table
 * that goes on in the next one without a head of its own or under the same head. Gives, for each
 * table that goes on with another, that other one.
 */
export function continuations(
  parts: readonly FlowPart[],
  read: ReadonlyMap<TablePart, ReadTable>,
): Map<TablePart, TablePart> {
  const joined = new Map<TablePart, TablePart>();
  let before: TablePart | null = null;
  let first: TablePart | null = null;
  let continued = false;
  for (const part of parts) {
    if (part.kind === 'paragraph') {
      if (before && continuedMark.test(unspaced(part.text))) continued = true;
      else before = null;
      continue;
    }
    if (part.kind === 'insert') continue;
    const previous = before && read.get(before);
    const head = first && read.get(first);
    const next = read.get(part);
    if (first && head && previous && next && goesOn(head, previous, next, continued)) joined.set(part, first);
    else first = part;
    before = part;
    continued = false;
  }
  return joined;
}

/** One table from its parts in order. The place is that of the largest. */
export function joinTables(tables: readonly ReadTable[]): ReadTable {
  const [first, ...rest] = tables;
  if (!first) throw new RangeError('no table to join');
  const whole: ReadTable = {...first, cells: [...first.cells]};
  for (const table of rest) {
    const dropped = repeatedRows(first, table);
    for (const cell of table.cells) {
      const end = cell.row + cell.rowSpan;
      if (end <= dropped) continue;
      const row = Math.max(cell.row, dropped);
      whole.cells.push({...cell, row: row - dropped + whole.rows, rowSpan: end - row});
    }
    whole.rows += table.rows - dropped;
    whole.columns = Math.max(whole.columns, table.columns);
  }
  whole.node = tables.reduce((most, table) => (table.cells.length > most.cells.length ? table : most)).node;
  return whole;
}

function goesOn(head: ReadTable, previous: ReadTable, next: ReadTable, continued: boolean): boolean {
  if (next.columns !== previous.columns || next.columns < 2 || areBeside(previous.node, next.node)) return false;
  if (isHeadOnly(previous)) return previous === head && !beginsWithHead(next);
  const repeated = repeatedRows(head, next);
  // What goes on with the same row is the same table printed twice.
  if (repeated < next.rows && rowText(head, repeated) === rowText(next, repeated)) return false;
  if (repeated > 0)
    return repeated < next.rows && (continued || !(spansAll(next, 0) || (hasTotal(head) && hasTotal(next))));
  return !beginsWithHead(next) && !spansAll(next, 0) && beginsWithHead(head);
}

/** Tables in two cells of one row of the page's layout stand beside each other. */
function areBeside(a: PageElement, b: PageElement): boolean {
  const above = new Set<PageElement>();
  for (let node: PageElement | null = a; node; node = node.parent) above.add(node);
  for (let node: PageElement | null = b; node; node = node.parent) if (above.has(node)) return node.flow === 'row';
  return false;
}

const rowCells = (table: ReadTable, row: number): Cell[] => table.cells.filter(cell => cell.row === row);
const rowText = (table: ReadTable, row: number): string =>
  rowCells(table, row)
    .map(cell => unspaced(cell.text))
    .join('|');

const spansAll = (table: ReadTable, row: number): boolean => rowCells(table, row)[0]?.columnSpan === table.columns;

/** A head without a body: a few rows of words, most places filled, no amount. */
function isHeadOnly(table: ReadTable): boolean {
  const texts = table.cells.map(cell => unspaced(cell.text));
  if (table.rows > 4 || texts.some(text => isAmount(text) && /[.,，]|\d{3}/u.test(text))) return false;
  return texts.filter(text => text !== '').length >= 0.7 * texts.length && texts.length >= 2;
}

const headWord =
  /项目|科目|名称|序号|编码|代码|单位|金额|合计|小计|预算数|决算数|本年|上年|支出|收入|财政拨款|功能|经济|备注|栏次|指标|数量|类型|内容/u;

/** Whether the first row names columns: words in nearly every place, some of them such as heads use. */
function beginsWithHead(table: ReadTable): boolean {
  if (table.headRows > 0) return true;
  const texts = rowCells(table, 0).map(cell => unspaced(cell.text));
  const words = texts.filter(text => text !== '' && !isAmount(text));
  if (texts.some(text => isAmount(text)) || words.length < 2 || words.length < 0.6 * texts.length) return false;
  return words.filter(text => headWord.test(text) && text.length <= 24).length >= 0.5 * words.length;
}

/** How many rows at the head of `next` repeat those at the head of `first`. */
function repeatedRows(first: ReadTable, next: ReadTable): number {
  let rows = 0;
  while (
    rows < Math.min(6, first.rows, next.rows) &&
    isHeadRow(next, rows) &&
    rowText(first, rows) === rowText(next, rows)
  )
    rows += 1;
  return rows;
}

function isHeadRow(table: ReadTable, row: number): boolean {
  const texts = rowCells(table, row).map(cell => unspaced(cell.text));
  return texts.some(text => text !== '') && !texts.some(text => isAmount(text) && /[.,，]/u.test(text));
}

const hasTotal = (table: ReadTable): boolean =>
  table.cells.some(cell => totalWord.test(unspaced(cell.text)) && cell.column < 2);
