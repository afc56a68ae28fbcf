import type {Figure} from '../model/figure.ts';
import type {Relation, Form as RelationForm} from '../model/relation.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * The points of the indicators of a form come to what the head of their column says (分值权重（90分）), or to
 * the row that adds them up; no indicator is granted more points than it has. A head may be left from another form, so
 * that is asked; points of a whole form that come neither to that nor to 90 or 100 are wrong under any head.
 */
export const rule: Rule = {
  meta: {id: 'goal-weights', severity: 'warning', basis: '项目支出绩效目标申报表填报要求: 分值合计'},
  find: ({forms}) => forms.flatMap(form => [...sums(form), ...totals(form), ...grants(form), ...scores(form)]),
};

/**
 * Whether all indicators are here for sure: each with its points, on one page and between rulings, from those of the
 * output to those of satisfaction, which end a form.
 */
const isWhole = ({table: {table}, indicators}: Form): boolean =>
  table.pages.length <= 1 &&
  table.drawn !== 'aligned' &&
  indicators.every(({weight}) => isPrinted(weight)) &&
  /产出/u.test(indicators[0]?.category ?? '') &&
  /满意/u.test(indicators.at(-1)?.category ?? '');

/** Points with those of the rate of execution, or without them, whatever the head says. */
const usualTotals = [90, 100];

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

function sums(form: Form): Relation[] {
  const {weightTotal, indicators, executions} = form;
  const weights = indicators.flatMap(({weight}) => (weight?.value ? [weight] : []));
  if (!weightTotal || weights.length < fewest) return [];
  const rated = executions.flatMap(({weight}) => (weight?.value ? [weight] : []));
  const lists = rated.length > 0 ? [weights, [...weights, ...rated]] : [weights];
  const told = lists.map((parts, reading) => ({...relation(`${weightTotal.id}`, sum(weightTotal, parts)), reading}));
  if (!isWhole(form) || rated.length > 0) return told;
  const said = weightTotal.value?.decimals === 0 ? [weightTotal.value.digits] : [];
  const any: RelationForm = {kind: 'fixed', parts: weights.map(plus), totals: [...usualTotals, ...said]};
  return [...told, {...relation(`${weightTotal.id}:any`, any), severity: 'error' as const}];
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
