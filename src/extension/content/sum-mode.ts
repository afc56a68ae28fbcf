import {moneyPower, readNumber} from '../../amounts/printed.ts';
import type {MappedFigure} from '../../model/result.ts';
import {type Calculation, calculate, type Picked} from '../../reporting/calculation.ts';
import type {Marked} from '../messages.ts';
import {CellPicker, cellOf} from './cell-picker.ts';
import {locate, textIn} from './places.ts';

/** What is picked, and what it comes to. */
export interface Sum {
  calculation: Calculation | null;
  ranges: Range[];
  figures: {printed: string; label: string}[];
}

const arrows: Readonly<Record<string, 'left' | 'right' | 'up' | 'down'>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** While cells are picked: pointer and arrow keys pick, Shift extends, Ctrl adds one, Escape ends. */
export class SumMode {
  readonly #picker: CellPicker;
  readonly #ending = new AbortController();
  readonly #figures: Map<Element, MappedFigure>;
  readonly #tables: ReadonlySet<Element>;
  readonly #units: ReadonlyMap<string, number | null>;
  readonly #isOurs: (event: Event) => boolean;

  constructor(
    marked: Pick<Marked, 'figures' | 'tableHeads'>,
    handlers: {onSum(sum: Sum): void; onEnd(): void; isOurs(event: Event): boolean},
  ) {
    this.#isOurs = handlers.isOurs;
    this.#figures = cellsOf(marked.figures);
    this.#tables = new Set([...this.#figures.keys()].flatMap(cell => cell.closest('table') ?? []));
    this.#units = new Map(marked.tableHeads.map(({id, unit}) => [id, moneyPower(unit)]));
    this.#picker = new CellPicker(cells => handlers.onSum(this.#sumOf(cells)));
    const options = {signal: this.#ending.signal, capture: true};
    addEventListener('mousedown', event => this.#onDown(event), options);
    addEventListener('mousemove', event => this.#onMove(event), options);
    addEventListener('mouseup', () => this.#picker.release(), options);
    addEventListener('click', event => this.#swallow(event), options);
    addEventListener('keydown', event => this.#onKey(event, handlers.onEnd), options);
  }

  /** Begins at a cell: that of the pointer, or the first figure in sight for those who use keys. */
  begin(cell: HTMLTableCellElement | null): void {
    const first = cell ?? this.#firstInSight();
    if (!first) return;
    this.#picker.begin(first, 'anew');
    if (!cell) this.#picker.release();
  }

  end(): void {
    this.#ending.abort();
    this.#picker.clear();
  }

  #onDown(event: MouseEvent): void {
    const cell = this.#cell(event);
    if (!cell || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.#picker.begin(cell, event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'add' : 'anew');
  }

  #onMove(event: MouseEvent): void {
    const cell = event.buttons === 1 ? this.#cell(event) : null;
    if (cell) this.#picker.drag(cell);
  }

  /** A link in a picked cell is not followed, nor a card opened. */
  #swallow(event: MouseEvent): void {
    if (!this.#cell(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #onKey(event: KeyboardEvent, end: () => void): void {
    if (this.#isOurs(event) && event.key !== 'Escape') return;
    if (event.key === 'Escape') end();
    else {
      const direction = arrows[event.key];
      if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
      this.#picker.step(direction, event.shiftKey);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #cell(event: MouseEvent): HTMLTableCellElement | null {
    return event.isTrusted && !this.#isOurs(event) ? cellOf(event) : null;
  }

  #firstInSight(): HTMLTableCellElement | null {
    for (const cell of this.#figures.keys()) {
      const {top, bottom} = cell.getBoundingClientRect();
      if (top >= 0 && bottom <= innerHeight) return cell as HTMLTableCellElement;
    }
    return null;
  }

  #sumOf(cells: readonly HTMLTableCellElement[]): Sum {
    const own = cells.flatMap(cell => this.#pickedOf(cell));
    return {
      calculation: calculate(own.map(({picked}) => picked)),
      ranges: own.map(({range}) => range),
      figures: own.map(({printed, label}) => ({printed, label})),
    };
  }

  /** What a cell counts for: nothing where the check has read its table and takes it for a code or words. */
  #pickedOf(cell: HTMLTableCellElement): {picked: Picked; range: Range; printed: string; label: string}[] {
    const figure = this.#figures.get(cell);
    const table = cell.closest('table');
    if (!figure && table && this.#tables.has(table)) return [];
    const range = textIn(cell);
    const read = readNumber(cell.innerText);
    if (!read || !range) return [];
    const stated = moneyPower(read.unit);
    if (read.unit !== '' && stated === null) return [];
    const power = stated ?? this.#units.get(figure?.table ?? '') ?? null;
    const picked = {value: read.value, percent: read.percent, power: read.percent ? null : power};
    return [{picked, range, printed: range.toString(), label: figure?.label ?? ''}];
  }
}

function cellsOf(figures: readonly MappedFigure[]): Map<Element, MappedFigure> {
  const cells = new Map<Element, MappedFigure>();
  for (const figure of figures) {
    if (figure.table === undefined) continue;
    const found = locate(figure);
    const cell = found?.element.closest('td,th');
    if (cell) cells.set(cell, figure);
  }
  return cells;
}
