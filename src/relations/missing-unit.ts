import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/** A table of amounts without its unit, among tables that print theirs. */
export const rule: Rule = {
  meta: {id: 'missing-unit', severity: 'note', basis: '《会计基础工作规范》第五十二条: 报表应注明金额单位'},
  find: recognised => {
    if (!recognised.kind.filled) return [];
    const tables = recognised.tables.filter(
      table =>
        table.kind === 'amounts' &&
        /表/u.test(table.caption.title) &&
        !/明细|清单|情况表$|人员|编制/u.test(table.caption.title) &&
        table.figures.some(({unit, value}) => unit.kind === 'money' && value !== null && value.digits !== 0),
    );
    const without = tables.filter(
      ({figures, caption}) =>
        caption.unit === null && figures.every(({unit}) => unit.kind !== 'money' || unit.power === null),
    );
    if (without.length === 0 || without.length * 2 >= tables.length) return [];
    return without.map(table => {
      const cell = table.table.cells.find(own => own.text.trim() !== '');
      return wording({
        rule: 'missing-unit',
        printed: table.caption.title,
        spots: [{kind: 'cell', table: table.id, row: cell?.row ?? 0, column: cell?.column ?? 0}],
        severity: 'note',
      });
    });
  },
};
