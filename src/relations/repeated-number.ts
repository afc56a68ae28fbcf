import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {keyOfTable} from '../recognising/titled.ts';
import type {Rule} from './rule.ts';
import {placeOfTable} from './table-place.ts';
import {wording} from './wording.ts';

/** One number over two tables with different titles. */
export const rule: Rule = {
  meta: {id: 'repeated-number', severity: 'warning', basis: '公开报表编号唯一'},
  find: recognised => {
    const listed = new Set(recognised.catalogue.entries.map(entry => entry.number));
    return usedTwice(recognised, listed);
  },
};

function usedTwice(recognised: Recognised, listed: ReadonlySet<string>): Relation[] {
  const numbered = recognised.tables.filter(
    table =>
      table.kind === 'amounts' &&
      table.caption.title !== '' &&
      /[\d一二三四五六七八九十]/u.test(table.caption.number) &&
      // One number over a form for every project.
      !/绩效|项目.{0,6}明细|自评/u.test(table.caption.title),
  );
  return gathered(numbered, table => table.caption.number).flatMap(same => {
    const titles = gathered(same, keyOfTable);
    const [first, second] = titles.map(group => group[0]);
    // What the list of tables numbers is compared with the list.
    if (listed.size > 3 && ![...listed].includes(first?.caption.number ?? '')) return [];
    if (!first || !second || !/表/u.test(first.caption.title) || !/表/u.test(second.caption.title)) return [];
    return [
      wording({
        rule: 'repeated-number',
        printed: first.caption.number,
        spots: [second, first].map(table => placeOfTable(table, recognised)),
        severity: 'warning',
        details: {title: `${first.caption.title}、${second.caption.title}`},
      }),
    ];
  });
}
