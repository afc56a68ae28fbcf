import type {Term} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {areOfOtherLevels} from '../recognising/sentences/government-level.ts';
import {totalNoun} from '../recognising/sentences/nouns.ts';
import {isGeneric, ofBothSides, type Subject, subjectOf} from '../recognising/sentences/subjects.ts';
import {isEconomicColumn} from './economic-column.ts';
import {plus} from './terms.ts';

/** 占总支出决算的: of what heads the list, as where nothing is said. */
export const namesNothing = (base: string): boolean => base.length < 2 || (isGeneric(base) && base.startsWith('总'));

/** What the words say a share is of; '' where that is what heads the list, whether they say 总支出 or nothing. */
export function baseOf({share, head}: Frame): string {
  const base = share?.base.replace(/^(?:全部|年度|20\d{2}年(?:度)?|(?:本|我|其)?(?:部门|单位))+/u, '') ?? '';
  return namesNothing(base) && levelOf(head) ? '' : base;
}

export const levelTerms = (frame: Frame): Term[] => {
  const level = levelOf(frame);
  return level ? [plus(level.figure)] : [];
};

/** How much there was of a whole in the year of its part: 「2014年 9，占 p%」 is of no amount of 2015. */
function termsIn(whole: Frame, part: Frame): Term[] {
  const [own, wanted] = [whole.subject.year, part.subject.year];
  if (own === null || wanted === null || own === wanted) return levelTerms(whole);
  return own === wanted + 1 && whole.prior ? [plus(whole.prior.figure)] : [];
}

/** The amount printed behind what 占…的 names, or statements before this one about that. */
export function namedWholes(frame: Frame, frames: readonly Frame[]): Term[][] {
  if (frame.share?.whole) return [[plus(frame.share.whole)]];
  const base = baseOf(frame);
  if (base.length < 2) return [];
  const named = subjectOf(base, base);
  // 全市收入中，税收 8，占收入的80%: of no amount of the city's own level or of its districts.
  const opened = `${base}${frame.within?.noun ?? ''}`;
  return frames
    .filter(other => other.index < frame.index && levelOf(other) !== null)
    .filter(({subject}) => !areOfOtherLevels(opened, subject.noun))
    .filter(
      other =>
        other.subject.noun.endsWith(base) ||
        (named.exact && named.dimensions.key !== undefined && sameSubject(other, named.dimensions, frame.head)),
    )
    .slice(-3)
    .reverse()
    .map(whole => termsIn(whole, frame))
    .filter(terms => terms.length > 0);
}

/** 「收入合计 90，占总收入的99%，包括：A 60，占…」: the shares of a list may be of what its head is a share of. */
export function wholesAbove({head}: Frame, frames: readonly Frame[]): Term[][] {
  if (!head?.share) return [];
  return [...namedWholes(head, frames), ...grandWholes(head, frames), ...statedWholes(head, frames)];
}

/** What is 90 % of something or more: whether its parts are shares of it or of that, their digits hardly tell. */
export function isNearlyAll(head: Frame | null): boolean {
  const share = head?.share?.token.value;
  return share !== undefined && share.digits >= 90 * 10 ** share.decimals && share.digits < 100 * 10 ** share.decimals;
}

/** 占总收入的: of the last total of all money on its side, or on both. */
function grandWholes(frame: Frame, frames: readonly Frame[]): Term[][] {
  const flow = /^总(收入|支出)/u.exec(baseOf(frame))?.[1];
  if (flow === undefined) return [];
  const whole = frames.findLast(
    ({index, subject: {noun, dimensions}}) =>
      index < frame.index &&
      dimensions.key === 'total:all' &&
      dimensions.fund === undefined &&
      (noun.includes(flow) || ofBothSides.test(noun)),
  );
  return whole ? [termsIn(whole, frame)].filter(terms => terms.length > 0) : [];
}

/** The head of the list is what 占基本支出的 means, whatever money its own words name: 一般公共预算基本支出. */
const sameSubject = (frame: Frame, wanted: ReturnType<typeof subjectOf>['dimensions'], head: Frame | null): boolean => {
  const own = frame.subject.dimensions;
  const isSameKey = own.key === wanted.key || (isPlainTotal(own.key) && isPlainTotal(wanted.key));
  const isSameFund =
    own.fund === wanted.fund || (frame === head && wanted.fund === undefined && own.nature !== undefined);
  return isSameKey && own.flow === wanted.flow && isSameFund && own.nature === wanted.nature;
};

/** How far back a total may stand that shares are of without saying so. */
const reach = 10;

/** What the passage says before, the heads of the lists it stands in, and the last totals of its section. */
export function statedWholes(frame: Frame, frames: readonly Frame[]): Term[][] {
  // （一）A 9，占总数的90%。（二）B 1，占总数的10%: of a total that may stand under the heading before.
  const isPeer = frame.peers.length > 1 && namesNothing(frame.share?.base ?? '');
  const before = frames
    .slice(Math.max(0, frame.index - reach), frame.index)
    .filter(({passage, section, subject}) =>
      passage === frame.passage
        ? true
        : (section === frame.section && /^total|:total$/u.test(subject.dimensions.key ?? '')) ||
          (isPeer && totalNoun.test(subject.noun)),
    )
    .reverse();
  const above: Frame[] = [];
  for (let at = frame.head?.head ?? null; at; at = at.head) above.push(at);
  const base = subjectOf(baseOf(frame), baseOf(frame));
  return [...above, ...before.filter(other => !base.exact || mayBe(other, base))]
    .map(whole => termsIn(whole, frame))
    .filter(terms => terms.length > 0);
}

/** 占本年支出合计的: neither income nor 基本支出 alone. */
const mayBe = ({subject: {dimensions}}: Frame, {dimensions: base}: Subject): boolean =>
  (base.flow === undefined || dimensions.flow === undefined || dimensions.flow === base.flow) &&
  (base.nature === dimensions.nature || dimensions.nature === undefined);

/** 支出合计 is the total of the year wherever nothing else is said; 总计 may hold more. */
const isPlainTotal = (key: string | null | undefined): boolean => key === 'total' || key === 'total:year';

/** Totals of the tables that may be the whole: of the money and the flow that the words name. */
export function printedWholes(frame: Frame, totals: readonly Fact[]): Term[][] {
  const base = subjectOf(baseOf(frame), baseOf(frame)).dimensions;
  const own = frame.subject.dimensions;
  const around = frame.context.findLast(({dimensions}) => dimensions.fund)?.dimensions.fund;
  return totals
    .filter(({dimensions}) => {
      if (base.key)
        return (
          dimensions.flow === (base.flow ?? dimensions.flow) &&
          dimensions.fund === (base.fund ?? 'all') &&
          dimensions.nature === (base.nature ?? 'total')
        );
      if (baseOf(frame).length > 1 || dimensions.nature !== 'total') return false;
      return dimensions.flow === (own.flow ?? 'expenditure') && (around === undefined || dimensions.fund === around);
    })
    .map(({figure}) => [plus(figure)]);
}

export const isTotal = ({total, figure, dimensions, column}: Fact): boolean =>
  total &&
  figure.value !== null &&
  figure.value.digits !== 0 &&
  figure.unit.kind !== 'percent' &&
  dimensions.domain === '' &&
  !isEconomicColumn(column) &&
  dimensions.period !== 'prior' &&
  dimensions.period !== 'change';

export function unique(wholes: readonly Term[][]): Term[][] {
  const seen = new Set<string>();
  return wholes.filter(whole => {
    const key = whole.map(term => term.figure).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
