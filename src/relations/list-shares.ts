import {exact, halfPlace, magnitude} from '../amounts/exact.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {isSameSubject, type Subject, subjectOf} from '../recognising/sentences/subjects.ts';

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
  if (base === undefined || base === '' || another !== undefined) return undefined;
  const named = subjectOf(base, base);
  const {nature, key} = head.subject.dimensions;
  // 「支出总计 10，其中：A 6，占本年支出的…」: what is carried forward is in the head, and in no share.
  const isOfYear = key === 'total:all' && named.dimensions.key === 'total:year';
  if (isOfYear) return ofYear(named, head, frames);
  if (nature === undefined) return undefined;
  if (!named.exact || named.dimensions.nature !== undefined || isSameSubject(head.subject, named)) return undefined;
  return frames.findLast(other => isNamed(other, named, head)) ?? null;
}

/** What is stated before of the year alone. */
const ofYear = (named: Subject, head: Frame, frames: readonly Frame[]): Frame | null =>
  frames.findLast(other => other.subject.dimensions.key === 'total:year' && isNamed(other, named, head)) ?? null;

const isNamed = (other: Frame, named: Subject, head: Frame): boolean =>
  other.index < head.index && levelOf(other) !== null && other.subject.exact && isSameSubject(other.subject, named);
