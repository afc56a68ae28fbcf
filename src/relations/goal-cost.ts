import type {Relation, Form as RelationForm} from '../model/relation.ts';
import type {Indicator} from '../recognising/forms/indicators.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * Cost indicators against the money of the project: a total cost (总费用, 预算控制数) that is printed as an
 * amount is that money; several cost ceilings together do not exceed it.
 */
export const rule: Rule = {
  meta: {id: 'goal-cost', severity: 'error', basis: '财预〔2020〕10号: 绩效目标与资金额相匹配'},
  find: ({forms}) => forms.flatMap(form => [...totalCost(form), ...partCosts(form)]),
};

const totalName =
  /^(?:项目|年度|本年|单位|部门|全年)?(?:总)?(?:费用|成本|支出|投资)(?:总额|合计|总量)$|^(?:项目|年度|全年)?总(?:费用|成本|支出|投资|金额|经费)$|^(?:项目|年度|部门|单位)?(?:预算|资金)(?:资金)?(?:控制数|总额|控制总额|总量)$/u;

const isMoney = (indicator: Indicator): boolean =>
  indicator.value?.unit.kind === 'money' && !indicator.unit.includes('/');

/** One indicator for all the money, without a bound: it states the amount a second time. */
function totalCost(form: Form): Relation[] {
  if (form.overall) return [];
  const totals = form.indicators.filter(indicator => totalName.test(indicator.name) && isMoney(indicator));
  const [cost] = totals;
  if (!cost?.value || totals.length > 1 || (cost.bound !== null && cost.bound !== '=')) return [];
  const {value} = cost;
  return form.funds.map(
    (group, reading): Relation => ({
      rule: 'goal-cost',
      family: `goal-cost:${value.id}`,
      reading,
      form: {kind: 'sum', left: [plus(value)], right: [plus(group.total)]},
      ground: 'words',
      certain: true,
      severity: 'error',
      tie: true,
      details: {},
    }),
  );
}

const ofOne = /单价|单位成本|单份|人均|每|标准|均价|成本价|\/|次均|日均|单次|单个/u;

/** Cost ceilings of parts: together not more than the project has. */
function partCosts(form: Form): Relation[] {
  const parts = form.indicators.filter(
    indicator =>
      /成本/u.test(`${indicator.category}${indicator.kind}`) &&
      isMoney(indicator) &&
      indicator.bound !== '≥' &&
      indicator.bound !== '>',
  );
  if (form.overall || parts.length < 2 || parts.some(part => totalName.test(part.name) || ofOne.test(part.name)))
    return [];
  const names = new Set(parts.map(part => part.name));
  const [group] = form.funds.filter(own => own.period !== 'whole').concat(form.funds);
  if (!group || names.size < parts.length) return [];
  const terms = parts.flatMap(part => (part.value ? [plus(part.value)] : []));
  const order: RelationForm = {kind: 'order', smaller: terms, larger: [plus(group.total)]};
  return [
    {
      rule: 'goal-cost',
      family: `goal-cost:parts:${group.total.id}`,
      reading: 0,
      form: order,
      ground: 'words',
      certain: true,
      severity: 'warning',
      details: {},
    },
  ];
}
