import type {Figure} from '../model/figure.ts';
import type {Form, Relation, Spot} from '../model/relation.ts';
import {countedIn, type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import {type ProjectForm, readProjects} from './listed-projects.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';
import {wording} from './wording.ts';

/**
 * 绩效目标管理的项目3个，涉及资金 20: where as many forms of projects are published, their money comes to that; and where
 * it does, as many projects are counted as there are forms. Asked, not asserted: a form may hold more money than that of the year.
 */
export const rule: Rule = {
  meta: {
    id: 'goal-projects',
    severity: 'warning',
    basis: '财预〔2020〕10号: 项目绩效目标 are published with the budget',
  },
  find: recognised => {
    const {forms} = readProjects(recognised);
    if (forms.length < fewest || forms.length < recognised.forms.filter(({overall}) => !overall).length) return [];
    const stated = numbersByPassage(recognised).flatMap(statedIn);
    // Stated for several bodies or years: which of them the forms are of is open.
    return stated.length === 1 ? stated.flatMap(own => relationsOf(own, forms)) : [];
  },
};

/** One form may be the only one that is published. */
const fewest = 2;

interface Stated {
  count: Numbered;
  projects: number;
  money: Figure;
}

/** 实行绩效目标管理的项目3个，涉及资金 20万元: the count, and the amount right behind it. */
function statedIn(numbers: readonly Numbered[]): Stated[] {
  return numbers.flatMap((count, i) => {
    const money = numbers[i + 1];
    const before = count.lead.split(/[。;]/u).at(-1) ?? '';
    const projects = count.figure.value;
    if (!/个|项/u.test(countedIn(count)) || !projects || projects.decimals > 0) return [];
    if (money?.figure.unit.kind !== 'money' || /[。;]/u.test(money.lead)) return [];
    const words = `${before}${money.lead}`;
    if (!/绩效目标/u.test(words) || !/项目/u.test(words) || /自评|评价|上年|去年|其中/u.test(words)) return [];
    return /(?:涉及|资金|金额|拨款|预算)/u.test(money.lead)
      ? [{count, projects: projects.digits, money: money.figure}]
      : [];
  });
}

function relationsOf({count, projects, money}: Stated, forms: readonly ProjectForm[]): Relation[] {
  const sum: Form = {kind: 'sum', left: [plus(money)], right: forms.map(({group}) => plus(group.total))};
  if (projects === forms.length)
    return [
      {
        rule: rule.meta.id,
        family: `goal-projects:${money.id}`,
        reading: 0,
        form: sum,
        ground: 'words',
        certain: true,
        severity: 'warning',
        // As many projects as forms: what a slip of the pen parts from their sum was meant to be it.
        copied: 'list',
        details: {},
      },
    ];
  return [
    {
      ...wording({
        rule: rule.meta.id,
        printed: `${projects}${countedIn(count)}`,
        expected: String(forms.length),
        spots: [count.text.spot(count.start, count.end), ...forms.map(spotOf)],
        severity: 'warning',
      }),
      given: [sum],
    },
  ];
}

const spotOf = ({form, project}: ProjectForm): Spot => ({
  kind: 'cell',
  table: form.table.id,
  row: project.row,
  column: project.column,
});
