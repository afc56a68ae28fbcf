import {addTo} from '../model/grouping.ts';
import type {Form, Relation} from '../model/relation.ts';
import {once} from '../recognising/once.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {besideOf} from '../recognising/sentences/frames-by-passage.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {isSameSubject, ofBothSides} from '../recognising/sentences/subjects.ts';
import {balanced} from './list-balanced.ts';
import {changeTerm, economicLists, mayBeTurned, spokenOf, withNothingLeft, withShortfall} from './list-changes.ts';
import {codedLists} from './list-codes.ts';
import {type Completeness, completeness, isComplete, isCompleteMove, isOpen} from './list-completeness.ts';
import {changesOf, classifiedBelow, levelTerm, members, withoutOwnMoney} from './list-members.ts';
import {peerSums} from './list-peers.ts';
import {regrouped} from './list-regrouped.ts';
import {listRelation, sums} from './list-relation.ts';
import {sharesComeToAll, wholeOfShares} from './list-shares.ts';
import {threesApart, threesBelow, withinThree} from './list-threes.ts';
import {sameAgain, summedBehind, summedUp, totalBehind} from './list-totals.ts';
import {isUsual} from './list-usual.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';
import {areThreeItems} from './three-set.ts';

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

/** The list with one run of it left out, which may be a list within one of its items; where shares come to 100, none is. */
function nested(frame: Frame, complete: Completeness): ReturnType<typeof plus>[][] {
  // The items of 三公经费 stand on one level.
  if (complete === 'open' || areThreeItems(members(frame), frame.absent) || sharesComeToAll(members(frame))) return [];
  const all = descendants(frame).filter(part => levelOf(part) !== null && part.bracketed === frame.bracketed);
  // Of what the words name as all there is, nothing may be left out.
  if (complete === 'usual' || all.length > mostNested)
    return complete === 'all' ? [] : cutShort(frame).map(parts => parts.map(levelTerm));
  if (all.length < 3) return [];
  const isWhole = (parts: readonly Frame[]): boolean => complete !== 'all' || completeness(frame, parts) === 'all';
  const found = [all];
  for (let from = 0; from < all.length; from += 1)
    for (let to = from + 1; to <= all.length; to += 1)
      if (to - from <= all.length - 2) found.push([...all.slice(0, from), ...all.slice(to)]);
  return found.filter(parts => parts === all || isWhole(parts)).map(parts => parts.map(levelTerm));
}

const mostNested = 10;

/** 「2、车辆运行费 21，下降…。2024年保有6辆，全年运行费 21，…」: behind its amount a numbered item may be told again, in other words. */
function firstOfEach(parts: readonly Frame[]): ReturnType<typeof plus>[][] {
  const first = parts.filter((part, at) => parts[at - 1]?.passage !== part.passage);
  const areNumbered = first.length > 1 && first.every(({ordinal}) => ordinal !== null);
  return areNumbered && first.length < parts.length ? [first.map(levelTerm)] : [];
}

/** 「A 9，其中：B 4、C 3；D 2；E 5」: a semicolon may stand within the list of an item, and D still be of A. */
function cutShort(frame: Frame): Frame[][] {
  const items = members(frame).filter(part => levelOf(part) !== null);
  const opened = items.flatMap((item, at) => (listsItself(item) ? [at + 1] : [])).slice(0, mostOpened);
  return opened.flatMap(from =>
    Array.from({length: Math.min(items.length - from, mostNested)}, (_, i) => from + i + 1).map(to => [
      ...items.slice(0, from),
      ...items.slice(to),
    ]),
  );
}

const mostOpened = 3;

const listsItself = ({members: own, passage, bracketed}: Frame): boolean =>
  own.some(part => part.passage === passage && part.bracketed === bracketed && levelOf(part) !== null);

/** All statements of lists within lists of its passage, in their order. */
const descendants = (frame: Frame): Frame[] =>
  frame.members
    .filter(member => member.passage === frame.passage)
    .flatMap(member => [member, ...descendants(member)])
    .sort((a, b) => a.index - b.index);

function levels(frame: Frame, frames: readonly Frame[]): Relation[] {
  // 「2024年预算为 10，其中：A 4、B 6」 in a final account: budgets all of them.
  const own = levelOf(frame) ?? frame.budget;
  const listed = members(frame).filter(part => levelOf(part) !== null);
  const total = members(frame).length === listed.length ? totalBehind(listed) : null;
  const parts = total ? listed.slice(0, -1) : listed;
  if (own && total) return summedUp(own, levelOf(total) as Mention, parts.map(levelTerm));
  if (own && parts.length === 0) return sameAgain(frame, own);
  if (!own || parts.length === 0) return [];
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
  const complete = completeness(frame, parts);
  const bounded = isOpen(complete) ? [...withinBracket(frame, own, parts), ...withinThree(frame, own, parts)] : [];
  const treasury = withoutOwnMoney(parts);
  const read = sums('level', own, terms, complete, [
    ...nested(frame, complete),
    ...firstOfEach(parts),
    ...(treasury ? [treasury] : []),
  ]);
  return [...read, ...ofPartNamed(frame, parts, read), ...bounded];
}

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

