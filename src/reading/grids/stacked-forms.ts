import {unspaced} from '../../model/unspaced.ts';

/** What of a cell tells the forms of a grid apart. */
export interface GridText {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
}

/** One of several forms in a grid: rows `from` to `head` hold its title, number and unit, those up to `to` the form itself. */
export interface FormRows {
  from: number;
  head: number;
  to: number;
}

/** A title that says it heads a table, and one that heads one only where a number or unit stands beside it. */
const titleOfTable = /^.{3,60}表(?:[-—]+\p{sc=Han}{2,12})?(?:[（(【].{1,30}[）)】]){0,2}$/u;
const titleOfOther = /^.{4,40}(?:情况|明细|一览|预算|决算|汇总|经费|支出|收入)(?:[（(【].{1,30}[）)】]){0,2}$/u;
/** Number, unit, body or year of a form. */
const captionText =
  /^.{0,12}(?:单位|部门)(?:名称|代码)?(?:[（(].{1,8}[)）])?[:：]|^(?:金额|货币)单位|^[（(]?(?:编制|填报|公开|编报)\p{sc=Han}{0,4}[:：]|^(?:\p{sc=Han}{0,8}(?:公开|预算|决算|附|财[决预]))?(?:公开)?表?\s?\d{1,2}(?:[-—]\d{1,2})?表?$|^(?:附|续)?(?:表|附件)[\d一二三四五六七八九十]{1,3}[:：]?$|^20\d{2}年度?$/u;
const amount = /^[-－−△▲(（]?\d[\d,，]*\.\d+[%％]?[)）]?$|^\d{1,3}(?:[,，]\d{3})+$/u;

/** Rows that title, number and unit of a form take at most. */
const mostCaptions = 5;

/**
 * The forms of a grid that holds several, one below the other, as word processors and sheets draw them where nothing
 * parts them: each but the first begins with its title in one cell over all its columns, and heads of its own. Null where there is only one.
 */
export function formsIn(cells: readonly GridText[], rows: number): FormRows[] | null {
  if (!cells.some(isTitleCell)) return null;
  const grid = new Rows(cells, rows);
  const starts: Omit<FormRows, 'to'>[] = [{from: 0, head: 0}];
  for (let row = 1; row < rows; row += 1) {
    const start = startAt(grid, row);
    if (!start || !grid.hasRow(starts.at(-1)?.head ?? 0, start.from)) continue;
    starts.push(start);
    row = start.head;
  }
  if (starts.length === 1) return null;
  return starts.map((start, i) => ({...start, to: starts[i + 1]?.from ?? rows}));
}

const isTitleCell = ({row, column, columnSpan, text}: GridText): boolean =>
  row > 0 && column === 0 && columnSpan > 1 && isTitle(text);

const isTitle = (text: string): boolean => {
  const bare = unspaced(text);
  return titleOfTable.test(bare) || titleOfOther.test(bare);
};

/** The filled cells of a grid by the row they begin in. */
class Rows {
  readonly filled: GridText[][];
  /** For each row the last one that a cell with text reaches which begins above it. */
  private readonly reach: number[] = [];

  constructor(
    cells: readonly GridText[],
    readonly count: number,
  ) {
    this.filled = Array.from({length: count}, () => []);
    for (const cell of cells) if (cell.text !== '') this.filled[cell.row]?.push(cell);
    let reach = 0;
    for (const own of this.filled) {
      this.reach.push(reach);
      for (const {row, rowSpan} of own) reach = Math.max(reach, row + rowSpan);
    }
  }

  at(row: number): readonly GridText[] {
    return this.filled[row] ?? [];
  }

  /** Whether no cell with text runs from the row above into this one. */
  isFree(row: number): boolean {
    return (this.reach[row] ?? 0) <= row;
  }

  /** Whether some row of these is one of a form: several texts, not only captions. */
  hasRow(from: number, to: number): boolean {
    return this.filled.slice(from, to).some(own => own.length > 1 && !isCaption(own));
  }
}

const isCaption = (own: readonly GridText[]): boolean => own.every(({text}) => captionText.test(unspaced(text)));

/** The form whose title stands in a row; null where none does. */
function startAt(grid: Rows, row: number): Omit<FormRows, 'to'> | null {
  const own = grid.at(row);
  const [title, ...others] = own;
  if (!title || !isTitleCell(title) || !grid.isFree(row) || !isCaption(others)) return null;
  let from = row;
  while (from > 1 && grid.isFree(from - 1) && isLead(grid.at(from - 1))) from -= 1;
  let head = row + 1;
  let captions = others.length;
  while (head < grid.count && head < row + mostCaptions && isBetween(grid.at(head))) {
    if (isCaption(grid.at(head))) captions += grid.at(head).length;
    head += 1;
  }
  captions += grid.filled.slice(from, row).flat().length;
  if (captions === 0 && !titleOfTable.test(unspaced(title.text))) return null;
  if (head === grid.count) return captions > 0 || head === row + 1 ? {from, head} : null;
  const heads = grid.at(head);
  const end = title.columnSpan;
  const isHeaded =
    heads.length > 1 &&
    !heads.some(({text}) => amount.test(unspaced(text))) &&
    heads.every(({column, columnSpan}) => column + columnSpan <= end);
  return isHeaded ? {from, head} : null;
}

/** A row that may stand between a title and the heads: number, unit and body, or one short text, which the page may have cut. */
const isBetween = (own: readonly GridText[]): boolean =>
  isCaption(own) || (own.length === 1 && own.every(({text}) => text.length <= longestNote && !/\d/u.test(text)));

/** Characters of a text below a title that is none of its captions, at most. */
const longestNote = 20;

/** A row that may stand above a title: blank, or the number of the form alone. */
const isLead = (own: readonly GridText[]): boolean =>
  own.length < 2 && isCaption(own) && !own.some(({text}) => /[:：]/u.test(text));

/**
 * The cells of some rows as a grid of their own: without the columns in which none of them begins, and without the
 * empty cell that fills the room beside a narrower form. `columns` are the indices of those that are left, and the end.
 */
export function rowsOf<Cell extends GridText>(
  cells: readonly Cell[],
  from: number,
  to: number,
): {cells: Cell[]; columns: number[]} {
  const inside = cells.filter(({row, rowSpan}) => row < to && row + rowSpan > from);
  const clipped = inside.map(cell => {
    const row = Math.max(cell.row, from);
    return {...cell, row: row - from, rowSpan: Math.min(cell.row + cell.rowSpan, to) - row};
  });
  const isBeside = ({text, column, rowSpan}: GridText): boolean => text === '' && column > 0 && rowSpan === to - from;
  let own = clipped;
  for (let last = lastOf(own); last && to - from > 1 && isBeside(last); last = lastOf(own)) {
    const gone = last;
    own = own.filter(cell => cell !== gone);
  }
  const end = Math.max(0, ...own.map(({column, columnSpan}) => column + columnSpan));
  const columns = [...new Set(own.map(({column}) => column))].sort((a, b) => a - b);
  const places = new Map(columns.map((column, i) => [column, i]));
  const at = (edge: number): number => places.get(edge) ?? columns.findLastIndex(column => column < edge) + 1;
  const moved = own.map(cell => ({
    ...cell,
    column: at(cell.column),
    columnSpan: at(cell.column + cell.columnSpan) - at(cell.column),
  }));
  return {cells: moved, columns: [...columns, end]};
}

/** The cell at the right end, if there is only one that ends there. */
function lastOf<Cell extends GridText>(cells: readonly Cell[]): Cell | null {
  const end = Math.max(0, ...cells.map(({column, columnSpan}) => column + columnSpan));
  const [only, ...others] = cells.filter(({column, columnSpan}) => column + columnSpan === end);
  return only && others.length === 0 ? only : null;
}
