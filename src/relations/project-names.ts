import type {Relation} from '../model/relation.ts';
import {commonLength} from '../recognising/names.ts';
import {type ListedProject, type ProjectForm, readProjects, sameMoney} from './listed-projects.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A project with the same money is called in its form nearly as in the table of projects: one of the two names may
 * have a slip. Names that the other side prints as well are of other projects.
 */
export const rule: Rule = {
  meta: {id: 'project-names', severity: 'note', basis: 'wording: one project has one name'},
  find: recognised => {
    const {listed, forms} = readProjects(recognised);
    const named = new Set(forms.map(({name}) => name));
    const unnamed = [...listed.values()].filter(({name}) => !named.has(name)).slice(0, most);
    return forms
      .filter(({name}) => !listed.has(name))
      .slice(0, most)
      .flatMap(form => {
        const alike = unnamed.filter(({name}) => isAlike(name, form.name));
        const [only] = alike;
        return only && alike.length === 1 ? relationsOf(form, only) : [];
      });
  },
};

/** Names compared at most, on either side. */
const most = 100;

/** Six characters of ten, in one order. */
const isLike = (a: string, b: string): boolean => 10 * commonLength(a, b) >= 6 * Math.min(a.length, b.length);

/** Where one name holds the other, something is added to it: 项目, the year, what it is about. */
const isAlike = (a: string, b: string): boolean => isLike(a, b) && !a.includes(b) && !b.includes(a);

const relationsOf = (form: ProjectForm, project: ListedProject): Relation[] =>
  sameMoney(form, project).map((same, reading) => ({
    ...wording({
      rule: 'project-names',
      printed: form.project.text,
      expected: project.printed,
      spots: [
        {kind: 'cell', table: form.form.table.id, row: form.project.row, column: form.project.column},
        project.spot,
      ],
      severity: 'note',
    }),
    reading,
    given: [same],
  }));
