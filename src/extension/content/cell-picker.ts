/** Cells of tables that a person picks: by dragging, clicking and keys. The page itself is not touched. */
export class CellPicker {
  #anchor: HTMLTableCellElement | null = null;
  #cursor: HTMLTableCellElement | null = null;
  /** Cells of earlier rectangles that stay picked. */
  #kept: HTMLTableCellElement[] = [];
  #dragging = false;
  readonly #onChange: (cells: readonly HTMLTableCellElement[]) => void;

  constructor(onChange: (cells: readonly HTMLTableCellElement[]) => void) {
    this.#onChange = onChange;
  }

  get cells(): HTMLTableCellElement[] {
    return [...new Set([...this.#kept, ...this.#rectangle()])];
  }

  /** Where the keys are. */
  get cursor(): HTMLTableCellElement | null {
    return this.#cursor;
  }

  begin(cell: HTMLTableCellElement, how: 'anew' | 'extend' | 'add'): void {
    if (how === 'extend' && this.#anchor) this.#cursor = cell;
    else if (how === 'add') this.#add(cell);
    else {
      this.#kept = [];
      this.#anchor = cell;
      this.#cursor = cell;
    }
    this.#dragging = true;
    this.#onChange(this.cells);
  }

  /** The pointer is over another cell while its button is held. */
  drag(cell: HTMLTableCellElement): void {
    if (!this.#dragging || this.#cursor === cell) return;
    this.#cursor = cell;
    this.#onChange(this.cells);
  }

  release(): void {
    this.#dragging = false;
  }

  /** A step of the arrow keys; with Shift the rectangle grows. */
  step(direction: 'left' | 'right' | 'up' | 'down', extend: boolean): void {
    const next = this.#cursor && neighbour(this.#cursor, direction);
    if (!next) return;
    this.begin(next, extend ? 'extend' : 'anew');
    this.release();
    next.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  clear(): void {
    this.#kept = [];
    this.#anchor = null;
    this.#cursor = null;
    this.#onChange([]);
  }

  /** One more cell, or one less where it is picked already. */
  #add(cell: HTMLTableCellElement): void {
    const cells = this.cells;
    this.#kept = cells.includes(cell) ? cells.filter(own => own !== cell) : cells;
    this.#anchor = cells.includes(cell) ? null : cell;
    this.#cursor = cell;
  }

  /** All cells between anchor and cursor, by where they stand: merged cells count where they are seen. */
  #rectangle(): HTMLTableCellElement[] {
    const [a, b] = [this.#anchor, this.#cursor];
    if (!a || !b) return [];
    const table = a.closest('table');
    if (!table || table !== b.closest('table')) return [a];
    const box = around(a.getBoundingClientRect(), b.getBoundingClientRect());
    return [...table.querySelectorAll<HTMLTableCellElement>('td,th')].filter(cell => {
      const {left, right, top, bottom} = cell.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return x > box.left && x < box.right && y > box.top && y < box.bottom;
    });
  }
}

const around = (a: DOMRect, b: DOMRect): {left: number; right: number; top: number; bottom: number} => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The cell of an event, if it is one of a table. */
export function cellOf(event: Event): HTMLTableCellElement | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target.closest<HTMLTableCellElement>('td,th') : null;
}

/** The next cell in a direction, by where cells are seen. */
function neighbour(
  cell: HTMLTableCellElement,
  direction: 'left' | 'right' | 'up' | 'down',
): HTMLTableCellElement | null {
  const table = cell.closest('table');
  if (!table) return null;
  const own = cell.getBoundingClientRect();
  const across = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: HTMLTableCellElement | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of table.querySelectorAll<HTMLTableCellElement>('td,th')) {
    if (other === cell) continue;
    const box = other.getBoundingClientRect();
    const beside = across
      ? overlap(own.top, own.bottom, box.top, box.bottom)
      : overlap(own.left, own.right, box.left, box.right);
    const away = across ? (box.left - own.left) * sign : (box.top - own.top) * sign;
    if (!beside || away <= 0 || away >= nearest) continue;
    best = other;
    nearest = away;
  }
  return best;
}

const overlap = (a0: number, a1: number, b0: number, b1: number): boolean => Math.min(a1, b1) - Math.max(a0, b0) > 1;
