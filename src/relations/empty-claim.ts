import type {Figure} from '../model/figure.ts';
import type {Relation, Spot} from '../model/relation.ts';
import {mayHoldTables} from '../model/unread-tables.ts';
import type {Recognised, RecognisedTable} from '../recognising/recognised.ts';
import {printedOf} from '../recognising/texts.ts';
import {entriesByTitle, keyOfEntry, tablesByTitle} from '../recognising/titled.ts';
import type {Fund} from '../recognising/vocabulary/concepts.ts';
import {emptySubjects} from '../recognising/vocabulary/empty-words.ts';
import {withoutFund} from './empty-fund.ts';
import {withoutThree} from './empty-three.ts';
import {isFundLine} from './fund-income.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A table that is said to be empty, by the note below it or by the list of tables, holds no amounts; one
 * that the list says is not empty holds some.
 */
export const rule: Rule = {
  meta: {id: 'empty-claim', severity: 'error', basis: '财预〔2016〕143号: 没有数据的表格应当列出空表并说明'},
  find: recognised => [
    ...noted(recognised),
    ...listed(recognised),
    ...said(recognised),
    ...withoutThree(recognised),
    ...withoutFund(recognised),
  ],
};

/**
 * The first amount of the year itself: money of the year before may stand in a table that is empty this year, and a row that
 * counts the columns (1 2 3) is no money.
 */
const amountIn = (table: RecognisedTable): Figure | undefined =>
  table.figures.find(
    figure =>
      figure.value !== null &&
      figure.value.digits !== 0 &&
      figure.unit.kind === 'money' &&
      !figure.doubt &&
      !/^\d{1,2}$/u.test(figure.printed) &&
      !isNestedCode(figure.printed, table.figures) &&
      isOfTheYear(table, figure),
  );

const classCode = /^\d{3}(?:\d\d){0,2}$/u;

/** Whether a number is the code of a class above or below another one in the table: 210, 21013, 2101301. */
const isNestedCode = (printed: string, figures: readonly Figure[]): boolean =>
  classCode.test(printed) &&
  figures.some(
    ({printed: other}) =>
      other.length !== printed.length &&
      classCode.test(other) &&
      (other.startsWith(printed) || printed.startsWith(other)),
  );

function isOfTheYear({columns}: RecognisedTable, {place, label}: Figure): boolean {
  const column = place.kind === 'cell' ? columns.find(({index}) => index === place.column) : undefined;
  return !/上年|上一年|去年|年初|结转|增减|变动/u.test(`${column?.path.join('') ?? ''}${label}`);
}

const nameOf = ({caption}: RecognisedTable): string =>
  [caption.number, caption.title].filter(text => text !== '').join(' ');

const spotOf = (figure: Figure): Spot[] =>
  figure.place.kind === 'cell'
    ? [{kind: 'cell', table: figure.place.table, row: figure.place.row, column: figure.place.column}]
    : [];

/** «注：本表无数据» below a table with amounts. */
function noted(recognised: Recognised): Relation[] {
  const {blocks} = recognised.disclosure;
  const after = new Map(blocks.map((block, i) => [block, blocks[i + 1]]));
  const texts = new Map(recognised.texts.map(text => [text.passage, text]));
  return recognised.tables.flatMap(table => {
    const next = after.get(table.table);
    if (table.kind !== 'amounts' || next?.kind !== 'passage') return [];
    const first = amountIn(table);
    const text = first && texts.get(next);
    const match = text ? /(?:本表(?:为)?无数据|本表为空表|此表为空|故本表(?:无数据|为空))/u.exec(text.bare) : null;
    if (!text || !match || text.bare.length > 60 || !speaksOf(text.bare, table)) return [];
    return [
      wording({
        rule: 'empty-claim',
        printed: printedOf(text, match.index, match.index + match[0].length),
        expected: first.printed,
        spots: [text.spot(match.index, match.index + match[0].length), ...spotOf(first)],
        severity: 'error',
        details: {title: nameOf(table)},
      }),
    ];
  });
}

/** A note that names a kind of money is about the table of that kind. */
const speaksOf = (note: string, {caption}: RecognisedTable): boolean => {
  const named = emptySubjects.filter(([, words]) => words.test(note));
  return named.length === 0 || named.some(([title]) => title.test(caption.title));
};

