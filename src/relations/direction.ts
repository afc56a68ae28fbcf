import type {Relation} from '../model/relation.ts';
import type {Frame} from '../recognising/sentences/frame.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/** 决算数大于预算数, 与上年持平: the word agrees with the figures it compares. */
export const rule: Rule = {
  meta: {id: 'direction', severity: 'error', basis: 'words and figures of one statement'},
  find: ({frames}) => frames.flatMap(directionOf),
};

function directionOf(frame: Frame): Relation[] {
  const {direction} = frame;
  if (!direction) return [];
  const to = frame.final ?? (direction.against === 'year' ? frame.level : null);
  const froms = (
    direction.against === 'year'
      ? [frame.prior]
      : /全年|调整/u.test(direction.text)
        ? [frame.adjusted]
        : [frame.budget, frame.adjusted]
  ).filter(from => from !== null);
  if (!to) return [];
  return froms.map(
    (from, reading): Relation => ({
      rule: 'direction',
      family: `direction:${to.figure.id}:${direction.start}`,
      reading,
      form: {kind: 'direction', from: [plus(from.figure)], to: [plus(to.figure)], said: direction.said},
      ground: 'words',
      certain: true,
      severity: 'error',
      details: {said: direction.text},
    }),
  );
}
