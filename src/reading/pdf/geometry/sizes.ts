/** The sizes of glyphs, counted: pages and lines have few, so that the middle one is found without sorting glyphs. */
export class Sizes {
  readonly #counts = new Map<number, number>();
  #total = 0;

  add(size: number): void {
    this.#counts.set(size, (this.#counts.get(size) ?? 0) + 1);
    this.#total += 1;
  }

  /** The size of the glyph in the middle, were they sorted; null where there are none. */
  median(): number | null {
    let left = this.#total >> 1;
    for (const [size, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
      left -= count;
      if (left < 0) return size;
    }
    return null;
  }
}
