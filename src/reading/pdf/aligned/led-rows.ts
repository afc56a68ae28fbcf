import type {Line} from '../lines/chunks.ts';
import {type Band, wordsOf} from '../lines/columns.ts';
import {type Across, hasNumber} from './body-start.ts';

/** How far, in ems, rows are set in from the name of their section. */
const ledIn = 0.6;

/**
 * The first line of the body, where a text below headings is the name of the first rows: it stands at the left
 * side with nothing above it, and the rows are set in from it, or other rows are named so too.
 */
export function withLedRows(start: number, lines: readonly Line[], rules: readonly Across[]): number {
  const [above, line, first] = [lines[start - 2], lines[start - 1], lines[start]];
  if (!above || !line || !first || !isLone(line) || !hasNumber(first) || wordsOf(above).length < 2) return start;
  const isRuled = (a: Line, b: Line): boolean => rules.some(({y}) => y > a.v && y < b.v);
  if (isRuled(line, first) && !isRuled(above, line)) return start;
  const [from, , to] = line.box;
  const over = wordsOf(above).find(word => word.from < to && word.to > from);
  if (over && !isRuled(above, line) && !hadRoom(over, line)) return start;
  const ledRows = !over && first.box[0] > from + ledIn * line.size && !isRuled(line, first);
  return ledRows || isOneOfNames(line, above, lines.slice(start)) ? start - 1 : start;
}

/** Whether the first word of a line had room behind the text above it: it is no rest of that. */
function hadRoom(text: Band, line: Line): boolean {
  const [from, , to] = line.box;
  const letters = line.chunks.map(chunk => chunk.text).join(' ');
  const word = (letters.search(/\s|$/u) + 1) / (letters.length + 1);
  return text.to - text.from + word * (to - from) < to - from;
}

/** Whether a line is one text, and no number. */
function isLone(line: Line): boolean {
  const words = wordsOf(line);
  return !hasNumber(line) && words.every((word, i) => i === 0 || word.from - (words[i - 1]?.to ?? 0) < line.size);
}

/** Whether texts that stand alone on their lines, as this one does, name rows of figures further down. */
function isOneOfNames(line: Line, above: Line, body: readonly Line[]): boolean {
  const step = (body[0]?.v ?? 0) - line.v;
  if (line.v - above.v < samePitch * step) return false;
  return body.some((other, index) => {
    const [before, after] = [body[index - 1], body[index + 1]];
    if (!before || !after || !isLone(other) || !hasNumber(before) || !hasNumber(after)) return false;
    return Math.abs(other.box[0] - line.box[0]) < ledIn * line.size && after.v - other.v > samePitch * step;
  });
}

/** Share of the distance of rows that lines of a heading stay below. */
const samePitch = 0.9;
