import {mayHoldTables} from '../model/unread-tables.ts';
import type {CatalogueEntry} from '../recognising/catalogue.ts';
import type {Recognised, RecognisedTable} from '../recognising/recognised.ts';
import {overlap, titleKey} from '../recognising/table-names.ts';
import {keyOfEntry, keyOfTable} from '../recognising/titled.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * Every table of the list of tables is in the document. Only a PDF all of whose pages were read can
 * show that one is not: on a web page tables may be pictures or attachments.
 */
export const rule: Rule = {
  meta: {id: 'listed-table', severity: 'warning', basis: '财预〔2016〕143号: 没有数据的表格应当列出空表并说明'},
  find: recognised => {
    const {disclosure, texts} = recognised;
    if (disclosure.source !== 'pdf' || disclosure.problems.some(mayHoldTables)) return [];
    if (texts.some(text => !text.inCatalogue && /附后|另附|见附件|详见附|附件下载/u.test(text.bare))) return [];
    const entries = missing(recognised);
    if (entries.length === 0) return [];
    return [
      wording({
        rule: 'listed-table',
        printed: entries.map(entry => entry.title).join('、'),
        spots: entries.map(entry => entry.spot),
        severity: 'warning',
      }),
    ];
  },
};

const isTable = (title: string): boolean =>
  /表(?:[(（].*)?$/u.test(title) &&
  !/公开表$|报表$|预算表$|决算表$/u.test(title.replace(/(?:收入|支出|收支|经费|采购)(?:预算|决算)表$/u, ''));

/** Listed tables without a table, after every table has been given to the entry that fits it best. */
function missing(recognised: Recognised): CatalogueEntry[] {
  const entries = recognised.catalogue.entries.filter(entry => isTable(entry.title));
  const tables = recognised.tables.filter(table => table.caption.title !== '' || table.kind === 'amounts');
  const titled = new Set(tables.map(keyOfTable));
  const taken = new Set<string>();
  const open = entries.filter(entry => {
    const key = keyOfEntry(entry);
    if (!titled.has(key) || taken.has(key)) return true;
    taken.add(key);
    return false;
  });
  const found = entries.length - open.length;
  if (entries.length < 4 || found < 0.6 * entries.length) return [];
  const free = tables.filter(table => !taken.has(keyOfTable(table)));
  return open.filter(entry => !closest(entry, free) && !isPrinted(entry, recognised));
}

/** Whether a table that no entry has taken is titled much like this one, or has no title at all. */
const closest = (entry: CatalogueEntry, free: readonly RecognisedTable[]): boolean =>
  free.some(table => table.caption.title === '' || overlap(keyOfTable(table), keyOfEntry(entry)) >= 0.6);

/** The title stands somewhere in the body by itself: the table under it may be a picture. */
function isPrinted(entry: CatalogueEntry, {texts}: Recognised): boolean {
  const key = keyOfEntry(entry);
  return texts.some(
    text =>
      !text.inCatalogue &&
      text.bare.length <= entry.title.length + 40 &&
      titleKey(text.bare.replace(/^.*?表[一二三四五六七八九十\d]+[:：]?(?=.)/u, '')) === key,
  );
}
