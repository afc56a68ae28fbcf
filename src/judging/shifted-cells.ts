import type {Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {type Gap, gapOf, type Shift} from './shift-gap.ts';
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
  const grid = new Grid(figures, aligned);
  // Cells are moved in a copy, and back: copying all figures for each move would cost more than judging them.
  const tried = [...figures];
  const open = new Set<Judged>();
  for (const entry of failed) {
    if (open.has(entry)) continue;
    for (const own of mendedByShift(entry, grid, judged, tried, precision)) open.add(own);
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

/** The figures of tables by row and by column. */
class Grid {
  readonly #lines = new Map<string, Figure[]>();

  constructor(figures: readonly Figure[], tables: ReadonlySet<string>) {
    for (const figure of figures) {
      const {place} = figure;
      if (place.kind !== 'cell' || !tables.has(place.table)) continue;
      for (const way of ['row', 'column'] as const) this.#add(`${place.table}|${way}|${place[way]}`, figure);
    }
    for (const [key, line] of this.#lines) {
      const across = key.includes('|row|');
      line.sort((a, b) => placeIn(a, across) - placeIn(b, across));
    }
  }

  #add(key: string, figure: Figure): void {
    const line = this.#lines.get(key);
    if (line) line.push(figure);
    else this.#lines.set(key, [figure]);
  }

  /** The row and the column of a figure, in order, blanks among them. */
  through(figure: Figure | undefined): (readonly Figure[])[] {
    if (figure?.place.kind !== 'cell') return [];
    const {table, row, column} = figure.place;
    const lines = [this.#lines.get(`${table}|row|${row}`), this.#lines.get(`${table}|column|${column}`)];
    return lines.filter(line => line !== undefined);
  }
}

const placeIn = ({place}: Figure, across: boolean): number =>
  place.kind === 'cell' ? (across ? place.column : place.row) : 0;

/** What fails, and holds when numbers of the line of a sum, or of a line across it, are moved; nothing where none does. */
function mendedByShift(
  entry: Judged,
  grid: Grid,
  judged: readonly Judged[],
  figures: Figure[],
  precision: Precision,
): Judged[] {
  const lines = new Set(figuresOf(entry.relation.form).flatMap(id => grid.through(figures[id])));
  const gapAlong = gapOf(entry.relation.form, figures, precision);
  for (const line of lines) {
    const moved = shiftOf(entry, line, gapAlong(line), judged, figures, precision);
    if (moved) return moved;
  }
  return [];
}

/** What fails, and holds when a run of the line is moved one place into a blank beside it; null where none does. */
function shiftOf(
  entry: Judged,
  line: readonly Figure[],
  gap: Gap,
  judged: readonly Judged[],
  figures: Figure[],
  precision: Precision,
): Judged[] | null {
  for (const shift of runsBesideBlanks(line)) {
    // What leaves the sum as it is does not mend it, nor does what leaves it too far off.
    if (!gap.canClose(shift)) continue;
    const mended = mendedBy(moved(line, shift), entry, judged, figures, precision);
    if (mended) return mended;
  }
  return null;
}

/** What fails, and holds with these cells, if all else that names them holds too; null where it does not. */
function mendedBy(
  cells: readonly Figure[],
  entry: Judged,
  judged: readonly Judged[],
  figures: Figure[],
  precision: Precision,
): Judged[] | null {
  const holds = ({relation}: Judged): boolean => {
    const {verdict} = weigh(relation.form, figures, precision);
    return verdict === 'agrees' || verdict === 'rounding';
  };
  const before = cells.map(({id}) => figures[id]);
  for (const cell of cells) figures[cell.id] = cell;
  try {
    if (!holds(entry)) return null;
    const ids = new Set(cells.map(({id}) => id));
    const named = judged.filter(
      ({verdict, relation}) => verdict !== 'undecided' && figuresOf(relation.form).some(id => ids.has(id)),
    );
    return named.every(holds) ? named.filter(({verdict}) => verdict === 'disagrees') : null;
  } finally {
    for (const figure of before) if (figure) figures[figure.id] = figure;
  }
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

/** Runs of printed figures with a blank behind or before them, the longest first. */
function runsBesideBlanks(line: readonly Figure[]): Shift[] {
  const found: Shift[] = [];
  for (let first = 0; first < line.length; first += 1) {
    if (line[first]?.value === null) continue;
    let last = first;
    while (last + 1 < line.length && line[last + 1]?.value !== null) last += 1;
    for (let at = first; at <= last; at += 1) {
      if (last + 1 < line.length) found.push({first: at, last, step: 1});
      if (first > 0) found.push({first, last: at, step: -1});
    }
    first = last;
  }
  return found.sort((a, b) => b.last - b.first - (a.last - a.first));
}
