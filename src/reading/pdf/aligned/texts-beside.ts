import {type Line, lineText} from '../lines/chunks.ts';
import type {PageTable} from '../lines/page-table.ts';
import {isFigure} from '../lines/text-shapes.ts';

/** How an address goes on: telephone, fax, mail or page of a body. */
const contact =
  /^(?:\+\d{1,3}[\d\s/()-]{6,}$|(?:tel|phone|telephone|fax|mobile|e-?mail|web|www|https?)\b|(?:电话|联系电话|传真|邮箱|电子邮箱|网址)\s*[:：])|^\S+@\S+\.\S+$/iu;
/** An entry of an index: a word and the pages it stands on. */
const indexed = /^\p{L}.*,\s?\d{1,4}(?:[–-]\d{1,4})?$/u;
/** Share of the lines that must be entries of an index. */
const indexedShare = 0.7;
/** Share of the lines that must go on with the line above where columns are paragraphs. */
const runningShare = 0.3;
/** How wide, in ems, a line of a paragraph is at least, and what share of its column it fills where it goes on. */
const narrowest = 10;
const fullShare = 0.7;
/** Rows in which paragraphs beside each other begin: that of their headings, and their own. */
const mostRows = 2;
/** How wide, in ems, running text beside labels is, and the share of its lines with no label beside. */
const widest = 22;
const aloneShare = 0.6;

/**
 * Whether what was aligned are texts that merely stand beside each other: paragraphs, addresses,
 * entries of an index, or descriptions beside what they are of. Asked where no title names a table
 * and no ruling draws one.
 */
export function areTextsBeside(table: PageTable): boolean {
  const columns = linesByColumn(table);
  const lines = columns.flat();
  if (holdsAddresses(columns)) return true;
  const entries = lines.filter(line => indexed.test(lineText(line)));
  if (entries.length >= indexedShare * lines.length) return true;
  return areParagraphs(columns) || areDescriptions(columns);
}

function linesByColumn({xs, cells}: PageTable): Line[][] {
  const columns: Line[][] = xs.slice(1).map(() => []);
  for (const cell of cells) columns[cell.column]?.push(...cell.lines);
  for (const lines of columns) lines.sort((a, b) => a.v - b.v);
  return columns;
}

const isLevel = (a: Line, b: Line): boolean => Math.abs(a.v - b.v) < 0.3 * a.size;

/** Whether on a line each column goes on with how to reach somebody: tables have one column for that. */
function holdsAddresses(columns: readonly (readonly Line[])[]): boolean {
  const [first = [], ...others] = columns;
  return first.some(line => {
    const beside = others.flatMap(lines => lines.filter(other => isLevel(line, other)));
    return beside.length > 0 && [line, ...beside].every(one => contact.test(lineText(one).trim()));
  });
}

/** Whether a line of a column goes on with the sentence of the line above, which fills the column. */
function goesOn(above: Line | undefined, line: Line, wide: number): boolean {
  if (!above || line.v - above.v > 1.7 * line.size) return false;
  const own = above.box[2] - above.box[0];
  if (own < narrowest * line.size || own < fullShare * wide) return false;
  const [before, after] = [lineText(above), lineText(line)];
  return (
    !/[.:;。：；]$/u.test(before) && !isFigure(before) && /^[\p{Ll}\d(（]/u.test(after) && /\p{Ll}{2}/u.test(after)
  );
}

function areParagraphs(columns: readonly (readonly Line[])[]): boolean {
  const begun = columns.map(lines => {
    const wide = Math.max(...lines.map(line => line.box[2] - line.box[0]));
    return lines.filter((line, i) => !goesOn(lines[i - 1], line, wide));
  });
  const all = columns.flat().length;
  const count = begun.flat().length;
  if (all - count < runningShare * all) return false;
  const [first = [], ...others] = begun;
  const rows = first.filter(line => others.some(lines => lines.some(other => isLevel(line, other))));
  return rows.length <= mostRows;
}

/** Whether there are labels, and beside them running text most of whose lines have none. */
function areDescriptions([labels = [], texts = [], ...others]: readonly (readonly Line[])[]): boolean {
  if (others.length > 0 || labels.length < 2) return false;
  const wide = texts.filter(line => line.box[2] - line.box[0] > widest * line.size);
  const alone = texts.filter(line => !labels.some(label => isLevel(label, line)));
  return wide.length >= 0.5 * texts.length && alone.length >= aloneShare * texts.length;
}
