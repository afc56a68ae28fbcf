import type {CellLine} from '../lines/cell-lines.ts';
import type {Band} from '../lines/columns.ts';
import {isFigure} from '../lines/text-shapes.ts';

/** Columns that a table has at least where a text over all of them is told from one in the middle column. */
const leastAcross = 3;
/** How far, in ems, a text may be off the middle of the columns it is centred over. */
const offCentre = 1.2;
/** Free room, in ems, under which texts of neighbouring columns are words of one text. */
const wordSpace = 0.6;
/** Figures of a column, at least, among which a word cannot be one of its texts. */
const leastFigures = 3;
/** Their share: the other texts are headings of rows too. */
const figuresShare = 0.6;

/**
 * The texts of a body, those over all columns put together: what stands alone on its line, in the
 * middle of the table and out of line with its own column, heads the rows below it.
 */
export function withHeadingsAcross(pieces: readonly CellLine[], bands: readonly Band[]): CellLine[] {
  if (bands.length < leastAcross) return [...pieces];
  const [left, right] = [bands[0]?.from ?? 0, bands.at(-1)?.to ?? 0];
  return onLines(pieces).flatMap(line => {
    const whole = asOne(line);
    if (whole && runsOver(whole, line, pieces)) return [{...whole, first: 0, last: bands.length - 1}];
    if (!whole || whole.from < left + 2.5 * whole.size) return line;
    if (Math.abs(whole.from + whole.to - left - right) > 2 * offCentre * whole.size) return line;
    if (pieces.some(other => !line.includes(other) && Math.abs(other.v - whole.v) < 1.1 * whole.size)) return line;
    const own = pieces.filter(
      other =>
        !line.includes(other) && other.first === other.last && other.first >= whole.first && other.first <= whole.last,
    );
    if (isOutOfPlace(line, own)) return [{...whole, first: 0, last: bands.length - 1}];
    return line;
  });
}

/** Widest distance, in ems, of two lines of one text. */
const widestLeading = 1.7;

/**
 * Whether a text from the first column runs on through columns that hold figures, with no figure on
 * its line: it heads rows. The upper line of a label goes on below it.
 */
function runsOver(whole: CellLine, line: readonly CellLine[], pieces: readonly CellLine[]): boolean {
  if (whole.first > 0 || whole.last === 0) return false;
  const others = pieces.filter(other => !line.includes(other));
  const goesOn = others.some(
    other =>
      other.first === 0 &&
      other.v > whole.v &&
      other.v - whole.v < widestLeading * whole.size &&
      /^[\p{Ll}(]/u.test(other.text),
  );
  if (goesOn || others.some(other => Math.abs(other.v - whole.v) < 0.9 * whole.size)) return false;
  for (let column = 1; column <= whole.last; column += 1) {
    const own = others.filter(other => other.first === column && other.last === column);
    const figures = own.filter(other => isFigure(other.text));
    if (figures.length < Math.max(leastFigures, figuresShare * own.length)) return false;
  }
  return true;
}

/** The texts by the lines they stand on. */
function onLines(pieces: readonly CellLine[]): CellLine[][] {
  const lines: CellLine[][] = [];
  for (const piece of pieces) {
    const last = lines[lines.length - 1];
    if (last?.[0] && Math.abs(last[0].v - piece.v) < 0.2 * piece.size) last.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** The texts of a line as one, where no more than room between words parts them and none is a figure; else null. */
function asOne(line: readonly CellLine[]): CellLine | null {
  const [first, ...rest] = line;
  if (!first || line.some(piece => isFigure(piece.text))) return null;
  const whole = {...first, chunks: [...first.chunks]};
  for (const piece of rest) {
    if (piece.from - whole.to > wordSpace * piece.size) return null;
    whole.to = Math.max(whole.to, piece.to);
    whole.last = Math.max(whole.last, piece.last);
    whole.text += ` ${piece.text}`;
    whole.chunks.push(...piece.chunks);
  }
  return whole;
}

/** Whether what stands on a line is no text of its columns: hardly anything but figures stands in these, or it is out of line. */
function isOutOfPlace(line: readonly CellLine[], own: readonly CellLine[]): boolean {
  const figures = own.filter(other => isFigure(other.text));
  if (figures.length >= Math.max(leastFigures, figuresShare * own.length)) return true;
  const [only, ...rest] = line;
  return (
    only !== undefined &&
    rest.length === 0 &&
    !isInLine(
      only,
      own.filter(other => other.first === only.first),
    )
  );
}

/** Share of the texts of a column that stand in line where all of them do. */
const inLineShare = 0.6;

/** Whether a text stands in line with the others of its column: on the left, on the right, or in the middle. */
function isInLine(piece: CellLine, others: readonly CellLine[]): boolean {
  const sides = [(one: CellLine) => one.from, (one: CellLine) => one.to, (one: CellLine) => (one.from + one.to) / 2];
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.6 * piece.size;
  const lines = sides.filter(side => {
    const places = others.map(side);
    return places.some(place => places.filter(other => near(place, other)).length >= inLineShare * places.length);
  });
  const held = lines.length > 0 ? lines : sides;
  return held.some(side => others.some(other => near(side(other), side(piece))));
}
