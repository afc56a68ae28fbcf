import type {Passage} from '../../model/disclosure.ts';
import type {Figure} from '../../model/figure.ts';
import {readNumbering} from '../numbering.ts';
import {proseOf} from './brackets.ts';
import {readDirections} from './directions.ts';
import type {Frame} from './frame.ts';
import {areMates} from './mates.ts';
import {type Mention, nounOf, readMentions} from './mentions.ts';
import {levelOfPassage, Outline, sortOf} from './outline.ts';
import type {PassageState} from './passage-state.ts';
import {findBefore, findStated, gatherPeers} from './peers.ts';
import {place} from './placing.ts';
import {speaksOfFinal, withoutOwnYear, yearOfFinal} from './spoken-stage.ts';
import {chainIn, codeIn, isGeneric, isSameSubject, type Subject, subjectOf} from './subjects.ts';
import type {Token} from './tokens.ts';

/** What a number states of its subject, in the words of the documents. */
const aspectNames: Partial<Record<Mention['kind'], string>> = {
  prior: '·上年数',
  change: '·增减额',
  growth: '·增减幅度',
  share: '·占比',
  completion: '·完成率',
};

const opensList =
  /(?:其中|包括|包含|分别为|主要用于以下方面|构成(?:如下|为)|按.{0,12}分类|具体(?:如下|情况如下|为)|如下|分项情况(?:是|为)?|主要是(?=[^,。;]{2,24}(?:增加|减少)))/u;

/** 采购预算 10万元：货物 6万元…: the parts follow the amount without a word. */
const opensDirectly = /^\s*:\s*\S/u;

/** 「财政拨款支出中，…」: what is named again, and opened. */
const namedAgain = (text: string): string | undefined => /(?:^|[。;,])\s*([^。;,:]{2,40})中[,:]/u.exec(text)?.[1];

/** 「财政拨款支出 10。财政拨款支出中，…」: what has just been stated is named again, and opened. */
function opensAgain(last: string, {current}: PassageState): boolean {
  const noun = namedAgain(last);
  if (noun === undefined || current === null || nounOf(noun) === '') return false;
  return isSameSubject(current.subject, subjectOf(nounOf(noun), noun));
}

/** 收入包括：…；支出包括：… behind a total of both. */
const sideOpened = /(?:^|[。;,:]|其中)\s*(收入|支出)(?:预算|决算)?(?:主要)?(?:包括|构成|分别为|来源)/u;

/** Gathers the mentions of all passages into statements, with headings and lists as context. */
export function readFrames(
  passages: readonly Passage[],
  figure: (passage: Passage, token: Token, noun: string) => Figure,
): Frame[] {
  const frames: Frame[] = [];
  const outline = new Outline();
  const final = speaksOfFinal(passages);
  const year = final ? yearOfFinal(passages) : null;
  for (const passage of passages) {
    if (passage.role === 'catalogue') continue;
    const text = withoutOwnYear(proseOf(passage.text), year);
    const mentions = readMentions(text, final, (token, noun) => figure(passage, token, noun));
    const level = levelOfPassage(passage);
    const [first] = mentions;
    const about = first ? subjectOf(first.noun, first.lead) : null;
    const head = outline.enter(level, passage.role === 'heading', about, goesOnList.test(passage.text));
    const own = readPassage(passage, text, mentions, outline, head, frames.length);
    frames.push(...own);
    outline.leave(passage, level, own, mentions.length === 0);
  }
  gatherPeers(frames, passages);
  findStated(frames);
  findBefore(frames);
  return frames;
}

