import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * The points of all indicators of a form that prints no total come to 100, or to 90 where the rate of
 * execution has the other 10. Asked, not asserted: a bureau may have a scale of its own.
 */
export const rule: Rule = {
  meta: {
    id: 'goal-points',
    severity: 'warning',
    basis: '财预〔2020〕10号: 绩效指标权重 of a project come to 100, 预算执行率 having 10 of them',
  },
  find: ({forms}) => forms.flatMap(relationOf),
};

/** A list of fewer is the rest of one. */
const fewest = 4;

function relationOf({pointList, executions, table}: Form): Relation[] {
  if (pointList.length < fewest) return [];
  const rated = executions.flatMap(({weight}) => (weight?.value ? [weight] : []));
  return [
    {
      rule: 'goal-points',
      family: `goal-points:${table.id}`,
      reading: 0,
      form: {kind: 'fixed', parts: [...pointList, ...rated].map(plus), totals: totalsOf(pointList, rated)},
      ground: 'words',
      certain: true,
      severity: 'warning',
      details: {},
    },
  ];
}

/** Some bureaus print points as parts of one: 0.15. With those for the rate of execution all points are there. */
function totalsOf(points: readonly Figure[], rated: readonly Figure[]): number[] {
  if (points.every(isFraction)) return [1];
  return rated.length > 0 ? [100, 110] : [100, 90];
}

const isFraction = ({value, unit}: Figure): boolean =>
  value !== null && unit.kind !== 'percent' && value.decimals > 0 && value.digits < 10 ** value.decimals;
