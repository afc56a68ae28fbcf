import type {Relation, Spot} from '../model/relation.ts';
import type {Field} from '../recognising/forms/fields.ts';
import type {Form} from '../recognising/forms.ts';
import {bareName} from '../recognising/names.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * Content that belongs to another row of a form: two tasks with the same words, or the explanations of
 * two indicators exchanged.
 */
export const rule: Rule = {
  meta: {id: 'copied-content', severity: 'warning', basis: 'wording: the content of a row is its own'},
  find: ({forms}) => forms.flatMap(form => [...sameTasks(form), ...exchanged(form)]),
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
