import type {Relation} from '../model/relation.ts';
import {classKey, classNamesOf} from '../recognising/class-names.ts';
import {type ClassCode, classCode} from '../recognising/codes.ts';
import type {Column} from '../recognising/columns.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * Codes of the classification have three, five or seven digits. One with a digit too few or too many beside a
 * name of the classification, among codes that are whole, lost or gained it on the way; one that begins with a digit that
 * no class does was mistyped. Where 类, 款 and 项 have columns
 * of their own, a number of one digit there has lost its leading zero: the code is read as meant, and that is noted.
 */
export const rule: Rule = {
  meta: {id: 'code-length', severity: 'warning', basis: '财政部《政府收支分类科目》: 类 3 位、款 5 位、项 7 位'},
  find: ({tables}) => [
    ...tables.flatMap(table => table.blocks.flatMap(block => relationsOf(table, block))),
    ...withoutZeros(tables),
  ],
};

/** So many whole codes show what the column holds. */
const fewest = 3;

function relationsOf(table: RecognisedTable, block: RecognisedBlock): Relation[] {
  const systems = new Set(block.rows.flatMap(({code}) => code?.system ?? []));
  const odd = block.rows.filter(
    ({spoiltCode, code, kind}) => kind === 'item' && (spoiltCode !== '' || code === null || systems.size > 1),
  );
  if (odd.length === 0 || systems.size === 0) return [];
  return pairsOf(block.stub).flatMap(([codes, names]) => {
    const printed = (row: number): string => table.view.text(row, codes.index);
    const system = block.rows.flatMap(({row}) => classCode(printed(row))?.system ?? []).at(0);
    const known = system && classNamesOf(system);
    if (!known || block.rows.filter(({row}) => classCode(printed(row))?.system === system).length < fewest) return [];
    return odd.flatMap(({row}): Relation[] => {
      const text = table.view.text(row, names.index);
      const right = known.codesOf.get(classKey(text)) ?? [];
      if (!isSpoilt(printed(row), right) && !isOfNone(printed(row), right, system)) return [];
      const [only, ...rest] = right;
      return [
        wording({
          rule: 'code-length',
          printed: printed(row),
          expected: rest.length === 0 ? (only ?? null) : null,
          spots: [{kind: 'cell', table: table.id, row, column: codes.index}],
          severity: 'warning',
          details: {name: text},
        }),
      ];
    });
  });
}

const isSpoilt = (printed: string, right: readonly string[]): boolean =>
  /^\d{4}$|^\d{6}$|^\d{8}$/u.test(printed) && right.some(code => isNear(printed, code));

/** A whole code that no class of its classification begins with, a digit away from that of the name: 901, 70113. */
function isOfNone(printed: string, right: readonly string[], system: ClassCode['system']): boolean {
  const own = classCode(printed)?.system;
  if (!/^\d{3}(?:\d{2}){0,2}$/u.test(printed) || own === system) return false;
  if (own && classNamesOf(own)?.nameOf.has(printed)) return false;
  return right.some(
    code => code.length === printed.length && [...code].filter((digit, i) => digit !== printed[i]).length === 1,
  );
}

interface ShortPart {
  table: RecognisedTable;
  row: number;
  column: number;
  printed: string;
  expected: string;
  name: string;
}

/** 301 | 2 for 30102: one note for all of them, since whatever drops the zeros does so throughout. */
function withoutZeros(tables: readonly RecognisedTable[]): Relation[] {
  const found = tables.flatMap(table => table.blocks.flatMap(block => shortParts(table, block)));
  const [first] = found;
  if (!first) return [];
  const {printed, expected, name} = first;
  return [
    wording({
      rule: 'code-length',
      printed,
      expected,
      spots: found.map(({table, row, column}) => ({kind: 'cell', table: table.id, row, column})),
      severity: 'note',
      details: {name},
    }),
  ];
}

/** The rows whose code stands in several columns, one of them with a single digit that makes it whole with a zero. */
function shortParts(table: RecognisedTable, {stub, rows}: RecognisedBlock): ShortPart[] {
  const codes = stub.filter(({role}) => role === 'code');
  if (codes.length < 2) return [];
  return rows.flatMap(({row, code, name}): ShortPart[] => {
    const parts = codes.map(({index}) => table.view.text(row, index)).filter(text => text !== '');
    const column = codes.slice(1).find(({index}) => /^[1-9]$/u.test(table.view.text(row, index)));
    if (!code || !column) return [];
    return [{table, row, column: column.index, printed: parts.join(' '), expected: code.code, name}];
  });
}

/** A column of codes and that of their names behind it. A code set in several columns is put together from its parts. */
function pairsOf(stub: readonly Column[]): [Column, Column][] {
  const own = stub.filter(({role}) => role === 'code' || role === 'name');
  return own.flatMap((column, i): [Column, Column][] => {
    const [before, after] = [own[i - 1], own[i + 1]];
    const isAlone = column.role === 'code' && before?.role !== 'code' && after?.role === 'name';
    return isAlone && after ? [[column, after]] : [];
  });
}

/** One digit more, or one fewer, than the code. */
function isNear(printed: string, code: string): boolean {
  const [short, long] = printed.length < code.length ? [printed, code] : [code, printed];
  return long.length === short.length + 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}
