import {unspaced} from '../../../model/unspaced.ts';
import type {PageTable} from '../lines/page-table.ts';

/** Digits of a class, a section and an item of the classifications. */
const classCode = /^(\d{3})(\d{2}(?:\d{2})?)?(?!\d)/u;

/** The codes of a table's rows, from the first column that has any. */
function codesOf({cells}: PageTable): string[] {
  const coded = cells.filter(({text}) => classCode.test(unspaced(text)) && !/[.,，]\d/u.test(text));
  const first = Math.min(...coded.map(({column}) => column));
  return coded.filter(({column}) => column === first).map(({text}) => classCode.exec(unspaced(text))?.[0] ?? '');
}

/**
 * Whether the rows of a part begin in the middle of a class that the parts of another table began: its first code is a
 * section or an item, follows the codes of the other, and the class it belongs to stands there.
 */
export function beginsInClass(previous: readonly PageTable[], next: PageTable): boolean {
  const [first = ''] = codesOf(next);
  const codes = previous.flatMap(codesOf);
  const last = codes.at(-1) ?? '';
  const opens = codes.includes(first.slice(0, 3));
  return first.length > 3 && opens && first > last && first.slice(0, 3) === last.slice(0, 3) && !codes.includes(first);
}
