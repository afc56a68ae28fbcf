import {blankMark, moneyPower, readNumber} from '../../amounts/printed.ts';
import type {Cell} from '../../model/disclosure.ts';
import type {Figure} from '../../model/figure.ts';
import type {GridView} from '../grid-view.ts';
import {fundLineKinds, type LineKind, moneyLabel} from '../vocabulary/fund-lines.ts';
import type {NumberMaker} from './numbers.ts';

/** A labelled amount above the indicators of a form. */
export interface FundLine {
  kind: LineKind;
  label: string;
  row: number;
  column: number;
  figure: Figure;
  /** Head of its column where a form prints several: 全年预算数, 全年执行数; '' where there is one. */
  head: string;
  /** Column of the amount. */
  at: number;
}

/** A label without 其中, numbering, colon and the unit in brackets behind it. */
export const bareLabel = (text: string): string =>
  text
    .replace(/^其中[:：]?/u, '')
    .replace(/^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]|[①-⑨])/u, '')
    .replace(/[:：]$/u, '')
    .replace(/[(（](?:单位[:：])?(?:亿|万|千)?元[)）]/u, '');

export function kindOfLabel(label: string): LineKind | null {
  const known = fundLineKinds.find(([pattern]) => pattern.test(label))?.[1];
  return known ?? (moneyLabel.test(label) ? 'unknown' : null);
}

/** All labelled amounts above `end`, row by row. */
export function fundLines(view: GridView, end: number, numbers: NumberMaker): FundLine[] {
  const above = view.table.cells.filter(cell => cell.row < end);
  const lines = above.flatMap(cell => linesOfCell(view, cell, numbers));
  return [...lines, ...unlisted(view, end, lines, numbers)];
}

/** The amounts that a cell labels, in it or beside or below it; none where it is no label of money. */
function linesOfCell(view: GridView, cell: Cell, numbers: NumberMaker): FundLine[] {
  const text = view.text(cell.row, cell.column);
  const inside = /^((?:其中[:：])?[\u4e00-\u9fff（）()]{2,16}[:：])([\d.,]+(?:(?:亿|万|千)?元)?)$/u.exec(text);
  const label = bareLabel(inside?.[1] ?? text);
  const kind = label === '' ? null : kindOfLabel(label);
  if (!kind) return [];
  const place = {kind, label, row: cell.row, column: cell.column};
  const power = powerNear(view, cell.row, cell.column) ?? numbers.unit;
  if (inside) {
    const figure = amountInside(inside[2] ?? '', inside[1]?.length ?? 0, place, power, numbers);
    return figure ? [{...place, figure, head: '', at: cell.column}] : [];
  }
  return amountCells(view, cell.row, cell.column + cell.columnSpan, cell.column).flatMap(({row, column, head}) => {
    const named = head === '' ? label : `${label} / ${head}`;
    const figure = numbers.money(row, column, named, powerIn(head) ?? power);
    return figure ? [{...place, figure, head, at: column}] : [];
  });
}

/**
 * Amounts in the column of the labels, among or right below them, whose labels are none that is known: they
 * may be parts as well.
 */
function unlisted(view: GridView, end: number, lines: readonly FundLine[], numbers: NumberMaker): FundLine[] {
  const known = new Set(lines.map(line => `${line.row}|${line.column}`));
  return lines.flatMap((line, index): FundLine[] => {
    if (lines.findIndex(other => other.row === line.row && other.column === line.column) !== index) return [];
    const row = line.row + 1;
    const cell = row < end && view.isOrigin(row, line.column) ? view.at(row, line.column) : null;
    const label = bareLabel(view.text(row, line.column));
    if (!cell || known.has(`${row}|${line.column}`) || !/^[\u4e00-\u9fff（）()、]{2,16}$/u.test(label)) return [];
    return amountCells(view, row, cell.column + cell.columnSpan, cell.column).flatMap(({row: at, column, head}) => {
      const read = readNumber(view.text(at, column));
      const figure = read && !read.percent ? numbers.money(at, column, label, numbers.unit) : null;
      return figure ? [{kind: 'unknown' as const, label, row, column: line.column, figure, head, at: column}] : [];
    });
  });
}

/** 年度资金总额：100.00 in one cell. */
function amountInside(
  printed: string,
  at: number,
  {row, column, label}: Pick<FundLine, 'row' | 'column' | 'label'>,
  power: number | null,
  numbers: NumberMaker,
): Figure | null {
  const digits = /^[\d.,]+/u.exec(printed)?.[0] ?? '';
  const unit = printed.slice(digits.length);
  return numbers.within(row, column, at, label, digits, {kind: 'money', power: unit === '' ? power : moneyPower(unit)});
}

const powerIn = (text: string): number | null => {
  const unit = /[(（](?:单位[:：])?((?:亿|万|千)?元)[)）]/u.exec(text)?.[1];
  return unit ? moneyPower(unit) : null;
};

/** Unit of money in a label or in a label left of it: 资金金额（万元）. */
function powerNear(view: GridView, row: number, column: number): number | null {
  for (let left = column; left >= 0; left -= 1) {
    const power = powerIn(view.text(row, left));
    if (power !== null) return power;
  }
  return null;
}

interface AmountCell {
  row: number;
  column: number;
  head: string;
}

const amountHead = /预算数?|执行数|执行金额|实际支出|支出数|决算数|到位|下达|安排数/u;
const otherHead = /率|分值|权重|得分|比例|说明|原因|[%％]/u;

/** Where the amounts of a label stand: under several heads, right of it, or below it. */
function amountCells(view: GridView, row: number, from: number, own: number): AmountCell[] {
  const headed: AmountCell[] = [];
  for (let column = from; column < view.columns; column += 1) {
    if (!view.isOrigin(row, column) || !isAmount(view.text(row, column))) continue;
    const head = headOver(view, row, column);
    if (amountHead.test(head) && !otherHead.test(head)) headed.push({row, column, head});
  }
  if (headed.length > 1) return headed;
  const below = belowLabel(view, row, own);
  for (let column = from; column < view.columns; column += 1) {
    const cell = view.at(row, column);
    if (!cell || cell.column !== column) continue;
    const text = view.text(row, column);
    const beside = isAmount(text) && (blankMark(text) === null || below.length === 0);
    return beside ? [{row, column, head: ''}] : below;
  }
  return below;
}

const isAmount = (text: string): boolean =>
  blankMark(text) !== null || readNumber(text) !== null || /^[≤≥=<>]?[\d(（-]/u.test(text);

/** The nearest words over a cell. */
export function headOver(view: GridView, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above -= 1) {
    const text = view.text(above, column);
    if (text !== '' && !isAmount(text)) return text;
  }
  return '';
}

/** Labels side by side with their amounts in the next row: 年度资金总额 | 其中：财政拨款 | 其他资金. */
function belowLabel(view: GridView, row: number, column: number): AmountCell[] {
  const cell = view.at(row, column);
  const below = row + (cell?.rowSpan ?? 1);
  if (!view.isOrigin(below, column) || readNumber(view.text(below, column)) === null) return [];
  return [{row: below, column, head: ''}];
}
