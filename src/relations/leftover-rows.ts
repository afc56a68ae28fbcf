import type {Relation} from '../model/relation.ts';
import {isBlankTable, leftoverRows} from '../recognising/blank-tables.ts';
import {documentKind} from '../recognising/document-kind.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/** Items with codes that a table without figures still lists: they are left over from another table. */
export const rule: Rule = {
  meta: {id: 'leftover-rows', severity: 'warning', basis: '财预〔2016〕143号: 没有数据的表格应当列出空表'},
  find: recognised => {
    if (!documentKind(recognised).filled) return [];
    return recognised.tables.filter(isBlankTable).flatMap((table): Relation[] => {
      const rows = leftoverRows(table);
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
