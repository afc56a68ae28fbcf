import type {Figure} from '../model/figure.ts';
import type {Bodies} from './bodies.ts';
import type {Column} from './columns.ts';
import {isTotalHead} from './header-tree.ts';
import {matchedName} from './names.ts';
import type {RecognisedBlock, RecognisedTable} from './recognised-table.ts';
import type {Row} from './row.ts';
import {
  domains,
  type Flow,
  type Fund,
  firstMatch,
  funds,
  type Nature,
  natures,
  type Period,
  periods,
  type Stage,
  stages,
  threes,
} from './vocabulary/concepts.ts';
import {economicNames} from './vocabulary/economic-names.ts';
import {functionNames} from './vocabulary/function-names.ts';
import {governmentNames} from './vocabulary/government-names.ts';
import {retiredNames} from './vocabulary/retired-names.ts';

/**
 * What a figure of a table measures. A dimension that nothing speaks of is null; two figures print
 * the same fact only when all dimensions are known and equal.
 */
export interface Dimensions {
  domain: string;
  flow: Flow | null;
  fund: Fund | null;
  nature: Nature | 'total' | null;
  period: Period | null;
  stage: Stage | null;
  /** Carry-over: `within` the year's money, `brought` from earlier, carried `forward`, or all of it. */
  carry: 'within' | 'brought' | 'forward' | 'all' | null;
  /** What the row is: a code, an item of 三公, a total, or a name of its own. */
  key: string | null;
}

export interface Fact {
  figure: Figure;
  table: RecognisedTable;
  block: number;
  row: number;
  column: Column;
  dimensions: Dimensions;
  /** Whose money it is, where the file publishes several bodies; '' elsewhere. */
  body: string;
  /** It stands in a row that totals the block: what anchors the comparison of two blocks. */
  total: boolean;
}

const functionClasses = functionNames
  .filter(([code]) => code.length === 3)
  .map(([code, name]): [string, string] => [matchedName(name), code]);

/** One table may still name a class as an earlier edition did: it is the same class. */
const retiredClasses = retiredNames.flatMap(([old, present]): [string, string][] => {
  const own = functionClasses.find(([name]) => name === matchedName(present));
  return own ? [[matchedName(old), own[1]]] : [];
});

const classNames: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
  ['function', new Map([...functionClasses, ...retiredClasses])],
  [
    'economic',
    new Map(economicNames.filter(([code]) => code.length === 3).map(([code, name]) => [matchedName(name), code])),
  ],
  [
    'government',
    new Map(governmentNames.filter(([code]) => code.length === 3).map(([code, name]) => [matchedName(name), code])),
  ],
];

/** The class that a name without a code is of: function:208; null where it is none of the system's. */
function classKeyOf(name: string, system: string): string | null {
  for (const [known, names] of classNames) {
    const code = names.get(name);
    if (code && (system === known || system === '')) return `${known}:${code}`;
  }
  return null;
}

/** Whether the rows of a block are different classes of one classification, by code or by name. */
export function areClasses(block: RecognisedBlock, rows: readonly Row[]): boolean {
  const system = classSystem(block);
  const keys = rows.map(row =>
    row.code?.code.length === 3 ? `${row.code.system}:${row.code.code}` : classKeyOf(matchedName(row.name), system),
  );
  return (
    keys.every(key => key !== null && key.split(':')[0] === keys[0]?.split(':')[0]) &&
    new Set(keys).size === keys.length
  );
}

/** What the title of a table fixes for all its amounts. */
function titleDimensions(title: string): Dimensions {
  const fund = firstMatch(funds, title.replace(/财政专户/u, ''));
  const whole =
    /收支|收入(?!.{0,4}明细)|支出/u.test(title) && /总表|总体|收入(?:预算|决算)?表|支出(?:预算|决算)?表/u.test(title);
  return {
    // “三公”经费和机关运行经费 stand in one table: its columns tell which is which.
    domain: /三公/u.test(title) ? '' : (firstMatch(domains, title) ?? ''),
    flow: /收支|收入支出/u.test(title)
      ? null
      : /收入/u.test(title)
        ? 'income'
        : /支出|经费/u.test(title)
          ? 'expenditure'
          : null,
    fund: fund ?? (whole && firstMatch(natures, title) === null ? 'all' : null),
    nature: firstMatch(natures, title) ?? 'total',
    period: null,
    stage: firstMatch(stages, title),
    carry: /不含上年结转/u.test(title) ? 'within' : /上年结转/u.test(title) ? 'brought' : null,
    key: /三公/u.test(title) ? 'three:total' : null,
  };
}

