import {addTo, gathered} from '../model/grouping.ts';
import type {Spot} from '../model/relation.ts';
import {classKey, classNamesOf} from '../recognising/class-names.ts';
import {type CodedRow, codedRows} from '../recognising/coded-rows.ts';
import {bareName} from '../recognising/names.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A code that is one digit away from that of the name beside it, which the classification has once, or which all other
 * tables of the document print with the same other code. A name that several classes have, 行政运行, tells nothing by
 * itself, and the lists are not complete: so it is a question.
 */
export const rule: Rule = {
  meta: {id: 'code-digit', severity: 'warning', basis: '财政部《政府收支分类科目》'},
  find: ({tables, year}) => {
    if (year !== null && year < firstYear) return [];
    const rows = codedRows(tables);
    const printings = new Printings(rows);
    const found = rows.flatMap(row => {
      const expected = ofClassification(row, printings) ?? printings.elsewhere(row);
      return expected === null ? [] : [{row, expected}];
    });
    return gathered(found, ({row, expected}) => `${bareName(row.name)}|${row.code.code}|${expected}`).flatMap(same => {
      const [first] = same;
      if (!first) return [];
      return wording({
        rule: 'code-digit',
        printed: first.row.code.code,
        expected: first.expected,
        spots: same.map(({row}) => spotOf(row)),
        severity: 'warning',
        details: {name: first.row.name},
      });
    });
  },
};

/** The first year for which the lists speak: codes of the economic classes were reordered in 2018. */
const firstYear = 2018;

/** So many other tables show what the code of a name is. */
const fewestTables = 2;

/** The code that the classification has for the name of a row, where only a digit of it can have been mistyped. */
function ofClassification({block, code, name}: CodedRow, printings: Printings): string | null {
  const known = classNamesOf(code.system);
  const [only, ...others] = known?.codesOf.get(classKey(name)) ?? [];
  if (!known || only === undefined || others.length > 0 || !isDigitAway(only, code.code)) return null;
  // A class that is called what another is: 202 教育支出. Of items, another may have the name in another year.
  if (code.code.length > 3 && known.nameOf.has(code.code)) return null;
  if (printings.inBlock(block).has(only)) return null;
  const [parent, printed] = [only.slice(0, -2), code.code.slice(0, -2)];
  const around = printings.inBlock(block);
  return code.code.length === 3 || parent === printed || (around.has(parent) && !around.has(printed)) ? only : null;
}

const isDigitAway = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((digit, i) => digit !== b[i]).length === 1;

/** The cell of the code, where it has one of its own. */
function spotOf({table, block, row, code, spot}: CodedRow): Spot {
  const own = block.stub.find(({index}) => table.view.text(row.row, index) === code.code);
  return own ? {kind: 'cell', table: table.id, row: row.row, column: own.index} : spot;
}

/** Where the codes and the names of a document are printed. */
class Printings {
  readonly #byName = new Map<string, CodedRow[]>();
  readonly #byCode = new Map<string, CodedRow[]>();
  readonly #byBlock = new Map<CodedRow['block'], Set<string>>();

  constructor(rows: readonly CodedRow[]) {
    for (const row of rows) {
      addTo(this.#byName, keyOf(row), row);
      addTo(this.#byCode, row.code.code, row);
      const codes = this.#byBlock.get(row.block) ?? new Set<string>();
      this.#byBlock.set(row.block, codes.add(row.code.code));
    }
  }

  inBlock(block: CodedRow['block']): ReadonlySet<string> {
    return this.#byBlock.get(block) ?? new Set();
  }

  /** The one code that all other tables print beside the name of a row, whose own code stands nowhere else. */
  elsewhere(row: CodedRow): string | null {
    if ((this.#byCode.get(row.code.code) ?? []).length > 1) return null;
    const others = (this.#byName.get(keyOf(row)) ?? []).filter(other => other.code.code !== row.code.code);
    const [only, ...more] = new Set(others.map(({code}) => code.code));
    if (only === undefined || more.length > 0 || !isDigitAway(only, row.code.code)) return null;
    if (this.inBlock(row.block).has(only)) return null;
    const tables = new Set(others.map(({table}) => table));
    return tables.size >= fewestTables && !tables.has(row.table) ? only : null;
  }
}

const keyOf = ({code, name}: CodedRow): string => `${code.system}|${code.code.length}|${bareName(name)}`;
