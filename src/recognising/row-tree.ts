import {classKey, classNamesOf} from './class-names.ts';
import {CodeParents} from './code-parents.ts';
import type {ClassCode} from './codes.ts';
import {areAllotments} from './complete-parts.ts';
import {repeatedHeads} from './repeated-heads.ts';
import type {Row} from './row.ts';
import {firstMatch, funds, natures, threes} from './vocabulary/concepts.ts';
import {economicNames} from './vocabulary/economic-names.ts';

/** Finds for every row the row it is part of: by code, else by numbering and indent. */
export function connect(rows: Row[]): void {
  const open: Open = {outline: [], bodies: [], scope: -1};
  const heads = repeatedHeads(rows);
  const economicHeads = readEconomicHeads(rows);
  const allotted = readAllotments(rows);
  const items = itemsAbove(rows);
  const parents = new CodeParents(rows);
  rows.forEach((row, index) => {
    switch (row.kind) {
      case 'page':
        return;
      case 'total':
        open.bodies.length = 0;
        open.scope = -1;
        open.outline.length = 0;
        return;
      case 'subtotal':
        open.outline.length = 0;
        return;
      case 'body':
        row.parent = openBody(rows, row, index, open);
        return;
      case 'item':
        row.parent = allotted.get(index) ?? heads[index] ?? -1;
        if (row.parent >= 0) return;
        row.parent = parentOfItem(row, index);
        open.outline.push(index);
    }
  });
  rows.forEach((row, index) => {
    const parent = rows[row.parent];
    if (parent) parent.children.push(index);
  });

  function parentOfItem(row: Row, index: number): number {
    const code = row.code ?? spoiltCode(row);
    const item = isOfItem(row) ? (items[index] ?? -1) : -1;
    if (code) return item >= 0 ? item : parents.parentOf(code, index, open.scope);
    const head = row.code ? -1 : (economicHeads[index] ?? -1);
    return head >= 0 ? head : parentByOutline(rows, open.outline, index, open.scope);
  }
}

/** What stands open above a row. */
interface Open {
  /** Rows of the outline, the outermost first. */
  outline: number[];
  /** Bodies within each other, the outermost first. */
  bodies: number[];
  /** The body whose lines follow; -1 outside bodies. */
  scope: number;
}

/** Opens a body's lines: the body that it is part of, -1 where there is none. */
function openBody(rows: readonly Row[], row: Row, index: number, open: Open): number {
  while (open.bodies.length > 0 && !insideBody(rows[open.bodies.at(-1) ?? -1], row)) open.bodies.pop();
  const parent = open.bodies.at(-1) ?? -1;
  open.bodies.push(index);
  open.scope = index;
  open.outline.length = 0;
  return parent;
}

/** A code with a digit too many or too few still tells what it stands under. */
const spoiltCode = ({spoiltCode: code}: Row): ClassCode | null =>
  code === '' ? null : {code, system: code.startsWith('2') ? 'function' : 'economic'};

const economicCodes = new Map(economicNames.map(([code, name]) => [name, code]));

/** The economic code that a name alone stands for, where neither code, number nor indent tells its level. */
const codeByName = (row: Row | undefined): string =>
  row && row.kind === 'item' && !row.code && !row.numbering && !row.ofWhich && row.indent === null
    ? (economicCodes.get(row.name) ?? economicCodes.get(row.groups[0] ?? '') ?? '')
    : '';

/**
 * 工资福利支出, and below it 基本工资 and its like, set flush left without codes: for every row the class that opens
 * the list it stands in, -1 where there is none.
 */
function readEconomicHeads(rows: readonly Row[]): number[] {
  let open = -1;
  return rows.map((row, index) => {
    const above = rows[index - 1];
    if (above?.kind !== 'item' || above.code || above.numbering) open = -1;
    else if (codeByName(above).length === 3) open = isPartByName(row, above) ? index - 1 : -1;
    return row.numbering || row.ofWhich || row.indent !== null || codeByName(row).length === 3 ? -1 : open;
  });
}

function isPartByName(row: Row, above: Row): boolean {
  const code = codeByName(row);
  return code.length === 5 && code.startsWith(codeByName(above));
}

/**
 * 一、一般公共预算拨款收入, and below it, set flush left without numbers, 经费拨款 and 纳入预算管理的非税收入拨款: all there is
 * to it by their words.
 */
