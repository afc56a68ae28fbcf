import type {Cell} from '../../model/disclosure.ts';
import type {HtmlPlace} from '../../model/place.ts';
import {unspaced} from '../../model/unspaced.ts';
import {isAmount, isExactAmount} from './exact-amounts.ts';
import type {FlowPart, Paragraph, TablePart} from './flow-part.ts';
import type {ReadTable} from './read-table.ts';

/** Rows of a table that blanks set, at least, and characters of a text in it at most. */
const leastRows = 3;
const longestText = 60;
/** Share of the rows below the first that end in an amount. */
const amountShare = 0.6;

const gap = /[ \t\u00a0]*(?:\t|[ \u00a0]{2}|\u3000{2})[ \t\u00a0\u3000]*/gu;

/** A text within a paragraph. */
interface Segment {
  text: string;
  start: number;
  /** Where it begins and ends in half widths of an ideograph. */
  from: number;
  to: number;
}

/** Whether blanks set texts of a line apart. */
export const isSpaced = (text: string): boolean => text.trim().search(gap) >= 0;

/** Paragraphs that are the rows of a table which blanks set, as plain text has them, as one table. */
export function withSpacedTables(parts: readonly FlowPart[]): FlowPart[] {
  const out: FlowPart[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const rows: Paragraph[] = [];
    for (let part = parts[i]; part?.kind === 'paragraph' && isRow(part); part = parts[i + rows.length]) rows.push(part);
    const [first] = rows;
    if (first && isTable(rows.map(segmentsOf))) {
      out.push({kind: 'table', node: first.block, rows});
      i += rows.length - 1;
    } else {
      out.push(...parts.slice(i, i + 1));
    }
  }
  return out;
}

const isRow = (paragraph: Paragraph): boolean => {
  const segments = segmentsOf(paragraph);
  return segments.length >= 2 && segments.every(({text}) => text.length <= longestText && !/。|单位[:：]/u.test(text));
};

function isTable(rows: readonly Segment[][]): boolean {
  if (rows.length < leastRows) return false;
  const body = rows.slice(1);
  const last = body.map(row => unspaced(row.at(-1)?.text ?? ''));
  const amounts = last.filter(isAmount);
  return amounts.length >= amountShare * body.length && amounts.some(isExactAmount);
}

function segmentsOf({text}: Paragraph): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  const add = (end: number): void => {
    const own = text.slice(start, end);
    const from = widthOf(text.slice(0, start));
    if (own !== '') segments.push({text: own, start, from, to: from + widthOf(own)});
  };
  for (const found of text.matchAll(gap)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(text.length);
  return segments;
}

const widthOf = (text: string): number =>
  text.replace(/[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u3000]/gu, 'mm').length;

/** Reads a table that blanks set. Where a row has fewer texts than there are columns it is in doubt which it fills. */
export function readSpacedTable(part: TablePart & {rows: readonly Paragraph[]}): ReadTable {
  const rows = part.rows.map(segmentsOf);
  const columns = Math.max(...rows.map(row => row.length));
  const bands = bandsOf(
    rows.filter(row => row.length === columns),
    columns,
  );
  const cells = rows.flatMap((row, i) => {
    const paragraph = part.rows[i];
    return paragraph ? row.map((segment, k) => cellOf(paragraph, segment, i, row, k, bands)) : [];
  });
  return {node: part.node, rows: rows.length, columns, cells, headRows: 0};
}

/** From where to where the texts of each column stand. */
const bandsOf = (full: readonly Segment[][], columns: number): {from: number; to: number}[] =>
  Array.from({length: columns}, (_, column) => ({
    from: Math.min(...full.map(row => row[column]?.from ?? Infinity)),
    to: Math.max(...full.map(row => row[column]?.to ?? 0)),
  }));

function cellOf(
  paragraph: Paragraph,
  segment: Segment,
  row: number,
  own: readonly Segment[],
  index: number,
  bands: readonly {from: number; to: number}[],
): Cell {
  const short = own.length < bands.length && index > 0;
  const met = bands.findIndex(({from, to}, k) => k >= index && segment.from < to && segment.to > from);
  const column = short ? Math.max(index, met < 0 ? bands.length - own.length + index : met) : index;
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text: segment.text,
    place: placeOf(paragraph, segment),
    ...(short ? {doubt: 'column' as const} : {}),
  };
}

/** The place of a part of a paragraph: that of the stretch it begins in, cut to it. */
function placeOf({stretches}: Paragraph, {start, text}: Segment): HtmlPlace {
  const end = start + text.length;
  const stretch = stretches.find(own => own.end > start) ?? stretches[0];
  if (stretch?.place.kind !== 'html') throw new RangeError('a paragraph of a page has a place in it');
  const {selector, start: from} = stretch.place;
  if (from === undefined) return {kind: 'html', selector};
  return {
    kind: 'html',
    selector,
    start: from + Math.max(0, start - stretch.start),
    end: from + Math.min(end, stretch.end) - stretch.start,
  };
}
