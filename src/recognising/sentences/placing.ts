import {haveOtherBases} from './compared-base.ts';
import {type Frame, levelOf} from './frame.ts';
import type {Mention} from './mentions.ts';
import {lastClause} from './nouns.ts';
import type {PassageState} from './passage-state.ts';
import {isGeneric, isSameSubject, type Subject, subjectOf, yearIn} from './subjects.ts';

/** Begins a statement about a subject. */
export type Open = (mention: Mention, subject: Subject) => Frame;

/** Puts a number where it belongs: into the present statement, or into a new one. */
export function place(mention: Mention, state: PassageState, open: Open, inherited: Subject): void {
  if (mention.row && mention.kind !== 'level') {
    const {at, of} = mention.row;
    const listed = state.levels.length < of ? undefined : state.levels.slice(-of)[at];
    if (!listed) return;
    state.current = listed;
  }
  if (state.current && movesBudget(mention, state.current)) {
    state.current.revised.push(mention);
    return;
  }
  // What a reason says without naming it is no part of the statement.
  if (mention.aside && isGeneric(mention.noun) && (mention.kind === 'level' || mention.kind === 'change')) return;
  switch (mention.kind) {
    case 'level':
      placeLevel(mention, state, open, inherited);
      return;
    case 'change':
      placeChange(mention, state, open, inherited);
      return;
    case 'prior':
      placePrior(mention, state, open, inherited);
      return;
    case 'growth':
    case 'share':
    case 'completion': {
      if (mention.kind === 'share' && isOfOther(mention, state)) return;
      const frame = state.current ?? open(mention, inherited);
      const ofExcess = mention.kind === 'growth' && frame.excess !== null && state.last === frame.excess;
      const slot = ofExcess ? 'excessRate' : mention.kind;
      // 「上年执行数 9，比上年预算数增长 p%」: measured against another amount than the one before it.
      if (slot === 'growth' && frame.growth === null && isMeasuredOtherwise(mention, frame))
        open(mention, frame.subject).growth = mention;
      else if (frame[slot] === null) frame[slot] = slot === 'share' ? ofSameBase(mention, frame, state) : mention;
      // 「比上年预算下降 p%，比上年决算下降 q%」: two rates of one amount.
      else if (slot === 'growth') open(mention, frame.subject).growth = mention;
      else if (slot === 'share' && isShareAgain(mention)) frame.moreShares.push(mention);
      return;
    }
    case 'count':
      state.countsOther ||= beginsOther.test(mention.lead.replace(/\s+/gu, ''));
      return;
    case 'bound':
    case 'unknown':
      return;
  }
}

/** 「A 6、B 4。其中，A占60%」: a share of what its own sentence names, and not of the amount before that. */
function isOfOther({lead}: Mention, {current}: PassageState): boolean {
  const name = /[。;].*?([^,、:。;]{2,16}?)占[^,、:。;]*$/su.exec(lead.replace(/\s+/gu, ''))?.[1];
  if (name === undefined || !current) return false;
  const named = subjectOf(name, name);
  return named.exact && !isSameSubject(named, current.subject);
}

const revision =
  /^(?:[年期]中|年内|(?:预算)?执行中|当年|本年|另)?净?(?:追加|追减|调[增减]|核[增减])(?:预算|资金|经费|指标|安排|收入|支出|[额数了为])*$/u;

/** 「年初预算 9，年中追加 2、调减 1，决算 10」: between the budget and what was spent, how the budget was moved. */
const movesBudget = ({kind, lead, token}: Mention, {budget, adjusted, final, change}: Frame): boolean =>
  (kind === 'level' || kind === 'change') &&
  token.kind === 'money' &&
  budget !== null &&
  (adjusted ?? final ?? change) === null &&
  revision.test(lastClause(lead.replace(/\s+/gu, '')));

/** 「A 6，占本年支出的60%；B 4，占40%」: what the item before it is said to be a share of. */
function ofSameBase(mention: Mention, frame: Frame, {levels}: PassageState): Mention {
  if (mention.base !== '' || mention.whole) return mention;
  const before = levels.findLast(other => other !== frame && other.head === frame.head);
  const isOfList = before !== undefined && (frame.head !== null || before.sentence === frame.sentence);
  return isOfList && before.share ? {...mention, base: before.share.base} : mention;
}

/** 占本年支出的60%，占基本支出的80%: nothing stands between the two, and the second names what it is of. */
const isShareAgain = ({lead, base, whole}: Mention): boolean =>
  base.length > 1 && (whole !== null || /^[,、]?(?:并|又)?占/u.test(lead.trim()));

