import type {Figure} from '../model/figure.ts';
import type {Form, Relation} from '../model/relation.ts';
import type {Frame} from '../recognising/sentences/frame.ts';
import {indexPrintings, type Printings} from './printings.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/** 年初预算 a，支出决算 b，完成年初预算的 p%: the final account divided by the budget that the words name. */
export const rule: Rule = {
  meta: {id: 'completion', severity: 'error', basis: 'arithmetic: final account divided by budget'},
  find: recognised => {
    const printings = indexPrintings(recognised);
    return recognised.frames.flatMap(frame => completionOf(frame, printings));
  },
};

function completionOf(frame: Frame, printings: Printings): Relation[] {
  const {completion} = frame;
  const final = frame.final ?? frame.level;
  if (!completion || !final) return [];
  const {base} = completion;
  const wholes = /全年|调整/u.test(base)
    ? [frame.adjusted]
    : /年初/u.test(base)
      ? [frame.budget]
      : [frame.budget, frame.adjusted];
  const stated = wholes.filter(whole => whole !== null).map(whole => whole.figure);
  const forms = (stated.length > 0 ? stated : printedBudgets(frame, base, printings)).map(
    (whole): Form => ({
      kind: 'share',
      part: [plus(final.figure)],
      whole: [plus(whole)],
      percent: completion.figure.id,
      list: [],
    }),
  );
  if (forms.length === 0) return [unprinted(final.figure, completion.figure)];
  return forms.map(
    (form, reading): Relation => ({
      rule: 'completion',
      family: `completion:${completion.figure.id}`,
      reading,
      form,
      ground: 'words',
      certain: stated.length > 0,
      severity: 'error',
      details: {},
    }),
  );
}

/** Neither the sentence nor a table prints the budget. */
const unprinted = (final: Figure, percent: Figure): Relation => ({
  rule: 'completion',
  family: `completion:${percent.id}`,
  reading: 0,
  form: {kind: 'share', part: [plus(final)], whole: [], percent: percent.id, list: []},
  ground: 'words',
  certain: false,
  severity: 'error',
  blocked: 'not-printed',
  details: {},
});

/** Where the sentence does not state the budget, the tables may print it. */
function printedBudgets(frame: Frame, base: string, printings: Printings): Figure[] {
  const wanted = printings.wanted(frame);
  if (!wanted) return [];
  const aspect = /全年|调整/u.test(base) ? 'adjusted' : 'budget';
  return printings.of(wanted, aspect).map(({fact}) => fact.figure);
}
