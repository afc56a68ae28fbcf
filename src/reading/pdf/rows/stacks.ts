import {joinedLists} from '../geometry/joined-lists.ts';
import {groupedByAnchors} from '../lines/anchored-lines.ts';
import {bottomOf, type CellLine, isFull, topOf, widestOf} from '../lines/cell-lines.ts';
import {type Leading, leadingOf} from '../lines/leading.ts';
import {lowSetTexts} from '../lines/low-set-rows.ts';
import {isBrokenNumber, isFigure, isSingle} from '../lines/text-shapes.ts';

/** One cell's worth of lines. */
export interface Stack {
  first: number;
  last: number;
  lines: CellLine[];
  top: number;
  bottom: number;
}

const makeStack = (lines: CellLine[]): Stack => {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) throw new Error('a stack has at least one line');
  return {
    first: Math.min(...lines.map(line => line.first)),
    last: Math.max(...lines.map(line => line.last)),
    lines,
    top: topOf(first),
    bottom: bottomOf(last),
  };
};

/** Groups the lines of each column into cells: lines closer than rows can be are one wrapped text. */
export function stacksOf(columns: readonly (readonly CellLine[])[], leading = leadingOf(columns)): Stack[] {
  if (leading.lowSet) return lowSetTexts(columns).flat().map(makeStack);
  const begun = columns.map(lines => lines.filter((line, i) => !isRestOfNumber(lines[i - 1], line)));
  const anchors = anchorsOf(begun);
  const byDistance = columns.map(lines =>
    joinedLists(closeLines(lines, leading), group => splitAtAnchors(group, anchors)),
  );
  const byAnchor = groupedByAnchors(columns, byDistance, anchorsOf(begun, isAnchor));
  const chosen = byDistance.map(
    (groups, column) => (begun[column]?.length === columns[column]?.length && byAnchor[column]) || groups,
  );
  return joinedLists(chosen, groups => groups).map(makeStack);
}

/** Whether a text stands on the line where its row does: a figure, what is printed for none, or a mark. */
const isAnchor = (text: string): boolean => isFigure(text) || isSingle(text);

/** Whether a line is the rest of a number or range that is broken after its point, comma or dash. */
const isRestOfNumber = (above: CellLine | undefined, line: CellLine): boolean =>
  above !== undefined && line.v - above.v < 1.6 * line.size && isBrokenNumber(above.text) && isSingle(line.text);

/** The lines of a column in groups that are closer than rows can be. */
function closeLines(lines: readonly CellLine[], leading: Leading): CellLine[][] {
  const groups: CellLine[][] = [];
  const width = widestOf(lines);
  for (const line of lines) {
    const group = groups[groups.length - 1];
    const previous = group?.[group.length - 1];
    if (group && previous && isWrapped(previous, line, leading, width)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isWrapped(previous: CellLine, line: CellLine, leading: Leading, width: number): boolean {
  const distance = line.v - previous.v;
  const single = isSingle(line.text);
  if (isRestOfNumber(previous, line)) return true;
  if (single || isSingle(previous.text)) return false;
  const size = Math.max(line.size, previous.size);
  if (distance <= leading.wrap * size) return true;
  return distance <= leading.loose * size && isFull(previous, line, width) && !leading.parted.has(previous, line);
}

/** Baselines on which a number stands: each is a row of its own. */
function anchorsOf(columns: readonly (readonly CellLine[])[], stands = isSingle): CellLine[] {
  const singles = joinedLists(columns, lines => lines.filter(line => stands(line.text)));
  singles.sort((a, b) => a.v - b.v);
  const anchors: CellLine[] = [];
  for (const line of singles) {
    const last = anchors[anchors.length - 1];
    if (!last || line.v - last.v > 0.4 * line.size) anchors.push(line);
  }
  return anchors;
}

/**
 * Lines of one column that run through several rows of numbers at an even distance are several
 * cells; a text beside several rows, set between them, is one merged cell and stays whole.
 */
function splitAtAnchors(group: CellLine[], anchors: readonly CellLine[]): CellLine[][] {
  const first = group[0];
  const last = group[group.length - 1];
  if (!first || !last || group.length < 2) return [group];
  const beside = anchors.filter(anchor => anchor.v > first.v - 0.6 * first.size && anchor.v < last.v + 0.6 * last.size);
  const level = beside.filter(anchor => group.some(line => Math.abs(line.v - anchor.v) < 0.2 * line.size));
  if (beside.length < 2 || level.length < 2) return [group];
  const onAnchor = (line: CellLine): boolean => level.some(anchor => Math.abs(line.v - anchor.v) < 0.2 * line.size);
  const below = onAnchor(first) || !onAnchor(last);
  const parts: CellLine[][] = [];
  group.forEach((line, index) => {
    const part = parts[parts.length - 1];
    const before = group[index - 1];
    const starts = below ? onAnchor(line) : before !== undefined && onAnchor(before);
    if (part && !starts) part.push(line);
    else parts.push([line]);
  });
  return parts;
}
