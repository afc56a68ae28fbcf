import {unspaced} from '../../../model/unspaced.ts';
import {type Line, lineText} from '../lines/chunks.ts';
import type {PlacedTable} from './placed-table.ts';

/** Lines that may stand below a table on each of its pages. */
const mostLines = 4;

/**
 * Notes and signatures that stand below a table on one page, and once more below the first table of the next, end
 * no table: they are printed on each of its pages. The table above them counts as the last thing on its page.
 */
export function passRepeatedFeet(pages: readonly {tables: readonly PlacedTable[]; lines: readonly Line[]}[]): void {
  pages.forEach((page, index) => {
    const last = page.tables.at(-1);
    const [next] = pages[index + 1]?.tables ?? [];
    if (!last || last.last || !next) return;
    const foot = textsBelow(last, page.lines);
    const known = new Set(textsBelow(next, pages[index + 1]?.lines ?? []));
    if (foot.length <= mostLines && foot.every(text => known.has(text))) last.last = true;
  });
}

const textsBelow = ({table}: PlacedTable, lines: readonly Line[]): string[] =>
  lines.filter(line => (line.box[1] + line.box[3]) / 2 > table.box[3] - 2).map(line => unspaced(lineText(line)));
