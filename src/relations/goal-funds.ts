import type {Figure} from '../model/figure.ts';
import type {Relation, Form as RelationForm} from '../model/relation.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * The money of a performance form: what a project gets is the sum of where it comes from (财政拨款 + 其他
 * 资金; 中央 + 省 + 市县), the tasks of a body come to their total, and amounts that the goal splits the
 * project into come to it as well.
 */
export const rule: Rule = {
  meta: {id: 'goal-funds', severity: 'error', basis: 'arithmetic: a total equals the sum of its parts'},
  find: ({forms}) => forms.flatMap(form => [...breakdowns(form), ...tasks(form), ...goalAmounts(form)]),
};

function relation(
  family: string,
  form: RelationForm,
  severity: Relation['severity'],
  given: readonly RelationForm[] = [],
): Relation {
  return {
    rule: 'goal-funds',
    family: `goal-funds:${family}`,
    reading: 0,
    form,
    ground: 'words',
    certain: true,
    severity,
    details: {},
    ...(given.length > 0 ? {given: [...given]} : {}),
  };
}

const isPrinted = (figure: Figure | null): figure is Figure => figure !== null && figure.value !== null;

/**
 * 资金总额 = 财政拨款 + 其他资金. Where a line may be part of another it is a question; where one is blank, see
 * `withBlanks`.
 */
function breakdowns(form: Form): Relation[] {
  return form.funds.flatMap(group =>
    group.splits.flatMap((readings, split) =>
      readings.flatMap(({parts, complete}, reading) => {
        if (!parts.some(isPrinted)) return [];
        const family = `${group.total.id}.${split}`;
        if (complete && readings.length === 1 && !parts.every(isPrinted)) return withBlanks(family, group.total, parts);
        const severity = complete && parts.every(isPrinted) ? 'error' : 'warning';
        const sum: RelationForm = {kind: 'sum', left: [plus(group.total)], right: parts.map(plus)};
        return [{...relation(family, sum, severity), reading}];
      }),
    ),
  );
}

/**
 * A line left blank may not have been broken down, and hold the rest: parts that exceed the funds are wrong
 * all the same, and parts that fall short are where the blanks of the other forms of the document hold nothing.
 */
function withBlanks(family: string, total: Figure, parts: readonly Figure[]): Relation[] {
  const sum: RelationForm = {kind: 'sum', left: [plus(total)], right: parts.map(plus)};
  const noLess: RelationForm = {kind: 'order', smaller: [plus(total)], larger: parts.map(plus)};
  const noMore: RelationForm = {kind: 'order', smaller: parts.map(plus), larger: [plus(total)]};
  return [relation(family, sum, 'error', [noLess]), {...relation('blank', sum, 'error', [noMore]), certain: false}];
}

/** The list of tasks: each row across its columns, each column down to 金额合计. */
function tasks({tasks: list}: Form): Relation[] {
  if (!list) return [];
  const {total} = list;
  const down = (total?.figures ?? []).flatMap((figure, column): Relation[] => {
    const parts = list.tasks.map(task => task.figures[column] ?? null).filter(part => part !== null);
    if (!isPrinted(figure) || !parts.some(isPrinted)) return [];
    return [relation(`task:${figure.id}`, {kind: 'sum', left: [plus(figure)], right: parts.map(plus)}, 'error')];
  });
  const across = [...list.tasks, ...(total ? [total] : [])].flatMap((task): Relation[] => {
    const [whole, ...parts] = task.figures;
    const some = parts.filter(part => part !== null);
    if (!/总额|合计/u.test(list.heads[0] ?? '') || !whole || !isPrinted(whole) || !some.some(isPrinted)) return [];
    return [
      relation(
        `across:${whole.id}`,
        {kind: 'sum', left: [plus(whole)], right: some.map(plus)},
        some.every(isPrinted) ? 'error' : 'warning',
      ),
    ];
  });
  return [...down, ...across];
}

/** Amounts that the goal names one by one: judged only where they come near the total and none exceeds it. */
function goalAmounts({funds, goalAmounts: amounts}: Form): Relation[] {
  const [group] = funds;
  if (!group || amounts.length < 2 || funds.length > 2) return [];
  const terms = amounts.map(plus);
  const total = plus(group.total);
  const near: RelationForm[] = [
    {kind: 'order', smaller: [total], larger: [...terms, ...terms]},
    {kind: 'order', smaller: [...terms, ...terms], larger: [total, total, total]},
    ...amounts.map((amount): RelationForm => ({kind: 'order', smaller: [plus(amount)], larger: [total]})),
  ];
  return [relation(`goal:${group.total.id}`, {kind: 'sum', left: [total], right: terms}, 'warning', near)];
}
