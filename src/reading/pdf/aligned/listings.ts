import {type Line, lineText} from '../lines/chunks.ts';
import type {PageTable} from '../lines/page-table.ts';
import {isFigure, isYear} from '../lines/text-shapes.ts';

/** Lines of a listing at least, and the share of its lines that show what it is. */
const leastLines = 4;
const shownShare = 0.6;

/** The number of a step: no time of day. */
const step = /^(\d{1,3}):(?!\d)/u;
const code = /[;{}]\s*(?:$|\/\/|\/\*)|^\s*[{}]/u;

/** Whether lines are those of an algorithm, numbered 1: 2: 3:, or of a program. */
export function isListing(lines: readonly Line[]): boolean {
  if (lines.length < leastLines) return false;
  const texts = lines.map(lineText);
  const steps = texts.flatMap(text => step.exec(text.trim())?.[1] ?? []).map(Number);
  const inOrder = steps.every((number, i) => i === 0 || number === (steps[i - 1] ?? 0) + 1);
  if (steps.length >= Math.max(leastLines - 1, shownShare * lines.length) && inOrder) return true;
  return texts.filter(text => code.test(text)).length >= shownShare * lines.length;
}

/** Whether a table is a list of years, without a head, and what was in them: a course of life. */
export function isDated(table: PageTable): boolean {
  if (table.xs.length !== 3) return false;
  const of = (column: number): string[] =>
    table.cells.filter(cell => cell.column === column && cell.text !== '').map(cell => cell.text);
  return of(0).every(isYear) && !of(1).some(isFigure);
}
