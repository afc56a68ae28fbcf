import type {Figure} from '../model/figure.ts';
import {columnDimensions, flowOf} from './column-dimensions.ts';
import type {Column} from './columns.ts';
import type {Dimensions} from './dimensions.ts';
import {isTotalHead} from './header-tree.ts';
import type {RecognisedBlock, RecognisedTable} from './recognised-table.ts';
import {namingOf, rowDimensions} from './row-dimensions.ts';
import {titleDimensions} from './title-dimensions.ts';
import {wellHeaded} from './unsure-heads.ts';

/** A figure of a table with all that is known of what it measures. */
export interface Fact {
  figure: Figure;
  table: RecognisedTable;
  block: number;
  row: number;
  column: Column;
  /** The names of its block and of its column in the document. */
  at: {block: string; column: string};
  dimensions: Dimensions;
  /** Whose money it is, where the file publishes several bodies; '' elsewhere. */
  body: string;
  /** It is of the document of the year before, which is checked together with this one. */
  earlier?: boolean;
  /** It stands in a row that totals the block: what anchors the comparison of two blocks. */
  total: boolean;
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

/** The year of the disclosure that a table is in, where known, and whose money it is, where the file publishes several bodies. */
export interface TableOf {
  year: number | null;
  body: string;
}

/** Facts of all tables of amounts, in order. */
export function readFacts(tables: readonly RecognisedTable[], of: (table: RecognisedTable) => TableOf): Fact[] {
  const facts: Fact[] = [];
  for (const table of tables) {
    const {year, body} = of(table);
    const title = titleDimensions(table.caption.title);
    const tableYear = table.caption.year ?? year;
    if (title.key && holdsMore(table)) title.key = threeAndMore;
    table.blocks.forEach((block, index) => {
      const naming = namingOf(block);
      const name = `${table.id}.${index}`;
      const side = sideOf(block);
      const columns = wellHeaded(table.table, block.figures).map(column => ({
        column,
        head: columnDimensions(column, tableYear),
        at: {block: name, column: `${name}.${column.index}`},
      }));
      block.rows.forEach((_, row) => {
        const {total, ...own} = rowDimensions(block, row, naming, tableYear);
        for (const {column, head, at} of columns) {
          const figure = block.figureAt(row, column.index);
          const dimensions = combined(title, head, own, column);
          dimensions.flow ??= side;
          if (figure) facts.push({figure, table, block: index, row, column, at, dimensions, body, total});
        }
      });
    });
  }
  return facts;
}

/** 收入 | 预算数 | 支出 | 预算数: the side that the head over the names of a block says they are of. */
function sideOf({stub}: RecognisedBlock): Dimensions['flow'] {
  const named = stub.filter(({role}) => role === 'name').map(({path}) => flowOf(path.at(-1) ?? ''));
  const [only] = named;
  return named.length === 1 ? (only ?? null) : null;
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
  // 一般公共预算拨款收入 below a title that does not say what the table is of.
  if (merged.flow === null && /收入$/u.test(column.path.at(-1) ?? '')) merged.flow = 'income';
  if (merged.flow === null && merged.key !== null && /^(?:function|economic|government|three)/u.test(merged.key))
    merged.flow = 'expenditure';
  return merged;
}
