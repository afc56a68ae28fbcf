import {moneyPower} from '../../amounts/printed.ts';
import type {Figure} from '../../model/figure.ts';
import type {GridView} from '../grid-view.ts';
import type {RecognisedTable} from '../recognised-table.ts';
import type {IndicatorHead} from './indicator-head.ts';
import type {NumberMaker} from './numbers.ts';

/** The money of a project, and the lines it is broken down into. */
export interface FundGroup {
  /** Over the whole run of the project, or in the year; null where the form does not say. */
  period: 'whole' | 'year' | null;
  total: Figure;
  /** Sets of lines that each add up to the total: 财政拨款 + 其他资金; 中央 + 省级 + 市县 + …. */
  breakdowns: Figure[][];
}

type LineKind = 'total' | 'fiscal' | 'other' | 'source' | 'nature';

const kinds: readonly (readonly [RegExp, LineKind])[] = [
  [
    /^(?:(?:年度|当年|实施期|项目|专项)?资金(?:总额|金额|合计|总量)|项目(?:资金)?总额|(?:年度|当年|项目)?预算(?:支出)?(?:总额|金额|资金)?(?:合计|总额)?|(?:年度|本年)预算数)$/u,
    'total',
  ],
  [/^(?:当年|本年|本级)?财政(?:拨款|资金|性资金|预算资金)$/u, 'fiscal'],
  [/^其[他它]资金$/u, 'other'],
  [/^(?:基本|项目)支出(?:预算)?$/u, 'nature'],
  [
    /^(?:中央|省级?|市级?|县级?|区级?|市县|县区|市县[(（]?区?[)）]?|区县|地方|本级|上级)(?:财政)?(?:补助|专项|配套|预算)?(?:资金|支出)$|^(?:单位|自有|自筹)(?:自筹|资金)?(?:资金)?$|^(?:上年)?结转资金$|^(?:一般公共预算|政府性基金|国有资本经营)(?:预算)?(?:拨款|资金|财政拨款)?$|^(?:补助|支持)区县$/u,
    'source',
  ],
];

interface Line {
  kind: LineKind;
  label: string;
  row: number;
  column: number;
  figure: Figure;
}

const bareLabel = (text: string): string =>
  text
    .replace(/^其中[:：]?/u, '')
    .replace(/[:：]$/u, '')
    .replace(/[(（](?:单位[:：])?(?:亿|万|千)?元[)）]/u, '');

/** Unit of money in a label or in a label left of it: 资金金额（万元）. */
function powerNear(view: GridView, row: number, column: number): number | null {
  for (let left = column; left >= 0; left -= 1) {
    const unit = /[(（](?:单位[:：])?((?:亿|万|千)?元)[)）]/u.exec(view.text(row, left))?.[1];
    if (unit) return moneyPower(unit);
  }
  return null;
}

/** Labelled amounts above the indicators, by the totals they belong to. */
export function fundsAbove(view: GridView, end: number, numbers: NumberMaker): FundGroup[] {
  const lines: Line[] = [];
  for (const cell of view.table.cells) {
    if (cell.row >= end) continue;
    const text = view.text(cell.row, cell.column);
    const label = bareLabel(text);
    const kind = kinds.find(([pattern]) => pattern.test(label))?.[1];
    if (!kind || text === '') continue;
    const value = valueBeside(view, cell.row, cell.column + cell.columnSpan);
    if (value < 0) continue;
    const power = powerNear(view, cell.row, cell.column) ?? numbers.unit;
    const figure = numbers.money(cell.row, value, label, power);
    if (figure) lines.push({kind, label, row: cell.row, column: cell.column, figure});
  }
  const totals = lines.filter(line => line.kind === 'total' && line.figure.value !== null);
  return totals.map(total => ({
    period: /实施期|项目(?:资金)?总/u.test(total.label) ? 'whole' : /年/u.test(total.label) ? 'year' : null,
    total: total.figure,
    breakdowns: breakdownsOf(lines.filter(line => line.kind !== 'total' && belongs(line, total, totals))),
  }));
}

/** The column of the cell right of a label that is no label itself; -1 where there is none. */
function valueBeside(view: GridView, row: number, from: number): number {
  for (let column = from; column < view.columns; column += 1) {
    const cell = view.at(row, column);
    if (!cell || cell.column !== column) continue;
    const text = view.text(row, column);
    return text === '' || /^[≤≥=<>]?[\d(（-]/u.test(text) || /^[-—/]+$/u.test(text) ? column : -1;
  }
  return -1;
}

/** A line belongs to the total over it in its own column of labels, or to the only one there is. */
function belongs(line: Line, total: Line, totals: readonly Line[]): boolean {
  if (totals.length === 1) return line.row >= total.row;
  if (line.column !== total.column || line.row <= total.row) return false;
  return !totals.some(
    other => other !== total && other.column === line.column && other.row > total.row && other.row < line.row,
  );
}

function breakdownsOf(lines: readonly Line[]): Figure[][] {
  const of = (...wanted: LineKind[]): Figure[] =>
    lines.filter(line => wanted.includes(line.kind)).map(line => line.figure);
  const byFund = of('fiscal', 'other');
  const bySource = of('source', 'other');
  const sets = [
    of('fiscal').length === 1 ? byFund : of('source').length > 1 ? bySource : [],
    of('nature').length === 2 ? of('nature') : [],
  ];
  return sets.filter(set => set.length > 1);
}

/** Amounts beside a project's name in a table of several projects. */
export function fundsBeside(
  table: RecognisedTable,
  row: number,
  head: IndicatorHead,
  numbers: NumberMaker,
): FundGroup[] {
  const columns = table.columns.filter(column => column.index < head.first && column.path.length > 0);
  const named = columns.map(column => ({column, label: bareLabel(column.path.at(-1) ?? '')}));
  const total = named.find(({label}) => /总额$|^(?:项目)?(?:资金|预算)(?:总额|金额)$|金额$|^合计$/u.test(label));
  if (!total) return [];
  const figureOf = (index: number, label: string): Figure | null =>
    numbers.money(row, index, label, powerNearHead(table, index) ?? numbers.unit);
  const figure = figureOf(total.column.index, total.label);
  if (!figure || figure.value === null) return [];
  const groups = new Map<string, Figure[]>();
  for (const {column, label} of named) {
    if (column.index <= total.column.index || column.role === 'text' || column.role === 'name') continue;
    const part = figureOf(column.index, label);
    if (!part) continue;
    const key = column.path.slice(0, -1).join('/');
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [{period: null, total: figure, breakdowns: [...groups.values()].filter(set => set.length > 1)}];
}

const powerNearHead = (table: RecognisedTable, index: number): number | null => {
  for (const text of table.columns[index]?.path ?? []) {
    const unit = /[(（](?:单位[:：])?((?:亿|万|千)?元)[)）]/u.exec(text)?.[1];
    if (unit) return moneyPower(unit);
  }
  return null;
};
