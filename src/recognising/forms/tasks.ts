import {moneyPower} from '../../amounts/printed.ts';
import type {Figure} from '../../model/figure.ts';
import type {GridView} from '../grid-view.ts';
import type {Field} from './fields.ts';
import type {NumberMaker} from './numbers.ts';

/** A line of the list of tasks 年度主要任务 with its money. */
export interface Task {
  name: Field | null;
  content: Field | null;
  /** Amounts in the columns of the list: 总额, 财政拨款, 其他资金. */
  figures: (Figure | null)[];
}

export interface TaskList {
  /** What the columns of amounts hold: 总额, 财政拨款, 其他资金. */
  heads: string[];
  tasks: Task[];
  total: Task | null;
}

/** The list of tasks above the indicators: headed 任务名称, closed by 合计. Null where there is none. */
export function readTasks(view: GridView, end: number, numbers: NumberMaker): TaskList | null {
  const header = rowWith(view, 0, end, /^任务名称$/u);
  if (header < 0) return null;
  const name = columnWith(view, header, /^任务名称$/u);
  const content = columnWith(view, header, /内容/u);
  const first = columnWith(view, header, /预算|金额|资金/u);
  if (first < 0) return null;
  const unit = /[(（]((?:亿|万|千)?元)[)）]/u.exec(view.text(header, first))?.[1];
  const power = unit ? moneyPower(unit) : numbers.unit;
  const heads = amountHeads(view, header + 1, first);
  const from = heads.length > 1 ? header + 2 : header + 1;
  const columns = heads.length > 1 ? heads : [{column: first, text: '总额'}];
  const list: TaskList = {heads: columns.map(({text}) => text), tasks: [], total: null};
  for (let row = from; row < end; row += 1) {
    const label = fieldAt(view, row, name);
    const isTotal = label !== null && /合计|总计/u.test(label.text);
    const figures = columns.map(({column, text}) =>
      numbers.money(row, column, [label?.text ?? '', text].join(' / '), power),
    );
    if (!figures.some(figure => figure !== null && figure.value !== null)) {
      if (list.tasks.length > 0) break;
      continue;
    }
    const task = {name: label, content: content < 0 ? null : fieldAt(view, row, content), figures};
    if (isTotal) {
      list.total = task;
      break;
    }
    list.tasks.push(task);
  }
  return list.tasks.length > 0 ? list : null;
}

function rowWith(view: GridView, from: number, to: number, pattern: RegExp): number {
  for (let row = from; row < to; row += 1) if (columnWith(view, row, pattern) >= 0) return row;
  return -1;
}

function columnWith(view: GridView, row: number, pattern: RegExp): number {
  for (let column = 0; column < view.columns; column += 1) if (pattern.test(view.text(row, column))) return column;
  return -1;
}

function amountHeads(view: GridView, row: number, from: number): {column: number; text: string}[] {
  const heads: {column: number; text: string}[] = [];
  for (let column = from; column < view.columns; column += 1) {
    const text = view.text(row, column);
    if (view.isOrigin(row, column) && /^(?:总额|合计|金额|财政拨款|财政资金|其他资金|其它资金)$/u.test(text))
      heads.push({column, text});
  }
  return heads;
}

function fieldAt(view: GridView, row: number, column: number): Field | null {
  const cell = view.at(row, column);
  const text = view.text(row, column);
  return cell && text !== '' ? {text, row: cell.row, column: cell.column} : null;
}