/** With 会议费 and 培训费 beside them, the total of the table is neither that of 三公 nor that of all expenditure. */
const threeAndMore = 'three:more';

const holdsMore = (table: RecognisedTable): boolean => {
  const texts = [
    ...table.columns.map(column => column.path.join('/')),
    ...table.blocks.flatMap(block => block.rows.map(row => row.name)),
  ];
  return texts.some(text => /会议费|培训费|行政经费|机关运行/u.test(text));
};

/** Which classification names without codes in this block belong to; '' where unclear. */
function classSystem(block: RecognisedBlock): string {
  const head = block.stub.flatMap(column => column.path).join('/');
  if (/政府.{0,8}经济/u.test(head)) return 'government';
  if (/功能/u.test(head)) return 'function';
  if (/经济/u.test(head)) return 'economic';
  const names = block.rows.map(row => matchedName(row.name));
  const hits = classNames.map(([system, known]) => ({system, hits: names.filter(name => known.has(name)).length}));
  const best = hits.reduce((a, b) => (b.hits > a.hits ? b : a));
  return best.hits >= 2 ? best.system : '';
}

function columnDimensions(column: Column, year: number | null): Partial<Dimensions> {
  const dimensions: Partial<Dimensions> = {};
  for (const text of column.path) {
    const fund = firstMatch(funds, text);
    if (fund) dimensions.fund = fund;
    const nature = firstMatch(natures, text);
    if (nature) dimensions.nature = nature;
    const period = firstMatch(periods, text) ?? periodOfYear(text, year);
    if (period && !/收入|支出|结转|结余/u.test(text)) dimensions.period = period;
    const stage = firstMatch(stages, text);
    if (stage && !/公共预算|基金预算|资本经营预算/u.test(text)) dimensions.stage = stage;
    if (/^(?:本年)?收入(?:合计)?$|^收入/u.test(text)) dimensions.flow = 'income';
    if (/^(?:本年)?支出(?:合计)?$|^支出/u.test(text)) dimensions.flow = 'expenditure';
    if (/上年结转|年初.{0,6}结转|上年结余/u.test(text)) dimensions.carry = 'brought';
    else if (/结转下年|年末.{0,6}结转/u.test(text)) dimensions.carry = 'forward';
    else if (/本年收入|本年支出|^当年/u.test(text)) dimensions.carry = 'within';
    const three = firstMatch(threes, text);
    if (three) dimensions.key = `three:${three}`;
    if (/机关运行经费/u.test(text)) dimensions.key = 'agency:total';
  }
  return dimensions;
}

function periodOfYear(text: string, year: number | null): Period | null {
  const own = /(20\d{2})年/u.exec(text)?.[1];
  if (!own || year === null) return null;
  return Number(own) === year ? 'current' : Number(own) === year - 1 ? 'prior' : null;
}

/** How the rows of a block are named. */
interface Naming {
  /** The classification that names without codes belong to; '' where unclear. */
  system: string;
  /** No row has a name or code. */
  nameless: boolean;
}

const namingOf = (block: RecognisedBlock): Naming => ({
  system: classSystem(block),
  nameless: block.rows.every(row => row.name === '' && row.code === null),
});

/** A row called by a year, or by what changed between two: all that the columns break down. */
const yearRow =
  /^(?:20\d{2}年(?:度)?(?:年初|预算|决算|执行|安排|支出)*(?:数|额)?|(?:上年|去年|本年|当年)(?:度)?(?:(?:年初|预算|决算|执行|安排)+(?:数|额)?|数)|(?:同比|比上年)?(?:增减|变动)(?![^%％]*[%％率])(?:变化|变动)?(?:情况|金额|数|额)?)$/u;

/** What a row that is called by a year prints; null for other rows, and for years of which nothing is known. */
function periodOfRow({name, code, kind}: Row, year: number | null): Period | null {
  const bareName = matchedName(name);
  if (code !== null || kind !== 'item' || !yearRow.test(bareName)) return null;
  return firstMatch(periods, bareName) ?? periodOfYear(bareName, year);
}

function rowDimensions(
  block: RecognisedBlock,
  index: number,
  naming: Naming,
  year: number | null,
): Partial<Dimensions> & {total: boolean} {
  const row = block.rows[index];
  if (!row) return {total: false};
  const period = periodOfRow(row, year);
  if (period) return {period, key: 'total', total: false};
  const dimensions: Partial<Dimensions> = {};
  for (const ancestor of ancestors(block, row)) Object.assign(dimensions, nameDimensions(ancestor.name, ancestor));
  const item = dimensions.key;
  // 「公务接待费，其中：外事接待费」: a part of an item is not the item.
  if (row.ofWhich) delete dimensions.key;
  const named = nameDimensions(row.name, row);
  Object.assign(dimensions, named);
  // 外事接待费 below 公务接待费 is a part of it, not the item again.
  if (item?.startsWith('three:') && item === dimensions.key) delete dimensions.key;
  const key = keyOf(row, naming);
  // 公务接待费 is known as what it is; a name only stands for what is not known.
  if (key && !(key.startsWith('name:') && dimensions.key !== undefined && dimensions.key === named.key))
    dimensions.key = key;
  else if (!dimensions.key && (dimensions.fund || dimensions.nature)) dimensions.key = 'total';
  return {...dimensions, total: row.kind === 'total'};
}

