import type {Relation} from '../model/relation.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * The rate of execution in an evaluation is what was spent divided by the budget: that of the whole year
 * with its changes, or the first one.
 */
export const rule: Rule = {
  meta: {id: 'goal-execution', severity: 'error', basis: '财预〔2020〕10号: 预算执行率 = 全年执行数 ÷ 全年预算数'},
  find: ({forms}) => forms.flatMap(relationsOf),
};

function relationsOf({executions}: Form): Relation[] {
  return executions.flatMap(({rate, budgets, spent}) => {
    if (!rate?.value || spent.value === null) return [];
    return budgets.map(
      (budget, reading): Relation => ({
        rule: 'goal-execution',
        family: `goal-execution:${rate.id}`,
        reading,
        form: {kind: 'share', part: [plus(spent)], whole: [plus(budget)], percent: rate.id, list: []},
        ground: 'words',
        certain: true,
        severity: 'error',
        details: {},
      }),
    );
  });
}