function readAllotments(rows: readonly Row[]): Map<number, number> {
  const found = new Map<number, number>();
  rows.forEach((own, index) => {
    if (!own.numbering || own.kind !== 'item' || firstMatch(funds, own.name) !== 'general') return;
    const rest = rows.slice(index + 1);
    const end = rest.findIndex(row => row.kind !== 'item' || row.numbering !== null || row.code !== null);
    const run = end < 0 ? rest : rest.slice(0, end);
    if (areAllotments(run.map(({name}) => name))) run.forEach((_, i) => void found.set(index + 1 + i, index));
  });
  return found;
}

const isDash = (code: string): boolean => /^[-－—–]+$/u.test(code);

/** Whether a body's row lies within another's: 117001 in 117, or indented under it. */
function insideBody(outer: Row | undefined, inner: Row): boolean {
  if (!outer) return false;
  // 209002 a centre, and below it – and the centre again, with its projects: a dash is no code of its own.
  if (isDash(inner.bodyCode) && outer.bodyCode !== '') return !isDash(outer.bodyCode);
  if (outer.bodyCode !== '' && inner.bodyCode !== '') {
    return inner.bodyCode.length > outer.bodyCode.length && inner.bodyCode.startsWith(outer.bodyCode);
  }
  if ((inner.indent ?? 0) > (outer.indent ?? 0) + 0.4) return true;
  // A body and, below it, the same with what tells its parts apart: …局, …局本级, …局信息中心.
  return outer.body !== '' && inner.body.startsWith(outer.body);
}

/**
 * 2010302 一般行政管理事务 and, right below it under the same code, 信息化运维: for every row the one of its code above
 * it whose name is that of the code, or that stands further out; -1 where there is none.
 */
function itemsAbove(rows: readonly Row[]): number[] {
  const found: number[] = [];
  for (const [index, own] of rows.entries()) {
    found.push(-1);
    for (let at = index - 1; at >= 0; at -= 1) {
      const row = rows[at];
      if (!own.code || row?.kind !== 'item' || row.code?.system !== own.code.system || row.code.code !== own.code.code)
        break;
      const isOuter = row.indent !== null && own.indent !== null && own.indent > row.indent + 0.4;
      if (isOuter || isNamedByCode(row)) {
        found[index] = at;
        break;
      }
      // What stands over a row that is set as far in stands over this one.
      if (row.indent !== own.indent) continue;
      found[index] = found[at] ?? -1;
      break;
    }
  }
  return found;
}

/** Whether a row can be a project of the item above it. Where a second classification stands beside it, the name may be of that one. */
const isOfItem = (row: Row): boolean =>
  row.code !== null && !row.secondCode && !isNamedByCode(row) && !isNamedAsSibling(row);

/** Whether a row is called what its code is called in the classification; codes that end in 99 are 其他…支出. */
function isNamedByCode({code, name}: Row): boolean {
  if (!code) return false;
  const standard = classNamesOf(code.system)?.nameOf.get(code.code);
  return standard === undefined
    ? code.code.endsWith('99') && /^其他.*支出$/u.test(name)
    : classKey(standard) === classKey(name);
}

/** 职业年金缴费 under the code of 养老保险缴费, its neighbour: no project, but a row with the wrong code. */
function isNamedAsSibling({code, name}: Row): boolean {
  const known = code ? (classNamesOf(code.system)?.codesOf.get(classKey(name)) ?? []) : [];
  return known.some(other => other !== code?.code && other.slice(0, -2) === code?.code.slice(0, -2));
}

export const styleRank = {part: 0, ideograph: 1, bracketIdeograph: 2, digit: 3, bracketDigit: 4, circled: 5} as const;

/**
 * 1、 before 2、, where rows without numbers between them end its list in the outline though they are parts of 1、: the
 * row whose sibling the next number is; -1 where the outline tells as much.
 */
function siblingBefore(rows: readonly Row[], index: number): number {
  const own = rows[index]?.numbering;
  if (!own || own.ordinal < 2) return -1;
  for (let at = index - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row?.kind !== 'item' || row.code) return -1;
    if (!row.numbering) continue;
    if (row.numbering.style === own.style) return row.numbering.ordinal === own.ordinal - 1 ? at : -1;
    if (styleRank[row.numbering.style] < styleRank[own.style]) return -1;
  }
  return -1;
}

/**
 * Whether what is carried over opens its list, 上年结转, 一、…拨款, 二、…拨款: then the numbers that follow are of the list, and
 * not of its parts, which begin again behind it.
 */
const opensList = (rows: readonly Row[], index: number): boolean =>
  !rows.slice(0, index).some(({kind, numbering}) => kind === 'total' || numbering !== null);

