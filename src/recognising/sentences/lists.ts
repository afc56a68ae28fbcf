import {classifiedAgain, classifiedBehind} from './classifying.ts';
import {isFilled} from './filled-list.ts';
import {type Frame, levelOf} from './frame.ts';
import {endsMadeUp, openedAgain, opensBehindStop, opensDirectly, opensList, opensMadeUp} from './list-openings.ts';
import {areMates} from './mates.ts';
import type {Mention} from './mentions.ts';
import {sortOf} from './outline.ts';
import type {PassageState} from './passage-state.ts';
import {isGeneric, type Subject, subjectOf} from './subjects.ts';
import {carsAround, hasItem, movesItem, opensItems} from './three-lists.ts';

/** 「其中：A 6、B 4；此外，年初结转 1」: no item of the list before it. */
const besidesAll = /[。;,]\s*(?:此外|除此之外|另外|另有)[,:]?/u;

/** 收入包括：…；支出包括：…, or 收入按资金来源分为：…；支出按功能分类分为：…, behind a total of both. */
const sideOpened =
  /(?:^|[。;,:]|其中)\s*(收入|支出)(?:预算|决算)?(?:主要|仅)?(?:包括|构成|分别为|来源|(?:全部|均)(?:为|是|来源于)|按(?:照)?[^。;,:\d]{2,14}(?:分类|划分|分)(?:为|是|包括|主要)*[:,])/u;

/** 「…占5%。3.具体情况。年初预算为 9」: a title of its own between two sentences, behind which nothing goes on. */
const titleBetween =
  /。\s*(?:\d{1,2}|[一二三四五六七八九十]+|[(][一二三四五六七八九十\d]+[)])\s*[.、]?[^。,;:\d]{2,16}情况[。:]/u;

/** A bracket with figures lists parts of what stands before it; behind it that goes on. */
function followBrackets(state: PassageState, mention: Mention): void {
  while (state.brackets.length > mention.bracketDepth) {
    const whole = state.brackets.pop();
    if (!whole) continue;
    state.current = whole;
    state.head = whole.head;
  }
  while (state.brackets.length < mention.bracketDepth) {
    state.brackets.push(state.current);
    if (state.current) state.head = state.current;
  }
}

/** Follows the marks between two numbers: a full stop ends lists, «其中» opens one. */
export function advance(state: PassageState, mention: Mention, text: string, head: Frame | null): void {
  const between = text.slice(state.at, mention.start);
  const cars = carsAround(state, mention);
  const stops = (between.match(/[。]/gu) ?? []).length;
  const last = between.slice(Math.max(between.lastIndexOf('。'), 0));
  // 其中 may open the sentence after the one that states the whole.
  const again = openedAgain(last, state);
  const regrouped = isRegrouped(state, between, head);
  if (regrouped) state.grouping += 1;
  const through = goesThrough(last, state);
  const ends =
    stops > 0 && !again && !regrouped && !through && !opensBehindStop.test(last) && !goesOn(state, mention, head);
  if (ends) endSentence(state, mention, head);
  if (ends && titleBetween.test(between)) state.current = null;
  state.sentence += stops;
  const opens =
    (opensList.test(last) ||
      opensDirectly.test(between) ||
      through ||
      again !== null ||
      (opensMadeUp.test(last) && endsMadeUp.test(text.slice(mention.end)))) &&
    !isClosed(state, mention, last);
  if (stops > 0 && !(state.current && opens) && !onlyMoves(mention)) state.statements = [];
  followBrackets(state, mention);
  const side = sideIn(state, last);
  if (stops > 0 || side) state.side = side;
  if (side && mention.kind === 'level') state.head = state.twoSides ?? head;
  else if (opens) state.head = again ?? wholeOpened(state, mention, last, stops) ?? state.head;
  else if (state.current && stops === 0 && opensItems(state.current, mention)) state.head = state.current;
  const beside = opens ? undefined : besideWhich(state, mention, between.includes(';'));
  if (beside) leaveList(state, beside.head ?? head);
  if (between.includes(';')) followSemicolon(state, mention, head, opens);
  if (!opens && state.head !== head && besidesAll.test(between)) leaveList(state, head);
  state.head = cars ?? state.head;
  state.at = mention.end;
}

