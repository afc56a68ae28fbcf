import {exact} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Form, Relation} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {besideOf} from '../recognising/sentences/frames-by-passage.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import type {Subject} from '../recognising/sentences/subjects.ts';
import {indexPrintings, type Printings} from './printings.ts';
import type {Rule} from './rule.ts';
import {amountsBeside, isStatedFor} from './stated-amounts.ts';
import {minus, plus} from './terms.ts';

/**
 * 比上年增加 d 万元，增长 p%: the rate follows from the change and the level, from both levels, or
 * from the change and the level before. After a list it may belong to the head of the list as well
 * as to the last item; a reading that fits is taken.
 */
export const rule: Rule = {
  meta: {id: 'growth-rate', severity: 'error', basis: 'arithmetic: change divided by the level before'},
  find: recognised => {
    const {frames, figures} = recognised;
    const printings = indexPrintings(recognised);
    const rates = frames.flatMap(frame =>
      ratesOf(frame, frames).map(
        (own): Relation => (movesApart(frame) && isFromBelow(own.form, figures) ? {...own, severity: 'warning'} : own),
      ),
    );
    return [...rates, ...frames.flatMap(rateOfExcess), ...ratesOfPrinted(frames, printings)];
  },
};

/** What moved is told in a sentence of its own. */
const movesApart = ({stated: other, change}: Frame): boolean => other !== null || /。/u.test(change?.lead ?? '');

/** 「支出 7。较上年增加 13，增长 45%」: rather is the sentence about another amount than that there was less than nothing. */
function isFromBelow(form: Form, figures: readonly Figure[]): boolean {
  if (form.kind !== 'growth' || form.from.length < 2) return false;
  const before = form.from.reduce((sum, {figure, weight}) => {
    const own = figures[figure];
    const power = own?.unit.kind === 'money' ? (own.unit.power ?? 0) : 0;
    return own?.value ? sum + BigInt(weight) * exact(own.value, power) : sum;
  }, 0n);
  return before < 0n;
}

/**
 * 支出 10万元，比上年预算增长 5%, where a table prints the year before: all such rates are measured against one
 * column, the one that most of them fit; what the words call last year's budget may be printed as what was spent.
 */
function ratesOfPrinted(frames: readonly Frame[], printings: Printings): Relation[] {
  const columns: string[] = [];
  return frames.flatMap(frame => {
    const {growth, change, prior, before} = frame;
    const level = levelOf(frame);
    const wanted = growth && level && !change && !prior && !before ? printings.wanted(frame) : null;
    if (!wanted || !growth || !level || growth.against === 'budget') return [];
    const printed = printings.of(wanted, 'prior').filter(({loose}) => !loose);
    return printed.map(({fact}) => {
      const {column} = fact.at;
      if (!columns.includes(column)) columns.push(column);
      const falling = growth.sign < 0;
      const percent = growth.figure.id;
      const form: Form = {kind: 'growth', from: [plus(fact.figure)], to: [plus(level.figure)], percent, falling};
      return {...relation(growth, form, columns.indexOf(column), false), family: 'growth-rate:printed'};
    });
  });
}

/** 决算数大于预算数 d 万元，增长 p%: measured against the budget. */
function rateOfExcess(frame: Frame): Relation[] {
  const {excessRate, excess, budget, adjusted} = frame;
  const level = levelOf(frame) ?? levelOf(frame.stated);
  if (!excessRate || !level) return [];
  const bases = [budget, adjusted].filter(base => base !== null);
  const falling = excessRate.sign < 0;
  const percent = excessRate.figure.id;
  if (bases.length === 0 && excess) {
    const from = [plus(level.figure), excess.sign < 0 ? plus(excess.figure) : minus(excess.figure)];
    const form: Form = {kind: 'growth', from, to: [plus(level.figure)], percent, falling};
    const certain = levelOf(frame) !== null || (frame.stated !== null && isStatedFor(frame, frame.stated));
    return [{...relation(excessRate, form, 0, certain), ground: certain ? 'words' : 'structure'}];
  }
  return bases.map((base, reading) => {
    const form: Form = {kind: 'growth', from: [plus(base.figure)], to: [plus(level.figure)], percent, falling};
    return relation(excessRate, form, reading, bases.length === 1);
  });
}

/** How many statements back in its passage a rate may be about. */
const reach = 40;