/** Behind a semicolon, something else that takes place: 培训费 3，培训40人；拟举办2次论坛，经费预算 1. */
const beginsOther = /;(?:[拟将共]|计划|预计|全年)*(?:举办|召开|开展|组织|承办|参加)$/u;

function placeLevel(mention: Mention, state: PassageState, open: Open, inherited: Subject): void {
  const {current} = state;
  // 「年初预算数 A，调整预算数 B，变动预算数 C，决算数 D」: what the budget was last, beside the two that have a name.
  const isLast = mention.stage === 'budget' && /^变动/u.test(mention.noun);
  const slot = isLast ? 'level' : (mention.stage ?? 'level');
  const saysLittle = slot === 'level' && !isTitled(mention, state, inherited) ? saysNothing : isGeneric;
  if (saysLittle(mention.noun)) {
    const free = current !== null && current[slot] === null && (slot !== 'level' || current.level === null);
    if (state.countsOther && current && !free) open(mention, subjectOf(mention.noun, mention.noun))[slot] = mention;
    else if (free) current[slot] = mention;
    else open(mention, ofYear(subjectOfGeneric(mention, state, inherited), mention.noun))[slot] = mention;
    return;
  }
  state.countsOther = false;
  const subject = subjectOf(mention.noun, mention.lead.slice(-80).split(/[。;]/u).at(-1) ?? mention.noun);
  // 「X支出预算为 10，实际支出X决算为 9」: one thing, its budget and its final account.
  if (slot !== 'level' && current && !current.level && !current[slot] && isSameThing(current.subject, subject))
    current[slot] = mention;
  else open(mention, subject)[slot] = mention;
}

function placeChange(mention: Mention, state: PassageState, open: Open, inherited: Subject): void {
  const {current} = state;
  const later = laterOfTwo(mention, state);
  if (later) {
    later.prior = state.last;
    later.change = mention;
    state.current = later;
    return;
  }
  const whole = wholeNamed(mention, state);
  if (whole) {
    whole.change = mention;
    state.current = whole;
    return;
  }
  if (current && isMeasured(current) && isOfBudget(mention, state)) {
    if (current.excess === null) current.excess = mention;
    return;
  }
  const unread = withoutUnit.exec(mention.lead)?.[1];
  if (unread !== undefined) {
    open(mention, subjectOf(unread, unread)).change = mention;
    return;
  }
  if (!isGeneric(mention.noun) && !sameNoun(mention.noun, current)) {
    open(mention, subjectOf(mention.noun, mention.noun)).change = mention;
    return;
  }
  // 「收入支出总计与上年相比，增加 5」 opens a paragraph.
  const own = current === null && mention.noun !== '' ? subjectOf(mention.noun, mention.noun) : null;
  if (own?.exact && own.dimensions.key === 'total:all') {
    open(mention, own).change = mention;
    return;
  }
  const isFree = current !== null && current.change === null && !isMeasuredOtherwise(mention, current);
  const frame = isFree ? current : open(mention, current?.subject ?? inherited);
  frame.change = mention;
  frame.mayBelongToHead = frame.head?.passage === frame.passage && frame.head.change === null;
}

/** 「（二）公务接待费。2026年预算支出 11」: what opens a passage under the title of an item of 三公经费 is of that. */
const isTitled = ({noun}: Mention, {levels, current}: PassageState, {exact, dimensions}: Subject): boolean =>
  exact &&
  levels.length === 0 &&
  current === null &&
  /^three:(?!total)/u.test(dimensions.key ?? '') &&
  !/收入/u.test(noun);

/** 「A 5万元；B 6.00，比上年减少 2万元」: an amount of something else whose unit was left out, so that it was read as none. */
const withoutUnit = /[;。,]\s*([\u4e00-\u9fff()“”、]{2,30}?)(?:为|共|约)?\s*\d[\d,]*\.\d+\s*[,;。]/u;

/** 「收入预算 10，其中：A 6，B 4；收入较上年增加 1」: behind the list, its whole by the one word that it has in common. */
function wholeNamed({noun, lead, against}: Mention, {current}: PassageState): Frame | null {
  const whole = current?.head;
  if (!whole || whole.passage !== current.passage || whole.change || against === 'budget') return null;
  const {flow} = subjectOf(noun, noun).dimensions;
  const isNamed = /^(?:收入|支出)$/u.test(noun) && /^\s*[;。]\s*(?:收入|支出)/u.test(lead);
  return isNamed && flow === whole.subject.dimensions.flow && levelOf(whole) ? whole : null;
}

/**
 * 「2026年预算 8，2025年预算 12，对比减少 4」: right behind the two years, the later one first, what parts them. The
 * statement of the later year, or null.
 */