/**
 * 收入 or 支出, where the words turn to one of them: of what was stated for both sides at once, or of what a sentence
 * that states nothing yet will come to: 收入包括：A；支出包括：B。收支总预算 10.
 */
function sideIn({twoSides, current, side: before}: PassageState, last: string): PassageState['side'] {
  const side = twoSides || !current || before ? sideOpened.exec(last)?.[1] : undefined;
  if (side === undefined) return null;
  return side === '收入' ? 'income' : 'expenditure';
}

/** A full stop ends the lists; of what the next sentence goes on, tells the number it begins with. */
function endSentence(state: PassageState, mention: Mention, head: Frame | null): void {
  state.head = head;
  // 「接待费 11。接待77批次。与上年相比增加 1」: what is counted is no statement that the next sentence could be about.
  if (mention.kind === 'count' && !isOfOther(mention, state.current)) return;
  if (mention.kind !== 'change' && mention.kind !== 'growth' && !isOnlyBefore(mention))
    state.current = goesOnAbout(mention, state.current, head);
  else if (isGeneric(mention.noun)) state.current = wholeBehind(state.current, mention);
}

/** 「新增债券 27，再融资债券 21。新增债券共安排20个项目，其中：…」: what is counted is of other money than was stated last. */
function isOfOther({lead}: Mention, current: Frame | null): boolean {
  const own = /[^。,;]*?(?:债券|债务|资金|经费|费用?|收入|支出|拨款)(?=[^。,;]*$)/u.exec(lead)?.[0] ?? '';
  const stated = current?.subject.noun ?? '';
  return own !== '' && stated !== '' && !stated.includes(own) && !own.includes(stated);
}

/** A semicolon ends a list within a list, and a list before what begins anew. */
function followSemicolon(state: PassageState, mention: Mention, head: Frame | null, opens: boolean): void {
  if (!opens && endsNested(state, mention)) leaveList(state, state.head?.head ?? head);
  if (state.head && state.head !== head && mention.kind === 'level' && startsAnew(mention, state.head))
    leaveList(state, head);
}

function leaveList(state: PassageState, head: Frame | null): void {
  state.head = head;
  state.current = null;
}

/** 「住房公积金支出 10。较上年决算 9，增加 1」: what there was of what the sentence before is about. */
const isOnlyBefore = ({kind, noun, lead}: Mention): boolean =>
  kind === 'prior' && isGeneric(noun) && /。\s*(?:同?比|较|与)[^。]*$/u.test(lead);

/** The list of a whole is behind, and its money is listed by another classification. */
const isRegrouped = ({head, grouping}: PassageState, between: string, outer: Frame | null): boolean =>
  head !== null &&
  (head !== outer || grouping > 0) &&
  head.members.length > 1 &&
  (classifiedBehind.test(between) ||
    classifiedAgain.test(between.slice(Math.max(between.lastIndexOf('。'), between.lastIndexOf(';')))));

/** 「支出 10。分部门看，…」: the sentence goes through what the one before states. */
const goesThrough = (last: string, {head, grouping}: PassageState): boolean =>
  classifiedAgain.test(last) && (head === null || grouping === 0);

/** 「支出 10。与上年相比，增加 1。其中：…」: a sentence about how it moved states nothing that could be listed. */
const onlyMoves = ({kind, noun}: Mention): boolean => (kind === 'change' || kind === 'growth') && isGeneric(noun);