function ratesOf(frame: Frame, frames: readonly Frame[]): Relation[] {
  const {growth} = frame;
  if (!growth) return [];
  const own = formsOf(frame, growth, frame.change);
  // The words may also mean another level of the sentence: the head of the list, or one before it.
  const {head} = frame;
  const others = [
    ...(head && head.passage !== frame.passage ? [head] : []),
    ...besideOf(frame, frames).filter(
      other =>
        other !== frame && (other === head || (other.start < growth.start && frame.index - other.index <= reach)),
    ),
  ].filter(other => !isNothing(levelOf(other)?.figure) && !isToldApart(other, frame));
  if (frame.stated) return stated(frame, frame.stated, growth);
  if (own.length === 0) return unprinted(frame, growth);
  const ofOthers =
    frame.change || frame.prior
      ? others.flatMap(other => formsOf({...frame, level: other.level, final: other.final}, growth, frame.change))
      : [];
  const forms = closesList(frame) ? [...ofOthers, ...own] : [...own, ...ofOthers];
  const mayDiffer = haveTwoBases(frame, growth);
  const read = [...forms, ...ofAmountsBeside(frame, growth, frames), ...withWordLeftOut(frame, growth)];
  return [...read, ...(isTimes(growth) ? read.flatMap(timesAsMany) : [])].map((form, reading) => ({
    ...relation(growth, form, reading, !mayDiffer),
    ...(mayDiffer ? {ground: 'structure' as const} : {}),
    ...(isAsked(frame, growth) ? {severity: 'warning' as const} : {}),
  }));
}

/** Rates in 倍, by another way of counting, and of what may be below nothing. */
const isAsked = (frame: Frame, growth: Mention): boolean =>
  isTimes(growth) ||
  comparably.test(`${levelOf(frame)?.lead ?? ''}${growth.lead}`) ||
  mayBeNegative.test(frame.subject.noun);

const isTimes = ({figure}: Mention): boolean => figure.unit.kind === 'times';

/** What is left may be less than nothing. */
const mayBeNegative = /结余|差额|利润|盈余|亏损|净[额增]|缺口|赤字/u;

/** 「由 5 增加到 15，增长3倍」 mostly means that there is three times as much. */
const timesAsMany = (form: Form): Form[] =>
  form.kind === 'growth' && form.from.length > 0
    ? [{kind: 'share', part: form.to, whole: form.from, percent: form.percent, list: []}]
    : [];

/**
 * 「收入 60，增加 5，增长 9%；支出 90，减少 3，下降 3.2%」: a statement that tells how it moved itself is not what the change
 * and the rate of another one are of; nor is the head of a list in another paragraph, before its last item.
 */
function isToldApart(other: Frame, frame: Frame): boolean {
  if (!levelOf(frame) || !frame.change) return false;
  const isOwnHead = other === frame.head && other.passage === frame.passage;
  if (other.change && other.growth && !isOwnHead) return true;
  // An item of the same list behind it, or what a bracket says of that.
  if (other.index > frame.index && frame.head !== null && other.head !== null) return true;
  return other === frame.head && other.passage !== frame.passage && other.members.at(-1) !== frame;
}

/** 「支出 90，较上年决算数 10，下降 10%」: where the rate is that of a change, its word was left out, and no amount is wrong. */
function withWordLeftOut(frame: Frame, growth: Mention): Form[] {
  const {prior, change} = frame;
  const level = levelOf(frame);
  if (!level || !prior || change || growth.sign === 0) return [];
  const falling = growth.sign < 0;
  const from = [plus(level.figure), falling ? plus(prior.figure) : minus(prior.figure)];
  return [{kind: 'growth', from, to: [plus(level.figure)], percent: growth.figure.id, falling}];
}

const adjusted = /(?:调增|调减|追加|核减|核增|上调|下调)(?:了|额|数)?(?:为|:)?\s*$/u;

/** 「收入调整为 85，调减 16，下降 9.7%」: adjusted against the budget, and fallen against the year before. */
function haveTwoBases({change, prior}: Frame, growth: Mention): boolean {
  if (!change || prior || change.against === 'year') return false;
  return adjusted.test(change.lead) && !adjusted.test(growth.lead);
}

/** 「（同口径）增长 p%」: the year before is counted anew, and how is not printed. */
const comparably = /(?:同|可比|相同|同一)口径|剔除|扣除/u;

/** An amount of 0 says nothing of a rate: with any change it gives one of 100 %. */
const isNothing = (figure: Figure | undefined): boolean => figure?.value?.digits === 0;

/** The rate of any other amount of the passage that the change, or the level, may be measured against. */
function ofAmountsBeside(frame: Frame, growth: Mention, frames: readonly Frame[]): Form[] {
  const {change} = frame;
  const level = levelOf(frame);
  const percent = growth.figure.id;
  const falling = growth.sign < 0;
  const apart = new Set(
    besideOf(frame, frames)
      .filter(other => other !== frame && isToldApart(other, frame))
      .flatMap(other => levelOf(other)?.figure.id ?? []),
  );
  const present = growth.against === 'budget' ? new Set<number>() : amountsOfYear(frame, frames);
  return amountsBeside(frame, frames).flatMap(({figure}): Form[] => {
    if (isNothing(figure) || apart.has(figure.id)) return [];
    if (!change)
      return level ? [{kind: 'growth', from: [plus(figure)], to: [plus(level.figure)], percent, falling}] : [];
    const [moved, back] =
      change.sign >= 0 ? [plus(change.figure), minus(change.figure)] : [minus(change.figure), plus(change.figure)];
    const asLevel: Form = {kind: 'growth', from: [plus(figure), back], to: [plus(figure)], percent, falling};
    if (present.has(figure.id)) return [asLevel];
    return [asLevel, {kind: 'growth', from: [plus(figure)], to: [plus(figure), moved], percent, falling}];
  });
}

