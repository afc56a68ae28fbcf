import type {Relation} from '../model/relation.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * The points of the indicators of a form come to what the head of their column says (分值权重（90分）);
 * the scoring of an indicator grants no more points than it has.
 */
export const rule: Rule = {
  meta: {id: 'goal-weights', severity: 'warning', basis: '项目支出绩效目标申报表填报要求: 分值合计'},
  find: ({forms}) => forms.flatMap(form => [...sums(form), ...grants(form)]),
};

function sums({weightTotal, indicators}: Form): Relation[] {
  const weights = indicators.flatMap(({weight}) => (weight?.value ? [weight] : []));
  if (!weightTotal || weights.length < 3) return [];
  return [
    {
      rule: 'goal-weights',
      family: `goal-weights:${weightTotal.id}`,
      reading: 0,
      form: {kind: 'sum', left: [plus(weightTotal)], right: weights.map(plus)},
      ground: 'words',
      certain: true,
      severity: 'warning',
      details: {},
    },
  ];
}

function grants({indicators}: Form): Relation[] {
  return indicators.flatMap(({weight, granted, name}) =>
    weight?.value
      ? granted.map(
          (points): Relation => ({
            rule: 'goal-weights',
            family: `goal-weights:${points.id}`,
            reading: 0,
            form: {kind: 'order', smaller: [plus(points)], larger: [plus(weight)]},
            ground: 'words',
            certain: true,
            severity: 'warning',
            details: {name},
          }),
        )
      : [],
  );
}
