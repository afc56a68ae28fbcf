/**
 * The lists of all items, one after the other: what `flatMap` gives, which costs the engine some
 * hundred times as much for each item. Pages have thousands of glyphs and texts.
 */
export function joinedLists<T, U>(items: readonly T[], listOf: (item: T) => readonly U[]): U[] {
  const joined: U[] = [];
  for (const item of items) for (const own of listOf(item)) joined.push(own);
  return joined;
}
