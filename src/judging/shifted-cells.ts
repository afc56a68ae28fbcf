import type {Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import {CellLines} from './cell-lines.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {gapOf, type Shift} from './shift-gap.ts';
import type {Precision} from './term-sums.ts';
import {weigh} from './weigh.ts';

/**
 * In a table without rulings a number is put in the column, and beside the name, that it stands nearest to. Where
 * a failed sum holds with some neighbours of its row, or its column, one place further into a blank, and all else
 * that names them holds then too, they were read wrong rather than printed wrong.
 */
export function withoutShifted(
  judged: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
  {blocks}: Disclosure,
): readonly Judged[] {
  const aligned = new Set(
    blocks.flatMap(block => (block.kind === 'table' && block.drawn === 'aligned' ? [block.id] : [])),
  );
  const failed = judged.filter(entry => entry.verdict === 'disagrees' && isInLine(entry, figures, aligned));
  if (failed.length === 0) return judged;
  const grid = new CellLines(figures, aligned);
  const open = new Set<Judged>();
  for (const entry of failed) {
    if (open.has(entry)) continue;
    for (const own of mendedByShift(entry, grid, judged, figures, precision)) open.add(own);
  }
  if (open.size === 0) return judged;
  return judged.map(entry =>
    open.has(entry) ? {...entry, verdict: 'undecided', cause: null, computed: null, reason: 'cells-shifted'} : entry,
  );
}

/** Whether all figures of a sum stand in one row, or one column, of a table of these. */
function isInLine({relation}: Judged, figures: readonly Figure[], tables: ReadonlySet<string>): boolean {
  if (relation.form.kind !== 'sum') return false;
  const places = figuresOf(relation.form).map(id => figures[id]?.place);
  const [first] = places;
  if (first?.kind !== 'cell' || !tables.has(first.table)) return false;
  return (['row', 'column'] as const).some(way =>
    places.every(place => place?.kind === 'cell' && place.table === first.table && place[way] === first[way]),
  );
}

/** What fails, and holds when numbers of a line through the sum are moved; nothing where none does. */
function mendedByShift(
  entry: Judged,
  grid: CellLines,
  judged: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): Judged[] {
  const {form} = entry.relation;
  const gapAlong = gapOf(form, figures, precision);
  for (const stretches of grid.through(figuresOf(form))) {
    // What leaves the sum as it is does not mend it, nor does what leaves it too far off.
    const shifts = stretches.flatMap(cells => {
      const gap = gapAlong(cells);
      return shiftsOf(cells).flatMap(shift => (gap.canClose(shift) ? [{cells, shift}] : []));
    });
    const longestFirst = shifts.sort((a, b) => lengthOf(b.shift) - lengthOf(a.shift));
    for (const {cells, shift} of longestFirst) {
      const mended = mendedBy(moved(cells, shift), entry, judged, figures, precision);
      if (mended) return mended;
    }
  }
  return [];
}

const lengthOf = ({first, last}: Shift): number => last - first;

/** What fails, and holds with these cells, if all else that names them holds too; null where it does not. */
function mendedBy(
  cells: readonly Figure[],
  entry: Judged,
  judged: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): Judged[] | null {
  const tried = [...figures];
  for (const cell of cells) tried[cell.id] = cell;
  const holds = ({relation}: Judged): boolean => {
    const {verdict} = weigh(relation.form, tried, precision);
    return verdict === 'agrees' || verdict === 'rounding';
  };
  if (!holds(entry)) return null;
  const ids = new Set(cells.map(({id}) => id));
  const named = judged.filter(
    ({verdict, relation}) => verdict !== 'undecided' && figuresOf(relation.form).some(id => ids.has(id)),
  );
  return named.every(holds) ? named.filter(({verdict}) => verdict === 'disagrees') : null;
}

/** The cells of a run with the values that they hold when it is moved: its first leaves a blank behind. */
function moved(line: readonly Figure[], {first, last, step}: Shift): Figure[] {
  const [from, to] = step === 1 ? [first, last + 1] : [first - 1, last];
  return line.slice(from, to + 1).map((figure, i) => {
    const before = from + i - step;
    const value = before >= first && before <= last ? (line[before]?.value ?? null) : null;
    return {...figure, value};
  });
}

/** The moves of a stretch: of some of its last figures into the blank behind it, or of its first into the one before. */
function shiftsOf(cells: readonly Figure[]): Shift[] {
  const first = cells[0]?.value === null ? 1 : 0;
  const last = cells.at(-1)?.value === null ? cells.length - 2 : cells.length - 1;
  const found: Shift[] = [];
  for (let at = first; at <= last; at += 1) {
    if (last + 1 < cells.length) found.push({first: at, last, step: 1});
    if (first > 0) found.push({first, last: at, step: -1});
  }
  return found;
}
