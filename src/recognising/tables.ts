import {blankMark, isGluedPair, isOverflow, moneyPower, readNumber, squeezed} from '../amounts/printed.ts';
import type {Unit} from '../model/amount.ts';
import type {Cell, Disclosure, Passage, Table} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import {type Block, splitBlocks} from './blocks.ts';
import {isClassName} from './class-names.ts';
import {type Column, readColumns} from './columns.ts';
import {formHeader} from './form-header.ts';
import {type GridView, gridView} from './grid-view.ts';
import {headerRows} from './header.ts';
import type {RecognisedBlock, RecognisedTable, TableKind} from './recognised-table.ts';
import type {Row} from './row.ts';
import {readRows} from './rows.ts';
import {holdsSecondTable} from './stacked-tables.ts';
import {captionPassages, readCaption, type TableCaption, unitOf} from './table-title.ts';
import {totalWord} from './vocabulary/words.ts';

/** Gives out figure ids in order: the index in the document's list of figures. */
export interface FigureSink {
  figures: Figure[];
}

/** Recognises every table of a disclosure, in order; figures are added to the sink. */
export function readTables(disclosure: Disclosure, sink: FigureSink): RecognisedTable[] {
  const tables: RecognisedTable[] = [];
  let above: Passage[] = [];
  for (const block of disclosure.blocks) {
    if (block.kind === 'passage') {
      above.push(block);
      continue;
    }
    tables.push(readTable(block, captionPassages(above), sink));
    above = [];
  }
  return tables;
}

function readTable(table: Table, above: readonly Passage[], sink: FigureSink): RecognisedTable {
  const view = gridView(table);
  const general = headerRows(view);
  const inside = rowsText(view, 0, general.title);
  const caption = readCaption(above, inside, rowsText(view, general.title, general.body));
  const columns = readColumns(view, general);
  const kind = kindOf(table, caption, columns);
  const header = kind === 'form' ? formHeader(view, general) : general;
  const from = sink.figures.length;
  const split = kind === 'amounts' ? splitBlocks(columns, totalsBeside(view, header.body)) : [];
  const blocks = split.map(block => readBlock(view, block, header.body, caption, sink));
  return {
    id: table.id,
    table,
    view,
    caption,
    kind,
    titleRows: header.title,
    bodyRow: header.body,
    columns,
    blocks,
    figures: sink.figures.slice(from),
  };
}

/** Whether some row of the body calls what stands in either of two columns a total. */
const totalsBeside =
  (view: GridView, body: number) =>
  (one: number, other: number): boolean => {
    for (let row = body; row < view.rows; row += 1) {
      if ([one, other].every(column => view.isOrigin(row, column) && totalWord.test(view.text(row, column))))
        return true;
    }
    return false;
  };

function rowsText(view: GridView, from: number, to: number): string[] {
  return view.table.cells
    .filter(cell => cell.row >= from && cell.row < to && cell.text !== '')
    .map(cell => squeezed(cell.text));
}

function kindOf(table: Table, caption: TableCaption, columns: readonly Column[]): TableKind {
  const title = caption.title;
  if (/绩效.{0,12}(?:表|申报)|自评|目标申报/u.test(title)) return 'form';
  const amounts = columns.filter(column => column.role === 'amount').length;
  if (amounts === 0)
    return /目录|是否(?:为)?空表/u.test(
      title +
        table.cells
          .slice(0, 6)
          .map(cell => squeezed(cell.text))
          .join(''),
    )
      ? 'catalogue'
      : 'words';
  return isForm(table) ? 'form' : 'amounts';
}

/** A form names its fields in its own rows: 一级指标, 二级指标, 指标值 stand inside the table. */
function isForm(table: Table): boolean {
  const texts = new Set(table.cells.map(cell => squeezed(cell.text)));
  return ['一级指标', '二级指标', '三级指标', '指标值'].filter(text => texts.has(text)).length >= 2;
}

