import type {Relation, Spot} from '../model/relation.ts';
import {type CatalogueEntry, markOf} from '../recognising/catalogue.ts';
import {editDistance} from '../recognising/names.ts';
import type {Recognised, RecognisedTable} from '../recognising/recognised.ts';
import {overlap, plainTitle} from '../recognising/table-names.ts';
import type {PrintedText} from '../recognising/texts.ts';
import {keyOfEntry, keyOfTable} from '../recognising/titled.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A title is worded in the table of contents as it is over the table or the section. Years, the name
 * of the body and the width of brackets do not count. All that differ are one note.
 */
export const rule: Rule = {
  meta: {id: 'catalogue-title', severity: 'note', basis: '目录与正文标题一致'},
  find: recognised => {
    const {entries} = recognised.catalogue;
    const pairs = [
      ...tablePairs(entries, recognised),
      ...sectionPairs(entries, recognised),
      ...partPairs(entries, recognised),
    ];
    const [first] = pairs;
    if (!first) return [];
    return [
      wording({
        rule: 'catalogue-title',
        printed: first.body,
        expected: first.entry.title,
        spots: [...pairs.map(pair => pair.spot), ...pairs.map(pair => pair.entry.spot)],
        severity: 'note',
        details: {
          count: String(pairs.length),
          others: pairs
            .slice(1, 4)
            .map(pair => `「${pair.entry.title}」/「${pair.body}」`)
            .join('、'),
        },
      }),
    ] satisfies Relation[];
  },
};

interface Pair {
  entry: CatalogueEntry;
  body: string;
  spot: Spot;
}

const isTableTitle = (title: string): boolean => /表(?:[(（].*)?$/u.test(title);

/** Tables that are clearly the ones of an entry, under another wording. */
function tablePairs(entries: readonly CatalogueEntry[], recognised: Recognised): Pair[] {
  const listed = entries.filter(entry => isTableTitle(entry.title));
  const tables = recognised.tables.filter(table => table.kind !== 'catalogue' && isTableTitle(table.caption.title));
  const exact = new Set(tables.map(table => plainTitle(table.caption.title)));
  const named = new Set(listed.map(entry => plainTitle(entry.title)));
  return listed.flatMap(entry => {
    if (exact.has(plainTitle(entry.title))) return [];
    const table = tables.find(own => !named.has(plainTitle(own.caption.title)) && isSameTable(own, entry));
    if (!table || sameButForBody(entry.title, table.caption.title)) return [];
    const cell = table.table.cells[0];
    const passage = titlePassage(recognised, table.caption.title);
    return [
      {
        entry,
        body: table.caption.title,
        spot: passage ?? {kind: 'cell', table: table.id, row: cell?.row ?? 0, column: cell?.column ?? 0},
      },
    ];
  });
}

/** One title but for its filler, or one number and most of the title. */
const isSameTable = (table: RecognisedTable, entry: CatalogueEntry): boolean =>
  keyOfTable(table) === keyOfEntry(entry) || isNumberedAlike(table.caption, entry);

const isNumberedAlike = ({title, number}: RecognisedTable['caption'], entry: CatalogueEntry): boolean =>
  number !== '' && number === entry.number && overlap(plainTitle(title), plainTitle(entry.title)) >= 0.7;

/** The body's own name before a title makes no difference. */
const sameButForBody = (a: string, b: string): boolean => {
  const [one, two] = [plainTitle(a), plainTitle(b)];
  return one.endsWith(two) || two.endsWith(one);
};

function titlePassage({texts}: Recognised, title: string): Spot | null {
  const wanted = title.replace(/\s/gu, '');
  const text = texts.find(own => own.passage !== null && !own.inCatalogue && own.bare.includes(wanted));
  return text ? text.spot(0, text.bare.length) : null;
}

/** Headings that differ from an entry by one or two characters, or one word: 名称解释 / 名词解释. */
function sectionPairs(entries: readonly CatalogueEntry[], {texts}: Recognised): Pair[] {
  const headings = texts.filter(
    text =>
      text.passage !== null &&
      !text.inCatalogue &&
      text.bare.length <= 40 &&
      (text.role === 'heading' || isNumbered(text)),
  );
  const exact = new Set(headings.map(heading => sectionTitle(heading.bare)));
  const bodyTexts = texts.filter(text => text.passage !== null && !text.inCatalogue).map(text => plainTitle(text.bare));
  const sections = entries.filter(entry => !isTableTitle(entry.title) && entry.title.length >= 4);
  return sections.flatMap(entry => {
    const title = sectionTitle(entry.title);
    if (exact.has(title) || bodyTexts.some(text => text.includes(title))) return [];
    const close = headings.filter(heading => {
      const own = sectionTitle(heading.bare);
      if (markOf(heading.bare) !== entry.mark || /表$/u.test(own) !== /表$/u.test(title)) return false;
      return (
        !title.startsWith(own) && !sections.some(other => sectionTitle(other.title) === own) && isClose(title, own)
      );
    });
    const [only] = close;
    return only && close.length === 1 ? [{entry, body: only.bare, spot: only.spot(0, only.bare.length)}] : [];
  });
}

/** Parts 第三部分 that bear another number over the part itself than in the contents. */
function partPairs(entries: readonly CatalogueEntry[], {texts}: Recognised): Pair[] {
  const parts = entries.filter(({mark}) => isPart.test(mark));
  const headings = texts.filter(
    text => text.passage !== null && !text.inCatalogue && text.bare.length <= 40 && isPart.test(text.bare),
  );
  return parts.flatMap(entry => {
    const title = sectionTitle(entry.title);
    const [heading, ...more] = headings.filter(({bare}) => sectionTitle(bare) === title);
    const isOnce = parts.filter(other => sectionTitle(other.title) === title).length === 1;
    if (!heading || more.length > 0 || !isOnce || markOf(heading.bare) === entry.mark) return [];
    const printed = {...entry, title: `${entry.mark} ${entry.title}`};
    return [{entry: printed, body: heading.bare, spot: heading.spot(0, heading.bare.length)}];
  });
}

const isPart = /^第[一二三四五六七八九十]{1,3}部分/u;

const isNumbered = (text: PrintedText): boolean =>
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)/u.test(text.bare);

const sectionTitle = (text: string): string =>
  plainTitle(
    text.replace(/^第[一二三四五六七八九十]{1,3}部分[:：、]?/u, '').replace(/^[一二三四五六七八九十]{1,3}、/u, ''),
  ).replace(/[:：].*$/u, '');

const isClose = (a: string, b: string): boolean =>
  a.length >= 4 && (editDistance(a, b, 1) === 1 || (a.length >= 8 && overlap(a, b) >= 0.85)) && a !== b;
