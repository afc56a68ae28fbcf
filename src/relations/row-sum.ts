import type {Relation} from '../model/relation.ts';
import {areClasses} from '../recognising/class-keys.ts';
import {classKey, classNamesOf} from '../recognising/class-names.ts';
import type {Column} from '../recognising/columns.ts';
import {arePartsOfOne} from '../recognising/complete-parts.ts';
import {blocksUnder, continuingRows, type Footed, type PanelRow, totalOver} from '../recognising/panels.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {Row} from '../recognising/row.ts';
import {betweenTotals} from '../recognising/vocabulary/words.ts';
import {totalOfGroups} from './grouped-totals.ts';
import type {Rule} from './rule.ts';
import {isFiller, subtotalReadings, topRows, totalReadings} from './summed-rows.ts';
import {isAdditive, sumOf} from './terms.ts';
import {type Across, totalsAcross} from './totals-across.ts';

/**
 * Footing: a total row adds up the rows it stands over. Which rows these are follows from the tree
 * of rows (codes, numbering, indents) and from the totals printed before it; where both a total
 * over everything and one over what came before are possible, both readings are handed over.
 */
export const rule: Rule = {
  meta: {id: 'row-sum', severity: 'error', basis: 'arithmetic: a total equals the sum of its parts'},
  find: ({tables}) =>
    tables.flatMap(table => {
      const across = totalsAcross(table, rule.meta.id);
      const own = table.blocks.flatMap((block, index) => totalsOf(table, block, `${table.id}.${index}`, across));
      return [...own, ...across.relations];
    }),
};

function totalsOf(table: RecognisedTable, block: RecognisedBlock, name: string, across: Across): Relation[] {
  return block.rows.flatMap((row, index) => {
    if (row.kind !== 'total' && row.kind !== 'subtotal') return [];
    const over = row.kind === 'total' ? blocksUnder(table, block, row) : null;
    if (over && over.blocks.length > 1)
      return overPanels(table, over, {block, index, row}, `row-sum:${name}:${row.row}`);
    if (block.figures.some(column => across.totals.has(block.figureAt(index, column.index)?.id ?? -1))) return [];
    const readings = row.kind === 'total' ? totalReadings(block.rows, index) : subtotalReadings(block.rows, index);
    const breakdowns = breakdownsOf(block, readings.find(isFilled) ?? []);
    const family = `row-sum:${name}:${row.row}`;
    if (breakdowns.length < 2) {
      const sums = sumsOf(block, index, readings, family);
      // All subtotals of a block are read in one way, where the figures say which.
      return row.kind === 'total'
        ? [...sums, ...totalOfGroups(block, index, family)]
        : sums.map(sum => ({...sum, kin: `row-sum:${name}:subtotals`}));
    }
    return breakdowns.flatMap((run, i) => sumsOf(block, index, [run, ...readings.filter(isFilled)], `${family}:${i}`));
  });
}

/** 公用经费合计 below two panels: over the top rows of both, or else of its own. */
function overPanels(table: RecognisedTable, footed: Footed, total: PanelRow, family: string): Relation[] {
  const {blocks, sure} = footed;
  const {block, row} = total;
  const continuing = continuingRows(table);
  const parts = blocks.flatMap(panel => {
    const end = panel.rows.findIndex(other => other.row >= row.row);
    const tops = topRows(panel.rows, -1, end < 0 ? panel.rows.length : end);
    return tops.flatMap(at => {
      const own = panel.rows[at];
      return own && !continuing.has(own) ? [{block: panel, index: at, row: own}] : [];
    });
  });
  const codes = parts.map(part => part.row.code?.code ?? '');
  const certain = sure && codes.every(code => code.length === 3) && new Set(codes).size === codes.length;
  const readings = sure ? [parts] : [parts, parts.filter(part => part.block === block)];
  return readings.flatMap((own, reading) =>
    block.figures.flatMap((column, at) =>
      isAdditive(column)
        ? sumOf({
            rule: 'row-sum',
            family,
            reading,
            total: totalOver(footed, total, at),
            parts: own.map(part => part.block.figureAt(part.index, part.block.figures[at]?.index ?? -1)),
            certain,
          })
        : [],
    ),
  );
}

const isFilled = (parts: readonly number[]): boolean => parts.length > 0;

function sumsOf(block: RecognisedBlock, index: number, own: readonly number[][], family: string): Relation[] {
  const columns = block.figures.filter(column => isAdditive(column) && totalled(block, column));
  const wider = own.map(parts => parts.flatMap(part => partsOfBlank(block, part)));
  const readings = [...own, ...wider.filter((parts, i) => parts.join() !== own[i]?.join())];
  const first = readings.findIndex(isFilled);
  return readings.flatMap((parts, reading) => {
    const certain = reading === first && isClearList(block, parts);
    const ground = parts.some(part => isLost(block, part)) ? 'structure' : 'words';
    return columns.flatMap(column =>
      sumOf({
        rule: 'row-sum',
        family,
        reading,
        total: block.figureAt(index, column.index),
        parts: parts.map(part => block.figureAt(part, column.index)),
        certain,
        ground,
      }),
    );
  });
}

