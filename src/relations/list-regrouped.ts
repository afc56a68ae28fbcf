import {exact, magnitude} from '../amounts/exact.ts';
import type {Form, Relation, Term} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {completeness, isOpen} from './list-completeness.ts';
import {sums} from './list-relation.ts';
import {plus} from './terms.ts';

const termOf = (part: Frame): Term => plus((levelOf(part) as Mention).figure);

/**
 * A whole that is broken down twice: where both lists come to the same, the whole is wrong; where one comes to the
 * whole, the other is as complete, and wrong if it comes to more, or misses more than the least that it names.
 */
export function regrouped(
  frame: Frame,
  own: Mention,
  list: readonly Frame[],
  lists: readonly (readonly Frame[])[],
): Relation[] {
  const complete = completeness(frame, list);
  const plain = sums(`level-${list[0]?.grouping}`, own, list.map(termOf), complete);
  const [sum] = plain;
  if (!sum || complete !== 'classified' || list.length < 2 || lists.length > mostLists) return plain;
  const [left, terms, least] = [[plus(own.figure)], list.map(termOf), leastOf(list)];
  const misses: Form[] = [
    {kind: 'order', smaller: left, larger: terms},
    {kind: 'order', smaller: [...terms, least], larger: left},
  ];
  const proofs = lists
    .filter(other => other !== list && other.length > 1 && !isOpen(completeness(frame, other)))
    .map(other => other.map(termOf))
    .flatMap((right): Form[][] => [
      [{kind: 'sum', left: terms, right}],
      ...misses.map((missed): Form[] => [{kind: 'sum', left, right}, missed]),
    ]);
  // One of the proofs is enough: as readings of one list they are judged once.
  const proved = proofs.map((given): Relation => ({...sum, severity: 'error', given}));
  return [...proved, ...plain].map((own, reading) => ({...own, reading}));
}

/** There are not so many classifications. */
const mostLists = 6;

const leastOf = (list: readonly Frame[]): Term =>
  termOf(list.reduce((least, part) => (sizeOf(part) < sizeOf(least) ? part : least)));

const sizeOf = (part: Frame): bigint => {
  const {value, power} = (levelOf(part) as Mention).token;
  return magnitude(exact(value, power));
};
