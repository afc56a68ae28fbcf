import {moneyPower} from '../../amounts/printed.ts';
import type {Figure} from '../../model/figure.ts';
import {addTo} from '../../model/grouping.ts';
import type {RecognisedTable} from '../recognised-table.ts';
import type {LineKind} from '../vocabulary/fund-lines.ts';
import {bareLabel, type FundLine} from './fund-lines.ts';
import type {IndicatorHead} from './indicator-head.ts';
import type {NumberMaker} from './numbers.ts';

/** Lines that add up to a total. */
export interface Breakdown {
  parts: Figure[];
  /** Every line below the total is one of them, of a sort that holds none of the others, and of its period. */
  complete: boolean;
}

/** The money of a project, and the lines it is broken down into. */
export interface FundGroup {
  /** Over the whole run of the project, or in the year; null where the form does not say. */
  period: 'whole' | 'year' | null;
  total: Figure;
  /** Different splits of the total; each is a list of readings, the most natural one first. */
  splits: Breakdown[][];
}

/** Labelled amounts by the totals they belong to, column by column. */
export function fundGroups(lines: readonly FundLine[]): FundGroup[] {
  const columns = [...new Set(lines.map(line => line.head))];
  return columns.flatMap(head => groupsOf(lines.filter(line => line.head === head)));
}

function groupsOf(lines: readonly FundLine[]): FundGroup[] {
  const totals = lines.filter(line => line.kind === 'total' && line.figure.value !== null);
  return totals.flatMap(total => {
    const own = lines.filter(line => line.kind !== 'total' && belongs(line, total, totals));
    // 合计 alone may be the foot of any list.
    if (/^(?:总额|合计)$/u.test(total.label) && !own.some(line => line.kind !== 'unknown')) return [];
    const ofYear = own.some(line => /^(?:当年|本年|年度)/u.test(line.label)) && !/年/u.test(total.label);
    const splits = splitsOf(own).map(readings =>
      readings.map(reading => ({...reading, complete: reading.complete && !ofYear})),
    );
    return [{period: periodOf(total.label), total: total.figure, splits}];
  });
}

const periodOf = (label: string): FundGroup['period'] =>
  /实施期|中期|长期|项目(?:资金)?总/u.test(label) ? 'whole' : /年/u.test(label) ? 'year' : null;

/** A line belongs to the total over it in its own column of labels, or to the only one there is. */
function belongs(line: FundLine, total: FundLine, totals: readonly FundLine[]): boolean {
  if (totals.length === 1) return line.row >= total.row;
  if (line.column !== total.column || line.row <= total.row) return false;
  return !totals.some(
    other => other !== total && other.column === line.column && other.row > total.row && other.row < line.row,
  );
}

/** Where the money comes from, and what sort of expenditure it is for. */
function splitsOf(lines: readonly FundLine[]): Breakdown[][] {
  const sources = lines.filter(line => line.kind !== 'nature');
  const natures = lines.filter(line => line.kind === 'nature');
  const spent = lines.filter(line => line.kind === 'nature' || line.label.endsWith('支出'));
  return [sourceReadings(sources), readingsOf([natures.length === 2 ? natures : []], spent)].filter(
    readings => readings.length > 0,
  );
}

/**
 * 财政拨款 and what stands beside it; without it the three budgets, or the levels of government. Money
 * brought over from last year may be a part of 财政拨款 already.
 */
function sourceReadings(lines: readonly FundLine[]): Breakdown[] {
  const count = (kind: LineKind): number => lines.filter(line => line.kind === kind).length;
  const lead: LineKind = count('fiscal') > 0 ? 'fiscal' : count('fund') > 0 ? 'fund' : 'level';
  if (count('fiscal') > 1 || count('other') > 1) return [];
  const beside = (line: FundLine): boolean =>
    line.kind === lead || line.kind === 'account' || line.kind === 'income' || line.kind === 'other';
  const plain = lines.filter(beside);
  if (!plain.some(line => line.kind === lead)) return [];
  const withCarry = lines.filter(line => beside(line) || line.kind === 'carry');
  // 财政拨款 and, beside it, 上级资金: money from above may be counted in the one, or stand by itself.
  const withAbove = lines.filter(line => beside(line) || /^上级/u.test(line.label));
  const readings = [withCarry, plain, withAbove].filter((own, i, all) =>
    i === 1 ? true : own.length > plain.length && all.indexOf(own) === i,
  );
  return readingsOf(readings, lines);
}

const readingsOf = (readings: readonly (readonly FundLine[])[], all: readonly FundLine[]): Breakdown[] =>
  readings
    .filter(lines => lines.length > 1)
    .map(lines => ({
      parts: lines.map(line => line.figure),
      complete: all.every(line => lines.includes(line)) && lines.every(isWhole) && endsList(lines),
    }));

/** A sort of money that no other line of the list can be a part of. */
const isWhole = ({kind}: FundLine): boolean => kind !== 'income' && kind !== 'unknown';

/** The levels of government leave the rest out where no line is for it. */
const endsList = (lines: readonly FundLine[]): boolean =>
  !lines.some(line => line.kind === 'level' || line.kind === 'fund') || lines.some(line => line.kind === 'other');

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
    if (part) addTo(groups, column.path.slice(0, -1).join('/'), part);
  }
  const splits = [...groups.values()].filter(set => set.length > 1).map(parts => [{parts, complete: true}]);
  return [{period: null, total: figure, splits}];
}

const powerNearHead = (table: RecognisedTable, index: number): number | null => {
  for (const text of table.columns[index]?.path ?? []) {
    const unit = /[(（](?:单位[:：])?((?:亿|万|千)?元)[)）]/u.exec(text)?.[1];
    if (unit) return moneyPower(unit);
  }
  return null;
};
