import {type CellLine, isFull, widestOf} from '../lines/cell-lines.ts';
import type {Band} from '../lines/columns.ts';
import {isBrokenCode, isBrokenFigure, isDecimal, isNumber, isSingle} from '../lines/text-shapes.ts';

/** Whether the texts of a drawn row are several rows: no cell of one row holds two numbers below each other. */
export function holdsRows(pieces: readonly CellLine[], slots: readonly Band[], cut: boolean): boolean {
  const filled = columnsOf(pieces, slots);
  if (filled.length < 2) return false;
  const numbers = filled.filter(column => column.every(piece => isSingle(piece.text)));
  if (
    numbers.some(
      column =>
        column.every(piece => isNumber(piece.text)) && column.filter(piece => isDecimal(piece.text)).length >= 2,
    )
  )
    return true;
  if (numbers.some(column => column.length >= 3) && filled.filter(column => column.length >= 3).length >= 2)
    return true;
  if (isPairOfRows(filled) || numbersApart(filled)) return true;
  if (cut) return filled.filter(column => column.length >= 2).length >= 2;
  return holdsTextRows(filled, slots) || holdsGappedRows(filled);
}

/** The lines of each column that has any. */
function columnsOf(pieces: readonly CellLine[], slots: readonly Band[]): CellLine[][] {
  const columns = slots.map((): CellLine[] => []);
  for (const piece of pieces) if (piece.first === piece.last) columns[piece.first]?.push(piece);
  return columns.filter(column => column.length > 0).map(withBrokenFigures);
}

/** The lines of a column, figures and codes that it has no room for put together, at the height between their lines. */
function withBrokenFigures(lines: readonly CellLine[]): CellLine[] {
  const whole: CellLine[] = [];
  for (const line of lines) {
    const above = whole[whole.length - 1];
    if (above && (isBrokenFigure(above.text, line.text) || isBrokenCode(above.text, line.text)))
      whole.splice(-1, 1, {...above, text: above.text + line.text, v: (above.v + line.v) / 2});
    else whole.push(line);
  }
  return whole;
}

/** Whether amounts stand at several heights, each beside a line of a column of texts: a row has one height. */
function numbersApart(columns: readonly (readonly CellLine[])[]): boolean {
  const names = columns.filter(column => column.length >= 3 && !column.some(piece => isSingle(piece.text)));
  const heights: number[] = [];
  for (const piece of columns.flat().filter(other => isDecimal(other.text))) {
    const beside = names.some(column => column.some(name => Math.abs(name.v - piece.v) < 0.2 * piece.size));
    if (!beside) return false;
    if (!heights.some(v => Math.abs(v - piece.v) < 0.8 * piece.size)) heights.push(piece.v);
  }
  return heights.length >= 2;
}

/** Whether the texts are two rows: every column has a text on either of two lines, numbers among them. */
function isPairOfRows(columns: readonly (readonly CellLine[])[]): boolean {
  const both = columns.filter(column => column.length === 2);
  const [a, b] = both[0] ?? [];
  if (!a || !b || both.length < 3 || columns.some(column => column.length > 2)) return false;
  const level = columns.every(column =>
    column.every(piece => Math.min(Math.abs(piece.v - a.v), Math.abs(piece.v - b.v)) < 0.2 * piece.size),
  );
  return level && b.v - a.v > 1.25 * a.size && both.some(column => column.every(piece => isSingle(piece.text)));
}

/** Texts of more characters than this are wrapped where they are as wide as the widest below them. */
const shortest = 6;

/** Room beside a text in its column, in ems, that its margins and one more character take. */
const noRoom = 2.2;

/** Whether a text went on below because its column is full. */
function isWrapped(piece: CellLine, next: CellLine, widest: number, slot: Band | undefined): boolean {
  if (!isFull(piece, next, widest)) return false;
  const room = slot ? slot.to - slot.from - (piece.to - piece.from) : Infinity;
  return piece.text.length > shortest || room < noRoom * piece.size;
}

/** Whether texts in several columns stand on the same lines throughout, none of them wrapped. */
function holdsTextRows(columns: readonly (readonly CellLine[])[], slots: readonly Band[]): boolean {
  const long = columns.filter(column => column.length >= 3);
  if (long.length < 3) return false;
  let wrapped = 0;
  let all = 0;
  for (const column of long) {
    const width = Math.max(...column.map(piece => piece.to - piece.from));
    column.forEach((piece, i) => {
      const next = column[i + 1];
      if (!next) return;
      all += 1;
      if (isWrapped(piece, next, width, slots[piece.first])) wrapped += 1;
    });
  }
  const heights = new Map<number, number>();
  for (const piece of long.flat()) heights.set(Math.round(piece.v), (heights.get(Math.round(piece.v)) ?? 0) + 1);
  const shared = [...heights.values()].filter(count => count > 1).length;
  return wrapped < 0.2 * all && shared >= 0.7 * heights.size;
}

