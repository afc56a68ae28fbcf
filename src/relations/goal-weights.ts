import type {Figure} from '../model/figure.ts';
import type {Relation, Form as RelationForm} from '../model/relation.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * The points of the indicators of a form come to what the head of their column says (分值权重（90分）), or to
 * the row that adds them up; no indicator is granted more points than it has.
 */
export const rule: Rule = {
  meta: {id: 'goal-weights', severity: 'warning', basis: '项目支出绩效目标申报表填报要求: 分值合计'},
  find: ({forms}) => forms.flatMap(form => [...sums(form), ...totals(form), ...grants(form), ...scores(form)]),
};

function relation(family: string, form: RelationForm, details: Record<string, string> = {}): Relation {
  return {
    rule: 'goal-weights',
    family: `goal-weights:${family}`,
    reading: 0,
    form,
    ground: 'words',
    certain: true,
    severity: 'warning',
    details,
  };
}

const fewest = 3;

const sum = (total: Figure, parts: readonly Figure[]): RelationForm => ({
  kind: 'sum',
  left: [plus(total)],
  right: parts.map(plus),
});

function sums({weightTotal, indicators, executions}: Form): Relation[] {
  const weights = indicators.flatMap(({weight}) => (weight?.value ? [weight] : []));
  if (!weightTotal || weights.length < fewest) return [];
  const rated = executions.flatMap(({weight}) => (weight?.value ? [weight] : []));
  const lists = rated.length > 0 ? [weights, [...weights, ...rated]] : [weights];
  return lists.map((parts, reading) => ({...relation(`${weightTotal.id}`, sum(weightTotal, parts)), reading}));
}

/**
 * The row 总分 of an evaluation: points of the indicators and of the rate of execution. That the points to
 * be had come to their total shows that the list is whole; only then the points granted must come to theirs.
 */
function totals({points, indicators, executions}: Form): Relation[] {
  if (!points || indicators.length < fewest) return [];
  const rated = executions.find(({weight, score}) => weight !== null || score !== null);
  const weights = [...indicators, ...(rated ? [rated] : [])].map(({weight}) => weight).filter(isPrinted);
  const granted = [...indicators, ...(rated ? [rated] : [])].map(({score}) => score).filter(isPrinted);
  const {weight, score} = points;
  const whole = weight && weights.length >= fewest ? sum(weight, weights) : null;
  const own = whole && weight ? [relation(`${weight.id}`, whole)] : [];
  if (!whole || !score || granted.length !== weights.length) return own;
  return [...own, {...relation(`${score.id}`, sum(score, granted)), given: [whole]}];
}

const isPrinted = (figure: Figure | null): figure is Figure => figure !== null && figure.value !== null;

/** The most that a rule of scoring grants: 得18分 for an indicator of 10. */
function grants({indicators}: Form): Relation[] {
  return indicators.flatMap(({weight, granted, name}) =>
    weight?.value
      ? granted.map(points =>
          relation(`${points.id}`, {kind: 'order', smaller: [plus(points)], larger: [plus(weight)]}, {name}),
        )
      : [],
  );
}

/** What an evaluation grants an indicator. */
function scores({indicators}: Form): Relation[] {
  return indicators.flatMap(({weight, score, name}) =>
    isPrinted(weight) && isPrinted(score)
      ? [relation(`${score.id}<`, {kind: 'order', smaller: [plus(score)], larger: [plus(weight)]}, {name})]
      : [],
  );
}
