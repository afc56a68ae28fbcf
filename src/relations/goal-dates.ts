import type {Relation} from '../model/relation.ts';
import {type Field, rightOf} from '../recognising/forms/fields.ts';
import type {Form} from '../recognising/forms.ts';
import {matchesOf} from '../recognising/matches.ts';
import type {Recognised} from '../recognising/recognised.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * When a project of the year is carried out, and by when its targets are met: not before the year of the document, nor
 * until a day before it begins; and a form that names its year names that of the others.
 */
export const rule: Rule = {
  meta: {
    id: 'goal-dates',
    severity: 'warning',
    basis: '项目支出绩效目标申报表填报要求: 实施期限 holds the year of the budget',
  },
  find: recognised => [
    ...carriedOutBefore(recognised),
    ...recognised.forms.flatMap(form => backwards(form, recognised.year)),
    ...otherYear(recognised),
  ],
};

const whenLabel =
  /^(?:项目)?(?:实施|起止|执行|建设|完成)(?:期限?|时间|周期|年限|日期|时限)[:：]?$|^项目(?:期限?|周期)[:：]?$/u;

/** Forms of the year with dates that are all before it: one thing to look at, as they were taken over together. */
function carriedOutBefore({forms, year}: Recognised): Relation[] {
  if (year === null) return [];
  const stale = forms.flatMap(form => {
    const {table} = form;
    // What is evaluated, or was carried over, is of an earlier year.
    const named = /20\d{2}/u.exec(table.caption.title)?.[0] ?? String(year);
    if (/自评|评价|结转/u.test(table.caption.title) || named !== String(year)) return [];
    const run = periodsOf(form);
    // When its targets are met says nothing of when it runs.
    const dates = run.length > 0 ? run : datesOf(form);
    const years = dates.flatMap(({text}) => matchesOf(/20\d{2}(?=[年.\-/])/gu, text).map(([own]) => Number(own)));
    return years.length > 0 && Math.max(...years) < year ? dates.map(date => ({table, date})) : [];
  });
  const [first] = stale;
  if (!first) return [];
  return [
    wording({
      rule: rule.meta.id,
      printed: first.date.text,
      expected: String(year),
      spots: stale.map(({table, date}) => ({kind: 'cell', table: table.id, row: date.row, column: date.column})),
      severity: 'warning',
    }),
  ];
}

/** The dates between which a project runs; 完成时间 of a target is none of them. */
function periodsOf({table, indicators}: Form): Field[] {
  const ofTargets = new Set(indicators.map(({row}) => row));
  return table.table.cells
    .filter(({row, column}) => !ofTargets.has(row) && whenLabel.test(table.view.text(row, column)))
    .flatMap(({row, column}) => rightOf(table.view, row, column) ?? [])
    .filter(({text}) => /20\d{2}/u.test(text));
}

/** The dates by which its targets are met. */
const datesOf = ({indicators}: Form): Field[] =>
  indicators
    .filter(({name, kind}) => /时间|时限|时效/u.test(`${name}${kind}`))
    .map(({valueText, row, valueColumn}) => ({text: valueText, row, column: valueColumn}))
    .filter(({text}) => /20\d{2}/u.test(text));

const period = /(20\d{2})[年.\-/](\d{1,2})(?!\d)[^\d]*?(?:[-—–~至到]+)(20\d{2})[年.\-/](\d{1,2})(?!\d)/u;

/** 2026年9月—2026年3月: a project that ends before it begins. */
function backwards({table}: Form, year: number | null): Relation[] {
  return table.table.cells.flatMap(({row, column}) => {
    const field = whenLabel.test(table.view.text(row, column)) ? rightOf(table.view, row, column) : null;
    const [, fromYear = '', fromMonth = '', toYear = '', toMonth = ''] = period.exec(field?.text ?? '') ?? [];
    const [from, to] = [Number(fromYear) * 12 + Number(fromMonth), Number(toYear) * 12 + Number(toMonth)];
    if (!field || fromYear === '' || to >= from) return [];
    return [
      wording({
        rule: rule.meta.id,
        printed: field.text,
        expected: year === null ? null : String(year),
        spots: [{kind: 'cell', table: table.id, row: field.row, column: field.column}],
        severity: 'warning',
      }),
    ];
  });
}

/** The one form that names another year than its document does, where others name that. */
function otherYear({forms, year}: Recognised): Relation[] {
  if (year === null) return [];
  const named = forms.filter(({table}) => table.caption.year !== null && !/自评|评价|结转/u.test(table.caption.title));
  const [odd, ...more] = named.filter(({table}) => table.caption.year !== year);
  if (!odd || more.length > 0 || named.length < 2) return [];
  const [cell] = odd.table.table.cells;
  return [
    wording({
      rule: rule.meta.id,
      printed: `${odd.table.caption.title} ${odd.table.caption.year}`,
      expected: String(year),
      spots: cell ? [{kind: 'cell', table: odd.table.id, row: cell.row, column: cell.column}] : [],
      severity: 'warning',
    }),
  ];
}
