import {unspaced} from '../../../model/unspaced.ts';
import type {Block} from './header-blocks.ts';

/** So many rising numbers on the lowest line of a header number its columns. */
const leastNumbers = 3;

/** The numbers of the columns on the lowest line: each stands below its heading, which heads nothing by it. */
export function numberLine(blocks: readonly Block[]): ReadonlySet<Block> {
  const lowest = Math.max(...blocks.map(({v}) => v));
  const line = blocks.filter(({v, size}) => lowest - v < 0.4 * size).sort((a, b) => a.from - b.from);
  const textOf = ({words}: Block): string => unspaced(words.map(({text}) => text).join(''));
  const numbers = line.filter(block => /^\d{1,2}$/u.test(textOf(block)));
  const rising = numbers.every((block, i) => Number(textOf(block)) === Number(textOf(numbers[0] ?? block)) + i);
  return new Set(rising && numbers.length >= leastNumbers ? numbers : []);
}