/** 「人员经费 8，主要包括：基本工资、奖金；公用经费 2」: a list of words alone, which ends before what stands beside its head. */
const isClosed = ({current}: PassageState, {noun}: Mention, last: string): boolean =>
  current !== null && /包[括含][^;]*;/u.test(last) && areMates(current.subject.noun, noun);

/** 「其中基本支出 10，包括人员 8、公用 2，项目支出 5」: the item of the outer list that this one stands beside. */
function besideWhich({head, current}: PassageState, mention: Mention, parted: boolean): Frame | undefined {
  if (mention.kind !== 'level' || !head || !current || mention.noun === '') return undefined;
  for (let item: Frame | null = head; item?.passage === current.passage; item = item.head) {
    if (item.bracketed !== mention.bracketDepth > 0 || holdsCarried(item, mention)) continue;
    if (areMates(item.subject.noun, mention.noun) || isOtherClass(item, mention, parted)) return item;
  }
  return undefined;
}

/** 「财政拨款收入总计 9，其中：本年收入 8，年初结转 1」: a grand total holds what was carried over. */
const holdsCarried = ({subject}: Frame, {noun}: Mention): boolean =>
  subject.dimensions.key === 'total:all' && /总计/u.test(subject.noun) && /结转|结余/u.test(noun);

/**
 * 「教育支出 9，其中小学教育 7，教师进修 2；社会保障和就业支出 4」: no class of a classification is a part of another. 其他支出
 * is one only where a semicolon parts it from what is listed.
 */
function isOtherClass({subject}: Frame, {noun}: Mention, parted: boolean): boolean {
  const [system, code] = (subject.dimensions.key ?? '').split(':');
  const [own, other] = (subjectOf(noun, noun).dimensions.key ?? '').split(':');
  if (!/^(?:function|economic|government)$/u.test(own ?? '') || own !== system) return false;
  return code?.length === 3 && other?.length === 3 && code !== other && (parted || !/^其他/u.test(noun));
}

/** What the words 其中 list the parts of. `last`: the words since the last full stop, of which there are `stops`. */
function wholeOpened(state: PassageState, mention: Mention, last: string, stops: number): Frame | null {
  const {current, head} = state;
  if (!current) return null;
  const beside = current.head === head && !/其中|包括/u.test(last) && mention.bracketDepth === 0;
  const whole = beside && head ? head : stops > 0 ? headOf(state, mention) : current;
  return whole && (whole.level ?? whole.final ?? whole.budget ?? whole.change) ? whole : null;
}

/** 「其中A 10；B 8，其中C 3；D 2」: what opened within one item of a list ends with the item. */
function endsNested({head}: PassageState, mention: Mention): boolean {
  const outer = head?.head;
  if (!head || !outer || mention.kind !== 'level') return false;
  // The whole may stand in the passage before, if the list of its items runs through this one.
  const isRunning = outer.members.some(item => item !== head && item.passage === head.passage);
  if (head.passage !== outer.passage && !isRunning) return false;
  if (head.bracketed !== mention.bracketDepth > 0 || followsNumber(head, mention)) return false;
  if (mention.token.value.digits !== 0 && isFilled(head)) return true;
  if (head.members.some(({subject}) => areMates(subject.noun, mention.noun))) return false;
  return outer.members.indexOf(head) > 0 || head.members.length === 1;
}

/** 「其中：1、A 8；2、B 2」: the number says that the list goes on. */
function followsNumber({members}: Frame, {lead}: Mention): boolean {
  const last = numberIn(levelOf(members.at(-1) ?? null)?.lead ?? '');
  return last !== null && numberIn(lead) === last + 1;
}

function numberIn(lead: string): number | null {
  const number = /(?:^|[。;:,])\s*[(]?(\d{1,2})[)、.](?!\d)/u.exec(lead)?.[1];
  return number === undefined ? null : Number(number);
}

