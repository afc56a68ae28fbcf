/** Numbers from 0 on in sets that are put together step by step. */
export class DisjointSets {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({length: size}, (_, index) => index);
  }

  /** The number that stands for the set of another: the same for all in it. */
  root(of: number): number {
    const {parent} = this;
    let at = of;
    let above = parent[at] ?? at;
    while (above !== at) {
      const next = parent[above] ?? above;
      parent[at] = next;
      at = next;
      above = parent[at] ?? at;
    }
    return at;
  }

  join(a: number, b: number): void {
    this.parent[this.root(a)] = this.root(b);
  }
}
