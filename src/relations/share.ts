import type {Form, Relation, Term} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {besideOf} from '../recognising/sentences/frames-by-passage.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {sortOf} from '../recognising/sentences/outline.ts';
import {subjectOf} from '../recognising/sentences/subjects.ts';
import {isComplete} from './list-completeness.ts';
import {sharesComeToAll} from './list-shares.ts';
import type {Rule} from './rule.ts';
import {
  baseOf,
  isNearlyAll,
  isTotal,
  levelTerms,
  namedWholes,
  namesNothing,
  printedWholes,
  statedWholes,
  unique,
  wholesAbove,
} from './share-wholes.ts';
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
      if (!isShare(frame)) return [];
      const again = frame.moreShares.flatMap(share => sharedAgain({...frame, share}, recognised.frames, totals));
      if (seen.has(frame)) return again;
      const siblings = siblingsOf(frame, recognised.frames);
      const list = siblings.filter(other => isShare(other) && !seen.has(other) && baseOf(other) === baseOf(frame));
      for (const other of list) seen.add(other);
      return [...again, ...sharesOf(frame, list, siblings, totals, recognised)];
    });
  },
};

/** 「支出 90。按功能分类，A 50，占…，B 40，占…」: what a passage states before its list, without a share, heads that. */
function itemsOf(frame: Frame, siblings: readonly Frame[]): readonly Frame[] {
  if (frame.head || frame.peers.length > 0) return siblings;
  const first = siblings.findIndex(isShare);
  const before = siblings.slice(0, first);
  return before.every(({subject}) => subject.dimensions.key?.startsWith('total')) ? siblings.slice(first) : siblings;
}

const isShare = (frame: Frame): boolean => frame.share !== null && levelOf(frame) !== null;

/** A second share of one amount is of the whole that it names, and of no list. */
function sharedAgain(frame: Frame, frames: readonly Frame[], totals: readonly Fact[]): Relation[] {
  const {share} = frame;
  const named = namedWholes(frame, frames);
  const printed = subjectOf(baseOf(frame), baseOf(frame)).exact ? printedWholes(frame, totals) : [];
  return unique([...named, ...printed]).flatMap((whole, reading): Relation[] =>
    share
      ? [
          {
            rule: 'share',
            family: `share:again:${share.figure.id}`,
            reading,
            form: {kind: 'share', part: levelTerms(frame), whole, percent: share.figure.id, list: [share.figure.id]},
            ground: named.length > 0 ? 'words' : 'structure',
            certain: named.length > 0,
            severity: 'error',
            details: {},
          },
        ]
      : [],
  );
}

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
  const items = itemsOf(frame, siblings);
  const sum = items.flatMap(levelTerms);
  // 占“三公”经费的: of no sum that holds 会议费 and 培训费 too, where that of 三公经费 is stated.
  const isTooMuch = named.length > 0 && isOfThree(frame) && siblings.some(isBesideThree);
  if (sum.length > 1 && !isTooMuch) wholes.push(sum);
  wholes.push(...statedWholes(frame, frames));
  wholes.push(...printedWholes(frame, totals));
  wholes.push(...wholesAbove(frame, frames));
  // A list that comes to a printed total is all there is: its shares are of that.
  const isAll = (right: Term[]): Form => ({kind: 'sum', left: sum, right});
  const complete =
    sum.length > 1
      ? [...totals.map(fact => isAll([plus(fact.figure)])), ...statedBeside(frame, items, frames).map(isAll)]
      : [];
  const isOfItems = namesNothing(baseOf(frame)) || isOfThree(frame);
  const isNamed =
    named.length > 0 || (namesNothing(baseOf(frame)) && head !== null) || (isOfItems && areThreeItems(siblings, []));
  const percents = list.flatMap(({share}) => (share ? [share.figure.id] : []));
  const readings: {whole: Term[]; given?: Form}[] = [
    ...(isNamed ? [] : complete.map(given => ({whole: sum, given}))),
    ...unique(wholes).map(whole => ({whole})),
  ];
  const vouched = isNamed
    ? []
    : [...vouchedByOther(list, siblings), ...vouchedByStated(frame, list, frames), ...vouchedBySum(list, siblings)];
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
          severity: named.length === 0 && isNearlyAll(frame.head) ? 'warning' : 'error',
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

