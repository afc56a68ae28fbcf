import type {Written, WrittenTable} from './tables.ts';

/** How a table is printed. */
export interface Style {
  /** CSS of table, rows and cells; `table` selects them. */
  rules: string;
  /** Where amounts stand. */
  amounts?: 'right' | 'center';
  /** Where the texts of a row stand in its height. */
  rows?: 'top' | 'middle' | 'bottom';
  /** How labels are set in: by blank characters or by padding. */
  indents?: 'spaces' | 'padding';
  size?: number;
  font?: string;
  more?: string;
}

const line = '0.75pt solid #000';
const inner = (css: string): string => `td, th { border: ${css}; }`;

/** Rulings of official tables as producers draw them, and as designers do. */
export const rulings: Record<string, string> = {
  grid: inner(line),
  thick: `${inner(line)} table { border: 2pt solid #000; }`,
  double: `${inner('2.25pt double #000')}`,
  dashed: inner('0.75pt dashed #000'),
  dotted: inner('1pt dotted #000'),
  grey: inner('0.5pt solid #bbb'),
  coloured: inner('0.6pt solid #4f81bd'),
  'three-line': `table { border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000; } tr.firstbody > * { border-top: ${line}; } tr.head th[colspan]:not([colspan="1"]) { border-bottom: ${line}; }`,
  'three-line-plain': `table { border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000; } tr.firstbody > * { border-top: ${line}; }`,
  horizontal: `td, th { border-top: ${line}; border-bottom: ${line}; }`,
  'open-sides': `${inner(line)} td, th { border-left: ${line}; border-right: ${line}; } tr > .first { border-left: none; } tr > .last { border-right: none; }`,
  'boxed-head': `th { border: ${line}; } table { border-bottom: ${line}; }`,
  'boxed-head-frame': `th { border: ${line}; } table { border: ${line}; }`,
  'columns-only': `td, th { border-left: ${line}; border-right: ${line}; } th { border: ${line}; } table { border: ${line}; }`,
  none: '',
  zebra: 'tr.head > * { background: #1f4e79; color: #fff; } tr.odd > * { background: #ddebf7; }',
  'zebra-lines': `tr.odd > * { background: #eee; } td, th { border-bottom: 0.5pt solid #999; } tr.head > * { border-bottom: 1.5pt solid #333; }`,
  'white-lines':
    'tr.head > * { background: #4472c4; color: #fff; } td { background: #d9e2f3; } td, th { border: 1pt solid #fff; }',
};

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

function contents(cell: Written, style: Style): {text: string; padding: string} {
  const indent = cell.indent ?? 0;
  if (indent === 0) return {text: escaped(cell.text), padding: ''};
  if (style.indents === 'padding') return {text: escaped(cell.text), padding: `padding-left:${indent + 0.3}em`};
  return {text: `${'　'.repeat(indent)}${escaped(cell.text)}`, padding: ''};
}

function cellHtml(cell: Written, place: {column: number; columns: number}, style: Style): string {
  const tag = cell.kind === 'head' ? 'th' : 'td';
  const {text, padding} = contents(cell, style);
  const span = cell.columnSpan ?? 1;
  const classes = [cell.kind, place.column === 0 ? 'first' : '', place.column + span === place.columns ? 'last' : ''];
  return `<${tag} class="${classes.join(' ').trim()}" colspan="${span}" rowspan="${cell.rowSpan ?? 1}" style="${padding}">${text}</${tag}>`;
}

/** The table in HTML, without title and unit line. */
export function tableHtml(table: WrittenTable, style: Style): string {
  const columns = table.widths?.length ?? 1;
  const taken = new Set<string>();
  const rows = table.rows.map((row, r) => {
    let column = 0;
    const cells = row.map(cell => {
      while (taken.has(`${r},${column}`)) column += 1;
      for (let i = 0; i < (cell.rowSpan ?? 1); i += 1)
        for (let j = 0; j < (cell.columnSpan ?? 1); j += 1) taken.add(`${r + i},${column + j}`);
      return cellHtml(cell, {column, columns}, style);
    });
    const body = r - table.headRows;
    const classes = [
      body < 0 ? 'head' : 'body',
      body === -1 ? 'lasthead' : '',
      body === 0 ? 'firstbody' : '',
      body >= 0 && body % 2 ? 'odd' : '',
    ];
    return {head: body < 0, html: `<tr class="${classes.join(' ').trim()}">${cells.join('')}</tr>`};
  });
  const part = (tag: string, head: boolean): string =>
    `<${tag}>${rows
      .filter(row => row.head === head)
      .map(row => row.html)
      .join('\n')}</${tag}>`;
  const widths = (table.widths ?? []).map(width => `<col style="width:${width}%">`).join('');
  return `<table><colgroup>${widths}</colgroup>${part('thead', true)}${part('tbody', false)}</table>`;
}

/** CSS of a page whose tables have the style. */
export function styleCss(style: Style): string {
  const {amounts = 'right', rows = 'middle', size = 9, font = 'Noto Serif CJK SC'} = style;
  return `
    * { margin: 0; padding: 0; }
    body { font: ${size}pt/1.3 "${font}", serif; color: #000; }
    h2 { font-size: ${1.6 * size}pt; font-weight: bold; text-align: center; margin: 6pt 0; }
    .unit { text-align: right; }
    p { text-indent: 2em; margin: 4pt 0; line-height: 1.6; text-align: justify; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 14pt; }
    td, th { padding: 2.5pt 3pt; vertical-align: ${rows}; overflow-wrap: anywhere; }
    tr { break-inside: avoid; height: ${2.1 * size}pt; }
    th { font-weight: normal; text-align: center; vertical-align: middle; }
    td.label { text-align: left; } td.code { text-align: center; } td.amount { text-align: ${amounts}; }
    ${style.rules}
    ${style.more ?? ''}`;
}
