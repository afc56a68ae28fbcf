import {gathered} from '../model/grouping.ts';
import type {Relation, Term} from '../model/relation.ts';
import type {Indicator} from '../recognising/forms/indicators.ts';
import type {Form} from '../recognising/forms.ts';
import {bareName} from '../recognising/names.ts';
import type {Recognised} from '../recognising/recognised.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * One target is stated with one value: in the sentence of the goal and in the row of the indicator, in
 * the form of the whole body and in that of the project it is taken from.
 */
export const rule: Rule = {
  meta: {id: 'goal-value', severity: 'warning', basis: 'wording: one target, one value'},
  find: recognised => [...inSentences(recognised.forms), ...acrossForms(recognised)],
};

function relation(family: string, reading: number, left: Term[], right: Term[], name: string): Relation {
  return {
    rule: 'goal-value',
    family: `goal-value:${family}`,
    reading,
    form: {kind: 'sum', left, right},
    ground: 'words',
    certain: true,
    severity: 'warning',
    tie: true,
    details: {name},
  };
}

/** 「…满意度不低于80%」 in the goal, ≥90 % in the row. */
function inSentences(forms: readonly Form[]): Relation[] {
  return forms.flatMap(form =>
    form.targets.map(({figure, indicator}) =>
      relation(`${figure.id}`, 0, [plus(figure)], indicator.value ? [plus(indicator.value)] : [], indicator.name),
    ),
  );
}

const shortestName = 6;

/** A count that the form of the whole body takes over from its projects: from one of them, or their sum. */
function acrossForms({forms}: Recognised): Relation[] {
  const isCount = ({name, value, category, kind, unit}: Indicator): boolean =>
    value !== null &&
    value.unit.kind === 'count' &&
    name.length >= shortestName &&
    !/率$|满意度/u.test(name) &&
    unit !== '' &&
    !/成本|效益/u.test(category + kind);
  const overall = forms.filter(form => form.overall).flatMap(form => form.indicators.filter(isCount));
  const projects = gathered(
    forms.filter(form => !form.overall),
    form => form.project?.text ?? form.table.id,
  ).flatMap(([form]) => form?.indicators.filter(isCount) ?? []);
  return overall.flatMap(own => {
    const same = projects.filter(other => bareName(other.name) === bareName(own.name) && other.unit === own.unit);
    const figures = same.flatMap(({value}) => (value ? [value] : []));
    if (figures.length === 0 || !own.value) return [];
    const left = [plus(own.value)];
    const readings =
      figures.length > 1 ? [figures.map(plus), ...figures.map(figure => [plus(figure)])] : [figures.map(plus)];
    return readings.map((right, reading) => relation(`overall:${own.value?.id}`, reading, left, right, own.name));
  });
}