/** A row that prints no amount of its own stands for the rows below it: 公务用车费, and under it 购置 and 运行. */
function partsOfBlank({rows, figures, figureAt}: RecognisedBlock, part: number): number[] {
  const isPrinted = (column: Column): boolean => (figureAt(part, column.index)?.value ?? null) !== null;
  if (figures.some(column => isAdditive(column) && isPrinted(column))) return [part];
  const below: number[] = [];
  for (let i = part + 1; i < rows.length && rows[i]?.parent !== -1; i += 1)
    if (rows[i]?.parent === part && rows[i]?.kind === 'item') below.push(i);
  return below.length > 0 ? below : [part];
}

/**
 * A row of amounts whose name is lost: it may stand over those that follow it, or be part of one above. Below what is
 * carried over none stands over others.
 */
const isLost = ({rows, figures, figureAt}: RecognisedBlock, index: number): boolean =>
  rows[index]?.name === '' &&
  rows[index]?.code === null &&
  !isFiller(rows[index - 1]) &&
  figures.some(column => figureAt(index, column.index)?.value?.digits);

/**
 * A list whose numbering begins again is several lists, each of which breaks the whole down: 一、基本支出
 * 二、项目支出, and 一、工资福利支出 …. What stands between two lists is the heading of the second.
 */
function breakdownsOf({rows, figures, figureAt}: RecognisedBlock, parts: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const part of parts) {
    const numbering = rows[part]?.numbering;
    const blank = figures.every(column => (figureAt(part, column.index)?.value ?? null) === null);
    if (!numbering) {
      if (blank) continue;
      return [];
    }
    if (numbering.ordinal === 1) runs.push([]);
    runs.at(-1)?.push(part);
  }
  const [style, ...others] = runs.map(run => rows[run[0] ?? -1]?.numbering?.style);
  return others.every(other => other === style) && runs.every(run => run.length > 1) ? runs : [];
}

/** A column in which no total is printed is not added up: prices, quantities of different things. */
const totalled = (block: RecognisedBlock, column: Column): boolean =>
  block.rows.some(
    (row, i) =>
      (row.kind === 'total' || row.kind === 'subtotal') && (block.figureAt(i, column.index)?.value ?? null) !== null,
  );

/** Rows with an item of function and a section of economic class each: none of them can stand over others. */
const areDoublyCoded = (rows: readonly Row[]): boolean =>
  rows.length > 1 && rows.every(({code, secondCode}) => code?.code.length === 7 && secondCode?.code.length === 5);

/** 办公费 印刷费 差旅费, without codes: different sections of the economic classification, and none of its classes. */
function areEconomicSections(rows: readonly Row[]): boolean {
  const codesOf = classNamesOf('economic')?.codesOf;
  const keys = rows.map(({name}) => classKey(name));
  const isSection = (key: string): boolean => codesOf?.get(key)?.every(code => code.length === 5) ?? false;
  return rows.length > 2 && keys.every(isSection) && new Set(keys).size === keys.length;
}

/**
 * A list without gaps in its numbering, of codes of one level, or of classes by name: nothing in it can be meant as
 * part of something else.
 */
function isClearList(block: RecognisedBlock, parts: readonly number[]): boolean {
  const rows = parts.flatMap(i => block.rows[i] ?? []);
  // 转移性收入 may be what follows it, added up.
  const overTotals = rows.some(row => row.kind === 'total') && !rows.some(row => /^转移性/u.test(row.name));
  const items = rows.filter(
    row =>
      row.kind !== 'total' &&
      !isFiller(row) &&
      !(overTotals && betweenTotals.test(row.name)) &&
      (row.name !== '' || row.code !== null),
  );
  if (items.length === 0) return parts.length > 0;
  if (areClasses(block, items) || arePartsOfOne(items.map(row => row.name))) return true;
  if (areDoublyCoded(items) || areEconomicSections(items)) return true;
  const codes = items.map(row => row?.code?.code ?? '');
  const oneLevel = codes.every(code => code !== '' && code.length === codes[0]?.length);
  if (oneLevel && new Set(codes).size === codes.length) return true;
  // 四、 to 七、 below the total of 一、 to 三、 go on with its list.
  const first = overTotals ? (items[0]?.numbering?.ordinal ?? 1) : 1;
  return items.every((row, i) => {
    const ordinal = row?.numbering?.ordinal;
    return ordinal !== undefined && ordinal === first + i && row?.numbering?.style === items[0]?.numbering?.style;
  });
}
