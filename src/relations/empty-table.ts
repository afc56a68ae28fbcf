import {blankMark} from '../amounts/printed.ts';
import type {Passage} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import {isBlankTable, leftoverRows} from '../recognising/blank-tables.ts';
import type {Recognised, RecognisedTable} from '../recognising/recognised.ts';
import {bareText} from '../recognising/texts.ts';
import {entriesByTitle, keyOfTable} from '../recognising/titled.ts';
import {emptyNote, emptySubjects, saysNone} from '../recognising/vocabulary/empty-words.ts';
import type {Rule} from './rule.ts';
import {placeOfTable} from './table-place.ts';
import {wording} from './wording.ts';

/** A table without a single figure is said to be empty: in or below it, in the list of tables, or in the text. */
export const rule: Rule = {
  meta: {id: 'empty-table', severity: 'warning', basis: '财预〔2016〕143号: 没有数据的表格应当列出空表并说明'},
  find: recognised => {
    if (!recognised.kind.filled) return [];
    const unread = new Set(recognised.disclosure.problems.map(({page}) => page));
    return together(
      recognised.tables.filter(
        table =>
          // What could not be read is not blank.
          !table.table.pages.some(page => unread.has(page)) &&
          isBlankTable(table) &&
          leftoverRows(table).length === 0 &&
          !table.figures.some(saysNothing) &&
          !isExplained(table, recognised),
      ),
      recognised,
    );
  },
};

/** A dash, a stroke or 无 in a place for an amount says that there is none. */
const saysNothing = (figure: Figure): boolean => blankMark(figure.printed) !== 'empty';

/** All blank tables as one thing to look at. */
function together(tables: readonly RecognisedTable[], recognised: Recognised): Relation[] {
  if (tables.length === 0) return [];
  const names = tables.map(({caption}) => [caption.number, caption.title].filter(text => text !== '').join(' '));
  return [
    wording({
      rule: 'empty-table',
      printed: names.join('、'),
      spots: tables.map(table => placeOfTable(table, recognised)),
      severity: 'warning',
    }),
  ];
}

/** Whether anything says that the table is empty: words in or near it, the list of tables, or the text. */
function isExplained(table: RecognisedTable, recognised: Recognised): boolean {
  const listed = entriesByTitle(recognised.catalogue.entries).get(keyOfTable(table)) ?? [];
  return listed.some(entry => entry.empty === true || entry.reason !== '') || isExplainedBeside(table, recognised);
}

/** Whether the list of tables, or words in the table or right beside it, say of this very table that it is empty. */
export function isSaidEmpty(table: RecognisedTable, recognised: Recognised): boolean {
  const listed = entriesByTitle(recognised.catalogue.entries).get(keyOfTable(table)) ?? [];
  if (listed.length > 0) return listed.every(({empty}) => empty === true);
  const notes = [...table.table.cells, ...near(table, recognised)].map(({text}) => bareText(text));
  return notes.some(note => /(?:本|此|该)表(?:为|系|是)?(?:空|无数据|没有数据)/u.test(note));
}

/** Whether words in or near a table, or in the text, say why it is empty. */
export function isExplainedBeside(table: RecognisedTable, recognised: Recognised): boolean {
  if (table.table.cells.some(cell => emptyNote.test(bareText(cell.text)))) return true;
  const notes = near(table, recognised).map(passage => bareText(passage.text));
  if (notes.some(note => emptyNote.test(note) && !general.test(note))) return true;
  const subject = emptySubjects.find(([own]) => own.test(table.caption.title));
  const clauses = subject ? clausesAbout(subject[1], recognised) : [];
  // 年初预算0.95万元 for what the table leaves blank: no note for all tables explains that.
  if (clauses.some(clause => someAmount.test(clause))) return false;
  if (!subject && always.test(table.caption.title)) return false;
  return recognised.texts.some(({bare}) => general.test(bare)) || clauses.some(clause => saysNone.test(clause));
}

const clausesAbout = (subject: RegExp, {texts}: Recognised): string[] =>
  texts
    .filter(text => text.passage !== null)
    .flatMap(text => text.bare.split(/[,。;、]/u))
    .filter(clause => subject.test(clause));

/** Tables that no document can leave blank: all its money stands there. */
const always = /(?:收支|收入支出|收入|支出)(?:预算|决算)?(?:总表|总体情况表)|一般公共预算(?:财政拨款)?(?:基本)?支出/u;

const someAmount = /(?:\d*[1-9]\d*(?:\.\d+)?|0\.\d*[1-9]\d*)(?:万|亿)?元/u;

/** 以上部门预算报表中，空表表示本部门无相关收支情况: one note for all tables. */
const general = /空(?:白)?表(?:表示|说明|为|系|均)|(?:空白|无数据)的?(?:表格|报表)/u;

/** Passages right below a table and right above it. */
function near(table: RecognisedTable, {disclosure}: Recognised): Passage[] {
  const at = disclosure.blocks.indexOf(table.table);
  const found: Passage[] = [];
  for (let i = at + 1; i < Math.min(disclosure.blocks.length, at + 5); i += 1) {
    const block = disclosure.blocks[i];
    if (block?.kind !== 'passage') break;
    found.push(block);
  }
  const above = disclosure.blocks[at - 1];
  if (above?.kind === 'passage') found.push(above);
  return found;
}
