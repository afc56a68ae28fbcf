import type {Band} from '../lines/columns.ts';
import type {Block} from './header-blocks.ts';

/** How far, in ems, an outer column may reach beyond its texts. */
const outerRoom = 4;

/**
 * Sides of the columns: between their texts, and so that the headings of single columns stand in
 * the middle of theirs.
 */
export function edgesOf(bands: readonly Band[], blocks: readonly Block[]): number[] {
  const size = blocks[0]?.size ?? 10;
  const rooms = Array.from({length: bands.length + 1}, (_, i): Band => {
    const from = bands[i - 1]?.to ?? (bands[i]?.from ?? 0) - outerRoom * size;
    const to = bands[i]?.from ?? from + outerRoom * size;
    return {from, to};
  });
  const centres = bands.map((_, column) => {
    const leaf = blocks.findLast(block => block.first === column && block.last === column && !block.group);
    return leaf ? (leaf.from + leaf.to) / 2 : null;
  });
  const edges = rooms.map(({from, to}, i) => (i === 0 ? to : i === bands.length ? from : (from + to) / 2));
  for (let round = 0; round < 24; round += 1) {
    let moved = 0;
    for (const [i, room] of rooms.entries()) {
      const wanted = edgeBetween(centres, edges, i);
      if (wanted === null) continue;
      const edge = Math.min(room.to, Math.max(room.from, wanted));
      moved = Math.max(moved, Math.abs(edge - (edges[i] ?? 0)));
      edges[i] = edge;
    }
    if (moved < 0.01) break;
  }
  return edges;
}

/** Where a side lies that leaves the headings on either side of it in the middle of their columns; null where none tells. */
function edgeBetween(centres: readonly (number | null)[], edges: readonly number[], i: number): number | null {
  const left = centres[i - 1] ?? null;
  const right = centres[i] ?? null;
  const byLeft = left === null ? null : 2 * left - (edges[i - 1] ?? 0);
  const byRight = right === null ? null : 2 * right - (edges[i + 1] ?? 0);
  return byLeft === null || byRight === null ? (byLeft ?? byRight) : (byLeft + byRight) / 2;
}
