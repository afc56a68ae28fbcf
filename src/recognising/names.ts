/** Most names are nothing but ideographs: there is nothing to take away, which costs least to see first. */
const ideographs = /^[\u4e00-\u9fff]*$/u;

/** A name as it is compared: without brackets' width, marks, white space and trailing filler. */
export function bareName(name: string): string {
  return ideographs.test(name) ? name : name.normalize('NFKC').replace(/[\s、,，.。·“”"'‘’《》〈〉]/gu, '');
}

/** A name as rows and sentences of one document are matched by it: without brackets and what stands in them, and marks. */
export const matchedName = (name: string): string =>
  ideographs.test(name) ? name : name.replace(/[（(].*?[)）]|[、“”"'《》\s]/gu, '');

/** 对个人和家庭（的）补助, 商品（和）服务支出, 基本养老保险（缴）费: one spelling of names of classes that are shortened at will. */
export const spelledAs = (name: string): string =>
  matchedName(name)
    .replace(/家庭的补助/u, '家庭补助')
    .replace(/商品服务/u, '商品和服务')
    .replace(/保险费$/u, '保险缴费');

/** A name without what stands in its brackets: 维修(护)费 is 维修费. */
export const withoutBrackets = (name: string): string => bareName(name).replace(/[（(][^（()）]*[)）]/gu, '');

/**
 * How many single changes make one text the other: a character left out, put in, replaced, or two
 * neighbours swapped (optimal string alignment distance, Damerau 1964); `most` + 1 where it is more.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}

/** Whether two texts are made of the same characters in another order. */
export const sameCharacters = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** How many characters two texts have in common in one order (longest common subsequence). */
export function commonLength(a: string, b: string): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j += 1)
      row.push(b[j - 1] === character ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0));
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/**
 * Whether two names that differ are two writings of one: a word left out inside (文化体育与传媒支出 for
 * 文化旅游体育与传媒支出), characters in another order, or one of many replaced.
 */
export function isMiswriting(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (a === b || short.length < shortestMiswritten) return false;
  if (short.length === long.length) return sameCharacters(a, b) || editDistance(a, b, 1) <= 1;
  const sameEnds = short.slice(0, 2) === long.slice(0, 2) && short.slice(-2) === long.slice(-2);
  return sameEnds && long.length - short.length <= 2 && commonLength(short, long) === short.length;
}

/** Shorter names differ by one character from those of other things: 初中教育, 高中教育. */
const shortestMiswritten = 6;
