import {squeezed} from '../amounts/printed.ts';
import type {Disclosure, Passage, Table} from '../model/disclosure.ts';
import type {Spot} from '../model/relation.ts';
import {readNumbering} from './numbering.ts';

/** A line of the table of contents. */
export interface CatalogueEntry {
  /** 表1, 公开01表; '' where it has none. */
  number: string;
  /** What numbers the line in the contents: 三、, 第二部分; '' where nothing does. */
  mark: string;
  /** Its title without numbering, dots and page number, as printed. */
  title: string;
  /** What the column 是否空表 says. */
  empty: boolean | null;
  /** What the column 公开空表理由 says. */
  reason: string;
  /** Where it says so; null where the list has no such column. */
  reasonSpot: Spot | null;
  spot: Spot;
}

/** A table of contents: which blocks it is made of, and what it lists. */
export interface Catalogue {
  passages: ReadonlySet<string>;
  tables: ReadonlySet<string>;
  entries: readonly CatalogueEntry[];
}

const longestEntry = 60;
const mostEntries = 90;

/** The table of contents of a document: lines after 目录, or a table headed 报表名称 and 是否空表. */
export function catalogueIn(disclosure: Disclosure): Catalogue {
  const lines = catalogueLines(disclosure);
  const table = disclosure.blocks.find((block): block is Table => block.kind === 'table' && isCatalogueTable(block));
  const entries = [...lines.flatMap(entriesOf), ...(table ? tableEntries(table) : [])];
  return {
    passages: new Set(lines.map(line => line.id)),
    tables: new Set(table ? [table.id] : []),
    entries,
  };
}

/** Short lines after the heading 目录, up to a table, a paragraph, or the first line printed again. */
function catalogueLines(disclosure: Disclosure): Passage[] {
  const heads = (pattern: RegExp): number =>
    disclosure.blocks.findIndex(block => block.kind === 'passage' && pattern.test(squeezed(block.text)));
  const plain = heads(/^目录(?:第一部分.*)?$/u);
  const start = plain >= 0 ? plain : heads(/^(?=.*(?:预算|决算|报表|附表|文本))\S{1,30}目录(?:第一部分.*)?$/u);
  if (start < 0) return [];
  const lines: Passage[] = [];
  const seen = new Set<string>();
  for (const block of disclosure.blocks.slice(start, start + mostEntries)) {
    if (block.kind === 'table') break;
    const text = squeezed(block.text);
    const title = plainTitle(text);
    if (lines.length > 0 && (text.length > 3 * longestEntry || /[。；]$/u.test(text))) break;
    if (title.length > 3 && seen.size > 2 && seen.has(title)) break;
    if (/^(?:表一|表1|公开0?1表|附件\d)$/u.test(text)) break;
    seen.add(title);
    for (const entry of entriesOf(block)) seen.add(entry.title);
    lines.push(block);
  }
  return lines;
}

/** 一、收支总表……10 without its number, dots and page. */
function plainTitle(text: string): string {
  const bare = text
    // A field of a word processor that a converter left in the page.
    .replace(/PAGEREF_Toc\d+\\?h?\d*$/u, '')
    .replace(/[.．·…—\-_]{2,}\s*[-—]?\d{0,3}[-—]?$/u, '')
    .replace(/(?<=[\u4e00-\u9fff）)])\d{1,3}$/u, '');
  return (readNumbering(bare)?.rest ?? bare).replace(/[.．·…]+$/u, '').replace(/^《([^《》]*)》$/u, '$1');
}

/** The titles of a line; several lines that were read as one are told apart by their numbers. */
function entriesOf(line: Passage): CatalogueEntry[] {
  const pieces = squeezed(line.text)
    .replace(/^\S{0,30}目录/u, '')
    .split(
      /(?<=[\u4e00-\u9fff）)\d.…])(?=第[一二三四五六七八九十]{1,3}部分|[(][一二三四五六七八九十]{1,3}[)]|(?<![一二三四五六七八九十第表])[一二三四五六七八九十]{1,3}、|(?<!\d)\d{1,2}[、．](?!\d))/u,
    );
  return pieces
    .map(piece => ({piece, title: plainTitle(piece)}))
    .filter(({title}) => title.length >= 3)
    .map(({piece, title}) => {
      const numbered =
        /^((?:附|公开|预算|决算)*表\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3}(?!般|公经费))|(?:公开|预算|决算)\d{1,2}表)[:：.、\s]*(.{3,})$/u.exec(
          title,
        );
      return {
        number: numbered?.[1] ?? '',
        mark: markOf(piece),
        title: numbered?.[2] ?? title,
        empty: null,
        reason: '',
        reasonSpot: null,
        spot: {kind: 'text', passage: line.id, start: 0, end: line.text.length},
      };
    });
}

/** The number at the head of a line: 第三部分, 二、, (四). */
export const markOf = (text: string): string =>
  /^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}(?=、)|[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}(?=[、.．]))/u.exec(
    text,
  )?.[0] ?? '';

/** A table that lists the tables: 报表名称 beside 是否空表. */
function isCatalogueTable(table: Table): boolean {
  const head = table.cells.filter(cell => cell.row <= 1).map(cell => squeezed(cell.text));
  return (
    head.some(text => /是否(?:为)?空表/u.test(text)) ||
    (head.some(text => /^(?:报表|表格)名称$/u.test(text)) && table.columns <= 5)
  );
}

function tableEntries(table: Table): CatalogueEntry[] {
  const at = (row: number, column: number): string =>
    squeezed(table.cells.find(cell => cell.row === row && cell.column === column)?.text ?? '');
  /** Of a cell that may stand for several lines. */
  const over = (row: number, column: number): string =>
    squeezed(
      table.cells.find(cell => cell.column === column && cell.row <= row && row < cell.row + cell.rowSpan)?.text ?? '',
    );
  const header = [0, 1].find(row => table.cells.some(cell => cell.row === row && /空表|名称/u.test(cell.text))) ?? 0;
  const column = (pattern: RegExp): number =>
    table.cells.find(cell => cell.row === header && pattern.test(squeezed(cell.text)))?.column ?? -1;
  const titles = Math.max(column(/名称/u), column(/^(?:报表|表格)?内容$/u));
  const numbers = column(/^(?:报表|序号|编号|表号)$/u);
  const flags = column(/空表/u);
  const reasons = column(/理由|原因|说明|备注/u);
  if (titles < 0) return [];
  const entries: CatalogueEntry[] = [];
  for (let row = header + 1; row < table.rows; row += 1) {
    const title = at(row, titles);
    if (title === '') continue;
    const flag = flags < 0 ? '' : over(row, flags);
    entries.push({
      number: numbers < 0 ? '' : at(row, numbers),
      mark: '',
      title,
      empty: flag === '是' ? true : flag === '否' ? false : null,
      reason: reasons < 0 ? '' : over(row, reasons),
      reasonSpot: reasons < 0 ? null : {kind: 'cell', table: table.id, row, column: reasons},
      spot: {kind: 'cell', table: table.id, row, column: titles},
    });
  }
  return entries;
}
