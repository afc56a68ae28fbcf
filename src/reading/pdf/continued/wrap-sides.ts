import type {PageTable} from '../lines/page-table.ts';
import {isFigure} from '../lines/text-shapes.ts';

/** Texts of a column, at least, that are wrapped where the column shows how wide its cells are. */
const leastWrapped = 2;

/**
 * Where no rulings draw the columns: how far to the right texts reach in each column whose texts are wrapped; undefined
 * for the other ones, which do not show where their cells end.
 */
export function wrapSides({drawn, cells, xs}: PageTable): (number | undefined)[] {
  if (drawn !== 'aligned') return [];
  return xs.slice(1).map((_, column) => {
    const own = cells.filter(cell => cell.column === column && cell.columnSpan === 1 && cell.ink);
    const wrapped = own.filter(
      ({lines}) => lines.length > 1 && lines.every(line => !isFigure(line.chunks[0]?.text ?? '')),
    );
    return wrapped.length < leastWrapped ? undefined : Math.max(...own.map(({ink}) => ink?.[2] ?? 0));
  });
}