/** Lines of a text to a row, at most, where rows are told by the free height between them. */
const mostLines = 4;
/** Columns, and rows, that show texts to be rows by the free height between them. */
const leastGapped = 3;
/** How much further the first line of a row is from the line above it than lines of one text are. */
const gapFactor = 1.12;

/**
 * Whether texts begin anew in every column at the same heights, further below the line before than
 * lines of one text are: rows of wrapped texts, set from the top. One cell whose texts have gaps
 * of their own has them at other heights than the cells beside it.
 */
function holdsGappedRows(columns: readonly (readonly CellLine[])[]): boolean {
  if (columns.length < leastGapped) return false;
  const gaps = columns.flatMap(column => column.slice(1).map((line, i) => line.v - (column[i]?.v ?? 0)));
  const leading = Math.min(...gaps);
  const begins = (column: readonly CellLine[], v: number): boolean =>
    column.some((line, i) => {
      const above = column[i - 1];
      return Math.abs(line.v - v) < 0.15 * line.size && (!above || line.v - above.v > gapFactor * leading);
    });
  const heights = [...(columns[0] ?? [])].map(line => line.v);
  const starts = heights.filter(v => columns.every(column => begins(column, v)));
  const lines = Math.max(...columns.map(column => column.length));
  return (
    starts.length >= leastGapped &&
    lines > starts.length &&
    columns.every(column => column.length <= mostLines * starts.length)
  );
}

/** Share of the texts of other columns that must begin although the line above had room for more. */
const roomShare = 0.6;

/** Whether a sentence ends on one line and the next begins with a capital, or ideographs. */
const beginsAnew = (above: CellLine, line: CellLine): boolean =>
  /[.!?。；！？]$/u.test(above.text) && /^[\p{Lu}\p{sc=Han}]/u.test(line.text);

/**
 * The heights between rows of wrapped texts that are set from the top: a text of every column begins on each line
 * of one column, mostly below the end of a sentence or a line that had room for its first word. None where they do not.
 */
export function begunRows(pieces: readonly CellLine[], slots: readonly Band[]): number[] {
  const columns = columnsOf(pieces, slots);
  if (columns.length < leastGapped) return [];
  const [names = []] = [...columns].sort((a, b) => a.length - b.length);
  // Without a wrapped text in any column nothing shows where rows begin.
  if (names.length < leastGapped || columns.every(column => column.length <= names.length)) return [];
  const seams = columns.map(column => seamsOf(column, names));
  if (!seams.every(own => own !== null) || columns.some((column, i) => !goOn(column, names, i === 0))) return [];
  const begun = seams.flat();
  if (begun.length < leastGapped - 1 || begun.filter(Boolean).length < roomShare * begun.length) return [];
  return names.slice(1).map(({v, size}) => v - aboveLine * size);
}

/**
 * Whether every line of a column that begins beside no name goes on with the line above, which is full. In a column
 * of `labels` one that begins with a capital heads the rows below it.
 */
function goOn(column: readonly CellLine[], names: readonly CellLine[], labels: boolean): boolean {
  const widest = widestOf(column);
  return column.every((line, i) => {
    if (names.some(({v, size}) => Math.abs(line.v - v) < 0.15 * size)) return true;
    const above = column[i - 1];
    if (!above || (labels && /^\p{Lu}\p{Ll}/u.test(line.text))) return false;
    return isFull(above, line, widest) || /\p{L}[-‐]$/u.test(above.text);
  });
}

/** How far, in ems, the height between two rows is above the baseline of the lower one. */
const aboveLine = 0.95;

/**
 * For each text of a column that begins beside one of `names` below a line, whether it begins anew for certain; null
 * where none begins beside one. A column with no wrapped text shows nothing.
 */
function seamsOf(column: readonly CellLine[], names: readonly CellLine[]): boolean[] | null {
  const widest = widestOf(column);
  const seams: boolean[] = [];
  for (const {v, size} of names) {
    const at = column.findIndex(line => Math.abs(line.v - v) < 0.15 * size);
    const [line, above] = [column[at], column[at - 1]];
    if (!line) return null;
    if (above && column.length > names.length) seams.push(!isFull(above, line, widest) || beginsAnew(above, line));
  }
  return seams;
}
