import type {Bound} from '../../amounts/printed.ts';
import {readNumber} from '../../amounts/printed.ts';
import type {Figure} from '../../model/figure.ts';
import type {GridView} from '../grid-view.ts';
import {matchesOf} from '../matches.ts';
import type {Field} from './fields.ts';
import type {IndicatorColumns, IndicatorHead} from './indicator-head.ts';
import type {NumberMaker} from './numbers.ts';

/** A target of a form: 数量指标 · 培训人次 · ≥265人次. */
export interface Indicator {
  /** 产出指标, 成本指标 …; '' where not printed. */
  category: string;
  /** 数量指标, 质量指标 …; '' where not printed. */
  kind: string;
  name: string;
  row: number;
  nameColumn: number;
  valueColumn: number;
  valueText: string;
  bound: Bound | null;
  /** Its value, where it is a number. */
  value: Figure | null;
  /** The unit as printed: with the value, in a column of its own, or in brackets behind the name. */
  unit: string;
  weight: Figure | null;
  /** Points granted, in an evaluation. */
  score: Figure | null;
  description: Field | null;
  scoring: Field | null;
  /** Points that the scoring grants: 得18分. */
  granted: Figure[];
}

const signs: Readonly<Record<string, Bound>> = {
  '≥': '≥',
  '≧': '≥',
  '>=': '≥',
  大于等于: '≥',
  '≤': '≤',
  '≦': '≤',
  '<=': '≤',
  小于等于: '≤',
  '>': '>',
  '<': '<',
  '=': '=',
  等于: '=',
  大于: '>',
  小于: '<',
  正向指标: '≥',
  正向: '≥',
  反向指标: '≤',
  反向: '≤',
  逆向: '≤',
};

/** The indicators below a head, down to `end`. */
export function readIndicators(
  view: GridView,
  head: IndicatorHead,
  end: number,
  numbers: NumberMaker,
  from = head.row + 1,
): Indicator[] {
  const found: Indicator[] = [];
  for (let row = from; row < end; row += 1) {
    for (const set of head.sets) {
      const indicator = indicatorAt(view, set, row, numbers);
      if (indicator) found.push(indicator);
    }
  }
  return found;
}

/** The printed text of a role in a row; a merged cell counts for the row it begins in only if `own`. */
function textAt(view: GridView, columns: readonly number[], row: number, own: boolean): Field | null {
  for (const column of columns) {
    const cell = view.at(row, column);
    if (!cell || (own && cell.row !== row)) continue;
    const text = view.text(row, column);
    if (text !== '') return {text, row: cell.row, column: cell.column};
  }
  return null;
}

function indicatorAt(view: GridView, set: IndicatorColumns, row: number, numbers: NumberMaker): Indicator | null {
  const printed = textAt(view, set.name, row, true);
  const value = textAt(view, set.value, row, true);
  if (!printed || !value || /^(?:无|不适用|[-—/]+)$/u.test(printed.text)) return null;
  // A cell over name and value is a heading or a note.
  if (printed.column === value.column) return null;
  const kind = textAt(view, set.kind, row, false)?.text ?? '';
  const category = textAt(view, set.category, row, false)?.text ?? '';
  const sign = textAt(view, set.sign, row, true)?.text ?? '';
  const unitColumn = textAt(view, set.unit, row, true)?.text ?? '';
  const [name, bracket] = withoutUnit(printed.text);
  const read = readNumber(value.text);
  const unit = read?.percent ? '%' : (read?.unit || unitColumn || bracket).replace(/(?:以上|以内|以下)$/u, '');
  const label = [name, view.text(row, set.value[0] ?? 0) === value.text ? '指标值' : '']
    .filter(text => text !== '')
    .join(' / ');
  const made = numbers.value(row, value.column, label, unit);
  const weight = set.weight
    .map(column => numbers.value(row, column, `${name} / 分值`, '分'))
    .find(entry => entry !== null);
  const score = set.score
    .map(column => numbers.value(row, column, `${name} / 得分`, '分'))
    .find(entry => entry !== null);
  const parts = kindsWithin(name);
  const scoring = textAt(view, set.scoring, row, true);
  return {
    category: category === name ? parts.category : category || parts.category,
    kind: kind === name ? parts.kind : kind || parts.kind,
    name: parts.name,
    row,
    nameColumn: printed.column,
    valueColumn: value.column,
    valueText: value.text,
    bound: read?.bound ?? boundBehind(value.text) ?? signs[sign] ?? null,
    value: made?.figure ?? null,
    unit,
    weight: weight?.figure ?? null,
    score: score?.figure ?? null,
    description: textAt(view, set.description, row, true),
    scoring,
    granted: scoring && weight ? grantedIn(scoring, name, numbers) : [],
  };
}

