import type {Relation} from '../model/relation.ts';
import {classKey, classNamesOf} from '../recognising/class-names.ts';
import {classCode} from '../recognising/codes.ts';
import type {Column} from '../recognising/columns.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * Codes of the classification have three, five or seven digits. One with a digit too few or too many beside a
 * name of the classification, among codes that are whole, lost or gained it on the way.
 */
export const rule: Rule = {
  meta: {id: 'code-length', severity: 'warning', basis: '财政部《政府收支分类科目》: 类 3 位、款 5 位、项 7 位'},
  find: ({tables}) => tables.flatMap(table => table.blocks.flatMap(block => relationsOf(table, block))),
};

/** So many whole codes show what the column holds. */
const fewest = 3;

function relationsOf(table: RecognisedTable, block: RecognisedBlock): Relation[] {
  const spoilt = block.rows.filter(({spoiltCode, kind}) => spoiltCode !== '' && kind === 'item');
  if (spoilt.length === 0) return [];
  return pairsOf(block.stub).flatMap(([codes, names]) => {
    const printed = (row: number): string => table.view.text(row, codes.index);
    const system = block.rows.flatMap(({row}) => classCode(printed(row))?.system ?? []).at(0);
    const known = system && classNamesOf(system);
    if (!known || block.rows.filter(({row}) => classCode(printed(row))?.system === system).length < fewest) return [];
    return spoilt.flatMap(({row}): Relation[] => {
      const text = table.view.text(row, names.index);
      const right = known.codesOf.get(classKey(text)) ?? [];
      if (!/^\d{4}$|^\d{6}$|^\d{8}$/u.test(printed(row)) || !right.some(code => isNear(printed(row), code))) return [];
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
