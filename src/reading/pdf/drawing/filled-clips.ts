import type {ClippedText, Glyph, PageContent} from './page-content.ts';

/** Digits with their marks, and a sign. */
const figure = /^[-−]?[\d.,，．]+$/u;
/** Fewer characters fill no cell. */
const shortest = 4;
/** Share of the page's width under which a clipping path is that of a cell. */
const cellShare = 0.4;
/** Share of the clipped figures that fill their paths, at least, where only what is too long is clipped. */
const filledShare = 0.75;
/** Share of the other characters beside these, at most, that stand under paths of cells there: others clip all that they draw. */
const clippedOthers = 0.3;
/** How far, in points, the sides of a path lie from the rulings of its cell. */
const atRuling = 2;

/**
 * Puts figures in doubt that fill the clipping path of their cell where no others are clipped: a spreadsheet clips those
 * that are too long for their cells, and draws no characters beyond these. Nothing tells how many are missing.
 */
export function doubtFilledClips(content: PageContent): void {
  const {clips, glyphs, width} = content;
  const cells = clips.flatMap(({clip, from}, i): Cell[] => {
    const own = clip[2] - clip[0] > cellShare * width ? [] : glyphs.slice(from, clips[i + 1]?.from);
    return own.length > 0 ? [{clip, own}] : [];
  });
  const figures = cells.filter(({own}) => isFigure(own));
  if (figures.length === 0) return;
  const sides = new Set(content.rulings.flatMap(({axis, at}) => (axis === 'v' ? [Math.round(at)] : [])));
  const filled = figures.filter(cell => isFilled(cell) && isRuled(cell, sides));
  if (filled.length === 0 || filled.length < filledShare * figures.length) return;
  const doubtful = new Set(filled.flatMap(({own}) => own));
  if (areAllClipped(cells, filled, doubtful, glyphs)) return;
  for (const glyph of doubtful) glyph.doubt = 'clipped';
}

/** Whether most of what else stands at the heights of figures is clipped to its cell as well. */
function areAllClipped(
  cells: readonly Cell[],
  filled: readonly Cell[],
  doubtful: ReadonlySet<Glyph>,
  glyphs: readonly Glyph[],
): boolean {
  const top = Math.min(...filled.map(({clip}) => clip[1]));
  const bottom = Math.max(...filled.map(({clip}) => clip[3]));
  const isBeside = (glyph: Glyph): boolean => glyph.y > top && glyph.y < bottom && !doubtful.has(glyph);
  const clipped = cells.flatMap(({own}) => own).filter(isBeside).length;
  return clipped > clippedOthers * glyphs.filter(isBeside).length;
}

/** What is drawn under the clipping path of a cell. */
interface Cell {
  clip: ClippedText['clip'];
  own: readonly Glyph[];
}

const isFigure = (own: readonly Glyph[]): boolean =>
  own.length >= shortest && own.every(({angle}) => angle === 0) && figure.test(own.map(({text}) => text).join(''));

/** Whether a clipping path has no room for another digit beside a figure. */
function isFilled({clip, own}: Cell): boolean {
  const from = Math.min(...own.map(({box}) => box[0]));
  const to = Math.max(...own.map(({box}) => box[2]));
  const widest = Math.max(...own.map(({box}) => box[2] - box[0]));
  return clip[2] - clip[0] - (to - from) < widest;
}

/** Whether both sides of a clipping path are ruled: it is that of a cell, and not drawn around a text. */
function isRuled({clip}: Cell, sides: ReadonlySet<number>): boolean {
  const isAt = (x: number): boolean => {
    for (let near = -atRuling; near <= atRuling; near += 1) if (sides.has(Math.round(x) + near)) return true;
    return false;
  };
  return isAt(clip[0]) && isAt(clip[2]);
}
