import {breathe} from '../pause.ts';

/** A part of the page, from top to bottom, in CSS pixels of the document. */
export interface Band {
  from: number;
  to: number;
}

/** The part of the page around the window: a window more at either side. */
export function bandAround(): Band {
  return {from: scrollY - innerHeight, to: scrollY + 2 * innerHeight};
}

/** Whether a band still reaches over the window at both sides. */
export function holdsWindow({from, to}: Band): boolean {
  const spare = innerHeight / 4;
  return from <= scrollY - spare && to >= scrollY + innerHeight + spare;
}

/** Where ranges stand, so that those near the window are found without asking the browser at each step of scrolling. */
export class RangePlaces {
  readonly #ranges: readonly Range[];
  /** Top and bottom of each range in the document, one after the other. */
  readonly #edges: Float64Array;

  private constructor(ranges: readonly Range[]) {
    this.#ranges = ranges;
    this.#edges = new Float64Array(2 * ranges.length);
  }

  /** Measures ranges; in slices, so that the page goes on. */
  static async measure(ranges: readonly Range[], signal: AbortSignal): Promise<RangePlaces> {
    const places = new RangePlaces(ranges);
    for (const [i, range] of ranges.entries()) {
      await breathe(signal);
      const {top, bottom} = edgesOf(range);
      places.#edges[2 * i] = top;
      places.#edges[2 * i + 1] = bottom;
    }
    return places;
  }

  /** The ranges of which some part is within a band. */
  within({from, to}: Band): Range[] {
    return this.#ranges.filter((_, i) => (this.#edges[2 * i] ?? 0) <= to && (this.#edges[2 * i + 1] ?? 0) >= from);
  }
}

function edgesOf({startContainer}: Range): {top: number; bottom: number} {
  // A frame scrolls as it likes: what is in one is always near. An element is measured faster than a range in it.
  const element = startContainer.ownerDocument === document ? startContainer.parentElement : null;
  if (!element) return {top: -Infinity, bottom: Infinity};
  const {top, bottom} = element.getBoundingClientRect();
  return {top: top + scrollY, bottom: bottom + scrollY};
}
