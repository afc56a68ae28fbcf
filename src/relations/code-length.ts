import type {Relation, Spot} from '../model/relation.ts';
import {classKey, classNamesOf} from '../recognising/class-names.ts';
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
  const without = block.rows.filter(({code, kind}) => code === null && kind === 'item');
  if (without.length === 0) return [];
  const codes = block.stub.filter(({role}) => role === 'code');
  const names = block.stub.filter(({role}) => role === 'name');
  const [column, ...others] = codes;
  const [name, ...more] = names;
  // A code in several columns is put together from its parts.
  if (!column || !name || others.length + more.length > 0) return [];
  const system = block.rows.find(({code}) => code !== null)?.code?.system;
  const known = system && classNamesOf(system);
  if (!known || block.rows.filter(({code}) => code?.system === system).length < fewest) return [];
  return without.flatMap((row): Relation[] => {
    const printed = table.view.text(row.row, column.index);
    const text = table.view.text(row.row, name.index);
    const right = known.codesOf.get(classKey(text)) ?? [];
    if (!/^\d{4}$|^\d{6}$|^\d{8}$/u.test(printed) || !right.some(code => isNear(printed, code))) return [];
    const spot: Spot = {kind: 'cell', table: table.id, row: row.row, column: column.index};
    const [only, ...rest] = right;
    return [
      wording({
        rule: 'code-length',
        printed,
        expected: rest.length === 0 ? (only ?? null) : null,
        spots: [spot],
        severity: 'warning',
        details: {name: text},
      }),
    ];
  });
}

/** One digit more, or one fewer, than the code. */
function isNear(printed: string, code: string): boolean {
  const [short, long] = printed.length < code.length ? [printed, code] : [code, printed];
  return long.length === short.length + 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}