function readPassage(
  passage: Passage,
  text: string,
  mentions: readonly Mention[],
  outline: Outline,
  listHead: Frame | null,
  first: number,
): Frame[] {
  const {headings, section} = outline;
  const again = namedAgain(text.slice(0, mentions[0]?.start ?? 0));
  const opened = again === undefined ? undefined : outline.recall(subjectOf(nounOf(again), again));
  const frames: Frame[] = [];
  const title = titleOf(text, mentions[0]?.start ?? text.length);
  const inherited = title ?? headings[headings.length - 1]?.subject ?? subjectOf('', '');
  const around = [...headings.map(heading => heading.subject), ...(listHead ? [listHead.subject] : [])];
  const state: PassageState = {
    current: null,
    head: opened ?? listHead,
    sentence: 0,
    at: 0,
    statements: [],
    topic: null,
    brackets: [],
    levels: [],
    twoSides: null,
    side: null,
    last: null,
  };
  const open = (mention: Mention, named: Subject): Frame => {
    const own = withFundOf(frames, state.sentence, named);
    const subject = own.year === null ? {...own, year: yearAround(state, text, mention.start)} : own;
    const frame: Frame = {
      index: first + frames.length,
      passage: passage.id,
      sentence: state.sentence,
      subject,
      context: [
        ...around,
        ...(title ? [title] : []),
        ...(state.topic && state.topic !== state.head ? [state.topic.subject] : []),
        ...(state.head && state.head !== listHead ? [state.head.subject] : []),
      ],
      section,
      level: null,
      budget: null,
      adjusted: null,
      final: null,
      prior: null,
      change: null,
      growth: null,
      excess: null,
      excessRate: null,
      share: null,
      completion: null,
      direction: null,
      head: state.head,
      members: [],
      peers: [],
      stated: null,
      before: null,
      mayBelongToHead: false,
      side: state.side,
      bracketed: mention.bracketDepth > 0,
      aside: mention.aside || state.head?.aside === true,
      ordinal: frames.length === 0 ? (readNumbering(text.replace(/\s/gu, ''))?.ordinal ?? null) : null,
      start: mention.start,
    };
    if (!mention.aside || mention.kind === 'change') state.head?.members.push(frame);
    frames.push(frame);
    state.current = frame;
    if (state.head === listHead) state.statements.push(frame);
    if (state.head === listHead && isTopic(subject)) state.topic = frame;
    if (mention.kind === 'level' && /收、支|收支|收入、?支出/u.test(subject.noun)) state.twoSides = frame;
    return frame;
  };
  for (const mention of mentions) {
    advance(state, mention, text, listHead);
    place(mention, state, open, inherited);
    if (mention.kind === 'level' && state.current?.level === mention) state.levels.push(state.current);
    nameFigure(mention, state.current);
    state.last = mention;
  }
  readDirections(text, frames);
  return frames;
}

/** 2024年度“三公”经费中，…: the year that opens a sentence; 2024年末 and 2024年5月 are dates. */
const yearFirst = /^[^,;:比较与同和]{0,24}?(20\d{2})年(?:度)?(?![末底初]|\d{1,2}月)/u;

/** The year that a statement without one is about: that of the list it stands in, or of its sentence. */
function yearAround({head}: PassageState, text: string, at: number): number | null {
  if (head?.subject.year) return head.subject.year;
  const sentence = text.slice(text.lastIndexOf('。', at) + 1, at);
  const year = yearFirst.exec(sentence)?.[1];
  return year === undefined ? null : Number(year);
}

/** What a fund takes in, spends and carries over, without naming it again. */
const flowOfFund = /^(?:本年(?:度)?(?:收入|支出)|年[初末](?:财政拨款)?结(?:转|余)(?:[和及]?结余)?)(?:合计)?$/u;

/** 「政府性基金预算财政拨款年初结转 0，本年收入 5，本年支出 5」: all of them are of the fund that opens the sentence. */
function withFundOf(frames: readonly Frame[], sentence: number, subject: Subject): Subject {
  if (subject.dimensions.fund !== undefined || !flowOfFund.test(subject.noun)) return subject;
  const before = frames.findLast(frame => frame.sentence === sentence && frame.subject.dimensions.fund !== undefined);
  const fund = before?.subject.dimensions.fund;
  return fund === undefined ? subject : {...subject, dimensions: {...subject.dimensions, fund}};
}

