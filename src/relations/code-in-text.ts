import {gathered} from '../model/grouping.ts';
import type {Relation, Spot} from '../model/relation.ts';
import {classKey} from '../recognising/class-names.ts';
import {type CodedRow, codedRows} from '../recognising/coded-rows.ts';
import {matchesOf} from '../recognising/matches.ts';
import type {PrintedText} from '../recognising/texts.ts';
import {functionNames} from '../recognising/vocabulary/function-names.ts';
import {isSlip} from './code-name.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A code beside a name in a sentence, 行政运行（2012901）, is that of the tables: where they have the name under
 * other codes only, and the code under another name, or as the classification gives it to another item, one of the two
 * is not what was meant.
 */
export const rule: Rule = {
  meta: {id: 'code-in-text', severity: 'warning', basis: 'wording: text and tables name one item with one code'},
  find: ({tables, texts}) => {
    const rows = codedRows(tables).filter(row => row.code.system === 'function');
    const byName = new Map(gathered(rows, row => classKey(row.name)).map(own => [classKey(own[0]?.name ?? ''), own]));
    const byCode = new Map(gathered(rows, row => row.code.code).map(own => [own[0]?.code.code ?? '', own]));
    const found = texts.flatMap(text => (text.passage && !text.inCatalogue ? mismatches(text, byName, byCode) : []));
    return gathered(found, item => `${item.name}|${item.code}`).map(relationOf);
  },
};

interface Mismatch {
  name: string;
  code: string;
  spot: Spot;
  /** The row of the name. */
  row: CodedRow;
}

const named = /([\u4e00-\u9fff、]{3,30})[(（](2\d{6}|2\d{4})[)）]|(?<!\d)(2\d{6})[-—]?([\u4e00-\u9fff、]{3,30})/gu;

/** What the classification calls a code that the tables do not print. */
const standard: ReadonlyMap<string, readonly string[]> = new Map(functionNames.map(([code, name]) => [code, [name]]));

type Rows = ReadonlyMap<string, readonly CodedRow[]>;

function mismatches(text: PrintedText, byName: Rows, byCode: Rows): Mismatch[] {
  return matchesOf(named, text.bare).flatMap(match => {
    const [whole, before, codeAfter, codeBefore, after] = match;
    const code = codeAfter ?? codeBefore ?? '';
    const key = before === undefined ? headOf(after ?? '', byName) : tailOf(before, byName);
    const own = key === null ? [] : (byName.get(key) ?? []);
    const [row] = own;
    const others = byCode.get(code) ?? [];
    // 「一般公共服务支出（2010301）」: the code of an item behind the name of the class that it belongs to.
    if (key === null || !row || own.some(item => code.startsWith(item.code.code))) return [];
    // Its own name, shortened or misspelt, is no other item.
    const names = others.length > 0 ? others.map(({name}) => name) : (standard.get(code) ?? []);
    if (names.length === 0 || names.some(name => isLike(classKey(name), key))) return [];
    return [{name: row.name, code, row, spot: text.spot(match.index, match.index + whole.length)}];
  });
}

/** The longest name of the tables that the words end with, or begin with. */
const tailOf = (words: string, byName: Rows): string | null => longest(byName, name => classKey(words).endsWith(name));
const headOf = (words: string, byName: Rows): string | null =>
  longest(byName, name => classKey(words).startsWith(name));

function longest(byName: Rows, fits: (name: string) => boolean): string | null {
  let best: string | null = null;
  for (const name of byName.keys())
    if (name.length >= 4 && fits(name) && name.length > (best?.length ?? 0)) best = name;
  return best;
}

const isLike = (a: string, b: string): boolean => a.includes(b) || b.includes(a) || isSlip(a, b);

function relationOf(same: readonly Mismatch[]): Relation {
  const [{name, code, row}] = same as [Mismatch, ...Mismatch[]];
  return wording({
    rule: 'code-in-text',
    printed: `${name}（${code}）`,
    expected: `${name}（${row.code.code}）`,
    spots: [...same.map(item => item.spot), row.spot],
    severity: 'warning',
    details: {},
  });
}
