import type {Spot} from '../model/relation.ts';
import {classKey, classNamesOf} from './class-names.ts';
import type {ClassCode} from './codes.ts';
import {readCodedName} from './codes.ts';
import {once} from './once.ts';
import type {RecognisedBlock, RecognisedTable} from './recognised-table.ts';
import type {Row} from './row.ts';

/** A code with the name printed beside it in a row of a table. */
export interface CodedRow {
  table: RecognisedTable;
  block: RecognisedBlock;
  row: Row;
  code: ClassCode;
  /** The name as printed, without code and numbering. */
  name: string;
  spot: Spot;
}

/**
 * The codes of all rows with their names; a second code (government class) has the name beside it. A
 * block whose names are mostly not those of the classification has its codes beside other names.
 */
export const codedRows: (tables: readonly RecognisedTable[]) => readonly CodedRow[] = once(tables =>
  tables.flatMap(table =>
    table.blocks.flatMap(block => {
      const rows = block.rows.flatMap(row => codesOf(table, block, row));
      return namesClasses(rows) ? rows : [];
    }),
  ),
);

function namesClasses(rows: readonly CodedRow[]): boolean {
  const known = rows.flatMap(({code, name}) => {
    const expected = classNamesOf(code.system)?.nameOf.get(code.code);
    return expected === undefined ? [] : [classKey(expected) === classKey(name)];
  });
  return known.length === 0
    ? rows.every(({name}) => !/局|委员会|中心|全额|差额/u.test(name))
    : known.filter(Boolean).length * 2 >= known.length;
}

function codesOf(table: RecognisedTable, block: RecognisedBlock, row: Row): CodedRow[] {
  if (!row.code && !row.secondCode) return [];
  const {view} = table;
  const names = block.stub.filter(column => column.role === 'name' && view.isOrigin(row.row, column.index));
  const found: CodedRow[] = [];
  const add = (code: ClassCode, name: string, column: number): void => {
    if (name !== '' && !/[\d]/u.test(name)) {
      found.push({table, block, row, code, name, spot: {kind: 'cell', table: table.id, row: row.row, column}});
    }
  };
  const [first, second] = [row.code, row.secondCode];
  const texts = names
    .map(column => ({column: column.index, text: view.text(row.row, column.index)}))
    .filter(({text}) => text !== '');
  for (const [at, code] of [first, second].entries()) {
    if (!code) continue;
    // The name stands in the cell of its code, or in the name column right of it.
    const inside = texts.find(({text}) => readCodedName(text)?.code === code.code);
    if (inside) {
      add(code, readCodedName(inside.text)?.name ?? '', inside.column);
      continue;
    }
    const codeAt = block.stub.findLast(
      column => column.role === 'code' && endsCode(view.text(row.row, column.index), code.code),
    )?.index;
    const beside = codeAt === undefined ? undefined : texts.find(({column}) => column > codeAt);
    if (
      beside &&
      !readCodedName(beside.text) &&
      (second === null || at === 1 || beside.column < (secondCodeAt(block, row, table) ?? Number.MAX_SAFE_INTEGER))
    ) {
      add(code, beside.text, beside.column);
    }
  }
  return found;
}

const endsCode = (text: string, code: string): boolean =>
  /^\d+$/u.test(text) && (text === code || (text.length <= 3 && code.endsWith(text.padStart(2, '0'))));

const secondCodeAt = (block: RecognisedBlock, row: Row, table: RecognisedTable): number | undefined =>
  row.secondCode === null
    ? undefined
    : block.stub.find(
        column => column.role === 'code' && table.view.text(row.row, column.index) === row.secondCode?.code,
      )?.index;
