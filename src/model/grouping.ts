/** Adds a value to the list that a map has for a key. */
export function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Items by a key that each has: keys in the order in which they first appear, the items of each in theirs. */
export function groupedBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** The same as lists, where the key itself is not asked for. */
export const gathered = <T>(items: Iterable<T>, keyOf: (item: T) => string): T[][] => [
  ...groupedBy(items, keyOf).values(),
];
