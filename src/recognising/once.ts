/**
 * Work that several rules ask for of one object, done once for each: what is recognised of a document
 * never changes afterwards, and what nobody holds any more is forgotten.
 */
export function once<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, {value: V}>();
  return of => {
    const done = known.get(of);
    if (done) return done.value;
    const value = work(of);
    known.set(of, {value});
    return value;
  };
}
