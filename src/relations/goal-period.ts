import type {Relation} from '../model/relation.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/** A form prints the money of the whole run of a project and of this year: the year has no more than all years. */
export const rule: Rule = {
  meta: {
    id: 'goal-period',
    severity: 'warning',
    basis: '项目支出绩效目标申报表填报要求: 年度资金总额 is part of 实施期资金总额',
  },
  find: ({forms}) => forms.flatMap(relationOf),
};

/** Only where one total of each is printed: with more of them, which belong together is open. */
function relationOf({funds, table, project}: Form): Relation[] {
  const [all, ...others] = funds.filter(({period}) => period === 'whole');
  const [year, ...more] = funds.filter(({period}) => period === 'year');
  if (!all || !year || others.length + more.length > 0 || all.total === year.total) return [];
  return [
    {
      rule: 'goal-period',
      family: `goal-period:${table.id}.${project?.row ?? ''}`,
      reading: 0,
      form: {kind: 'order', smaller: [plus(year.total)], larger: [plus(all.total)]},
      ground: 'words',
      certain: true,
      severity: 'warning',
      details: {},
    },
  ];
}