/** 27万元以内, 90%以上: the bound behind the value. */
const boundBehind = (text: string): Bound | null =>
  /(?:以内|以下)$/u.test(text) ? '≤' : /以上$/u.test(text) ? '≥' : null;

/** The most points that a rule of scoring grants: 得15分 … 得18分. */
function grantedIn(scoring: Field, name: string, numbers: NumberMaker): Figure[] {
  const grants = matchesOf(/得(\d{1,2})分/gu, scoring.text).toSorted((a, b) => Number(b[1]) - Number(a[1]));
  const [most] = grants;
  if (!most?.[1]) return [];
  const figure = numbers.within(scoring.row, scoring.column, most.index + 1, `${name} / ${most[0]}`, most[1], {
    kind: 'count',
    of: '分',
  });
  return figure ? [figure] : [];
}

/** 产出指标数量指标出具报告: kinds and name that are printed in one. */
function kindsWithin(name: string): {category: string; kind: string; name: string} {
  const match =
    /^((?:产出|效益|成本|满意度)指标)((?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|满意度)指标)(.{2,})$/u.exec(
      name,
    );
  return match
    ? {category: match[1] ?? '', kind: match[2] ?? '', name: match[3] ?? ''}
    : {category: '', kind: '', name};
}

/** 培训人次（人次）: the name, and the unit in the brackets behind it. */
function withoutUnit(text: string): [string, string] {
  const match = /^(.{2,})[(（]((?:亿|万|千)?[元人次个家项篇条份辆台套户天年月件%％][/\u4e00-\u9fff]{0,5})[)）]$/u.exec(
    text,
  );
  return match ? [match[1] ?? text, match[2] ?? ''] : [text, ''];
}

/** What the points must come to: the head of their column says 分值权重（90分）. */
export function weightTotal(view: GridView, head: IndicatorHead, numbers: NumberMaker): Figure | null {
  for (const column of head.sets.flatMap(set => set.weight)) {
    const text = view.text(head.row, column);
    const match = /[(（](\d{2,3})分?[)）]/u.exec(text);
    if (!match?.[1]) continue;
    return numbers.within(head.row, column, match.index + 1, text, match[1], {kind: 'count', of: '分'});
  }
  return null;
}

/** Points that the form adds up itself. */
export interface Points {
  weight: Figure | null;
  score: Figure | null;
}

/** The last row below the indicators that adds up their points: 总分, 合计. */
export function pointTotals(view: GridView, head: IndicatorHead, numbers: NumberMaker): Points | null {
  const [set, ...others] = head.sets;
  if (!set || others.length > 0) return null;
  for (let row = view.rows - 1; row > head.row; row -= 1) {
    const label =
      textAt(
        view,
        Array.from({length: view.columns}, (_, column) => column),
        row,
        true,
      )?.text ?? '';
    if (!/^(?:总分|合计|总计|综合得分|自评总分|评价总分)/u.test(label)) continue;
    const at = (columns: readonly number[], noun: string): Figure | null =>
      columns.map(column => numbers.value(row, column, `${label} / ${noun}`, '分')).find(entry => entry !== null)
        ?.figure ?? null;
    const points = {weight: at(set.weight, '分值'), score: at(set.score, '得分')};
    return points.weight || points.score ? points : null;
  }
  return null;
}

/**
 * The points of all indicators below a head, each printed once; empty where a cell of their column holds
 * something else, or where points stand in several columns, since some of them may then add up others.
 */
export function pointList(view: GridView, head: IndicatorHead, numbers: NumberMaker): Figure[] {
  const [set, ...others] = head.sets;
  const [column, ...more] = set?.weight ?? [];
  if (column === undefined || others.length > 0 || more.length > 0) return [];
  const found: Figure[] = [];
  for (let row = head.row + 1; row < view.rows; row += 1) {
    const text = view.isOrigin(row, column) ? view.text(row, column) : '';
    if (text === '' || text === view.text(head.row, column)) continue;
    const points = numbers.value(row, column, `${view.text(row, set?.name[0] ?? 0)} / 分值`, '分');
    if (!points) return [];
    found.push(points.figure);
  }
  return found;
}
