import type {Figure} from '../model/figure.ts';
import type {Relation, Form as RelationForm} from '../model/relation.ts';
import type {Indicator} from '../recognising/forms/indicators.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * Cost indicators against the money of the project: a total cost (总费用, 预算控制数) that is printed as an
 * amount is that money, a ceiling of it is not below; several cost ceilings together do not exceed it.
 */
export const rule: Rule = {
  meta: {id: 'goal-cost', severity: 'error', basis: '财预〔2020〕10号: 绩效目标与资金额相匹配'},
  find: ({forms}) => forms.flatMap(form => [...totalCost(form), ...partCosts(form)]),
};

/** All the money; 总投资 is left out, as it may be that of many years and of other investors. */
const totalName =
  /^(?:项目|年度|本年|单位|部门|全年)?(?:总)?(?:费用|成本|支出)(?:总额|合计|总量)$|^(?:项目|年度|全年)?总(?:费用|成本|支出|金额|经费)$|^(?:项目|年度|部门|单位)?(?:预算|资金)(?:资金)?(?:控制数|总额|控制总额|总量)$/u;

const isMoney = (indicator: Indicator): boolean =>
  indicator.value?.unit.kind === 'money' && !indicator.unit.includes('/');

/**
 * One indicator for all the money, without a bound: it states the amount a second time. An evaluation may
 * keep a target that was set before the budget was changed; and what is several times the funds, or a
 * small part of them, may be of another scope: both are questions.
 */
function totalCost(form: Form): Relation[] {
  if (form.overall) return [];
  const totals = form.indicators.filter(indicator => totalName.test(indicator.name) && isMoney(indicator));
  const [cost] = totals;
  if (!cost?.value || totals.length > 1) return [];
  if (cost.bound === '≤' || cost.bound === '<') return ceiling(form, cost.value);
  if (cost.bound !== null && cost.bound !== '=') return [];
  const own = plus(cost.value);
  const base: Omit<Relation, 'reading' | 'form' | 'severity'> = {
    rule: 'goal-cost',
    family: `goal-cost:${cost.value.id}`,
    ground: 'words',
    certain: true,
    tie: true,
    details: {},
  };
  return form.funds.flatMap((group, index): Relation[] => {
    const total = plus(group.total);
    const same: RelationForm = {kind: 'sum', left: [own], right: [total]};
    const near: RelationForm[] = [
      {kind: 'order', smaller: [own], larger: [total, total]},
      {kind: 'order', smaller: [total], larger: [own, own]},
    ];
    const question: Relation = {...base, reading: 2 * index + 1, form: same, severity: 'warning'};
    if (form.executions.length > 0) return [question];
    return [{...base, reading: 2 * index, form: same, severity: 'error', given: near}, question];
  });
}

/**
 * 「项目总成本≤550万元」 of a project that is given 600: what it may cost at most is no less than what it gets. A ceiling
 * far below may be of another scope, and that of an evaluation was set before.
 */
function ceiling(form: Form, value: Figure): Relation[] {
  if (form.executions.length > 0) return [];
  const own = plus(value);
  return form.funds.map(({total}, reading): Relation => {
    const money = plus(total);
    return {
      rule: 'goal-cost',
      family: `goal-cost:ceiling:${value.id}`,
      reading,
      form: {kind: 'order', smaller: [money], larger: [own]},
      ground: 'words',
      certain: true,
      severity: 'warning',
      given: [{kind: 'order', smaller: [money], larger: [own, own]}],
      details: {},
    };
  });
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
