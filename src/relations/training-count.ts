import type {Figure} from '../model/figure.ts';
import type {Relation, Form as RelationForm, Spot} from '../model/relation.ts';
import type {Indicator} from '../recognising/forms/indicators.ts';
import type {Form} from '../recognising/forms.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';
import {wording} from './wording.ts';

/**
 * The number of trainings in a performance form against the list of trainings 培训费明细表: not more than
 * the list has; and where money and people of the form are those of the first rows, as many as these.
 */
export const rule: Rule = {
  meta: {id: 'training-count', severity: 'warning', basis: 'wording: the trainings of the list are those of the form'},
  find: ({tables, forms}) => {
    const lists = tables
      .filter(table => table.kind === 'amounts' && /培训费.{0,6}明细|培训计划/u.test(table.caption.title))
      .flatMap(listOf);
    const [list] = lists;
    if (!list || lists.length > 1) return [];
    return forms.filter(form => !form.overall).flatMap(form => relationsOf(form, list));
  },
};

interface Training {
  spot: Spot;
  people: Figure | null;
  money: Figure | null;
}

/** The trainings of a list of meetings and trainings, in order. */
function listOf(table: RecognisedTable): Training[][] {
  return table.blocks.slice(0, 1).flatMap(block => {
    const rows = block.rows.flatMap((row, index) =>
      row.kind === 'item' && row.name !== '' && !/会议/u.test(row.name) ? [training(table, block, index)] : [],
    );
    return rows.length > 0 ? [rows] : [];
  });
}

function training(table: RecognisedTable, block: RecognisedBlock, index: number): Training {
  const of = (role: 'count' | 'amount'): Figure | null => {
    const column = block.figures.find(own => own.role === role);
    return column ? block.figureAt(index, column.index) : null;
  };
  const row = block.rows[index];
  const name = block.stub.find(column => column.role === 'name');
  return {
    spot: {kind: 'cell', table: table.id, row: row?.row ?? 0, column: name?.index ?? block.first},
    people: of('count'),
    money: of('amount'),
  };
}

function relationsOf(form: Form, list: readonly Training[]): Relation[] {
  return form.indicators.flatMap((indicator): Relation[] => {
    if (!indicator.value?.value || !isTrainings(indicator)) return [];
    const count = indicator.value.value;
    if (count.decimals > 0 || count.digits <= 0) return [];
    if (count.digits > list.length) return [relation(form, indicator, list, list.length, [])];
    return provenCounts(form, list)
      .filter(({rows}) => rows !== count.digits)
      .map(({rows, given}) => relation(form, indicator, list, rows, given));
  });
}

const isTrainings = ({name, unit, kind}: Indicator): boolean =>
  /培训/u.test(name) &&
  /^(?:次|场|场次|期|班|班次|)$/u.test(unit) &&
  !/人|天|率|度|课时|学时/u.test(name) &&
  !/质量|时效|满意/u.test(kind);

/** How many of the first rows have the money and the people of the form: conditions that the judge weighs. */
function provenCounts(form: Form, list: readonly Training[]): {rows: number; given: RelationForm[]}[] {
  const [group] = form.funds;
  const people = form.indicators.find(({name, value}) => /培训.{0,4}人(?:次|数)/u.test(name) && value !== null)?.value;
  if (!group || !people) return [];
  return list.flatMap((_, index) => {
    const rows = list.slice(0, index + 1);
    const money = rows.flatMap(row => (row.money ? [plus(row.money)] : []));
    const heads = rows.flatMap(row => (row.people ? [plus(row.people)] : []));
    if (rows.length < 2 || money.length < rows.length || heads.length < rows.length) return [];
    return [
      {
        rows: rows.length,
        given: [
          {kind: 'sum' as const, left: [plus(group.total)], right: money},
          {kind: 'sum' as const, left: [plus(people)], right: heads},
        ],
      },
    ];
  });
}

function relation(
  form: Form,
  indicator: Indicator,
  list: readonly Training[],
  rows: number,
  given: RelationForm[],
): Relation {
  return {
    ...wording({
      rule: 'training-count',
      printed: `${indicator.name} ${indicator.valueText}`,
      expected: String(rows),
      spots: [
        {kind: 'cell', table: form.table.id, row: indicator.row, column: indicator.valueColumn},
        ...list.slice(0, rows).map(row => row.spot),
      ],
      severity: 'warning',
    }),
    ...(given.length > 0 ? {given} : {}),
  };
}
