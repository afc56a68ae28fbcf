import {gathered} from '../model/grouping.ts';
import type {Relation, Severity} from '../model/relation.ts';
import {classKey, classNamesOf} from '../recognising/class-names.ts';
import {type CodedRow, codedRows} from '../recognising/coded-rows.ts';
import {bareName, editDistance, sameCharacters} from '../recognising/names.ts';
import type {Recognised} from '../recognising/recognised.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * The name beside a code is the name of that code in the classification. A character replaced or
 * swapped is a slip; the name of another code is a question, but where the rows of a list repeat the code of their item,
 * whose name stands above them. Codes and names that the lists do not
 * know are nobody's mistake: the lists are not complete, and names change with the years.
 */
export const rule: Rule = {
  meta: {id: 'code-name', severity: 'warning', basis: '财政部《政府收支分类科目》'},
  find: recognised => {
    const rows = codedRows(recognised.tables);
    const named = namedIn(rows);
    const found = rows.flatMap(row => slipOf(row, recognised.year, named));
    return gathered(found, item => `${bareName(item.row.name)}|${classKey(item.expected)}`).map(same =>
      relationOf(same),
    );
  },
};

/** The cells whose name is not that of the code beside it: one thing to say, not two. */
export function slippedCells({tables, year}: Recognised): ReadonlySet<string> {
  const rows = codedRows(tables);
  const named = namedIn(rows);
  return new Set(rows.flatMap(row => (slipOf(row, year, named).length > 0 ? [JSON.stringify(row.spot)] : [])));
}

/** The codes of each table that stand beside their own name. */
type NamedIn = ReadonlyMap<CodedRow['block'], ReadonlySet<string>>;

function namedIn(rows: readonly CodedRow[]): NamedIn {
  const named = new Map<CodedRow['block'], Set<string>>();
  for (const {block, code, name} of rows) {
    const known = classNamesOf(code.system)?.nameOf.get(code.code);
    if (known === undefined || classKey(known) !== classKey(name)) continue;
    const own = named.get(block) ?? new Set<string>();
    named.set(block, own.add(`${code.system}|${code.code}`));
  }
  return named;
}

interface Slip {
  row: CodedRow;
  expected: string;
  severity: Severity;
}

function relationOf(same: readonly Slip[]): Relation {
  const [{row, expected, severity}] = same as [Slip, ...Slip[]];
  return wording({
    rule: 'code-name',
    printed: row.name,
    expected,
    spots: same.map(item => item.row.spot),
    severity,
    details: {code: [...new Set(same.map(item => item.row.code.code))].join('、')},
  });
}

/** The first year for which the lists speak: codes of the economic classes were reordered in 2018. */
const firstYear = 2018;

function slipOf(row: CodedRow, year: number | null, named: NamedIn): Slip[] {
  const names = classNamesOf(row.code.system);
  const expected = names?.nameOf.get(row.code.code);
  if (!names || expected === undefined || (year !== null && year < firstYear)) return [];
  const [printed, known] = [classKey(row.name), classKey(expected)];
  if (printed === known || printed === '' || isShorterForm(printed, known)) return [];
  if (isSlip(printed, known) && !isNameOfOther(printed, row, names.codesOf))
    return [{row, expected, severity: 'warning'}];
  const others = names.codesOf.get(printed) ?? [];
  const ofLevel = others.filter(code => code !== row.code.code && code.length === row.code.code.length);
  const isSibling = ofLevel.some(code => code.length > 3 && code.slice(0, -2) === row.code.code.slice(0, -2));
  const isUnderItem = named.get(row.block)?.has(`${row.code.system}|${row.code.code}`) ?? false;
  const isOther = ofLevel.length > 0 && !others.includes(row.code.code) && !isUnderItem;
  return isSibling || isOther ? [{row, expected, severity: 'warning'}] : [];
}

/** 其他交通费 for 其他交通费用: a word left out or added at an end, or inside, is a shorter form. */
const isShorterForm = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);

/** One or two characters replaced, or characters in another order. */
export const isSlip = (a: string, b: string): boolean => {
  if (a === b || a.length !== b.length || a.length < 3) return false;
  if (sameCharacters(a, b)) return true;
  const most = a.length >= 8 ? 2 : 1;
  return a.length >= 4 && editDistance(a, b, most) <= most;
};

const isNameOfOther = (printed: string, row: CodedRow, codesOf: ReadonlyMap<string, readonly string[]>): boolean =>
  (codesOf.get(printed) ?? []).some(code => code !== row.code.code);
