import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './source-tree.ts';

/** What a relation can come to, as the names of tests begin: «agrees where …», «is rounding where …». */
export const verdicts = ['agrees', 'disagrees', 'is rounding', 'is undecided'] as const;
export type Verdict = (typeof verdicts)[number];

const whole = 'numbers of things are whole: nothing is rounded';
const spoken = 'its figures stand in one sentence, with their units, and are read or are none';

/** Verdicts that the nature of a rule excludes, and why. */
export const excluded: Readonly<Record<string, Partial<Record<Verdict, string>>>> = {
  'absent-class': {'is rounding': 'an amount against nothing has no other side that could be rounded'},
  'counted-parts': {'is rounding': whole, 'is undecided': spoken},
  direction: {
    'is rounding': 'a word of comparison is about the amounts as printed',
    'is undecided': spoken,
  },
  'goal-weights': {'is rounding': 'points hide nothing behind their last place'},
  'procurement-parts': {'is undecided': spoken},
  'share-total': {'is undecided': spoken},
  'staff-served': {'is rounding': whole},
  'small-business': {'is undecided': spoken},
  'unit-part': {'is undecided': 'what is in doubt in one document is not held against another'},
  'vehicle-counts': {'is rounding': whole, 'is undecided': spoken},
};

/**
 * Whether all that a rule finds are words that should read otherwise: it makes no relation between figures, so
 * that nothing can be rounded or weighed.
 */
export function isAboutWords(id: string): boolean {
  const source = readFileSync(join(root, `src/relations/${id}.ts`), 'utf8');
  return /\bwording\(/u.test(source) && !/\bground:|\bsumOf\(|\btie\(/u.test(source);
}

/** The names of all tests of a rule, as they begin in its test file. */
export function testNames(id: string): string[] {
  const source = readFileSync(join(root, `test/relations/${id}.test.ts`), 'utf8');
  return [...source.matchAll(/\bit(?:\.each\([\s\S]*?\))?\(\s*(['"`])(.*?)\1/gu)].map(match => match[2] ?? '');
}

/** The verdicts that a rule can come to. */
export function verdictsOf(id: string): Verdict[] {
  const possible = isAboutWords(id) ? verdicts.slice(0, 2) : verdicts;
  return possible.filter(verdict => excluded[id]?.[verdict] === undefined);
}