function readBlock(
  view: GridView,
  block: Block,
  from: number,
  caption: TableCaption,
  sink: FigureSink,
): RecognisedBlock {
  const rows = readRows(view, block, from);
  const counted = new Map(rows.map((row, i) => [row, countedBy(rows, i)]));
  const byPlace = new Map<number, Figure>();
  const unsure = besideUnsureNames(view, block, rows);
  const asWhole = holdsSecondTable(view, from) ? 'row' : doubtOfGrid(view);
  const doubt = (figure: Figure, cell: Cell, row: Row): void => {
    if (unsure.has(row)) figure.doubt ??= 'row';
    if (figure.value === null && isBesideGluedPair(view, cell)) figure.doubt ??= 'overlap';
    if (asWhole === 'row' && figure.doubt === 'column') figure.doubt = asWhole;
    if (asWhole) figure.doubt ??= asWhole;
  };
  const columns = [...block.figures, ...block.prices];
  // 房屋（平方米） under 数量, 原值 and 折旧: its square metres stand under 数量 alone.
  const countsApart = columns.some(column => column.role === 'count');
  for (const row of rows) {
    for (const column of columns) {
      const cell = view.at(row.row, column.index);
      if (!cell || !(isAt(cell, row, column) || hidesFigure(cell))) continue;
      const count = countsApart && column.role !== 'count' ? null : (counted.get(row) ?? null);
      const figure = readFigure(cell, row, column, caption, count, view.table.id, sink.figures.length);
      if (!figure) continue;
      doubt(figure, cell, row);
      sink.figures.push(figure);
      // 总计 in one cell across all blocks is the total of none of them.
      if (cell.column + cell.columnSpan - 1 <= block.last) byPlace.set(row.row * view.columns + column.index, figure);
    }
  }
  return {
    ...block,
    rows,
    figureAt: (index, column) => byPlace.get((rows[index]?.row ?? -1) * view.columns + column) ?? null,
  };
}

/** Share of the texts of a table whose places are in doubt, from which the places of the others are too. */
const doubtedShare = 0.25;

/**
 * Two amounts, a name and an amount, or a wrapped name with the number beside it, that were read as one text:
 * 82,385.76 67,660.93, 行政运行13,990.20, 对个人和家⏎303 庭的补助.
 */
const readAsOne =
  /\d\.\d{2}\s+-?\d[\d,]*\.\d{2}$|\p{sc=Han}[）)]?\s?\d{1,3}(?:,\d{3})*\.\d{2}$|\p{sc=Han}\n\d{3,}\s?(?![年月日元万亿千百个名人次台辆件])\p{sc=Han}/u;

/**
 * The doubt about the grid as a whole; null where most places are sure. Where no rulings part the columns and texts
 * of two were read as one, a row lacks what its neighbours have, and a sum over it comes out short.
 */
function doubtOfGrid(view: GridView): 'column' | 'row' | null {
  const {table} = view;
  const filled = table.cells.filter(({text}) => text !== '');
  if (table.drawn === 'aligned' && filled.some(cell => readAsOne.test(cell.text) || tookLine(view, cell))) return 'row';
  const [columns, rows] = (['column', 'row'] as const).map(kind => filled.filter(({doubt}) => doubt === kind).length);
  if ((columns ?? 0) + (rows ?? 0) < doubtedShare * filled.length || filled.length === 0) return null;
  return (columns ?? 0) >= (rows ?? 0) ? 'column' : 'row';
}

/**
 * Whether the first lines of a name are the last ones of the name above: 其他 and, below it, 商品和服务支出⏎对个人和家庭的补助.
 * A row was read at the wrong line then, and others may be.
 */
function tookLine(view: GridView, {text, row, column}: Cell): boolean {
  const above = row > 0 && text.includes('\n') ? view.text(row - 1, column) : '';
  if (above === '' || isClassName(squeezed(text))) return false;
  return [...text.matchAll(/\n/gu)].some(({index}) => isClassName(above + squeezed(text.slice(0, index))));
}

/**
 * The rows whose name may not be all theirs, as it stands in a cell whose rows are in doubt, and those above and
 * below: a line of it may be of their names.
 */
function besideUnsureNames(view: GridView, {stub}: Block, rows: readonly Row[]): ReadonlySet<Row> {
  const isUnsure = ({row}: Row): boolean =>
    stub.some(({index}) => {
      const doubt = view.at(row, index)?.doubt;
      return doubt === 'row' || doubt === 'overlap';
    });
  const unsure = rows.map(isUnsure);
  return new Set(rows.filter((_, i) => unsure[i - 1] || unsure[i] || unsure[i + 1]));
}

