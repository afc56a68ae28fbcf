import type {Relation} from '../model/relation.ts';
import {type CatalogueEntry, catalogueIn} from '../recognising/catalogue.ts';
import type {Recognised, RecognisedTable} from '../recognising/recognised.ts';
import {titleKey} from '../recognising/table-names.ts';
import type {Rule} from './rule.ts';
import {placeOfTable} from './table-place.ts';
import {gathered, wording} from './wording.ts';

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

/** Digits of a number: 预算公开表10 and 公开10表 are 10. */
const digitsOf = (number: string): string => {
  const own = /\d+|[一二三四五六七八九十]+/u.exec(number)?.[0] ?? '';
  return /^\d+$/u.test(own) ? String(Number(own)) : own;
};

/** The words of a number without its digits: 预算公开表. */
const styleOf = (number: string): string =>
  number.replace(/\d+|[一二三四五六七八九十]+/gu, '#').replace(/[\s()（）:：]/gu, '');

/** A table that stands under another number than the list of tables gives to its title, or under none. */
function againstCatalogue(recognised: Recognised): Relation[] {
  const entries = catalogueIn(recognised.disclosure).entries.filter(entry => entry.number !== '');
  if (entries.length < 3) return [];
  const found = entries.flatMap(entry => {
    const same = tablesTitled(entry, entries, recognised);
    const wrong = same.filter(table => digitsOf(table.caption.number) !== digitsOf(entry.number));
    const [first] = wrong;
    // Where a table of that title has the number as well, the others continue it.
    if (!first || wrong.length < same.length) return [];
    return [{entry, first, spots: [...wrong.map(table => placeOfTable(table, recognised)), entry.spot]}];
  });
  const numbered = found.filter(({first}) => first.caption.number !== '');
  const bare = found.filter(({first}) => first.caption.number === '');
  const [unnumbered] = bare;
  return [
    ...numbered.map(({entry, first, spots}) =>
      wording({
        rule: 'table-numbering',
        printed: first.caption.number,
        expected: entry.number,
        spots,
        severity: 'warning',
        details: {title: first.caption.title},
      }),
    ),
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
  const key = titleKey(entry.title);
  if (entries.filter(other => titleKey(other.title) === key).length > 1) return [];
  return tables.filter(
    table => table.kind !== 'catalogue' && table.caption.title !== '' && titleKey(table.caption.title) === key,
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
