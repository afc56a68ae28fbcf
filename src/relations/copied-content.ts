import type {Relation, Spot} from '../model/relation.ts';
import type {Field} from '../recognising/forms/fields.ts';
import type {Indicator} from '../recognising/forms/indicators.ts';
import type {Form} from '../recognising/forms.ts';
import {bareName} from '../recognising/names.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * Content that belongs to another row or another form: two tasks with the same words, the explanations of two indicators
 * exchanged, an indicator that names another project and stands in the form of that as well.
 */
export const rule: Rule = {
  meta: {id: 'copied-content', severity: 'warning', basis: 'wording: the content of a row is its own'},
  find: ({forms}) => [...forms.flatMap(form => [...sameTasks(form), ...exchanged(form)]), ...ofOtherProject(forms)],
};

const spotOf = (form: Form, field: Field): Spot => ({
  kind: 'cell',
  table: form.table.id,
  row: field.row,
  column: field.column,
});

const shortestContent = 6;

/** Two tasks of different names and amounts that are to do the same thing, word for word. */
function sameTasks(form: Form): Relation[] {
  const tasks = form.tasks?.tasks ?? [];
  return tasks.flatMap((task, index) => {
    const content = task.content;
    if (!content || bareName(content.text).length < shortestContent) return [];
    const other = tasks
      .slice(0, index)
      .find(
        own =>
          own.content &&
          own.content.row !== content.row &&
          bareName(own.content.text) === bareName(content.text) &&
          own.name?.text !== task.name?.text,
      );
    if (!other?.content) return [];
    return [
      wording({
        rule: 'copied-content',
        printed: content.text,
        spots: [spotOf(form, content), spotOf(form, other.content)],
        severity: 'warning',
        details: {name: task.name?.text ?? '', other: other.name?.text ?? ''},
      }),
    ];
  });
}

/** 河道清淤长度 ≥3公里 in the form of 堤防维修, and in that of 河道清淤: one note for each form that it was copied into. */
function ofOtherProject(forms: readonly Form[]): Relation[] {
  const named = forms.flatMap(form => {
    const name = form.overall || !form.project ? '' : bareName(form.project.text);
    return name.length >= shortestProject ? [{form, name}] : [];
  });
  return named.flatMap(({form, name}): Relation[] => {
    const others = named.filter(other => !name.includes(other.name) && !other.name.includes(name));
    const found = form.indicators.flatMap(indicator =>
      others.flatMap(other => {
        const same = other.form.indicators.find(({name: own}) => own === indicator.name);
        return same && bareName(indicator.name).includes(other.name) ? [{indicator, other, same}] : [];
      }),
    );
    const [first] = found;
    if (!first || bareName(first.indicator.name).includes(name)) return [];
    const spots = found.flatMap(({indicator, other, same}) => [
      indicatorSpot(form, indicator),
      indicatorSpot(other.form, same),
    ]);
    const details = {name: form.project?.text ?? '', other: first.other.form.project?.text ?? ''};
    return [wording({rule: 'copied-content', printed: first.indicator.name, spots, severity: 'warning', details})];
  });
}

/** Shorter names may be part of any indicator. */
const shortestProject = 4;

const indicatorSpot = (form: Form, {row, nameColumn}: Indicator): Spot => ({
  kind: 'cell',
  table: form.table.id,
  row,
  column: nameColumn,
});

/** The explanation of each of two indicators begins with the name of the other. */
function exchanged(form: Form): Relation[] {
  const explained = form.indicators.filter(
    ({name, description}) => name.length >= shortestContent && description !== null,
  );
  return explained.flatMap((own, index) => {
    const other = explained
      .slice(index + 1)
      .find(
        later =>
          bareName(own.description?.text ?? '').startsWith(bareName(later.name)) &&
          bareName(later.description?.text ?? '').startsWith(bareName(own.name)),
      );
    if (!other?.description || !own.description || bareName(own.name) === bareName(other.name)) return [];
    return [
      wording({
        rule: 'copied-content',
        printed: own.description.text,
        spots: [spotOf(form, own.description), spotOf(form, other.description)],
        severity: 'warning',
        details: {name: own.name, other: other.name},
      }),
    ];
  });
}
