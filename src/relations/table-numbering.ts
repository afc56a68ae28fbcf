import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {CatalogueEntry} from '../recognising/catalogue.ts';
import {ideographValue} from '../recognising/numbering.ts';
import type {Recognised, RecognisedTable} from '../recognising/recognised.ts';
import {entriesByTitle, keyOfEntry, tablesByTitle} from '../recognising/titled.ts';
import type {Rule} from './rule.ts';
import {placeOfTable} from './table-place.ts';
import {wording} from './wording.ts';

/**
 * Numbers of tables: those of the list of tables and of the tables themselves agree, and all are written
 * in one way.
 */
export const rule: Rule = {
  meta: {id: 'table-numbering', severity: 'warning', basis: '公开报表目录与报表一一对应'},
  find: recognised => {
    return [...againstCatalogue(recognised), ...otherStyle(recognised)];
  },
};

/** Digits of a number: 预算公开表10, 公开10表 and 表十 are 10; 表1-2 is 1-2. */
const digitsOf = (number: string): string =>
  (number.match(/\d+|[一二三四五六七八九十]+/gu) ?? [])
    .map(own => String(/^\d/u.test(own) ? Number(own) : ideographValue(own)))
    .join('-');

/** The words of a number without its digits: 预算公开表. */
const styleOf = (number: string): string =>
  number.replace(/\d+|[一二三四五六七八九十]+/gu, '#').replace(/[\s()（）:：]/gu, '');

/** A table that stands under another number than the list of tables gives to its title, or under none. */
function againstCatalogue(recognised: Recognised): Relation[] {
  const entries = recognised.catalogue.entries.filter(entry => entry.number !== '');
  if (entries.length < 3) return [];
  let agreeing = 0;
  const found = entries.flatMap(entry => {
    const same = tablesTitled(entry, entries, recognised);
    if (same.some(table => digitsOf(table.caption.number) === digitsOf(entry.number))) agreeing += 1;
    const wrong = same.filter(table => digitsOf(table.caption.number) !== digitsOf(entry.number));
    const [first] = wrong;
    // Where a table of that title has the number as well, the others continue it.
    if (!first || wrong.length < same.length) return [];
    return [{entry, first, spots: [...wrong.map(table => placeOfTable(table, recognised)), entry.spot]}];
  });
  // Where hardly any number agrees, the list counts its lines and the tables have numbers of their own.
  if (found.length > agreeing) return [];
  const numbered = found.filter(({first}) => first.caption.number !== '');
  const [odd] = numbered;
  const bare = found.filter(({first}) => first.caption.number === '');
  const [unnumbered] = bare;
  return [
    ...(odd
      ? [
          wording({
            rule: 'table-numbering',
            printed: numbered.map(({first}) => first.caption.number).join('、'),
            expected: numbered.map(({entry}) => entry.number).join('、'),
            spots: numbered.flatMap(({spots}) => spots),
            severity: 'warning',
            details: {title: numbered.map(({first}) => first.caption.title).join('、')},
          }),
        ]
      : []),
    ...(unnumbered
      ? [
          wording({
            rule: 'table-numbering',
            printed: '—',
            expected: bare.map(({entry}) => entry.number).join('、'),
            spots: bare.flatMap(({spots}) => spots),
            severity: 'note',
            details: {title: bare.map(({first}) => first.caption.title).join('、')},
          }),
        ]
      : []),
  ];
}

/** Tables whose title is that of a line of the list and of no other line. */
function tablesTitled(
  entry: CatalogueEntry,
  entries: readonly CatalogueEntry[],
  {tables}: Recognised,
): RecognisedTable[] {
  const key = keyOfEntry(entry);
  if ((entriesByTitle(entries).get(key) ?? []).length > 1) return [];
  return (tablesByTitle(tables).get(key) ?? []).filter(
    table => table.kind !== 'catalogue' && table.caption.title !== '',
  );
}

/** 部门公开表9 among 预算公开表1 … 预算公开表13: one number written in another way than all others. */
function otherStyle(recognised: Recognised): Relation[] {
  const numbered = recognised.tables.filter(table => table.kind !== 'catalogue' && table.caption.number !== '');
  const styles = gathered(numbered, table => styleOf(table.caption.number)).sort((a, b) => b.length - a.length);
  const [usual, ...others] = styles;
  if (!usual || usual.length < 6) return [];
  return others
    .filter(group => group.length === 1)
    .map(([table]) =>
      wording({
        rule: 'table-numbering',
        printed: table?.caption.number ?? '',
        expected: usual[0]
          ? usual[0].caption.number.replace(/\d+|[一二三四五六七八九十]+/u, digitsOf(table?.caption.number ?? ''))
          : null,
        spots: table ? [placeOfTable(table, recognised)] : [],
        severity: 'note',
        details: {title: table?.caption.title ?? ''},
      }),
    );
}
