import type {GridView} from '../grid-view.ts';

/** The columns of a set of indicators; a form may print two sets side by side. */
export interface IndicatorColumns {
  category: number[];
  kind: number[];
  name: number[];
  value: number[];
  sign: number[];
  unit: number[];
  weight: number[];
  score: number[];
  description: number[];
  scoring: number[];
}

/** The row that heads the indicators. */
export interface IndicatorHead {
  row: number;
  sets: IndicatorColumns[];
  /** Columns left of the indicators in a table that lists projects; null in a form of one project. */
  projectColumn: number | null;
  goalColumn: number | null;
  /** First column of the indicators. */
  first: number;
}

type Role = keyof IndicatorColumns;

/** What the head of a column says; the more special pattern stands first. */
const roles: readonly (readonly [RegExp, Role])[] = [
  [/^一级指标$/u, 'category'],
  [/^二级指标$/u, 'kind'],
  [/^(?:自评|评价|实际)?得分$|^自评分(?:数|值)?$/u, 'score'],
  [/(?:评分|扣分|评[(（]扣[)）]分|计分|赋分)(?:标准|规则|办法)/u, 'scoring'],
  [/指标(?:描述|解释|说明)|指标值(?:内容|说明)|指标内容和|绩效指标描述/u, 'description'],
  [/依据|备注|是否|完成|实际|^(?:上年|往年|历史|前[一二三]年|近三年)/u, 'description'],
  [/指标(?:性质|方向|符号)|指标值类型|^(?:符号|性质|运算符号?|比较符)$/u, 'sign'],
  [/(?:计量|度量|指标)单位|^单位$/u, 'unit'],
  [/权重|分值/u, 'weight'],
  [/^(?:.{0,8}(?:指标值|目标值)|计划值|年度值)(?:[(（].*[)）])?$/u, 'value'],
  [/^(?:三级指标|四级指标|指标内容|指标名称|具体指标|绩效指标名称|指标)$/u, 'name'],
];

const roleOf = (text: string): Role | null => roles.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** The rows of a table that head indicators. */
export function indicatorHeads(view: GridView): IndicatorHead[] {
  const heads: IndicatorHead[] = [];
  for (let row = 0; row < view.rows; row += 1) {
    const head = headAt(view, row);
    if (head) heads.push(head);
  }
  return heads;
}

function headAt(view: GridView, row: number): IndicatorHead | null {
  if (!hasValueHead(view, row)) return null;
  const {sets, lone, leftmost} = setsIn(view, row);
  const whole = sets
    .map(set => ({
      ...set,
      name: set.name.length === 0 && lone !== null ? [lone] : set.name,
      value: yearFirst(view, row, set.value),
    }))
    .filter(set => set.name.length > 0 && set.value.length > 0);
  if (whole.length === 0) return null;
  const isName = lone !== null && whole.some(set => set.name.includes(lone));
  const first = isName ? Math.min(leftmost, lone) : leftmost;
  return {row, sets: whole.map(set => withWeights(view, row, set)), first, ...listColumns(view, row, first)};
}

interface Sets {
  sets: IndicatorColumns[];
  /** The first column headed 绩效指标 alone, which holds the names where no other does. */
  lone: number | null;
  /** First column of the sets; that of a description before them is none. */
  leftmost: number;
}

/** The columns of a row of heads in sets: a set ends where a head comes again. */
function setsIn(view: GridView, row: number): Sets {
  const sets: IndicatorColumns[] = [];
  let lone: number | null = null;
  let category: number[] = [];
  let leftmost = view.columns;
  let previous: Role | null = null;
  for (let column = 0; column < view.columns; column += 1) {
    const text = view.text(row, column);
    const role = roleOf(text);
    if (role === null) {
      if (text === '绩效指标') lone ??= column;
      continue;
    }
    if (role !== 'description' || sets.length > 0) leftmost = Math.min(leftmost, column);
    const open = sets.at(-1);
    const set = open && !begins(open, role, previous) ? open : emptySet(category);
    if (set !== open) sets.push(set);
    previous = role;
    if (role === 'category') category = [...category, column];
    if (role !== 'category' || !set.category.includes(column)) set[role].push(column);
  }
  return {sets, lone, leftmost};
}

/** Whether a head that the set has already begins the next one, and is not merged over several columns. */
const begins = (set: IndicatorColumns, role: Role, previous: Role | null): boolean =>
  role !== previous && set[role].length > 0 && (role === 'kind' || role === 'name' || role === 'category');

/** 中期指标值 beside 年度指标值: what is to be reached in the year is what the form is about. */
const yearFirst = (view: GridView, row: number, columns: readonly number[]): number[] => {
  const ofYear = (column: number): boolean => /年/u.test(view.text(row, column));
  return [...columns.filter(ofYear), ...columns.filter(column => !ofYear(column))];
};

const hasValueHead = (view: GridView, row: number): boolean => {
  for (let column = 0; column < view.columns; column += 1) {
    if (view.isOrigin(row, column) && roleOf(view.text(row, column)) === 'value') return true;
  }
  return false;
};

const emptySet = (category: readonly number[]): IndicatorColumns => ({
  category: [...category],
  kind: [],
  name: [],
  value: [],
  sign: [],
  unit: [],
  weight: [],
  score: [],
  description: [],
  scoring: [],
});

/** A column headed 备注 that holds small numbers in most rows holds the points. */
function withWeights(view: GridView, row: number, set: IndicatorColumns): IndicatorColumns {
  if (set.weight.length > 0) return set;
  for (let column = Math.max(...set.value) + 1; column < view.columns; column += 1) {
    if (!/^备注$/u.test(view.text(row, column))) continue;
    const filled: string[] = [];
    for (let below = row + 1; below < view.rows; below += 1) {
      const text = view.isOrigin(below, column) ? view.text(below, column) : '';
      if (text !== '' && text !== '-') filled.push(text);
    }
    const points = filled.filter(text => /^\d{1,2}(?:\.\d)?$/u.test(text)).length;
    if (points >= 4 && points >= 0.8 * filled.length) return {...set, weight: [column]};
  }
  return set;
}

/** In a table of several projects their names and goals stand left of the indicators. */
function listColumns(view: GridView, row: number, first: number): Pick<IndicatorHead, 'projectColumn' | 'goalColumn'> {
  const heads = Array.from({length: first}, (_, column) => view.text(row, column));
  const project = heads.findIndex(text => /^(?:.{0,6}项目.{0,3}名称|项目)$/u.test(text));
  const body = heads.findIndex(text => /^(?:单位|部门)名称$/u.test(text));
  const goal = heads.findIndex(text => /目标$/u.test(text));
  const column = project >= 0 ? project : goal >= 0 ? body : -1;
  return {projectColumn: column >= 0 ? column : null, goalColumn: goal >= 0 ? goal : null};
}
