import {classifiedAgain, classifiedBehind} from './classifying.ts';
import {type Frame, levelOf} from './frame.ts';
import {areOfOtherLevels} from './government-level.ts';
import {areMates} from './mates.ts';
import type {Mention} from './mentions.ts';
import {nounOf} from './nouns.ts';
import {sortOf} from './outline.ts';
import type {PassageState} from './passage-state.ts';
import {isGeneric, isSameSubject, subjectOf} from './subjects.ts';

/** Behind a full stop: the list of what the sentence before it states; 按支出功能分类，包括…. */
const opensBehindStop =
  /^。?\s*[(]?\s*(?:按[^。;,:]{0,14}(?:分类|划分|分(?=[,:]))[,:]?(?:主要)?)?(?:其中|包括|包含|分项情况|(?:收入|支出|收支)?具体情况(?:如下|为|是)?(?=[:,])|具体(?:是|为)(?=[:,]|[^,。;]{2,16}\d))/u;

const opensList =
  /(?:其中|包括|包含|分别为|主要用于以下方面|(?<!主要)用于(?=[^,。;:]{2,20}$)|构成(?:如下|为)|按.{0,12}分(?:类|(?=[,:]))|具体(?:如下|情况如下|为)|如下|分项情况(?:是|为)?|主要是(?=[^,。;]{2,24}(?:增加|减少))|(?:项目|安排|情况)[是为](?=\s*:))/u;

/** 支出 10万元，由基本支出 6万元、项目支出 4万元两部分组成. 由上年的 9万元增加到… ends otherwise. */
const opensMadeUp = /[,;]\s*由[^,。;:]{2,24}$/u;
const endsMadeUp = /^[^。;]*?(?:组成|构成)(?=[,。;]|$)/u;

/**
 * 采购预算 10万元：货物 6万元…, 公务用车费 10万元中，购置费 4万元…: the parts follow the amount without a word. Or with some
 * that tell how it is divided: 债务 10亿元的到期时间为：2031年 4亿元….
 */
const opensDirectly = /^\s*(?::\s*\S|中[,:]|的(?![^:]*(?:原因|依据|理由))[^,。;:]{2,16}[是为]:)/u;

/** 「财政拨款支出中，…」: what is named again, and opened. */
export const namedAgain = (text: string): string | undefined =>
  /(?:^|[。;,])\s*([^。;,:]{2,40})中[,:]/u.exec(text)?.[1];

const madeUpOf = /^\s*([^。;,:]{2,24}?)的?(?:具体)?(?:构成|组成)(?:情况)?(?:为|是|如下)?:/u;

/** 「本年收入的具体构成为：…」 at the beginning of a paragraph: what it goes on about. */
export const namedFirst = (text: string): string | undefined => namedAgain(text) ?? madeUpOf.exec(text)?.[1];

/** 「…。人员经费包括：…」: the same, by the words that open a list. */
const listedAgain = /^[。;]\s*([^。;,:]{2,24}?)(?:主要)?(?:包括|包含):/u;

/** 「财政拨款支出 10。财政拨款支出中，…」: what has been stated is named again, and opened; null where nothing is. */
function openedAgain(last: string, {current, levels}: PassageState): Frame | null {
  const named = namedAgain(last);
  const noun = nounOf(named ?? listedAgain.exec(last)?.[1] ?? '');
  if (noun === '' || current === null) return null;
  if (named !== undefined && areOfOtherLevels(named, current.subject.noun)) return null;
  if (named !== undefined && isSameSubject(current.subject, subjectOf(noun, named))) return current;
  return levels.findLast(({subject}) => subject.exact && subject.noun === noun) ?? null;
}

/** 「其中：A 6、B 4；此外，年初结转 1」: no item of the list before it. */
const besidesAll = /[。;,]\s*(?:此外|除此之外|另外|另有)[,:]?/u;

/** 收入包括：…；支出包括：… behind a total of both. */
const sideOpened =
  /(?:^|[。;,:]|其中)\s*(收入|支出)(?:预算|决算)?(?:主要|仅)?(?:包括|构成|分别为|来源|(?:全部|均)(?:为|是|来源于))/u;

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
  if (head.bracketed !== mention.bracketDepth > 0) return false;
  if (head.members.some(({subject}) => areMates(subject.noun, mention.noun))) return false;
  return outer.members.indexOf(head) > 0 || head.members.length === 1;
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

/** 「三公经费 10，因公出国 1，公务用车 7，公务接待 2」: the items of a known whole need no word. */
function opensItems(current: Frame, mention: Mention): boolean {
  if (mention.kind !== 'level' || current.subject.dimensions.key !== 'three:total' || mention.aside) return false;
  return isThree(subjectOf(mention.noun, mention.noun).dimensions.key);
}

/** 「三公经费减少 9。其中：出国费减少 4。接待费减少 5」: items that moved, each in a sentence of its own. */
function movesItem({members, subject}: Frame, {kind, noun, aside}: Mention): boolean {
  const last = members.at(-1);
  if (kind !== 'change' || aside || subject.dimensions.key !== 'three:total' || !last?.change || levelOf(last))
    return false;
  const {key} = subjectOf(noun, noun).dimensions;
  return isThree(key) && !members.some(member => member.change !== null && member.subject.dimensions.key === key);
}

/** 「公务用车购置及运行费 3。其中：购置费/万元。运行费 3」: whatever stands between, a part of it is no other item of 三公经费. */
function carsAround({head, current}: PassageState, {kind, noun, aside}: Mention): Frame | undefined {
  if (kind !== 'level' || aside || current === null) return undefined;
  const cars = [current, head, head?.members.at(-1)].find(
    frame => frame?.passage === current.passage && frame.subject.dimensions.key === 'three:vehicles',
  );
  return cars && isPartOfCars(noun) ? cars : undefined;
}

const isPartOfCars = (noun: string): boolean =>
  /^three:(?:purchase|running)$/u.test(subjectOf(noun, noun).dimensions.key ?? '');

const isThree = (key: string | null = ''): boolean => /^three:(?!total|meeting|training)/u.test(key ?? '');

/** Whether the list names the item already: named again, it begins something else. */
const hasItem = ({members}: Frame, {noun}: Mention): boolean => {
  const {key} = subjectOf(noun, noun).dimensions;
  return members.some(({subject}) => subject.dimensions.key === key);
};

/** After a semicolon, another total of its own: 本年支出… behind the list of 本年收入…. */
function startsAnew(mention: Mention, head: Frame): boolean {
  const subject = subjectOf(mention.noun, mention.noun);
  if (!subject.exact || subject.dimensions.nature || !subject.dimensions.key?.startsWith('total')) return false;
  const swapped = head.subject.noun.replace(/收入/gu, '支出');
  return mention.noun === swapped || /^(?:本|当年|20\d{2}年|我)/u.test(mention.noun);
}
