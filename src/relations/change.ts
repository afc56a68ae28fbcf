import type {Form, Relation} from '../model/relation.ts';
import {levelOf} from '../recognising/sentences/frame.ts';
import type {Rule} from './rule.ts';
import {minus, plus} from './terms.ts';

/**
 * 比上年 q 万元增加 d 万元, the level being c: c = q + d. Without q, what rose by d is at least d, the
 * year before being no less than nothing.
 */
export const rule: Rule = {
  meta: {id: 'change', severity: 'error', basis: 'arithmetic: this year less the year before'},
  find: ({frames}) =>
    frames.flatMap((frame): Relation[] => {
      const {prior, change} = frame;
      const level = levelOf(frame);
      if (!level || !change) return [];
      const moved = change.sign >= 0 ? plus(change.figure) : minus(change.figure);
      const form: Form | null = prior
        ? {kind: 'sum', left: [plus(level.figure)], right: [plus(prior.figure), moved]}
        : change.sign > 0
          ? {kind: 'order', smaller: [plus(change.figure)], larger: [plus(level.figure)]}
          : null;
      if (!form) return [];
      return [
        {
          rule: 'change',
          family: `change:${change.figure.id}`,
          reading: 0,
          form,
          ground: frame.mayBelongToHead && !prior ? 'structure' : 'words',
          certain: !frame.mayBelongToHead,
          severity: prior ? 'error' : 'warning',
          details: {},
        },
      ];
    }),
};