/**
 * 「2026年收入 9，比上年减少 1；支出 9，…」, 「2026年收入总计 9、支出总计 9，各减少 1」: what is said beside it of the same year,
 * with how that moved or of the other side, is no amount of last year.
 */
function amountsOfYear({subject, index}: Frame, frames: readonly Frame[]): ReadonlySet<number> {
  const own = frames[index];
  const {year} = subject;
  if (year === null || own === undefined) return new Set();
  const isMoved = ({change}: Frame): boolean => change !== null && change.against !== 'budget';
  const isOfYear = (other: Frame): boolean =>
    other !== own && other.subject.year === year && (isMoved(other) || isOtherSide(other.subject, subject));
  return new Set(
    besideOf(own, frames)
      .filter(isOfYear)
      .flatMap(other => levelOf(other)?.figure.id ?? []),
  );
}

/** Totals, one of income and one of expenditure. */
function isOtherSide(a: Subject, b: Subject): boolean {
  const isTotal = ({exact, dimensions}: Subject): boolean =>
    exact && dimensions.key?.startsWith('total') === true && dimensions.nature === undefined;
  const [one, other] = [a.dimensions.flow, b.dimensions.flow];
  return isTotal(a) && isTotal(b) && one !== undefined && other !== undefined && one !== other;
}

/** Neither the year before nor the change is printed: the rate is understood, but cannot be computed. */
function unprinted(frame: Frame, growth: Mention): Relation[] {
  const level = levelOf(frame);
  if (!level && !frame.change) return [];
  const to = level ? [plus(level.figure)] : frame.change ? [plus(frame.change.figure)] : [];
  const form: Form = {kind: 'growth', from: [], to, percent: growth.figure.id, falling: growth.sign < 0};
  return [{...relation(growth, form, 0, false), blocked: 'not-printed'}];
}

/** 「A 10，其中：B 6、C 4，比上年增加 1」: behind the last part, the change is more likely the whole's. */
function closesList({head, mayBelongToHead, ...frame}: Frame): boolean {
  if (!head || !mayBelongToHead || head.passage !== frame.passage) return false;
  const last = head.members.at(-1);
  return (
    last?.index === frame.index && head.members.length > 1 && head.members.every(own => own === last || !own.change)
  );
}

/** The level stands in a sentence before: whose rate it is, is clear only where both say the same words. */
function stated(frame: Frame, before: Frame, growth: Mention): Relation[] {
  if (!frame.change && !frame.prior) return unprinted(before, growth);
  const certain = isStatedFor(frame, before);
  return formsOf({...frame, level: before.level, final: before.final}, growth, frame.change).map((form, reading) => ({
    ...relation(growth, form, reading, certain),
    ground: certain ? ('words' as const) : ('structure' as const),
  }));
}

const relation = (growth: Mention, form: Form, reading: number, certain: boolean): Relation => ({
  rule: 'growth-rate',
  family: `growth-rate:${growth.figure.id}`,
  reading,
  form,
  ground: 'words',
  certain,
  severity: 'error',
  details: {},
});

/** What the figures of a statement allow to compute the rate from. */
function formsOf(frame: Frame, growth: Mention, change: Mention | null): Form[] {
  const percent = growth.figure.id;
  const falling = growth.sign < 0;
  const level = levelOf(frame);
  const before = growth.against === 'budget' ? (frame.budget ?? frame.adjusted) : null;
  const forms: Form[] = [];
  const prior = frame.prior ?? (change ? null : before) ?? frame.before;
  if (level && prior)
    forms.push({kind: 'growth', from: [plus(prior.figure)], to: [plus(level.figure)], percent, falling});
  if (level && change) {
    const risen = change.sign >= 0;
    const from = [plus(level.figure), risen ? minus(change.figure) : plus(change.figure)];
    forms.push({kind: 'growth', from, to: [plus(level.figure)], percent, falling});
    // 减少-5 may be a rise: the words and the sign leave both open.
    const turned = from.map((term, i) => (i === 0 ? term : risen ? plus(change.figure) : minus(change.figure)));
    if ((change.figure.value?.digits ?? 0) < 0)
      forms.push({kind: 'growth', from: turned, to: [plus(level.figure)], percent, falling});
  }
  if (!level && prior && change) {
    const risen = change.sign >= 0;
    const to = [plus(prior.figure), risen ? plus(change.figure) : minus(change.figure)];
    forms.push({kind: 'growth', from: [plus(prior.figure)], to, percent, falling});
  }
  return forms;
}