/** 「行政运行（项）10。年初预算为 9，支出决算为 10」: behind the full stop, still about the item. */
function goesOnAbout(mention: Mention, current: Frame | null, outer: Frame | null): Frame | null {
  if (mention.stage === null || !isGeneric(mention.noun)) return null;
  let item = current;
  while (item && item.head !== outer && item.head) item = item.head;
  return item && item.subject.chain.length > 0 ? item : null;
}

/** 「…，其中：基本支出 10，增加 1。项目支出 20」: a list of one item goes on behind the full stop. */
function goesOn({head}: PassageState, mention: Mention, outer: Frame | null): boolean {
  const [only] = head?.members ?? [];
  if (head && head !== outer && opensItems(head, mention) && !hasItem(head, mention)) return true;
  if (head && head !== outer && movesItem(head, mention)) return true;
  if (!head || head === outer || !only || head.members.length !== 1 || mention.kind !== 'level') return false;
  const mates = areMates(only.subject.noun, mention.noun);
  if (isWholeAgain(only, head)) return mates && mention.token.value.digits === 0;
  if (mates) return true;
  const sort = sortOf(subjectOf(mention.noun, mention.noun));
  return sort === sortOf(only.subject) && sort !== 'other' && sort !== 'total' && sort !== '';
}

/** 「收入合计 10，其中：财政拨款收入 10，占100%。年初结转 3」: nothing is left for another item, if it is not 0. */
function isWholeAgain(only: Frame, head: Frame): boolean {
  const [part, whole] = [levelOf(only)?.token, levelOf(head)?.token];
  return part !== undefined && part.value.digits === whole?.value.digits && part.power === whole.power;
}

/**
 * 「A 10，B 20。其中：…」 may list either: only a sentence with one statement heads the next, or with one that
 * is of what is listed. 「收入 10，支出 10。其中：基本支出 4」 is about the expenditure.
 */
function headOf({statements}: PassageState, {noun}: Mention): Frame | null {
  const [first] = statements;
  if (statements.length === 1 && first) return first;
  const {flow, nature} = subjectOf(noun, noun).dimensions;
  const wanted = nature === undefined ? flow : 'expenditure';
  const flows = statements.map(({subject}) => subject.dimensions.flow);
  if (wanted === undefined || flows.includes(undefined)) return null;
  const fitting = statements.filter(({subject}) => subject.dimensions.flow === wanted);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** 「收入 10，其中：B 6、C 4。（收入）比上年增加 1」: behind the full stop of its list, the whole goes on. */
function wholeBehind(current: Frame | null, {noun}: Mention): Frame | null {
  const head = current?.head;
  if (!current || !head || head.passage !== current.passage || head.members.length < 2) return current;
  const {flow} = subjectOf(noun, noun).dimensions;
  if (flow !== undefined && flow !== head.subject.dimensions.flow) return current;
  return head.change || head.growth ? current : head;
}

/** 「收入总计 10，其中年初结转 1；本年收入合计 9」: a grand total holds that of the year, which is listed behind what is none. */
const holdsYear = ({subject: {dimensions}, members}: Frame, {dimensions: own}: Subject): boolean =>
  dimensions.key === 'total:all' &&
  own.key === 'total:year' &&
  own.flow === dimensions.flow &&
  own.fund === dimensions.fund &&
  members.length > 0 &&
  members.every(({subject}) => subject.dimensions.carry !== undefined && subject.dimensions.key !== 'total:year');

/** After a semicolon, another total of its own: 本年支出… behind the list of 本年收入…. */
function startsAnew(mention: Mention, head: Frame): boolean {
  const subject = subjectOf(mention.noun, mention.noun);
  if (!subject.exact || subject.dimensions.nature || !subject.dimensions.key?.startsWith('total')) return false;
  if (holdsYear(head, subject)) return false;
  const swapped = head.subject.noun.replace(/收入/gu, '支出');
  return mention.noun === swapped || /^(?:本|当年|20\d{2}年|我)/u.test(mention.noun);
}
