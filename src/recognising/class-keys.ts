import {spelledAs} from './names.ts';
import type {RecognisedBlock} from './recognised-table.ts';
import type {Row} from './row.ts';
import {economicNames} from './vocabulary/economic-names.ts';
import {functionNames} from './vocabulary/function-names.ts';
import {governmentNames} from './vocabulary/government-names.ts';
import {retiredNames} from './vocabulary/retired-names.ts';

const functionClasses = functionNames
  .filter(([code]) => code.length === 3)
  .map(([code, name]): [string, string] => [spelledAs(name), code]);

/** One table may still name a class as an earlier edition did: it is the same class. */
const retiredClasses = retiredNames.flatMap(([old, present]): [string, string][] => {
  const own = functionClasses.find(([name]) => name === spelledAs(present));
  return own ? [[spelledAs(old), own[1]]] : [];
});

const classNames: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
  ['function', new Map([...functionClasses, ...retiredClasses])],
  [
    'economic',
    new Map(economicNames.filter(([code]) => code.length === 3).map(([code, name]) => [spelledAs(name), code])),
  ],
  [
    'government',
    new Map(governmentNames.filter(([code]) => code.length === 3).map(([code, name]) => [spelledAs(name), code])),
  ],
];

/** The class that a name without a code is of: function:208; null where it is none of the system's. */
export function classKeyOf(name: string, system: string): string | null {
  const spelled = spelledAs(name);
  const shorter = spelled.replace(/补助支出$/u, '补助');
  for (const [known, names] of classNames) {
    const code = names.get(spelled) ?? names.get(shorter);
    if (code && (system === known || system === '')) return `${known}:${code}`;
  }
  return null;
}

/** Whether the rows of a block are different classes of one classification, by code or by name. */
export function areClasses(block: RecognisedBlock, rows: readonly Row[]): boolean {
  const keys = new Set<string>();
  // Asked for by names without codes only.
  let system: string | null = null;
  let known = '';
  for (const {code, name} of rows) {
    const isCoded = code?.code.length === 3;
    if (!isCoded) system ??= classSystem(block);
    const key = isCoded ? `${code.system}:${code.code}` : classKeyOf(name, system ?? '');
    if (key === null || keys.has(key)) return false;
    const own = key.slice(0, key.indexOf(':'));
    if (keys.size > 0 && own !== known) return false;
    known = own;
    keys.add(key);
  }
  return true;
}

/** Which classification names without codes in this block belong to; '' where unclear. */
export function classSystem(block: RecognisedBlock): string {
  const head = block.stub.flatMap(column => column.path).join('/');
  if (/政府.{0,8}经济/u.test(head)) return 'government';
  if (/功能/u.test(head)) return 'function';
  if (/经济/u.test(head)) return 'economic';
  const names = block.rows.map(row => spelledAs(row.name));
  const hits = classNames.map(([system, known]) => ({system, hits: names.filter(name => known.has(name)).length}));
  const best = hits.reduce((a, b) => (b.hits > a.hits ? b : a));
  return best.hits >= 2 ? best.system : '';
}