const opensBracket = /[(（]\s*(?:其中|包括|包含)[:：]?[^()（）]*$/u;

/** 「教育支出 9（包含教师工资 6、校舍维修 3）」: what a bracket says to be in an amount is no more than that. */
function withinBracket(frame: Frame, own: Mention, parts: readonly Frame[]): Relation[] {
  const [first, ...others] = parts.map(part => levelOf(part)?.lead ?? '');
  const isOpened = first !== undefined && opensBracket.test(first) && others.every(lead => !/[()（）]/u.test(lead));
  if (frame.bracketed || others.length === 0 || !isOpened || parts.some(part => part.aside)) return [];
  const form: Form = {kind: 'order', smaller: parts.map(levelTerm), larger: [plus(own.figure)]};
  return [listRelation(`list-sum:bracket:${own.figure.id}`, 0, form, 'likely')];
}

/** 「收支总预算 10。收入包括：A 10；支出包括：B 4、C 6」: the parts of each side come to the whole. */
function sides(frame: Frame, own: Mention, parts: readonly Frame[]): Relation[] {
  return (['income', 'expenditure'] as const).flatMap(side => {
    const listed = parts.filter(part => part.side === side);
    const others = parts.filter(part => part.side !== null && part.side !== side);
    if (listed.length === 0) return [];
    const plain = sums(`level-${side}`, own, listed.map(levelTerm), completeness(frame, listed));
    const [sum] = plain;
    if (sum?.form.kind !== 'sum' || listed.length < 2 || others.length === 0) return plain;
    // Where what is listed of the other side is all of it, so is this, in the same words.
    const left = [plus(own.figure)];
    const given: Form[] = [{kind: 'sum', left, right: others.map(levelTerm)}];
    // What is carried over may be left out, where it is not named.
    if (!listed.some(({subject}) => /结[转余]/u.test(subject.noun)))
      given.push({kind: 'order', smaller: left, larger: listed.map(levelTerm)});
    const isBounded = plain.some(({form}) => form.kind === 'order');
    const proved: Relation = {
      ...listRelation(isBounded ? `${sum.family}:side` : sum.family, 0, sum.form, 'all'),
      given,
    };
    return [proved, ...plain.map(read => ({...read, reading: isBounded ? read.reading : read.reading + 1}))];
  });
}

/** 「收入包括：A 10；支出包括：B 4、C 6。收支总预算 10」: the total of both stands behind them. */
function sidesBefore(frame: Frame, frames: readonly Frame[]): Relation[] {
  const own = levelOf(frame);
  if (!own || frame.members.length > 0 || frame.aside || !ofBothSides.test(frame.subject.noun)) return [];
  const listed = besideOf(frame, frames).filter(
    part =>
      part.index < frame.index &&
      part.sentence === frame.sentence - 1 &&
      part.side !== null &&
      part.head === frame.head &&
      levelOf(part) !== null,
  );
  const areBoth = new Set(listed.map(({side}) => side)).size === 2;
  return areBoth ? sides(frame, own, listed) : [];
}

/** 「收、支预算总计 10，其中：收入总计 10；支出总计 10」: each side is the whole. */
const isTwoSides = (head: Frame, parts: readonly Frame[]): boolean =>
  ofBothSides.test(head.subject.noun) &&
  parts.every(part => part.subject.dimensions.key === 'total:all' && part.subject.dimensions.nature === undefined);

const equal = (own: Mention, side: Mention): Relation =>
  listRelation(
    `list-sum:side:${side.figure.id}`,
    0,
    {kind: 'sum', left: [plus(own.figure)], right: [plus(side.figure)]},
    'all',
  );

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
function changes(frame: Frame, frames: readonly Frame[]): Relation[] {
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
function excesses(frame: Frame): Relation[] {
  const {excess} = frame;
  const parts = members(frame);
  const missed = parts.flatMap(part => (part.excess ? [changeTerm(part.excess)] : []));
  if (!excess || missed.length < 2 || missed.length !== parts.length) return [];
  const form: Form = {kind: 'sum', left: [changeTerm(excess)], right: missed};
  return [listRelation(`list-sum:excess:${excess.figure.id}`, 0, form, isComplete(parts) ? 'all' : 'open')];
}
