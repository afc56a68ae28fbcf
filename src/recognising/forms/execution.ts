import {readNumber} from '../../amounts/printed.ts';
import type {Figure} from '../../model/figure.ts';
import type {GridView} from '../grid-view.ts';
import {type FundLine, headOver} from './fund-lines.ts';
import type {NumberMaker} from './numbers.ts';

/** A row of an evaluation 绩效自评表: what was planned, what was spent, and the share of it. */
export interface Execution {
  /** The budget, the later one first: 全年预算数, 年初预算数. */
  budgets: Figure[];
  spent: Figure;
  rate: Figure | null;
  /** Points for the rate, and those granted. */
  weight: Figure | null;
  score: Figure | null;
}

/** The rows of funds that print both a budget and what was spent of it. */
export function executionsIn(view: GridView, lines: readonly FundLine[], numbers: NumberMaker): Execution[] {
  const rows = [...new Set(lines.map(line => line.row))];
  return rows.flatMap(row => {
    const own = lines.filter(line => line.row === row);
    const budgets = own.filter(line => /预算/u.test(line.head) && line.figure.value !== null);
    const [spent, ...others] = own.filter(line => /执行|实际支出|支出数|决算/u.test(line.head));
    if (!spent || others.length > 0 || budgets.length === 0) return [];
    // 全年 and 调整后 come after 年初 in time.
    budgets.sort((a, b) => Number(/年初/u.test(a.head)) - Number(/年初/u.test(b.head)));
    const cell = (head: RegExp, unit: string): Figure | null => {
      for (let column = spent.at + 1; column < view.columns; column += 1) {
        if (!view.isOrigin(row, column) || !head.test(headOver(view, row, column))) continue;
        return numbers.value(row, column, `${spent.label} / ${headOver(view, row, column)}`, unit)?.figure ?? null;
      }
      return null;
    };
    return [
      {
        budgets: budgets.map(line => line.figure),
        spent: spent.figure,
        rate: isPercent(view, row, spent.at) && !hasOther(view, row, own, spent.at) ? cell(/执行率/u, '%') : null,
        weight: cell(/^(?:分值|权重)/u, '分'),
        score: cell(/得分/u, '分'),
      },
    ];
  });
}

/** Whether an amount before what was spent is called neither: it may be the budget that the rate is of. */
function hasOther(view: GridView, row: number, known: readonly FundLine[], spentAt: number): boolean {
  const first = Math.min(...known.map(({at}) => at));
  for (let column = first; column < spentAt; column += 1) {
    if (!view.isOrigin(row, column) || known.some(({at}) => at === column)) continue;
    if (readNumber(view.text(row, column)) !== null) return true;
  }
  return false;
}

/** A rate without its sign may be a share of one: 0.98. */
function isPercent(view: GridView, row: number, from: number): boolean {
  for (let column = from + 1; column < view.columns; column += 1) {
    if (!view.isOrigin(row, column)) continue;
    const head = headOver(view, row, column);
    if (/执行率/u.test(head)) return readNumber(view.text(row, column))?.percent === true || /[%％]/u.test(head);
  }
  return false;
}
