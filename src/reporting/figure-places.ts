import type {Figure} from '../model/figure.ts';
import type {Place} from '../model/place.ts';
import type {Instance, Report} from '../model/report.ts';
import type {ResultFigure} from '../model/result.ts';

/** Where a place is, as a result says it. */
export function where(place: Place | undefined): Pick<ResultFigure, 'page' | 'box' | 'selector' | 'start' | 'end'> {
  if (!place) return {};
  if (place.kind === 'pdf') return {page: place.page, box: place.box};
  return {
    selector: place.selector,
    ...(place.start === undefined ? {} : {start: place.start}),
    ...(place.end === undefined ? {} : {end: place.end}),
  };
}

/** Finds the place of a figure: its cell's, or that of its characters in a passage. */
export class PlaceIndex {
  #cells = new Map<string, Place>();
  #passages = new Map<string, Report['disclosure']['blocks'][number]>();

  constructor(report: Report) {
    for (const block of report.disclosure.blocks) {
      if (block.kind === 'passage') {
        this.#passages.set(block.id, block);
        continue;
      }
      for (const cell of block.cells) this.#cells.set(`${block.id}|${cell.row}|${cell.column}`, cell.place);
    }
  }

  of(figure: Figure): Place | undefined {
    const {place} = figure;
    if (place.kind === 'cell') return this.#cells.get(`${place.table}|${place.row}|${place.column}`);
    return this.text(place.passage, place.start, place.end);
  }

  cell(table: string, row: number, column: number): Place | undefined {
    return this.#cells.get(`${table}|${row}|${column}`);
  }

  /** The place of some characters: within its line of a PDF by their share of its width. */
  text(passage: string, start: number, end: number): Place | undefined {
    const block = this.#passages.get(passage);
    if (block?.kind !== 'passage') return undefined;
    const stretch = block.stretches.find(own => own.start <= start && own.end > start);
    if (!stretch) return block.stretches[0]?.place;
    const {place} = stretch;
    if (place.kind === 'html') {
      const offset = (place.start ?? 0) - stretch.start;
      return {...place, start: start + offset, end: end + offset};
    }
    const [x0, y0, x1, y1] = place.box;
    const whole = Math.max(1, widthOf(block.text, stretch.start, stretch.end));
    const along = (offset: number): number => x0 + (widthOf(block.text, stretch.start, offset) / whole) * (x1 - x0);
    const from = along(start);
    const to = along(Math.min(end, stretch.end));
    return {...place, box: [Math.round(from * 100) / 100, y0, Math.round(to * 100) / 100, y1]};
  }
}

/** The width of some characters in ems, roughly: in fonts of such documents the others take half of a Chinese one. */
function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i += 1) width += text.charCodeAt(i) > 0x2000 ? 1 : 0.52;
  return width;
}

/** The cell of a figure, or its passage. */
export function address(figure: Figure): Pick<ResultFigure, 'table' | 'row' | 'column' | 'passage'> {
  const {place} = figure;
  return place.kind === 'cell' ? {table: place.table, row: place.row, column: place.column} : {passage: place.passage};
}

/** A figure of a finding with its place; none where the report does not know it. */
export function resultFigure(
  id: number,
  role: ResultFigure['role'],
  report: Report,
  index: PlaceIndex,
): ResultFigure[] {
  const figure = report.figures[id];
  if (!figure) return [];
  return [{role, printed: figure.printed, label: figure.label, ...address(figure), ...where(index.of(figure))}];
}

/** Wording that a finding is about: quotes of passages and cells. */
export function spots(instance: Instance, index: PlaceIndex): ResultFigure[] {
  return [
    ...instance.quotes.map(
      (quote): ResultFigure => ({
        role: 'wording',
        printed: quote.text,
        label: '',
        passage: quote.passage,
        ...where(index.text(quote.passage, quote.start, quote.end)),
      }),
    ),
    ...instance.cells.map(
      (cell): ResultFigure => ({
        role: 'wording',
        printed: cell.text,
        label: '',
        table: cell.table,
        row: cell.row,
        column: cell.column,
        ...where(index.cell(cell.table, cell.row, cell.column)),
      }),
    ),
  ];
}
