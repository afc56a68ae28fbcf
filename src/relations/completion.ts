import type {Form, Relation} from '../model/relation.ts';
import type {Frame} from '../recognising/sentences/frames.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/** 年初预算 a，支出决算 b，完成年初预算的 p%: the final account divided by the budget that the words name. */
export const rule: Rule = {
  meta: {id: 'completion', severity: 'error', basis: 'arithmetic: final account divided by budget'},
  find: ({frames}) => frames.flatMap(completionOf),
};

function completionOf(frame: Frame): Relation[] {
  const {completion} = frame;
  const final = frame.final ?? frame.level;
  if (!completion || !final) return [];
  const {base} = completion;
  const wholes = /全年|调整/u.test(base)
    ? [frame.adjusted]
    : /年初/u.test(base)
      ? [frame.budget]
      : [frame.budget, frame.adjusted];
  const forms = wholes
    .filter(whole => whole !== null)
    .map(
      (whole): Form => ({
        kind: 'share',
        part: [plus(final.figure)],
        whole: [plus(whole.figure)],
        percent: completion.figure.id,
        list: [],
      }),
    );
  return forms.map(
    (form, reading): Relation => ({
      rule: 'completion',
      family: `completion:${completion.figure.id}`,
      reading,
      form,
      ground: 'words',
      certain: true,
      severity: 'error',
      details: {},
    }),
  );
}
