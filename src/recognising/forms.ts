import type {Figure} from '../model/figure.ts';
import {type Execution, executionsIn} from './forms/execution.ts';
import {type Field, fieldsAbove} from './forms/fields.ts';
import {fundLines} from './forms/fund-lines.ts';
import {type FundGroup, fundGroups, fundsBeside} from './forms/funds.ts';
import {amountsIn, type Target, targetsIn} from './forms/goals.ts';
import {type IndicatorHead, indicatorHeads} from './forms/indicator-head.ts';
import {type Indicator, type Points, pointList, pointTotals, readIndicators, weightTotal} from './forms/indicators.ts';
import {NumberMaker} from './forms/numbers.ts';
import {readTasks, type TaskList} from './forms/tasks.ts';
import type {GridView} from './grid-view.ts';
import type {RecognisedTable} from './recognised-table.ts';
import type {FigureSink} from './tables.ts';

/**
 * A performance form 绩效目标表: what a project or a body is to achieve with how much money. A table
 * that lists several projects below each other is read as one form a project.
 */
export interface Form {
  table: RecognisedTable;
  /** Of a whole body 整体支出 rather than of one project. */
  overall: boolean;
  project: Field | null;
  /** What is to be achieved, in sentences. */
  goals: Field[];
  funds: FundGroup[];
  tasks: TaskList | null;
  indicators: Indicator[];
  /** Amounts that the goals name: 城市低保3144万元、农村低保9721万元. */
  goalAmounts: Figure[];
  /** Values in the goals of what is an indicator as well. */
  targets: Target[];
  /** What the points of the indicators must come to, where the head says so: 分值权重（90分）. */
  weightTotal: Figure | null;
  /** What was spent of the budget, in an evaluation. */
  executions: Execution[];
  /** The row that adds up points, where the form has one: 总分 | 100 | 96.5. */
  points: Points | null;
  /** The points of all indicators, where all of them are here and nothing says what they come to; empty elsewhere. */
  pointList: Figure[];
}

/** The forms of all tables that have indicators or are titled as forms; figures go to the sink. */
export function readForms(tables: readonly RecognisedTable[], sink: FigureSink): Form[] {
  return tables.flatMap((table, index) => {
    const heads = indicatorHeads(table.view);
    if (table.kind !== 'form' && heads.length === 0) return [];
    const numbers = new NumberMaker(table, sink, table.kind !== 'amounts');
    const [head] = heads;
    if (head && head.projectColumn !== null) return listedForms(table, head, numbers);
    const form = cardForm(table, heads, numbers);
    return [isCutOff(table, tables[index + 1]) ? {...form, weightTotal: null, points: null, pointList: []} : form];
  });
}

/**
 * The next table has no title and no head of its own, and as many columns: the form goes on there, so that
 * the points of its indicators are not all here.
 */
const isCutOff = (table: RecognisedTable, next: RecognisedTable | undefined): boolean =>
  next !== undefined &&
  next.caption.title === '' &&
  next.view.columns === table.view.columns &&
  indicatorHeads(next.view).length === 0;

const isOverall = (table: RecognisedTable): boolean => /整体/u.test(table.caption.title);

/** One project, or one body, to a table: labelled fields above, indicators below. */
function cardForm(table: RecognisedTable, heads: readonly IndicatorHead[], numbers: NumberMaker): Form {
  const {view} = table;
  const end = heads[0]?.row ?? view.rows;
  const fields = fieldsAbove(view, end);
  const tasks = readTasks(view, end, numbers);
  const lines = tasks ? [] : fundLines(view, end, numbers);
  const indicators = heads.flatMap((head, i) => readIndicators(view, head, heads[i + 1]?.row ?? view.rows, numbers));
  const [head] = heads;
  const total = head ? weightTotal(view, head, numbers) : null;
  const points = head && heads.length === 1 ? pointTotals(view, head, numbers) : null;
  const isWhole = heads.length === 1 && total === null && points === null && table.caption.title !== '';
  return {
    table,
    overall: isOverall(table) || tasks !== null,
    project: heads.length > 0 ? fields.project : null,
    goals: fields.goals,
    funds: fundGroups(lines),
    tasks,
    indicators,
    goalAmounts: fields.goals.flatMap(goal => amountsIn(goal, numbers)),
    targets: fields.goals.flatMap(goal => targetsIn(goal, indicators, numbers)),
    weightTotal: total,
    executions: executionsIn(view, lines, numbers),
    points,
    pointList: head && isWhole ? pointList(view, head, numbers) : [],
  };
}

/** Several projects in one table: the name of a project stands beside its indicators. */
function listedForms(table: RecognisedTable, head: IndicatorHead, numbers: NumberMaker): Form[] {
  const {view} = table;
  return projectRows(view, head).map(({from, to, rows}) => {
    const column = head.projectColumn ?? 0;
    const goal = head.goalColumn === null ? null : fieldAt(view, from, head.goalColumn);
    const goals = goal ? [goal] : [];
    const indicators = readIndicators(view, head, to, numbers, from).filter(indicator => rows.has(indicator.row));
    return {
      table,
      overall: isOverall(table),
      project: fieldAt(view, from, column),
      goals,
      funds: fundsBeside(table, from, head, numbers),
      tasks: null,
      indicators,
      goalAmounts: goals.flatMap(own => amountsIn(own, numbers)),
      targets: goals.flatMap(own => targetsIn(own, indicators, numbers)),
      weightTotal: null,
      executions: [],
      points: null,
      pointList: [],
    };
  });
}

function fieldAt(view: GridView, row: number, column: number): Field | null {
  const cell = view.at(row, column);
  const text = view.text(row, column);
  return cell && text !== '' ? {text, row: cell.row, column: cell.column} : null;
}

interface ProjectRows {
  from: number;
  to: number;
  rows: Set<number>;
}

/** Stretches of rows of one project; its name may be printed again on the next page. */
function projectRows(view: GridView, head: IndicatorHead): ProjectRows[] {
  const found: ProjectRows[] = [];
  const title = view.text(head.row, head.projectColumn ?? 0);
  let name = '';
  for (let row = head.row + 1; row < view.rows; row += 1) {
    const own = view.text(row, head.projectColumn ?? 0);
    const named = own !== '' && own !== name && own !== title && !/^(?:合计|总计|小计|金额|注[:：])/u.test(own);
    if (named) {
      name = own;
      found.push({from: row, to: row + 1, rows: new Set([row])});
      continue;
    }
    const last = found[found.length - 1];
    if (!last) continue;
    last.to = row + 1;
    last.rows.add(row);
  }
  return found;
}