/** 是否空表 of the list of tables against the table. */
function listed(recognised: Recognised): Relation[] {
  const {entries} = recognised.catalogue;
  return entries.flatMap(entry => {
    if (entry.empty === null) return [];
    const key = keyOfEntry(entry);
    if ((entriesByTitle(entries).get(key) ?? []).length > 1) return [];
    const same = (tablesByTitle(recognised.tables).get(key) ?? []).filter(({kind}) => kind === 'amounts');
    const [table] = same;
    if (!table || same.length > 1) return [];
    const amount = amountIn(table);
    if (entry.empty === (amount === undefined)) return [];
    // A blank table may be one whose cells could not be read.
    if (!amount && (table.table.cells.some(cell => cell.doubt) || recognised.disclosure.problems.some(mayHoldTables)))
      return [];
    return [
      wording({
        rule: 'empty-claim',
        printed: entry.empty ? '是' : '否',
        expected: amount ? amount.printed : '—',
        spots: [entry.spot, ...(amount ? spotOf(amount) : [])],
        severity: amount ? 'error' : 'warning',
        details: {title: entry.title},
      }),
    ];
  });
}

/** Funds of which a sentence says that there is none, by the title of their table. */
const subjects: readonly (readonly [sentence: RegExp, title: RegExp, fund: Fund | null])[] = [
  [
    /(?:无|没有|未安排)(?:使用)?(?:当年)?政府性?基金(?:预算)?(?:财政)?(?:拨款)?(?:安排的)?(?:收支|收入和支出|收入|支出|预算)?(?=[,。;]|$)/u,
    /政府性?基金/u,
    'governmentFund',
  ],
  [
    /(?:无|没有|未安排)(?:使用)?(?:当年)?国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:安排的)?(?:收支|收入和支出|收入|支出|预算)?(?=[,。;]|$)/u,
    /国有资本/u,
    'stateCapital',
  ],
  [/(?:无|没有|未安排)(?:当年)?政府采购(?:预算|计划|支出|项目)?(?=[,。;]|$)/u, /政府采购/u, null],
];

/**
 * 「本部门2026年没有…」 of the one body of the document, which takes in money of that fund by the table of all income too:
 * two tables against a sentence that leaves no way out.
 */
const isFlat = (before: string, fund: Fund | null, {facts, year, tables, bodies}: Recognised): boolean =>
  fund !== null &&
  new RegExp(
    `(?:^|[,。;])(?:${year}年(?:度)?)?(?:本|我)(?:部门|单位|局|委|办|院|校|中心)(?:${year}年(?:度)?)?$`,
    'u',
  ).test(before) &&
  tables.every(({id}) => bodies.ofTable(id) === '') &&
  facts.some(fact => isFundLine(fact, fund) && (fact.figure.value?.digits ?? 0) > 0 && !fact.figure.doubt);

/** 「本单位无政府性基金预算收支」, and a table of the fund with amounts of the year. */
function said(recognised: Recognised): Relation[] {
  const texts = recognised.texts.filter(text => text.passage !== null && !text.inCatalogue);
  return subjects.flatMap(([sentence, title, fund]): Relation[] => {
    const tables = recognised.tables.filter(
      table =>
        table.kind === 'amounts' && title.test(table.caption.title) && !/收支总|收入支出总/u.test(table.caption.title),
    );
    const amount = tables.map(amountIn).find(own => own !== undefined);
    if (!amount) return [];
    const text = texts.find(own => sentence.test(own.bare) && !/上年|结转/u.test(own.bare));
    const match = text ? sentence.exec(text.bare) : null;
    if (!text || !match) return [];
    return [
      wording({
        rule: 'empty-claim',
        printed: printedOf(text, match.index, match.index + match[0].length),
        expected: amount.printed,
        spots: [text.spot(match.index, match.index + match[0].length), ...spotOf(amount)],
        severity: isFlat(text.bare.slice(0, match.index), fund, recognised) ? 'error' : 'warning',
        details: {title: tables[0] ? nameOf(tables[0]) : ''},
      }),
    ];
  });
}