function ancestors(block: RecognisedBlock, row: Row): Row[] {
  const found: Row[] = [];
  for (let at = block.rows[row.parent]; at; at = block.rows[at.parent]) found.unshift(at);
  return found;
}

function nameDimensions(name: string, row: Row): Partial<Dimensions> {
  const dimensions: Partial<Dimensions> = {};
  const three = firstMatch(threes, name);
  if (three && !row.code) dimensions.key = `three:${three}`;
  if (/机关运行经费/u.test(name) && !row.code) dimensions.key = 'agency:total';
  if (row.code) return dimensions;
  if (/上年结转|年初.{0,8}结转|上年.{0,6}结余|使用.{0,8}结余/u.test(name)) dimensions.carry = 'brought';
  else if (/结转下年|年末.{0,8}结转|结余分配/u.test(name)) dimensions.carry = 'forward';
  const fund = firstMatch(funds, name);
  if (fund && !/支出/u.test(name)) dimensions.fund = fund;
  const nature = firstMatch(natures, name);
  if (nature) dimensions.nature = nature;
  return dimensions;
}

/** A row called by nothing but the nature of its expenditure is all expenditure of that nature. */
const wholeNature = /^(?:基本|项目|人员经费[和及]公用经费|专项业务经费)支出$/u;

function keyOf(row: Row, {system, nameless}: Naming): string | null {
  if (row.kind === 'total') {
    if (/本年/u.test(row.name)) return 'total:year';
    return /总计/u.test(row.name) ? 'total:all' : 'total';
  }
  if (row.kind === 'page') return null;
  if (row.kind === 'body') return row.parent === -1 ? 'total' : null;
  // A table of amounts without any names has one row: the whole.
  if (row.name === '' && row.code === null) return nameless ? 'total' : null;
  if (row.code) return `${row.code.system}:${row.code.code}`;
  const name = matchedName(row.name);
  const named = classKeyOf(name, system);
  if (named) return named;
  if (wholeNature.test(name) && !row.ofWhich) return 'total';
  return name.length >= 3 && !row.carryOver && !row.ofWhich ? `name:${name}` : null;
}

/** Facts of all tables of amounts, in order. `year` is the year of the document, where known. */
export function readFacts(tables: readonly RecognisedTable[], year: number | null, bodies: Bodies): Fact[] {
  const facts: Fact[] = [];
  for (const table of tables) {
    const body = bodies.ofTable(table.id);
    const title = titleDimensions(table.caption.title);
    if (title.key && holdsMore(table)) title.key = threeAndMore;
    table.blocks.forEach((block, index) => {
      const naming = namingOf(block);
      const tableYear = table.caption.year ?? year;
      const columns = block.figures.map(column => ({column, own: columnDimensions(column, tableYear)}));
      block.rows.forEach((_, row) => {
        const {total, ...own} = rowDimensions(block, row, naming, tableYear);
        for (const {column, own: head} of columns) {
          const figure = block.figureAt(row, column.index);
          if (!figure) continue;
          const dimensions = combined(title, head, own, column);
          facts.push({figure, table, block: index, row, column, dimensions, body, total});
        }
      });
    });
  }
  return facts;
}

function combined(title: Dimensions, head: Partial<Dimensions>, row: Partial<Dimensions>, column: Column): Dimensions {
  const merged: Dimensions = {...title, ...head, ...row};
  const narrower = head.key ?? (title.key && row.key?.startsWith('total') ? title.key : null);
  merged.key = row.key && narrower && row.key.startsWith('total') ? narrower : (row.key ?? head.key ?? null);
  // A sum over funds under 合计 is of the table's own scope, whatever the column beside it says.
  if (isTotalHead(column.path.at(-1) ?? '') && column.path.length === 1) {
    merged.fund = row.fund ?? title.fund;
    merged.nature = row.nature ?? title.nature;
  }
  if (merged.flow === null && merged.key !== null && /^(?:function|economic|government|three)/u.test(merged.key))
    merged.flow = 'expenditure';
  return merged;
}
