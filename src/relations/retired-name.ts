import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import {classKey} from '../recognising/class-names.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {retiredNames} from '../recognising/vocabulary/retired-names.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/** Names of an earlier edition of the classification in a later year: one finding for all. */
export const rule: Rule = {
  meta: {id: 'retired-name', severity: 'warning', basis: '财政部《2019年政府收支分类科目》《2020年政府收支分类科目》'},
  find: retired,
};

function retired(recognised: Recognised): Relation[] {
  const {year} = recognised;
  if (year === null) return [];
  const old = new Map(
    retiredNames.filter(([, , since]) => year >= since).map(([name, present]) => [classKey(name), present]),
  );
  const found = recognised.tables.flatMap(table =>
    table.blocks.flatMap(block =>
      block.rows.flatMap(row => {
        const present = old.get(classKey(row.name));
        const column = block.stub.find(own => own.role === 'name' && table.view.text(row.row, own.index) !== '');
        return present && column
          ? [
              {
                name: row.name,
                present,
                spot: {kind: 'cell' as const, table: table.id, row: row.row, column: column.index},
              },
            ]
          : [];
      }),
    ),
  );
  const [first] = found;
  if (!first) return [];
  const names = gathered(found, item => item.name);
  return [
    wording({
      rule: 'retired-name',
      printed: names.map(([item]) => item?.name ?? '').join('、'),
      expected: names.map(([item]) => item?.present ?? '').join('、'),
      spots: found.map(item => item.spot),
      severity: 'warning',
      details: {year: String(year)},
    }),
  ];
}
