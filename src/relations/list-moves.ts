import type {Form, Relation} from '../model/relation.ts';
import {once} from '../recognising/once.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {isSameSubject} from '../recognising/sentences/subjects.ts';
import {changeTerm, mayBeTurned, spokenOf, withNothingLeft, withShortfall} from './list-changes.ts';
import {isComplete, isCompleteMove} from './list-completeness.ts';
import {changesOf, levelTerm, members} from './list-members.ts';
import {listRelation} from './list-relation.ts';
import {isUsual} from './list-usual.ts';
import {plus} from './terms.ts';

/** Statements of how much there is and by how much that changed. */
const moving = once((frames: readonly Frame[]): Frame[] =>
  frames.filter(frame => frame.change !== null && frame.subject.exact && levelOf(frame) !== null),
);

/** Where the head of a list states no change: the last statement of the same total that does. */
const changeOf = (head: Frame, frames: readonly Frame[]): Frame | undefined =>
  head.subject.exact
    ? moving(frames).findLast(other => other.index < head.index && isSameSubject(other.subject, head.subject))
    : undefined;

/** 「支出 9，比预算减少 3，主要是A减少 2，B减少 1」: what the items say no more of is measured as the whole is. */
const isMeasuredByExcess = ({change, excess}: Frame, parts: readonly Frame[]): boolean =>
  change === null && excess !== null && parts.every(part => part.change?.against === null);

/** The changes of the parts add up to the change of the whole, where the parts are all there is. */
export function changes(frame: Frame, frames: readonly Frame[]): Relation[] {
  const all = members(frame);
  const source = frame.change || isMeasuredByExcess(frame, all) ? frame : changeOf(frame, frames);
  const change = source?.change ?? source?.excess;
  const parts = all.filter(part => part.change !== null || part.direction?.said === 'same');
  // 「其中：A 6、B 4。比上年增加 3，主要是A增加 2，B增加 1」: each of them moved, behind the list of how much there is.
  const moves = new Set(parts);
  const isMoved = (part: Frame): boolean =>
    (moves.has(part) && isSameSubject(part.subject, part.subject)) ||
    parts.some(other => isSameSubject(other.subject, part.subject));
  // Or of another classification than that list: 基本支出 and 项目支出 behind 教育支出 60、农林水支出 40.
  const areApart = isCompleteMove(parts) && parts.every(part => levelOf(part) === null);
  // What there is none of now is not told to have moved, and may have: the year before.
  const isLeftOut = (part: Frame): boolean => levelOf(part)?.token.value.digits === 0 && !isMoved(part);
  if (!source || !change || parts.length < 2 || !(all.every(part => isMoved(part) || isLeftOut(part)) || areApart))
    return [];
  const moved = changesOf(parts).map(changeTerm);
  const isOfThree = frame.subject.dimensions.key === 'three:total';
  // One that moved, and the others as they were: what moved is all of it, if they are all there is.
  if (moved.length < (isCompleteMove(parts) ? 1 : 2)) return [];
  const form: Form = {kind: 'sum', left: [changeTerm(change)], right: moved};
  const family = `list-sum:change:${change.figure.id}`;
  const spoken = spokenOf([change, ...changesOf(parts)]);
  if ([change, ...changesOf(parts)].some(mayBeTurned)) return [{...listRelation(family, 0, form, 'likely'), spoken}];
  const unreasoned = withoutReasons(parts);
  const apart: Relation[] =
    unreasoned.length < 2 || unreasoned.length === parts.length
      ? []
      : [{...listRelation(family, 2, {...form, right: changesOf(unreasoned).map(changeTerm)}, 'open'), spoken}];
  const own = levelOf(frame);
  const levels = parts.flatMap(part => levelOf(part) ?? levelOf(part.stated) ?? []);
  // 「比上年减少 d，其中：A 减少 a、B 增加 b」 names what moved most: all of it only where the words say so.
  if (!own || levels.length < parts.length) {
    // What there is none of this year may be what there was the year before.
    // Of 三公经费 it is known which are wanting.
    const named = parts.some(part => part.aside) && !isOfThree ? 'likely' : 'all';
    const bare = !isOfThree && parts.length > 2 && isUsual(frame, parts) ? 'usual' : 'open';
    const closed = isCompleteMove(parts) ? named : isComplete(parts) ? 'likely' : bare;
    const complete = endsOpen(parts) ? 'open' : closed;
    return [{...listRelation(family, 0, form, complete), spoken}, ...apart];
  }
  const given: Form[] = [{kind: 'sum', left: [plus(own.figure)], right: levels.map(({figure}) => plus(figure))}];
  if (source !== frame) given.push({kind: 'sum', left: [plus(own.figure)], right: [levelTerm(source)]});
  // Of anything but a set of words that go together, what is gone since is not listed: a gap is a question, not a proof.
  const isClosed = isCompleteMove(parts);
  const mayLeaveOut = !isClosed || parts.some(part => part.aside && levelOf(part) === null);
  const complete = all.some(isLeftOut) && !areApart ? 'open' : mayLeaveOut ? 'likely' : 'all';
  const sum: Relation = {...listRelation(family, 0, form, complete), given, spoken};
  if (!isClosed && !isOfThree && frame.absent.length > 0) return [withNothingLeft(sum)];
  // What the items come to elsewhere may be other money: their changes may add up all the same.
  const isToldElsewhere = complete !== 'open' && parts.some(part => levelOf(part) === null);
  const bare: Relation[] = isToldElsewhere ? [{...listRelation(family, 1, form, 'open'), spoken}] : [];
  return [...(isClosed ? [sum] : withShortfall(sum, [change], changesOf(parts))), ...bare];
}

/** 「主要是A增加 2、B减少 1等」: the reasons that are worth a word, of more. */
const endsOpen = (parts: readonly Frame[]): boolean => /^\s*等(?!于)/u.test(parts.at(-1)?.change?.behind ?? '');

/** «1.调减收入 18，主要是A减少 15、B减少 3»: what the reason of an item names is no item beside it. */
const withoutReasons = (parts: readonly Frame[]): Frame[] =>
  parts.filter(
    part =>
      !part.aside || !parts.some(other => !other.aside && other.passage === part.passage && other.index < part.index),
  );

/** By how much the parts miss their budgets adds up to by how much the whole does. */
export function excesses(frame: Frame): Relation[] {
  const {excess} = frame;
  const parts = members(frame);
  const missed = parts.flatMap(part => (part.excess ? [changeTerm(part.excess)] : []));
  if (!excess || missed.length < 2 || missed.length !== parts.length) return [];
  const form: Form = {kind: 'sum', left: [changeTerm(excess)], right: missed};
  return [listRelation(`list-sum:excess:${excess.figure.id}`, 0, form, isComplete(parts) ? 'all' : 'open')];
}
