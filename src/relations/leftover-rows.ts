import type {Relation, Spot} from '../model/relation.ts';
import {isBlankTable, leftoverRows} from '../recognising/blank-tables.ts';
import type {RecognisedTable} from '../recognising/recognised.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/** Items with codes that a table without figures still lists: they are left over from another table. */
export const rule: Rule = {
  meta: {id: 'leftover-rows', severity: 'warning', basis: '财预〔2016〕143号: 没有数据的表格应当列出空表'},
  find: recognised => {
    if (!recognised.kind.filled) return [];
    return recognised.tables.filter(isBlankTable).flatMap((table): Relation[] => {
      const rows = leftoverRows(table).filter(spot => !isOwnItem(table, spot));
      if (rows.length === 0) return [];
      const names = new Set(rows.map(spot => table.view.text(spot.row, spot.column)));
      return [
        wording({
          rule: 'leftover-rows',
          printed: [table.caption.number, table.caption.title].filter(text => text !== '').join(' '),
          spots: rows,
          severity: 'warning',
          details: {items: [...names].join('、')},
        }),
      ];
    });
  },
};

/** The form of a fund may list the items of that fund: 国有资本经营预算 those of class 223, a fund those named after one. */
function isOwnItem(table: RecognisedTable, {row, column}: Extract<Spot, {kind: 'cell'}>): boolean {
  const code = table.blocks.flatMap(block => block.rows).find(own => own.row === row)?.code?.code ?? '';
  if (/国有资本/u.test(table.caption.title)) return code.startsWith('223');
  return /基金/u.test(table.caption.title) && /基金|债券|彩票/u.test(table.view.text(row, column));
}
