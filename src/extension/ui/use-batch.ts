import {useEffect, useState} from 'preact/hooks';

/** Entries of a long list that are drawn at once, and with each turn that the page gets after it. */
const batch = 40;

/** How many of so many entries are to be drawn by now: a long list comes in pieces, so that the page never stutters. */
export function useBatch(count: number): number {
  const [room, grow] = useState(batch);
  useEffect(() => {
    if (room >= count) return;
    const turn = setTimeout(() => grow(room + batch));
    return () => clearTimeout(turn);
  }, [room, count]);
  return Math.min(room, count);
}
