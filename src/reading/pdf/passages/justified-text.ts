import type {Line} from '../lines/chunks.ts';
import type {Seen} from '../lines/seen-lines.ts';
import {isFigure} from '../lines/text-shapes.ts';

/** Free room, in ems, between letters that is room between words. */
const wordGap = 0.16;
/** Widest room, in ems, to which words of one line are spaced to fill it. */
const widestGap = 2.2;
/** How far, in ems, the sides of lines of one column of text may lie apart. */
const flush = 0.4;

/** How many times wider the room after a point or comma may be than between other words. */
const afterPoint = 3;

interface Gap {
  wide: number;
  /** Whether it follows a point or comma, after which typesetters leave more room. */
  pointed: boolean;
}

/** The free rooms between the words of a line, in points. */
function gapsOf(line: Line): Gap[] {
  const gaps: Gap[] = [];
  let end = Infinity;
  let before = '';
  for (const {parts} of line.chunks)
    for (const {u0, u1, glyph} of parts) {
      if (u0 - end > wordGap * glyph.size) gaps.push({wide: u0 - end, pointed: /[.,:;?!]$/u.test(before)});
      end = end === Infinity ? u1 : Math.max(end, u1);
      before = glyph.text;
    }
  return gaps;
}

/** Whether the words of a line are all set equally far apart, as they are to fill a line of text. */
function isEven(gaps: readonly Gap[], size: number): boolean {
  const plain = gaps.filter(gap => !gap.pointed).map(gap => gap.wide);
  const measured = plain.length > 0 ? plain : gaps.map(gap => gap.wide);
  const [least, most] = [Math.min(...measured), Math.max(...measured)];
  if (most > widestGap * size || most - least > 0.1 * size + 0.08 * most) return false;
  return gaps.every(({wide}) => wide > least - 0.1 * size && wide < Math.min(widestGap * size, afterPoint * most));
}

/** Whether a line fills the column of text that another line stands in. */
const isFlush = (one: Line, other: Line): boolean =>
  Math.abs(one.box[0] - other.box[0]) < flush * one.size && Math.abs(one.box[2] - other.box[2]) < flush * one.size;

const isNear = (one: Line, other: Line): boolean =>
  Math.abs(one.v - other.v) < 1.9 * one.size && Math.abs(one.size - other.size) < 0.05 * one.size;

/** Whether a line that was taken for a row can be a line of words only, by the room between them. */
function maySetWide({line, texts, words}: Seen): boolean {
  const figures = words.filter(word => isFigure(word.text)).length;
  if (figures > 0.5 * words.length || isFigure(texts[texts.length - 1] ?? '')) return false;
  return isEven(gapsOf(line), line.size);
}

/** Whether a line is one text from side to side for certain. */
const isWhole = ({texts, text}: Seen): boolean => texts.length === 1 && /\p{Ll}{2}/u.test(text);

/**
 * The lines with those that are running text set wide, as in narrow columns, seen as what they are:
 * their words are equally far apart, and they fill the column that a line of text beside them fills.
 */
export function withoutSetWide(seen: readonly Seen[]): Seen[] {
  const wide = seen.map(one => one.row !== 'none' && maySetWide(one));
  if (!wide.includes(true)) return [...seen];
  const text = seen.map(isWhole);
  const goesOnWith = (index: number, other: number): boolean => {
    const [one, beside] = [seen[index], seen[other]];
    return (
      one !== undefined &&
      beside !== undefined &&
      text[other] === true &&
      isNear(one.line, beside.line) &&
      isFlush(one.line, beside.line)
    );
  };
  for (const order of [seen.map((_, i) => i), seen.map((_, i) => seen.length - 1 - i)])
    for (const index of order)
      if (wide[index] && (goesOnWith(index, index - 1) || goesOnWith(index, index + 1))) text[index] = true;
  return seen.map((one, i) => (wide[i] && text[i] ? {...one, texts: [one.text], row: 'none'} : one));
}
