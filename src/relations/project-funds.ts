import type {Form, Relation} from '../model/relation.ts';
import {type ListedProject, type ProjectForm, readProjects, sameMoney} from './listed-projects.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * A project has the money in its performance form that the table of projects gives it: in one of its columns, or
 * over all rows that carry its name. Where the form speaks of the whole run of the project, the year has no more
 * than that. Asked, not asserted: the form may be of a project that other bodies share.
 */
export const rule: Rule = {
  meta: {id: 'project-funds', severity: 'warning', basis: '财预〔2020〕10号: 项目绩效目标与项目预算一致'},
  find: recognised => {
    const {listed, forms} = readProjects(recognised);
    return forms.flatMap(form => {
      const project = listed.get(form.name);
      return project ? moneyOf(form, project).map((own, reading) => asked(form, own, reading)) : [];
    });
  },
};

const moneyOf = (form: ProjectForm, project: ListedProject): Form[] =>
  form.group.period === 'whole'
    ? project.columns.map(column => ({kind: 'order', smaller: column.map(plus), larger: [plus(form.group.total)]}))
    : sameMoney(form, project);

const asked = ({group}: ProjectForm, form: Form, reading: number): Relation => ({
  rule: 'project-funds',
  family: `project-funds:${group.total.id}`,
  reading,
  form,
  ground: 'words',
  certain: true,
  severity: 'warning',
  details: {},
});
