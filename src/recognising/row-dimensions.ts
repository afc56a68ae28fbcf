import {classKeyOf, classSystem} from './class-keys.ts';
import {periodOfYear} from './column-dimensions.ts';
import type {Dimensions} from './dimensions.ts';
import {matchedName} from './names.ts';
import type {RecognisedBlock} from './recognised-table.ts';
import type {Row} from './row.ts';
import {firstMatch, funds, natures, type Period, periods, type Stage, stages, threes} from './vocabulary/concepts.ts';
import {carriedBy} from './vocabulary/words.ts';

/** How the rows of a block are named. */
export interface Naming {
  /** The classification that names without codes belong to; '' where unclear. */
  system: string;
  /** No row has a name or code. */
  nameless: boolean;
  /** Rows are called 预算数 and 决算数. */
  staged: boolean;
}

export const namingOf = (block: RecognisedBlock): Naming => ({
  system: classSystem(block),
  nameless: block.rows.every(row => row.name === '' && row.code === null),
  staged: new Set(block.rows.map(stageOfRow).filter(stage => stage !== null)).size > 1,
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

/** A row called 预算数 or 决算数 and nothing else. */
const stageRow = /^(?:(?:年初|全年|调整后?)?预算(?:数|额|安排数?)|(?:年初|全年|调整后?)预算|(?:支出)?决算(?:数|额))$/u;

/** The stage that a row is called by. */
function stageOfRow({name, code, kind}: Row): Stage | null {
  const bareName = matchedName(name);
  return code === null && kind === 'item' && stageRow.test(bareName) ? firstMatch(stages, bareName) : null;
}

/** What a row says of its amounts by its name, its code and those it stands under; and whether it totals the block. */
export function rowDimensions(
  block: RecognisedBlock,
  index: number,
  naming: Naming,
  year: number | null,
): Partial<Dimensions> & {total: boolean} {
  const row = block.rows[index];
  if (!row) return {total: false};
  const period = periodOfRow(row, year);
  if (period) return {period, key: 'total', total: false};
  const stage = naming.staged ? stageOfRow(row) : null;
  if (stage) return {stage, key: 'total', total: false};
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
  const carry = carriedBy(name);
  if (carry) dimensions.carry = carry;
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
