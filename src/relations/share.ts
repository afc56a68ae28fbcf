import type {Form, Relation, Term} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {besideOf} from '../recognising/sentences/frames-by-passage.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {sortOf} from '../recognising/sentences/outline.ts';
import {isGeneric, type Subject, subjectOf} from '../recognising/sentences/subjects.ts';
import {isEconomicColumn} from './economic-column.ts';
import {isComplete} from './list-completeness.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';
import {areThreeItems} from './three-set.ts';

/**
 * a 万元，占 p%: the part divided by the whole. The whole is the one the sentence names, else the head
 * of the list, else the sum of the list, else a total of the tables. The shares of one list have one
 * whole: where most of them fit one, another that does not is the outlier. Shares adjusted by one last
 * digit so that a list comes to exactly 100 % are a habit, not an error.
 */
export const rule: Rule = {
  meta: {id: 'share', severity: 'error', basis: 'arithmetic: part divided by whole'},
  find: recognised => {
    const seen = new Set<Frame>();
    const totals = recognised.facts.filter(isTotal);
    return recognised.frames.flatMap(frame => {
      if (!isShare(frame) || seen.has(frame)) return [];
      const siblings = siblingsOf(frame, recognised.frames);
      const list = siblings.filter(other => isShare(other) && !seen.has(other) && baseOf(other) === baseOf(frame));
      for (const other of list) seen.add(other);
      return sharesOf(frame, list, siblings, totals, recognised);
    });
  },
};

/** 占总支出决算的: of what heads the list, as where nothing is said. */
const namesNothing = (base: string): boolean => base.length < 2 || (isGeneric(base) && base.startsWith('总'));

/** 「支出 90。按功能分类，A 50，占…，B 40，占…」: what a passage states before its list, without a share, heads that. */
function itemsOf(frame: Frame, siblings: readonly Frame[]): readonly Frame[] {
  if (frame.head || frame.peers.length > 0) return siblings;
  const first = siblings.findIndex(isShare);
  const before = siblings.slice(0, first);
  return before.every(({subject}) => subject.dimensions.key?.startsWith('total')) ? siblings.slice(first) : siblings;
}

const isShare = (frame: Frame): boolean => frame.share !== null && levelOf(frame) !== null;

/** What the words say a share is of; '' where that is what heads the list, whether they say 总支出 or nothing. */
function baseOf({share, head}: Frame): string {
  const base = share?.base.replace(/^(?:全部|年度|20\d{2}年(?:度)?|(?:本|我|其)?(?:部门|单位))+/u, '') ?? '';
  return namesNothing(base) && levelOf(head) ? '' : base;
}

const levelTerms = (frame: Frame): Term[] => {
  const level = levelOf(frame);
  return level ? [plus(level.figure)] : [];
};

/** One family for a list: each whole that its words allow is a reading of all its shares. */
function sharesOf(
  frame: Frame,
  list: readonly Frame[],
  siblings: readonly Frame[],
  totals: readonly Fact[],
  {frames}: Recognised,
): Relation[] {
  const named = namedWholes(frame, frames);
  const head = levelOf(frame.head);
  const wholes: Term[][] = [...named, ...(head ? [[plus(head.figure)]] : [])];
  const sum = itemsOf(frame, siblings).flatMap(levelTerms);
  // 占“三公”经费的: of no sum that holds 会议费 and 培训费 too, where that of 三公经费 is stated.
  const isTooMuch = named.length > 0 && isOfThree(frame) && siblings.some(isBesideThree);
  if (sum.length > 1 && !isTooMuch) wholes.push(sum);
  wholes.push(...statedWholes(frame, frames));
  wholes.push(...printedWholes(frame, totals));
  // A list that comes to a printed total is all there is: its shares are of that.
  const complete =
    sum.length > 1 ? totals.map((fact): Form => ({kind: 'sum', left: sum, right: [plus(fact.figure)]})) : [];
  const isOfItems = namesNothing(baseOf(frame)) || isOfThree(frame);
  const isNamed =
    named.length > 0 || (namesNothing(baseOf(frame)) && head !== null) || (isOfItems && areThreeItems(siblings, []));
  const percents = list.flatMap(({share}) => (share ? [share.figure.id] : []));
  const readings: {whole: Term[]; given?: Form}[] = [
    ...(isNamed ? [] : complete.map(given => ({whole: sum, given}))),
    ...unique(wholes).map(whole => ({whole})),
  ];
  const vouched = isNamed ? [] : vouchedByOther(list, siblings);
  const read = readings.flatMap(({whole, given}, reading) =>
    list.flatMap(({share, ...part}): Relation[] => {
      const level = part.final ?? part.level;
      if (!share || !level) return [];
      const form: Form = {kind: 'share', part: [plus(level.figure)], whole, percent: share.figure.id, list: percents};
      return [
        {
          rule: 'share',
          family: `share:${percents[0]}`,
          reading,
          form,
          // Without a whole that the words name, one share alone proves nothing if it does not fit.
          ground: isNamed || given ? 'words' : 'structure',
          certain: isNamed || given !== undefined,
          severity: 'error',
          ...(given ? {given: [given]} : {}),
          details: {},
        },
      ];
    }),
  );
  return [...read, ...vouched];
}

const isOfThree = (frame: Frame): boolean => subjectOf(baseOf(frame), baseOf(frame)).dimensions.key === 'three:total';

