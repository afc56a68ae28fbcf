import {exact, halfPlace, magnitude} from '../amounts/exact.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {isSameSubject, subjectOf} from '../recognising/sentences/subjects.ts';

/** Shares of one whole that come to 100 %, each rounded at its own place: nothing is left out. */
export function sharesComeToAll(parts: readonly Frame[]): boolean {
  if (parts.length < 2 || new Set(parts.map(({share}) => share?.base ?? null)).size !== 1) return false;
  const values = parts.flatMap(({share}) => (share ? [share.token.value] : []));
  if (values.length < parts.length) return false;
  const left = values.reduce((rest, value) => rest - exact(value), exact({digits: 100, decimals: 0}));
  return magnitude(left) <= values.reduce((sum, value) => sum + halfPlace(value), 0n);
}

/**
 * 「支出总预算 100。基本支出 90，…。项目支出 10，…。其中：（一）教育支出 80，占支出总预算的80%…」: below one of the two natures,
 * the classes of both. What the shares are of, by the words of them; null where it is not stated before, undefined
 * where the shares speak of what stands above the list.
 */
export function wholeOfShares(
  head: Frame,
  parts: readonly Frame[],
  frames: readonly Frame[],
): Frame | null | undefined {
  const [base, another] = new Set(parts.map(({share}) => share?.base ?? ''));
  if (base === undefined || base === '' || another !== undefined || head.subject.dimensions.nature === undefined)
    return undefined;
  const named = subjectOf(base, base);
  if (!named.exact || named.dimensions.nature !== undefined || isSameSubject(head.subject, named)) return undefined;
  const isNamed = (other: Frame): boolean =>
    other.index < head.index && levelOf(other) !== null && other.subject.exact && isSameSubject(other.subject, named);
  return frames.findLast(isNamed) ?? null;
}
