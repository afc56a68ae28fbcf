import {unspaced} from '../../../model/unspaced.ts';
import {isTitleOfTable, saysContinued} from '../continued/continued-captions.ts';
import {type Line, lineText} from '../lines/chunks.ts';

/** Where running heads and feet stand: the outer part of the page on either side. */
export const margin = 0.15;

/** What is known of a page: its height, and the lines that stand in no table. */
interface Page {
  height: number;
  lines: readonly Line[];
}

/** The words of a line without whole numbers, which count pages; amounts differ from page to page and are no furniture. */
export const shape = (line: Line): string =>
  lineText(line)
    .replace(/\s/gu, '')
    .replace(/\d+(?:[,，]\d{3})*(?:[.．]\d+)?/gu, number => (/^\d+$/u.test(number) ? '#' : number));

/** The lines at the head of a page that stand at the same height with the same words on the page before, in no table there. */
export function runningHeads(lines: readonly Line[], height: number, before: Page): Set<Line> {
  const atHead = (line: Line, of: number): boolean => line.angle === 0 && line.box[3] < margin * of;
  const known = before.lines.filter(line => atHead(line, before.height) && !isTableCaption(line));
  const isKnown = (line: Line): boolean =>
    known.some(other => Math.abs(other.v - line.v) < 0.5 * line.size && shape(other) === shape(line));
  return new Set(lines.filter(line => atHead(line, height) && isKnown(line)));
}

/** A title or unit line repeats over a table that runs over pages: it is the table's, not the page's. */
export function isTableCaption(line: Line): boolean {
  const text = lineText(line);
  return /单位[:：]/u.test(unspaced(text)) || saysContinued(text) || isTitleOfTable(text);
}