const isBesideThree = ({subject}: Frame): boolean => /^three:(?:meeting|training)$/u.test(subject.dimensions.key ?? '');

/** 基本支出 90，占…的 90.00%；项目支出 10，占…的 10.00%: where one of two that are all there is fits their sum, so does the other. */
function vouchedByOther(list: readonly Frame[], siblings: readonly Frame[]): Relation[] {
  if (list.length !== 2 || siblings.length !== 2 || !isComplete(siblings)) return [];
  const whole = siblings.flatMap(levelTerms);
  const percents = list.flatMap(({share}) => (share ? [share.figure.id] : []));
  const [one, other] = list.map(
    (part): Form => ({
      kind: 'share',
      part: levelTerms(part),
      whole,
      percent: part.share?.figure.id ?? 0,
      list: percents,
    }),
  );
  return [[one, other, list[1]] as const, [other, one, list[0]] as const].flatMap(
    ([form, given, vouching]): Relation[] =>
      form?.kind === 'share' && given && isFine(vouching?.share)
        ? [
            {
              rule: 'share',
              family: `share:beside:${form.percent}`,
              reading: 0,
              form,
              ground: 'words',
              certain: true,
              severity: 'error',
              given: [given],
              details: {},
            },
          ]
        : [],
  );
}

/** A rate of less than three digits fits too many amounts. */
const isFine = (share: Mention | null | undefined): boolean => Math.abs(share?.token.value.digits ?? 0) >= 100;

/** The other items of its list: under one head, of one numbered list, or of one passage. */
function siblingsOf(frame: Frame, frames: readonly Frame[]): readonly Frame[] {
  const {head} = frame;
  // 「其中：基本支出…、项目支出…」 and the items of the next lines are two lists of one whole.
  const inHead = (other: Frame): boolean => other.passage === head?.passage;
  if (head)
    return head.members.filter(
      other => inHead(other) === inHead(frame) && other.grouping === frame.grouping && isSameSort(other, frame),
    );
  const inPassage = besideOf(frame, frames).filter(
    other => other.head === null && !other.aside && isSameSort(other, frame),
  );
  // 二、税收收入 6，占60%，非税收入 4，占40%。三、税务部门 7: the shares of a paragraph are of one whole, and no others.
  const isApart = inPassage.filter(isShare).length > 1 && frame.peers.filter(isShare).length < 2;
  return frame.peers.length > 0 && !isApart ? frame.peers : inPassage;
}

const isSameSort = (a: Frame, b: Frame): boolean => {
  const [one, two] = [sortOf(a.subject), sortOf(b.subject)];
  return one === two || (isLoose(one) && isLoose(two));
};

/** Sorts that the parts of one whole may mix: named classes and others, kinds of money and others. */
const isLoose = (sort: string): boolean => sort !== 'nature' && sort !== 'total';

/** The amount printed behind what 占…的 names, or statements before this one about that. */
function namedWholes(frame: Frame, frames: readonly Frame[]): Term[][] {
  if (frame.share?.whole) return [[plus(frame.share.whole)]];
  const base = baseOf(frame);
  if (base.length < 2) return [];
  const named = subjectOf(base, base);
  return frames
    .filter(other => other.index < frame.index && levelOf(other) !== null)
    .filter(
      other =>
        other.subject.noun.endsWith(base) ||
        (named.exact && named.dimensions.key !== undefined && sameSubject(other, named.dimensions, frame.head)),
    )
    .slice(-3)
    .reverse()
    .map(levelTerms);
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
function statedWholes(frame: Frame, frames: readonly Frame[]): Term[][] {
  const before = frames
    .slice(Math.max(0, frame.index - reach), frame.index)
    .filter(({passage, section, subject}) =>
      passage === frame.passage
        ? true
        : section === frame.section && /^total|:total$/u.test(subject.dimensions.key ?? ''),
    )
    .reverse();
  const above: Frame[] = [];
  for (let at = frame.head?.head ?? null; at; at = at.head) above.push(at);
  const base = subjectOf(baseOf(frame), baseOf(frame));
  return [...above, ...before.filter(other => !base.exact || mayBe(other, base))]
    .map(levelTerms)
    .filter(terms => terms.length > 0);
}

/** 占本年支出合计的: neither income nor 基本支出 alone. */
const mayBe = ({subject: {dimensions}}: Frame, {dimensions: base}: Subject): boolean =>
  (base.flow === undefined || dimensions.flow === undefined || dimensions.flow === base.flow) &&
  (base.nature === dimensions.nature || dimensions.nature === undefined);

/** 支出合计 is the total of the year wherever nothing else is said; 总计 may hold more. */
const isPlainTotal = (key: string | null | undefined): boolean => key === 'total' || key === 'total:year';

/** Totals of the tables that may be the whole: of the money and the flow that the words name. */
function printedWholes(frame: Frame, totals: readonly Fact[]): Term[][] {
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

const isTotal = ({total, figure, dimensions, column}: Fact): boolean =>
  total &&
  figure.value !== null &&
  figure.value.digits !== 0 &&
  figure.unit.kind !== 'percent' &&
  dimensions.domain === '' &&
  !isEconomicColumn(column) &&
  dimensions.period !== 'prior' &&
  dimensions.period !== 'change';

function unique(wholes: readonly Term[][]): Term[][] {
  const seen = new Set<string>();
  return wholes.filter(whole => {
    const key = whole.map(term => term.figure).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