/** Whether the number of a blank cell may be one of the two that stand in the cell beside it. */
const isBesideGluedPair = (view: GridView, {row, column, columnSpan}: Cell): boolean =>
  [column - 1, column + columnSpan].some(at => isGluedPair(view.text(row, at)));

/** Whether one of several lines, or of texts set apart, is an amount: others were read into its cell, and it is not known which is the cell's. */
function holdsAmount(text: string): boolean {
  const texts = text.split(/\s+/u);
  return texts.length > 1 && texts.some(own => /^[-(（]?\d{1,3}(?:,?\d{3})*\.\d{1,2}[)）]?$/u.test(own));
}

const isAt = (cell: Cell, row: Row, column: Column): boolean => cell.row === row.row && cell.column === column.index;

/** Whether texts stand on each other in a cell and digits are among them: a figure may be printed there, in any of its columns. */
const hidesFigure = (cell: Cell): boolean => cell.doubt === 'overlap' && /\d/u.test(cell.text);

/** The figure of a cell; null where the cell holds words instead. */
function readFigure(
  cell: Cell,
  row: Row,
  column: Column,
  caption: TableCaption,
  counted: string | null,
  table: string,
  id: number,
): Figure | null {
  const blank = blankMark(cell.text);
  const number = blank === null ? readNumber(cell.text) : null;
  const isHidden =
    isOverflow(cell.text) ||
    (number === null && (holdsAmount(cell.text) || isGluedPair(cell.text) || hidesFigure(cell)));
  if (blank === null && !number && !isHidden) return null;
  const power = number?.unit ? moneyPower(number.unit) : null;
  const label = [row.label || row.name, column.path.join('·')].filter(text => text !== '').join(' / ');
  const doubt = cell.doubt ?? (isHidden || number?.irregular ? 'unreadable' : undefined);
  return {
    id,
    printed: cell.text.replace(/\n/gu, ''),
    value: number?.value ?? null,
    unit: unitFor(
      counted,
      column,
      number?.percent || rateRow.test(row.name),
      power ?? columnUnit(column) ?? caption.unit,
      caption.counts,
    ),
    place: {kind: 'cell', table, row: cell.row, column: cell.column},
    label,
    ...(doubt ? {doubt} : {}),
  };
}

/** The name of a row of rates below rows of amounts: 2026年比2025年增减%, 增长率. */
const rateRow = /(?:增减|增长|下降|变动|完成|执行|占比?).{0,6}[%％率][)）]?$|^[（(]?[%％][)）]?$/u;

/**
 * The name of a row that counts things although its table is one of money: 公务用车保有量（辆）, 国内公务接待批次（个）.
 */
const countedName =
  /[（(](辆|台|套|台[、，,]?套|个|人|人次|批次?|次|件|宗|名|户|间|幢|栋|平方米|㎡|亩)[)）]$|(?:辆数|人次|人数|批次|团组数|保有量|购置数|台数|件数)$/u;

/** A column of money beside one of numbers: 房屋（平方米） has both. */
const moneyHead = /金额|价值|原值|净值|账面|[万亿千]元/u;

/** What a row counts: by its own name, or because it is part of a row that counts; null for money. */
function countedBy(rows: readonly Row[], index: number): string | null {
  for (let at = index; at >= 0; at = rows[at]?.parent ?? -1) {
    const counted = countedName.exec(rows[at]?.name ?? '');
    if (counted) return counted[1] ?? '';
  }
  return null;
}

const columnUnit = (column: Column): number | null => {
  for (const text of [...column.path].reverse()) {
    const own = /[（(](?:单位[:：])?((?:亿|百万|万|千)?元)[)）]/u.exec(text);
    if (own?.[1]) return moneyPower(own[1]);
    const stated = unitOf(text);
    if (stated !== null) return stated;
  }
  return null;
};

function unitFor(counted: string | null, column: Column, percent: boolean, power: number | null, counts: string): Unit {
  if (percent || column.role === 'percent') return {kind: 'percent'};
  if (counted !== null && !moneyHead.test(column.path.at(-1) ?? '')) return {kind: 'count', of: counted};
  if (column.role === 'count') return {kind: 'count', of: ''};
  if (power === null && counts !== '') return {kind: 'count', of: counts};
  return {kind: 'money', power};
}