/** A figure without words of its own is named by what its statement is about. */
function nameFigure({figure, kind}: Mention, frame: Frame | null): void {
  if (
    !frame ||
    frame.subject.noun === '' ||
    frame.subject.noun.endsWith(figure.label.replace(/^20\d{2}年(?:度)?/u, ''))
  ) {
    if (figure.label !== '' || !frame || frame.subject.noun === '') return;
  }
  if (figure.label === '') figure.label = `${frame.subject.noun}${aspectNames[kind] ?? ''}`;
  else if (isGeneric(figure.label)) figure.label = `${frame.subject.noun}·${figure.label}`;
}

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
function advance(state: PassageState, mention: Mention, text: string, head: Frame | null): void {
  const between = text.slice(state.at, mention.start);
  const stops = (between.match(/[。]/gu) ?? []).length;
  const last = between.slice(Math.max(between.lastIndexOf('。'), 0));
  // 其中 may open the sentence after the one that states the whole.
  const again = opensAgain(last, state);
  if (stops > 0 && !again && !/^。?\s*(?:其中|包括)/u.test(last) && !goesOn(state, mention, head)) {
    state.head = head;
    if (mention.kind !== 'change' && mention.kind !== 'growth')
      state.current = goesOnAbout(mention, state.current, head);
    else if (isGeneric(mention.noun)) state.current = wholeBehind(state.current, mention);
  }
  state.sentence += stops;
  const opens = opensList.test(last) || opensDirectly.test(between) || again;
  if (stops > 0 && !(state.current && opens)) state.statements = [];
  followBrackets(state, mention);
  const side = state.twoSides ? sideOpened.exec(last)?.[1] : undefined;
  if (stops > 0 || side) state.side = side === undefined ? null : side === '收入' ? 'income' : 'expenditure';
  if (side && mention.kind === 'level') {
    state.head = state.twoSides;
  } else if (opens) {
    state.head = (again ? state.current : wholeOpened(state, mention, last, stops)) ?? state.head;
  } else if (state.current && stops === 0 && opensItems(state.current, mention)) {
    state.head = state.current;
  }
  const beside = opens ? undefined : besideWhich(state, mention);
  if (beside) {
    state.head = beside.head ?? head;
    state.current = null;
  }
  if (between.includes(';') && !opens && endsNested(state, mention)) {
    state.head = state.head?.head ?? head;
    state.current = null;
  }
  if (
    between.includes(';') &&
    state.head !== head &&
    mention.kind === 'level' &&
    state.head &&
    startsAnew(mention, state.head)
  ) {
    state.head = head;
    state.current = null;
  }
  state.at = mention.end;
}

/** 「其中基本支出 10，包括人员 8、公用 2，项目支出 5」: the item of the outer list that this one stands beside. */
function besideWhich({head, current}: PassageState, mention: Mention): Frame | undefined {
  if (mention.kind !== 'level' || !head || !current || mention.noun === '') return undefined;
  for (let item: Frame | null = head; item?.passage === current.passage; item = item.head) {
    if (item.bracketed === mention.bracketDepth > 0 && areMates(item.subject.noun, mention.noun)) return item;
  }
  return undefined;
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
  if (!head || !outer || head.passage !== outer.passage || mention.kind !== 'level') return false;
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
  if (!head || head === outer || !only || head.members.length !== 1 || mention.kind !== 'level') return false;
  if (areMates(only.subject.noun, mention.noun)) return true;
  const sort = sortOf(subjectOf(mention.noun, mention.noun));
  return sort === sortOf(only.subject) && sort !== 'other' && sort !== 'total' && sort !== '';
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
  return /^three:(?!total|meeting|training)/u.test(subjectOf(mention.noun, mention.noun).dimensions.key ?? '');
}

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

/** A total over everything, or over all money of the budget: the paragraph goes on about it. */
const isTopic = ({exact, dimensions}: Subject): boolean =>
  exact && dimensions.nature === undefined && (dimensions.key === 'total:all' || dimensions.fund === 'fiscal');

/** A passage that lists parts of what the passage before it states. */
const goesOnList = /^\s*(?:其中|包括)/u;

/** The title an item begins with: 1、…（类）…（款）…（项）。 or 公务接待费。 */
function titleOf(text: string, until: number): Subject | null {
  const start = text.slice(0, until);
  const bare = start.replace(/\s/gu, '');
  const rest = readNumbering(bare)?.rest ?? bare;
  const title = rest.split(/[。:]/u)[0] ?? '';
  if (goesOnList.test(title)) return null;
  if (!rest.includes('。') && !rest.includes(':')) return null;
  const named = chainIn(title).length > 0 || codeIn(title) !== null;
  if (title.length < 2 || title.length > (named ? 90 : 24) || (!named && title.includes(','))) return null;
  const noun = title.replace(/^20\d{2}年(?:度)?/u, '');
  return subjectOf(noun, title);
}
