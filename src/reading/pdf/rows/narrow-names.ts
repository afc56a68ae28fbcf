import {groupedBy} from '../../../model/grouping.ts';
import {unspaced} from '../../../model/unspaced.ts';
import {isFigure} from '../lines/text-shapes.ts';
import type {BodyCell} from './body-cells.ts';

/** Lines of a name at least, and the characters that each of them has at most, where its column is too narrow for names. */
const leastLines = 3;
const mostCharacters = 2;
/** Names of a column at least that are set so. */
const leastNames = 3;

/**
 * Puts the names of a column in doubt that is hardly wider than a character: the lines of one name follow those of the
 * name above without any sign where it ends, if no ruling parts the rows.
 */
export function doubtNarrowNames(cells: readonly BodyCell[]): void {
  const names = cells.filter(({first, last, lines}) => first === last && !lines.every(({text}) => isFigure(text)));
  for (const own of groupedBy(names, ({first}) => first).values()) {
    const isNarrow = ({lines}: BodyCell): boolean =>
      lines.length >= leastLines && lines.every(({text}) => withoutCode(text).length <= mostCharacters);
    if (own.filter(isNarrow).length < leastNames) continue;
    for (const cell of own) if (cell.lines.length > 1) cell.unsure = true;
  }
}

/** The words of a line, the code of the row left out that may stand before them. */
const withoutCode = (text: string): string => unspaced(text).replace(/\d/gu, '');
