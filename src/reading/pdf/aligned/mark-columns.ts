import {joinedLists} from '../geometry/joined-lists.ts';
import type {Line} from '../lines/chunks.ts';
import {type Band, type Word, wordsOf} from '../lines/columns.ts';
import {isClosingMark, isCurrency, isFigure} from '../lines/text-shapes.ts';

/** The texts of columns, and the lines that are drawn between them. */
interface DrawnColumns {
  bands: Band[];
  edges: number[];
}

/** How far, in points, a text may reach beyond the side of its column. */
const slack = 1.5;
/** Width, in ems, under which a column without any text is room between two columns. */
const narrow = 1.6;

/** What a drawn column is for the eye: signs before or behind the amounts beside it, room, or a column. */
type Use = 'before' | 'behind' | 'room' | 'column';

/**
 * Drawn columns without those that are none for the eye: currency signs before amounts, percent
 * signs and brackets behind them, and narrow ones that nothing stands in. No heading stands over one.
 */
export function withoutMarkColumns(
  {bands, edges}: DrawnColumns,
  body: readonly Line[],
  header: readonly Line[],
): DrawnColumns {
  const words = joinedLists(body, wordsOf);
  const heads = joinedLists(header, wordsOf);
  const kept: Band[] = [];
  const sides = edges.slice(0, 1);
  let signs = false;
  let figures = false;
  bands.forEach((band, i) => {
    const inside = ({from, to}: Word): boolean => from >= (edges[i] ?? 0) - slack && to <= (edges[i + 1] ?? 0) + slack;
    const own = words.filter(inside);
    const wide = (edges[i + 1] ?? 0) - (edges[i] ?? 0);
    const use = heads.some(inside) ? 'column' : useOf(own, wide, words[0]?.size ?? 10);
    const last = kept[kept.length - 1];
    if (last && (signs || (use === 'behind' && figures) || use === 'room')) {
      if (use !== 'room') last.to = Math.max(last.to, band.to);
      sides[sides.length - 1] = edges[i + 1] ?? 0;
    } else {
      kept.push({...band});
      sides.push(edges[i + 1] ?? 0);
    }
    signs = use === 'before' || (signs && use === 'room');
    figures = own.length > 0 ? own.some(({text}) => isFigure(text)) : figures && use === 'room';
  });
  return {bands: kept, edges: sides};
}

function useOf(own: readonly Word[], wide: number, size: number): Use {
  if (own.length > 0 && own.every(({text}) => isCurrency(text))) return 'before';
  if (own.length > 0 && own.every(({text}) => isClosingMark(text))) return 'behind';
  return own.length === 0 && wide < narrow * size ? 'room' : 'column';
}
