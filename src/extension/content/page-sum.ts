import type {Kept, Marked} from '../messages.ts';
import {randomName} from '../random-name.ts';
import type {PageHost} from './page-host.ts';
import {type Sum, SumMode} from './sum-mode.ts';

interface Surroundings {
  /** Whether an event is about something that we draw. */
  isOurs(event: Event): boolean;
  /** What is picked has changed, or the adding up has ended. */
  onChange(): void;
}

/** Adding up cells of a page: not at all, or with what is picked now. */
export class PageSum {
  readonly #around: Surroundings;
  readonly #host: PageHost;
  #mode: SumMode | null = null;
  #now: Sum | null = null;

  constructor(around: Surroundings, host: PageHost) {
    this.#around = around;
    this.#host = host;
  }

  /** What is picked; null while nothing is added up. */
  get now(): Sum | null {
    return this.#now;
  }

  /** Begins, with a cell where the pointer is on one. */
  start(marked: Marked, cell: HTMLTableCellElement | null): void {
    this.#now = {calculation: null, ranges: [], figures: []};
    this.#mode = new SumMode(marked, {
      onSum: now => {
        if (!this.#mode) return;
        this.#now = now;
        this.#around.onChange();
      },
      onEnd: () => this.end(),
      isOurs: event => this.#around.isOurs(event),
    });
    this.#mode.begin(cell);
    this.#around.onChange();
  }

  end(): void {
    this.drop();
    this.#around.onChange();
  }

  /** Ends without a word: all that we draw goes. */
  drop(): void {
    const mode = this.#mode;
    this.#mode = null;
    this.#now = null;
    mode?.end();
  }

  /** Keeps the calculation as a check by hand. */
  keep(document: string, result: string, note: string): Promise<Kept> {
    const check = {id: randomName(), cells: this.#now?.figures ?? [], result, note};
    return this.#host.ask('manual-kept', {document, check});
  }
}