function laterOfTwo({noun, lead, aside}: Mention, {current, last, levels}: PassageState): Frame | null {
  const before = levels.at(-2);
  const [year, later] = [current?.subject.year ?? null, before?.subject.year ?? null];
  if (!current || !before || year === null || later !== year + 1 || current.level !== last || aside) return null;
  if (!isGeneric(noun) || before.prior || before.change || before.passage !== current.passage) return null;
  // A year of its own is another one than these, and behind a full stop it may be of something else.
  const isBare = !/[。]|20\d{2}/u.test(lead) && isSameSubject(current.subject, before.subject);
  return isBare && current.level?.stage === before.level?.stage ? before : null;
}

/** 「预算数 9，决算数 8，减少 1」: right behind both of them, what is not said to be of a year is what parts them. */
function isOfBudget({against, noun, lead}: Mention, {current, last}: PassageState): boolean {
  if (against !== null) return against === 'budget';
  const between = current?.final === last && (current?.budget ?? current?.adjusted ?? null) !== null;
  // 「决算 9，年初预算 8，多支 1；上年 7，多支 2」: right behind the budget, by how much it was exceeded.
  const behind = current !== null && last !== null && current.budget === last && levelOf(current) !== null;
  return (between || behind) && noun === '' && !/[。;]|同比|环比|上年|去年/u.test(lead);
}

/** Says how much there is, or how it moved against the year before: what follows may measure it against its budget. */
const isMeasured = (frame: Frame): boolean =>
  (frame.budget ?? frame.adjusted ?? levelOf(frame)) !== null || frame.change?.against === 'year';

function placePrior(mention: Mention, {current}: PassageState, open: Open, inherited: Subject): void {
  const known = saysNothing(mention.noun) || sameNoun(mention.noun, current);
  // 「支出 9，比上年增加 1；比年初预算 7 增加 2」: another comparison of the same amount, with a base of its own.
  const twoBases = mention.against === 'budget' || current?.prior?.against === 'budget';
  // 「调减收入 2，由年初预算的 9 调整为 7」: the amounts that the change is between.
  const isBetween = /^[,、]?\s*(?:即)?[由从]/u.test(mention.lead) && current?.prior === null;
  const isApart = current !== null && isMeasuredOtherwise(mention, current);
  // 「支出 9（上年 6），比预算数 8 增加 1」: the base that stands beside the amount already is another one.
  const isOther = current?.prior != null && current.prior.against !== mention.against;
  const measured = current?.change != null || isOther;
  const again = known && current && ((measured && twoBases && !isBetween) || isApart) ? current.subject : null;
  const frame =
    known && current && !again
      ? current
      : open(mention, again ?? (known ? inherited : subjectOf(mention.noun, mention.noun)));
  if (frame.prior === null) frame.prior = mention;
}

/** Whether the words of a comparison name another year or stage than those of one that a statement has. */
const isMeasuredOtherwise = (mention: Mention, {prior, change, growth}: Frame): boolean =>
  [prior, change, growth].some(other => other !== null && other !== mention && haveOtherBases(mention, other));

/** Words that carry an amount only; 收入 and 支出 alone are something. */
const saysNothing = (noun: string): boolean => isGeneric(noun) && !/收入|支出|收、?支/u.test(noun);

/** 「支出总计 10，其中：本年预算安排 8」: a part of the whole, not the whole again. */
function subjectOfGeneric({noun, lead}: Mention, {current, head, sentence}: PassageState, inherited: Subject): Subject {
  if (!current || current.sentence !== sentence || namedBeside.test(lead)) return inherited;
  if (current !== head) return current.subject;
  const {dimensions} = current.subject;
  return {...current.subject, noun, dimensions: {...dimensions, carry: 'within'}, exact: false};
}

/** 「苗木抚育：9万元；灌溉设备：6万元」: what is named right before an amount, beside another. */
export const namedBeside = /[;；]\s*(?!(?:其中|包括|合计|共计|小计))[^,，。;；:：、\d]{2,24}[:：]\s*$/u;

/** 「2024年预算 5，2025年预算 6」: the same thing in another year. */
const ofYear = (subject: Subject, noun: string): Subject => ({...subject, year: yearIn(noun) ?? subject.year});

/** The same item, or the same total of the same money: not only words that end alike. */
const isSameThing = (a: Subject, b: Subject): boolean =>
  isSameSubject(a, b) && a.dimensions.key === b.dimensions.key && (b.year === null || a.year === b.year);

const sameNoun = (noun: string, frame: Frame | null): boolean =>
  frame !== null && isSameSubject(frame.subject, subjectOf(noun, noun));
