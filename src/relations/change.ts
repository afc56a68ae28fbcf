import type {Figure} from '../model/figure.ts';
import type {Form, Relation, Spot, Term} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {isSameSubject} from '../recognising/sentences/subjects.ts';
import {isAdjusted} from './adjusted-amount.ts';
import {indexPrintings, type Printings} from './printings.ts';
import type {Rule} from './rule.ts';
import {amountsBeside, isStatedFor} from './stated-amounts.ts';
import {asserted, minus, plus} from './terms.ts';
import {isThreeItem} from './three-set.ts';

/**
 * 比上年 q 万元增加 d 万元, the level being c: c = q + d. Without q, what rose by d is at least d, the
 * year before being no less than nothing.
 */
export const rule: Rule = {
  meta: {id: 'change', severity: 'error', basis: 'arithmetic: this year less the year before'},
  find: recognised => {
    const {frames} = recognised;
    const printings = indexPrintings(recognised);
    return frames.flatMap(frame => [
      ...yearly(frame, frames),
      ...sinceBefore(frame),
      ...betweenYears(frame, frames),
      ...againstBudget(frame, printings),
    ]);
  },
};

function yearly(frame: Frame, frames: readonly Frame[]): Relation[] {
  const {prior, change} = frame;
  const level = levelOf(frame) ?? levelOf(frame.stated);
  if (!level || !change || isAdjusted(frame)) return [];
  if (!prior && change.sign > 0) return atLeast(frame, frames, level, change);
  const moved = change.sign >= 0 ? plus(change.figure) : minus(change.figure);
  const form: Form = prior
    ? {kind: 'sum', left: [plus(level.figure)], right: [plus(prior.figure), moved]}
    : {kind: 'sum', left: [plus(level.figure)], right: [moved]};
  const apart = isApart(frame) && !isToldAgain(frame);
  // 减少-5 may be a rise: the words and the sign leave both open.
  const turnedBack: Form[] =
    prior && change.figure.value && change.figure.value.digits < 0
      ? [{kind: 'sum', left: [plus(level.figure)], right: [plus(prior.figure), movedBack(change)]}]
      : [];
  // 「比上年 q 增加 d」 may be said of another amount of the passage than the nearest one.
  const others = prior ? amountsBeside(frame, frames).filter(other => other !== level && other !== prior) : [];
  return [
    ...turnedBack.map(back => ({
      ...asserted('change', `change:${change.figure.id}`, back),
      reading: others.length + 1,
    })),
    ...others.map(({figure}, i) => ({
      ...asserted('change', `change:${change.figure.id}`, {
        kind: 'sum',
        left: [plus(figure)],
        right: [plus((prior ?? level).figure), moved],
      }),
      reading: i + 1,
    })),
    {
      ...asserted('change', `change:${change.figure.id}`, form),
      ground: (frame.mayBelongToHead && !prior) || apart ? 'structure' : 'words',
      certain: !frame.mayBelongToHead && !apart,
      severity: prior ? 'error' : 'warning',
      // What fell by so much was so much more: nothing printed says how much.
      ...(!prior && change.sign <= 0 ? {blocked: 'not-printed'} : {}),
    },
  ];
}

/** The amount that a comparison is of stands in another sentence. */
const isApart = (frame: Frame): boolean =>
  frame.stated !== null && !(frame.prior !== null && isOneSentence(frame, frame.stated));

/** 「运行费 9。运行费比上年预算数 10 减少 1」: by the same words, in one paragraph, with the amount of the year before. */
const isToldAgain = (frame: Frame): boolean =>
  frame.prior !== null &&
  frame.stated !== null &&
  frame.stated.passage === frame.passage &&
  isStatedFor(frame, frame.stated);

/**
 * What rose by so much is as much now, the year before being no less than nothing: the amount before the change, or
 * another one of its passage, 「A 90（其中B 70、C 20）。较上年增加 60」. Where a rate stands with it, that says what is wrong.
 */
function atLeast(frame: Frame, frames: readonly Frame[], level: Mention, change: Mention): Relation[] {
  const isRated = frame.growth !== null && levelOf(frame) !== null;
  const isOpen = frame.mayBelongToHead || isApart(frame);
  const others = levelOf(frame) ? amountsBeside(frame, frames).filter(other => other !== level) : [];
  return [level, ...others].map(({figure}, reading): Relation => {
    const form: Form = {kind: 'order', smaller: [plus(change.figure)], larger: [plus(figure)]};
    return {
      ...asserted('change', `change:${change.figure.id}`, form),
      reading,
      ground: isOpen ? 'structure' : 'words',
      certain: !isOpen,
      severity: 'warning',
      ...(isRated ? {given: [form]} : {}),
    };
  });
}

const movedBack = ({sign, figure}: Mention): Term => (sign >= 0 ? minus(figure) : plus(figure));

/** 「支出 9，比上年增加 1；比年初预算 7 增加 2」: the second comparison is of the amount that opens the sentence. */
const isOneSentence = (a: Frame, b: Frame): boolean => a.passage === b.passage && a.sentence === b.sentence;

