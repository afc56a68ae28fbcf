import type {Relation} from '../model/relation.ts';
import type {Rule} from './rule.ts';
import {minus, plus} from './terms.ts';

/** 比上年 q 万元增加 d 万元, the level being c: c = q + d. */
export const rule: Rule = {
  meta: {id: 'change', severity: 'error', basis: 'arithmetic: this year less the year before'},
  find: ({frames}) =>
    frames.flatMap((frame): Relation[] => {
      const {prior, change} = frame;
      const level = frame.level ?? frame.final;
      if (!level || !prior || !change) return [];
      const moved = change.sign >= 0 ? plus(change.figure) : minus(change.figure);
      return [
        {
          rule: 'change',
          family: `change:${change.figure.id}`,
          reading: 0,
          form: {kind: 'sum', left: [plus(level.figure)], right: [plus(prior.figure), moved]},
          ground: 'words',
          certain: !frame.mayBelongToHead,
          severity: 'error',
          details: {},
        },
      ];
    }),
};
