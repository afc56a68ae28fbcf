/** What a cell holds decides how styles set it. */
export type CellKind = 'head' | 'stub' | 'text' | 'figure' | 'section';

/** A cell as it is laid down, as in HTML: its place follows from those before it. */
export interface LaidCell {
  text: string;
  kind: CellKind;
  columnSpan?: number;
  rowSpan?: number;
  /** Levels of indentation. */
  indent?: number;
  /** A currency sign set flush left in the cell, away from its amount. */
  sign?: string;
  /** A raised note mark behind the text. */
  mark?: string;
  /** Whether dots lead from the text to the next column; a reader of the page does not take them for text. */
  leader?: boolean;
  /** Set bold with a line above, as totals are. */
  total?: boolean;
}

/** An invented table: its header rows and its body, and the words around it. */
export interface PrintedTable {
  caption: string;
  note: string;
  head: LaidCell[][];
  body: LaidCell[][];
}

/** A cell at its place in the grid, with the text that a reader of the page sees in it. */
export interface PlacedCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
}

const textOf = ({sign = '', text, mark = ''}: LaidCell): string => `${sign}${text}${mark}`;

/** Places of laid cells, as HTML places them: the first free place of the row. */
export function placed(rows: readonly (readonly LaidCell[])[]): PlacedCell[] {
  const taken = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map(cell => {
      while (taken.has(`${row},${column}`)) column += 1;
      const {rowSpan = 1, columnSpan = 1} = cell;
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + columnSpan; c += 1) taken.add(`${r},${c}`);
      const own = {row, column, rowSpan, columnSpan, text: textOf(cell)};
      column += columnSpan;
      return own;
    });
  });
}

/** The true grid of a table: what a reader has to find. */
export const goldOf = (table: PrintedTable): PlacedCell[] => placed([...table.head, ...table.body]);

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

function cellMarkup(cell: LaidCell): string {
  const {text, kind, columnSpan = 1, rowSpan = 1, indent = 0, sign, mark, total, leader} = cell;
  const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  const classes = [kind, ...(columnSpan > 1 ? ['wide'] : []), ...(total ? ['total'] : [])].join(' ');
  const padding = indent > 0 ? ` style="padding-left:${indent + 0.4}em"` : '';
  const raised = mark ? `<sup>${escaped(mark)}</sup>` : '';
  const dots = leader ? `<span class="leader"><i>${'.'.repeat(120)}</i></span>` : '';
  const inside = dots
    ? `<div class="led"><span>${escaped(text)}</span>${dots}</div>`
    : sign
      ? `<div class="signed"><span>${sign}</span><span>${escaped(text)}</span></div>`
      : escaped(text);
  const tag = kind === 'head' ? 'th' : 'td';
  return `<${tag} class="${classes}"${spans}${padding}>${inside}${raised}</${tag}>`;
}

const rowsMarkup = (rows: readonly (readonly LaidCell[])[]): string =>
  rows.map(row => `<tr>${row.map(cellMarkup).join('')}</tr>`).join('\n');

/** The table as HTML, in the style of the class. */
export const tableMarkup = (table: PrintedTable, style: string): string =>
  `<table class="${style}"><thead>${rowsMarkup(table.head)}</thead><tbody>${rowsMarkup(table.body)}</tbody></table>`;