/** 「拨款 90。A 60，占…；B 30，占…」: what the passage states before a list without a head, which it may be all of. */
function statedBeside(frame: Frame, items: readonly Frame[], frames: readonly Frame[]): Term[][] {
  if (frame.head || !namesNothing(baseOf(frame))) return [];
  const isPeer = frame.peers.length > 1 && items.every(item => frame.peers.includes(item));
  if (!isPeer && items.some(({passage}) => passage !== frame.passage)) return [];
  const before = isPeer ? frames.slice(Math.max(0, frame.index - reach), frame.index) : besideOf(frame, frames);
  return before
    .filter(other => other.index < frame.index && !items.includes(other) && (isPeer || other.subject.exact))
    .map(levelTerms)
    .filter(terms => terms.length > 0);
}

/** How far back the total of numbered items may stand. */
const reach = 10;

/** Each part of a list as a share of one whole. */
function formsOf(list: readonly Frame[], whole: Term[]): Form[] {
  const percents = list.flatMap(({share}) => (share ? [share.figure.id] : []));
  return list.map(part => ({
    kind: 'share',
    part: levelTerms(part),
    whole,
    percent: part.share?.figure.id ?? 0,
    list: percents,
  }));
}

/** 基本支出 90，占…的 90.00%；项目支出 10，占…的 10.00%: where one of two that are all there is fits their sum, so does the other. */
function vouchedByOther(list: readonly Frame[], siblings: readonly Frame[]): Relation[] {
  if (list.length !== 2 || siblings.length !== 2 || !isComplete(siblings)) return [];
  const whole = siblings.flatMap(levelTerms);
  const [one, other] = formsOf(list, whole);
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

/**
 * 「拨款 90。A 60，占66.67%；B 30，占33.33%」: where shares come to 100 % and all but one are of an amount that is stated
 * before, so is that one.
 */
function vouchedByStated(frame: Frame, list: readonly Frame[], frames: readonly Frame[]): Relation[] {
  if (list.length < 2 || list.length > mostVouched || !sharesComeToAll(list)) return [];
  return unique(statedWholes(frame, frames)).flatMap((whole, reading) => {
    const forms = formsOf(list, whole);
    return forms.flatMap((form, i): Relation[] => {
      const given = forms.filter(other => other !== form);
      const others = list.filter((_, at) => at !== i);
      // A short rate shows little, and cannot speak against what longer ones show.
      const isShown = others.length > 1 ? digitsOf(others) >= fewestDigits : isFine(others[0]?.share);
      if (!isShown || form.kind !== 'share') return [];
      return [
        {
          rule: 'share',
          family: `share:stated:${form.percent}`,
          reading,
          form,
          ground: 'words',
          certain: true,
          severity: 'error',
          given,
          details: {},
        },
      ];
    });
  });
}

/** Shares of so many digits together fit no amount by chance. */
const fewestDigits = 6;

/** How many digits some shares have together, as far as they show something. */
const digitsOf = (parts: readonly Frame[]): number =>
  parts.reduce((sum, {share}) => {
    const digits = String(Math.abs(share?.token.value.digits ?? 0)).length;
    return digits > 1 ? sum + digits : sum;
  }, 0);

/**
 * 「A 58，占支出总预算的82.27%。B 6，占7.9%。C 3，占3.9%」: where all the others are of what the list comes to, which holds the one
 * as well, that is what it is a share of.
 */
function vouchedBySum(list: readonly Frame[], siblings: readonly Frame[]): Relation[] {
  if (list.length < fewestSummed || list.length > mostVouched || list.length !== siblings.length) return [];
  const forms = formsOf(list, siblings.flatMap(levelTerms));
  return forms.flatMap((form, i): Relation[] =>
    form.kind === 'share' && digitsOf(list.filter((_, at) => at !== i)) >= fewestDigits
      ? [
          {
            rule: 'share',
            family: `share:summed:${form.percent}`,
            reading: 0,
            form,
            ground: 'words',
            certain: true,
            severity: 'error',
            given: forms.filter(other => other !== form),
            details: {},
          },
        ]
      : [],
  );
}

const fewestSummed = 3;

const mostVouched = 12;

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