/** The outline parent of a row without a code; `outline` holds the rows open above it. */
function parentByOutline(rows: readonly Row[], outline: number[], index: number, scope: number): number {
  const row = rows[index];
  if (!row) return scope;
  const before = siblingBefore(rows, index);
  if (before >= 0) {
    const parent = rows[before]?.parent ?? scope;
    while (outline.length > 0 && outline.at(-1) !== parent) outline.pop();
    return parent;
  }
  while (outline.length > 0) {
    const at = outline[outline.length - 1] ?? -1;
    const top = rows[at];
    if (top && holds(top, row) && !(top.carryOver && row.numbering && opensList(rows, at))) break;
    outline.pop();
  }
  return outline[outline.length - 1] ?? scope;
}

/**
 * Wholes and their parts in official forms, which web pages and PDFs often set flush left: 年末结转和结余 by nature,
 * 结余分配 by use, what comes from above by kind.
 */
const flatParts: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/^(?:年初|年末|上年|年终).{0,4}结(?:转|余)/u, /^(?:基本支出|项目支出|经营(?:支出)?).{0,2}结(?:转|余)/u],
  [/^结余分配$/u, /^(?:提取|转入|[交缴]纳)/u],
  [/^上级补助收入$/u, /^(?:返还性收入|(?:一般性|专项)转移支付收入|税收返还收入)$/u],
];

/** Kinds of projects that lists of them print as rows of their own, over the projects of that kind. */
const projectKind = /^(?:(?:通用|专用)项目|(?:特定目标|其他运转)类(?:项目)?(?:支出)?)$/u;

/** Width in ems of 其中：, which the other names of its list are set in by. */
const ofWhichWidth = 3;

/** How much further in a row stands; 0 where that says nothing, as their names stand in different columns. */
const indentBetween = (outer: Row, inner: Row): number =>
  inner.indent !== null && outer.indent !== null && inner.nameColumn === outer.nameColumn
    ? inner.indent - outer.indent
    : 0;

/** Whether `inner` is part of `outer`, the nearest open row above it. */
function holds(outer: Row, inner: Row): boolean {
  if (outer.step !== inner.step) return inner.step > outer.step;
  const deeper = indentBetween(outer, inner);
  if (outer.code && !inner.code) return deeper > 0.4;
  if (outer.numbering && inner.numbering) {
    return styleRank[inner.numbering.style] > styleRank[outer.numbering.style];
  }
  if (inner.ofWhich && !outer.ofWhich) return true;
  // 年初结转和结余, and below it 一、一般公共预算 二、政府性基金: the funds are parts of what is carried over.
  if (outer.carryOver && !outer.numbering && inner.numbering && !inner.carryOver) return true;
  if (flatParts.some(([whole, part]) => whole.test(outer.name) && part.test(inner.name))) return true;
  const inKind = projectKind.test(outer.name) && !projectKind.test(inner.name) && deeper > -0.4;
  if (inKind && !outer.numbering && !inner.numbering) return true;
  if (isItemOfThree(outer.name, inner.name) && !outer.numbering) return true;
  // 其中：教育, and below it 农业 set under 教育: the next of the same list.
  if (outer.ofWhich && !inner.ofWhich && Math.abs(deeper - ofWhichWidth) < 0.8) return false;
  if (Math.abs(deeper) > 0.4) return deeper > 0;
  return !inner.numbering && contains(outer.name, inner.name);
}

/** 三公经费, and below it one of its items, numbered or not. */
function isItemOfThree(outer: string, inner: string): boolean {
  const item = firstMatch(threes, inner);
  return (
    firstMatch(threes, outer) === 'total' &&
    !/会议|培训/u.test(outer) &&
    item !== null &&
    item !== 'total' &&
    item !== 'meeting' &&
    item !== 'training'
  );
}

/** Whether the words themselves say that one is part of the other: 财政拨款 and 政府性基金. */
function contains(outer: string, inner: string): boolean {
  const fund = firstMatch(funds, inner);
  if (
    firstMatch(funds, outer) === 'fiscal' &&
    (fund === 'general' || fund === 'governmentFund' || fund === 'stateCapital')
  )
    return true;
  const nature = firstMatch(natures, inner);
  const ofBasic = nature === 'personnel' || nature === 'publicUse' || /^对个人和家庭的?补助(?:支出)?$/u.test(inner);
  if (firstMatch(natures, outer) === 'basic' && ofBasic) return true;
  const three = firstMatch(threes, inner);
  return firstMatch(threes, outer) === 'vehicles' && (three === 'purchase' || three === 'running');
}
