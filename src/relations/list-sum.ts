import {addTo} from '../model/grouping.ts';
import type {Form, Relation} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {balanced} from './list-balanced.ts';
import {economicLists} from './list-changes.ts';
import {areCountedBelow, areOfOneLevel} from './list-classes.ts';
import {codedLists} from './list-codes.ts';
import {type Completeness, completeness, isComplete, isOpen} from './list-completeness.ts';
import {namesAllByHabit} from './list-habit.ts';
import {classifiedBelow, levelTerm, members, withoutOwnMoney} from './list-members.ts';
import {changes, excesses} from './list-moves.ts';
import {firstOfEach, nested} from './list-nested.ts';
import {peerSums} from './list-peers.ts';
import {regrouped} from './list-regrouped.ts';
import {listRelation, sums} from './list-relation.ts';
import {sharesComeToAll, wholeOfShares} from './list-shares.ts';
import {equal, isTwoSides, sides, sidesBefore} from './list-sides.ts';
import {threesApart, threesBelow, withinThree} from './list-threes.ts';
import {sameAgain, summedBehind, summedUp, totalBehind} from './list-totals.ts';
import {isUsual} from './list-usual.ts';
import {withinBracket, withinCodes} from './list-within.ts';
import type {Rule} from './rule.ts';
import {isBrokenDownAgain} from './spoken-apart.ts';
import {plus} from './terms.ts';

/**
 * «A 万元，其中：B b 万元、C c 万元»: a list that names all parts adds up to what it stands under. Whether
 * it names all of them is told by its shares, by words that go together (基本支出 and 项目支出), or by
 * the sum itself; a list that may be incomplete proves nothing.
 */
export const rule: Rule = {
  meta: {id: 'list-sum', severity: 'error', basis: 'arithmetic: a whole equals the sum of its parts'},
  find: ({frames, disclosure}) => [
    ...frames.flatMap(frame => [
      ...levels(frame, frames),
      ...budgets(frame),
      ...changes(frame, frames),
      ...excesses(frame),
      ...balanced(frame, frames),
      ...sidesBefore(frame, frames),
    ]),
    ...frames
      .filter(frame => frame.peers[0] === frame)
      .flatMap(frame => [...peerSums(frame.peers, frames), ...summedBehind(frame.peers, frames)]),
    ...economicLists(frames).flatMap(list => peerSums(list, frames)),
    ...threesApart(frames),
    ...frames.flatMap(threesBelow),
    ...codedLists(
      frames,
      disclosure.blocks.filter(block => block.kind === 'passage'),
    ),
  ],
};

function levels(frame: Frame, frames: readonly Frame[]): Relation[] {
  // 「2024年预算为 10，其中：A 4、B 6」 in a final account: budgets all of them.
  const own = levelOf(frame) ?? frame.budget;
  const listed = members(frame).filter(part => levelOf(part) !== null);
  const total = members(frame).length === listed.length ? totalBehind(listed) : null;
  const parts = total ? listed.slice(0, -1) : listed;
  if (own && total) return summedUp(own, levelOf(total) as Mention, parts.map(levelTerm));
  if (own && parts.length === 0) return sameAgain(frame, own);
  if (!own || parts.length === 0 || parts.some(isBrokenDownAgain)) return [];
  if (isTwoSides(frame, parts)) return parts.map(part => equal(own, levelOf(part) as Mention));
  if (parts.some(part => part.side !== null)) return sides(frame, own, parts);
  const classified = new Map<number, Frame[]>();
  const below = classifiedBelow(frame).filter(part => levelOf(part) !== null && !parts.includes(part));
  for (const part of [...parts, ...below]) addTo(classified, part.grouping, part);
  const lists = [...classified.values()];
  if (lists.length > 1) return lists.flatMap(list => regrouped(frame, own, list, lists));
  const terms = parts.map(levelTerm);
  const whole = wholeOfShares(frame, parts, frames);
  if (whole !== undefined) {
    const shared = sharesComeToAll(parts) ? levelOf(whole) : null;
    return sums('shared', shared ?? own, terms, shared ? 'all' : 'open');
  }
  const told = completeness(frame, parts);
  const complete = isByHabit(told, frame, parts, frames) ? 'habit' : told;
  const bounded = [
    ...(isOpen(complete) ? [...withinBracket(frame, own, parts), ...withinThree(frame, own, parts)] : []),
    ...(complete === 'all' ? [] : withinCodes(frame, own, parts)),
  ];
  const treasury = withoutOwnMoney(parts);
  const read = sums('level', own, terms, complete, [
    ...nested(frame, complete),
    ...firstOfEach(parts),
    ...(treasury ? [treasury] : []),
  ]);
  const weighed = areCountedBelow(frame, parts) && !areOfOneLevel(parts) ? read.map(mayNest) : read;
  return [...weighed, ...ofPartNamed(frame, parts, read), ...bounded];
}

/** Of what no word closes: the others of its kind show that it names all of its whole. */
const isByHabit = (told: Completeness, head: Frame, parts: readonly Frame[], frames: readonly Frame[]): boolean =>
  told !== 'all' && told !== 'classified' && isUsual(head, parts) && namesAllByHabit(head, frames);

/** Items that no codes tell apart: one of them may be a part of another. */
const mayNest = (read: Relation): Relation => ({...read, mayNest: true});

/** 「总支出 10，其中本年支出 9。支出情况如下：1.A 5。2.B 4。」: what is listed below may be of the part that is of the year. */
function ofPartNamed(frame: Frame, parts: readonly Frame[], read: readonly Relation[]): Relation[] {
  const named = frame.members.filter(
    part => part.passage === frame.passage && levelOf(part) !== null && !part.aside && !part.bracketed,
  );
  const [only, another] = named;
  const part = another ? named.find(({subject}) => subject.dimensions.key === 'total:year') : only;
  const [sum] = read;
  if (!part || sum?.form.kind !== 'sum' || parts.some(({passage}) => passage === frame.passage)) return [];
  return [{...sum, reading: read.length, form: {...sum.form, left: [levelTerm(part)]}}];
}

/** 年初预算 of the items, where the head prints its own. */
function budgets(frame: Frame): Relation[] {
  const parts = members(frame).filter(part => part.budget !== null);
  if (!frame.budget || parts.length < 2) return [];
  const terms = parts.map(part => plus((part.budget as Mention).figure));
  const own = levelOf(frame);
  const all = members(frame);
  if (!own || all.length !== parts.length || all.some(part => levelOf(part) === null))
    return sums('budget', frame.budget, terms, 'open');
  // What was spent comes to the whole: the list names all that was spent. What was planned and not spent may be missing.
  const given: Form[] = [{kind: 'sum', left: [plus(own.figure)], right: all.map(levelTerm)}];
  const [left, family] = [[plus(frame.budget.figure)], `list-sum:budget:${frame.budget.figure.id}`];
  return [
    {...listRelation(family, 0, {kind: 'sum', left, right: terms}, isComplete(all) ? 'all' : 'likely'), given},
    {...listRelation(`${family}:order`, 0, {kind: 'order', smaller: terms, larger: left}, 'all'), given},
  ];
}