/** 「2023年三公经费 45，2024年三公经费 50，与2023年相比，增加 5」: both years in a row, and their difference. */
function sinceBefore(frame: Frame): Relation[] {
  const {before, prior, change, subject} = frame;
  const level = levelOf(frame);
  if (!before || prior || !level || !change || change.against === 'budget' || subject.year === null) return [];
  const moved = change.sign >= 0 ? plus(change.figure) : minus(change.figure);
  const form: Form = {kind: 'sum', left: [plus(level.figure)], right: [plus(before.figure), moved]};
  // 「2023年预算 45，2024年预算 50，比2023年决算增加 9」: measured against an amount that is not printed.
  const stage = /决算|执行|预算/u.exec(change.lead)?.[0];
  if (stage !== undefined && !before.lead.includes(stage)) return [];
  const isNamed = change.lead.includes(`${subject.year - 1}年`);
  return [{...asserted('change', `change:before:${change.figure.id}`, form), severity: isNamed ? 'error' : 'warning'}];
}

/** 「2024年三公经费 50，…。2023年三公经费 45，…。2024年比上年增加 d」: both years are stated, and their difference. */
function betweenYears({stated, change, prior}: Frame, frames: readonly Frame[]): Relation[] {
  const level = levelOf(stated);
  const year = stated?.subject.year ?? null;
  if (!stated || !level || !change || prior || change.against === 'budget' || year === null) return [];
  const moved = change.sign >= 0 ? plus(change.figure) : minus(change.figure);
  const ofYear = (wanted: number): Frame[] =>
    frames.filter(
      other => other.subject.year === wanted && isSameSubject(other.subject, stated.subject) && levelOf(other) !== null,
    );
  const before = ofYear(year - 1);
  const isClear = before.length === 1 && !/口径|预算|剔除|扣除/u.test(change.lead) && areOnlyTwo(ofYear(year), before);
  return before.flatMap(levelled).flatMap(({figure}, reading): Relation[] => [
    {
      ...asserted('change', `change:years:${change.figure.id}`, {
        kind: 'sum',
        left: [plus(level.figure)],
        right: [plus(figure), moved],
      }),
      reading,
      severity: isClear ? 'error' : 'warning',
    },
    turned(change, level.figure, figure),
  ]);
}

const levelled = (frame: Frame): Mention[] => [levelOf(frame)].filter(level => level !== null);

/** An item of 三公经费 that the text states once for each of the two years, both times as what was spent. */
function areOnlyTwo([own, again]: readonly Frame[], [before, more]: readonly Frame[]): boolean {
  if (!own || !before || again || more) return false;
  return [own, before].every(frame => isOfThree(frame) && (frame.final ?? frame.head?.final ?? null) !== null);
}

const isOfThree = (frame: Frame): boolean =>
  isThreeItem(frame) || /^three:(?:meeting|training)$/u.test(frame.subject.dimensions.key ?? '');

/** What the two years differ by is the very amount, and moved the other way: the word alone is wrong. */
function turned(change: Mention, level: Figure, before: Figure): Relation {
  const {figure, sign, lead} = change;
  const back = movedBack(change);
  const said = sign >= 0 ? 'more' : 'less';
  return {
    ...asserted('direction', `change:turned:${figure.id}:${before.id}`, {
      kind: 'direction',
      from: [plus(before)],
      to: [plus(level)],
      said,
    }),
    given: [{kind: 'sum', left: [plus(level)], right: [plus(before), back]}],
    spots: wordBefore(change),
    details: {said: `${lead.replace(/\s/gu, '').slice(-2)}${figure.printed}`},
  };
}

/** The word of direction that stands before a change, and the change. */
function wordBefore({figure: {place}, lead}: Mention): Spot[] {
  if (place.kind !== 'text') return [];
  const blank = lead.length - lead.trimEnd().length;
  return [{...place, start: Math.max(0, place.start - blank - wordLength)}];
}

const wordLength = 2;

/** 决算数大于预算数 d: the final account less the budget that is meant. */
function againstBudget(frame: Frame, printings: Printings): Relation[] {
  const {excess, budget, adjusted} = frame;
  const level = levelOf(frame);
  if (!excess || !level) return [];
  const moved = excess.sign >= 0 ? plus(excess.figure) : minus(excess.figure);
  const stated = [budget, adjusted].filter(base => base !== null).map(({figure}) => figure);
  const bases = stated.length > 0 ? stated : printedBudgets(frame, printings);
  const family = `change:budget:${excess.figure.id}`;
  if (bases.length === 0) {
    const form: Form = {kind: 'sum', left: [plus(level.figure)], right: [moved]};
    return [{...asserted('change', family, form), blocked: 'not-printed'}];
  }
  return bases.map((base, reading) => ({
    ...asserted('change', family, {kind: 'sum', left: [plus(level.figure)], right: [plus(base), moved]}),
    certain: stated.length > 0,
    reading,
  }));
}

/** Where the sentence states no budget, the tables may print it. */
function printedBudgets(frame: Frame, printings: Printings): Figure[] {
  const wanted = printings.wanted(frame);
  if (!wanted) return [];
  return (['budget', 'adjusted'] as const).flatMap(stage => printings.of(wanted, stage)).map(({fact}) => fact.figure);
}
