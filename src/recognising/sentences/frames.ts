import type {Passage} from '../../model/disclosure.ts';
import type {Figure} from '../../model/figure.ts';
import {readNumbering} from '../numbering.ts';
import {type Mention, readMentions} from './mentions.ts';
import {plainText} from './plain-text.ts';
import {chainIn, codeIn, isGeneric, type Subject, subjectOf} from './subjects.ts';
import type {Token} from './tokens.ts';

/** A statement about one thing: how much there is, was, and by how much that changed. */
export interface Frame {
  index: number;
  passage: string;
  /** Number of its sentence within the passage. */
  sentence: number;
  subject: Subject;
  /** Words of headings and list heads above it, the outermost first. */
  context: Subject[];
  level: Mention | null;
  budget: Mention | null;
  adjusted: Mention | null;
  final: Mention | null;
  prior: Mention | null;
  change: Mention | null;
  growth: Mention | null;
  share: Mention | null;
  completion: Mention | null;
  direction: Direction | null;
  /** The statement whose parts are listed, this being one of them. */
  head: Frame | null;
  /** The statements listed as parts of this one. */
  members: Frame[];
  /** A change that follows a list may belong to the head of the list. */
  mayBelongToHead: boolean;
  start: number;
}

export interface Direction {
  said: 'more' | 'less' | 'same';
  against: 'year' | 'budget';
  start: number;
  end: number;
  text: string;
}

interface Heading {
  level: number;
  subject: Subject;
  text: string;
}

/** Numbered passages that are open above the present one, and a list of passages without numbers. */
interface Outline {
  items: {level: number; frame: Frame | null}[];
  loose: Frame | null;
}

const opensList =
  /(?:其中|包括|包含|分别为|主要用于以下方面|构成(?:如下|为)|按.{0,12}分类|具体(?:如下|情况如下|为)|如下)/u;
const styleLevels = {part: 1, ideograph: 2, bracketIdeograph: 3, digit: 4, bracketDigit: 5, circled: 6} as const;

/** Level of a passage by its numbering: 一、 2, （一） 3, 1. 4, (1) 5; 9 where it has none. */
function levelOf(passage: Passage): number {
  const numbering = readNumbering(plainText(passage.text).replace(/\s/gu, ''));
  return numbering ? styleLevels[numbering.style] : 9;
}

/** Gathers the mentions of all passages into statements, with headings and lists as context. */
export function readFrames(
  passages: readonly Passage[],
  figure: (passage: Passage, token: Token, noun: string) => Figure,
): Frame[] {
  const frames: Frame[] = [];
  const headings: Heading[] = [];
  const outline: Outline = {items: [], loose: null};
  for (const passage of passages) {
    if (passage.role === 'catalogue') continue;
    const mentions = readMentions(passage.text, (token, noun) => figure(passage, token, noun));
    const level = levelOf(passage);
    while (level < plainLevel && (headings[headings.length - 1]?.level ?? -1) >= level) headings.pop();
    const head = enterOutline(outline, level, passage.role === 'heading');
    const own = readPassage(passage, mentions, headings, head, frames.length);
    frames.push(...own);
    if (mentions.length === 0 || level < 5) pushHeading(headings, passage, level);
    leaveOutline(outline, passage, level, own);
  }
  return frames;
}

const plainLevel = 9;

/** Finds the statement whose parts a passage lists; passages without a number list only after «：» and «；». */
function enterOutline(outline: Outline, level: number, heading: boolean): Frame | null {
  if (level === plainLevel) {
    outline.items = [];
    if (heading) outline.loose = null;
    return outline.loose;
  }
  if (outline.loose) outline.items = [{level: 0, frame: outline.loose}];
  outline.loose = null;
  while (outline.items.length > 0 && (outline.items[outline.items.length - 1]?.level ?? 0) >= level)
    outline.items.pop();
  return outline.items[outline.items.length - 1]?.frame ?? null;
}

function leaveOutline(outline: Outline, passage: Passage, level: number, own: readonly Frame[]): void {
  const head = own.length > 0 ? outermost(own) : null;
  if (level < plainLevel) {
    outline.items.push({level, frame: head});
    return;
  }
  const alone = own.filter(frame => frame.head === null).length === 1;
  if (head && endsOpen(passage.text)) outline.loose = alone ? head : null;
  else if (!/[；;，,、]\s*$/u.test(passage.text)) outline.loose = null;
}

const endsOpen = (text: string): boolean =>
  /(?:其中|包括|包含|如下|构成|方面|分类|分别为)[^，。；,;]{0,16}(?:[（(][^（()）]*[)）])?[:：]\s*$/u.test(text);

/** The statement that heads the others of its passage: the last one that is in no list. */
const outermost = (frames: readonly Frame[]): Frame =>
  frames.findLast(frame => frame.head === null) ?? (frames[0] as Frame);

function pushHeading(headings: Heading[], passage: Passage, level: number): void {
  const text = plainText(passage.text).replace(/\s/gu, '');
  // The title of a table says nothing of the paragraphs that follow.
  if (passage.role === 'caption' || /表$/u.test(text)) return;
  if (passage.role !== 'heading' && (level === 9 || text.length > 60) && !/[。:：]$/u.test(text.slice(0, 40))) return;
  const own = passage.role === 'heading' ? (passage.level ?? level) : level;
  while (headings.length > 0 && (headings[headings.length - 1]?.level ?? 0) >= own) headings.pop();
  const title = (readNumbering(text)?.rest ?? text).split(/[。:：]/u)[0] ?? '';
  headings.push({level: own, text: title, subject: subjectOf(headingNoun(title), title)});
}

/** 五、一般公共预算财政拨款支出决算情况说明 speaks of 一般公共预算财政拨款支出. */
const headingNoun = (title: string): string =>
  title
    .replace(/(?:年度)?(?:预算|决算)?(?:总体|结构|具体|安排|支出|收支)*(?:情况)?(?:的)?(?:说明|情况)?(?:如下)?$/u, '')
    .replace(/^20\d{2}年(?:度)?/u, '');

function readPassage(
  passage: Passage,
  mentions: readonly Mention[],
  headings: readonly Heading[],
  listHead: Frame | null,
  first: number,
): Frame[] {
  const text = plainText(passage.text);
  const frames: Frame[] = [];
  const title = titleOf(text, mentions[0]?.start ?? text.length);
  const around = [...headings.map(heading => heading.subject), ...(listHead ? [listHead.subject] : [])];
  const state: State = {current: null, head: listHead, sentence: 0, at: 0, statements: 0, topic: null, brackets: []};
  const open = (mention: Mention, subject: Subject): Frame => {
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
      level: null,
      budget: null,
      adjusted: null,
      final: null,
      prior: null,
      change: null,
      growth: null,
      share: null,
      completion: null,
      direction: null,
      head: state.head,
      members: [],
      mayBelongToHead: false,
      start: mention.start,
    };
    state.head?.members.push(frame);
    frames.push(frame);
    state.current = frame;
    if (state.head === listHead) state.statements += 1;
    if (state.head === listHead && isTopic(subject)) state.topic = frame;
    return frame;
  };
  for (const mention of mentions) {
    advance(state, mention, text, listHead);
    place(mention, state, open, title, headings);
  }
  readDirections(text, frames);
  return frames;
}

interface State {
  current: Frame | null;
  head: Frame | null;
  sentence: number;
  at: number;
  /** Statements of the present sentence that are in no list of it. */
  statements: number;
  /** The last total that the paragraph states: what its other statements are about. */
  topic: Frame | null;
  /** Statements that a bracket was opened after: what stands in it are their parts. */
  brackets: (Frame | null)[];
}

/** A bracket with figures lists parts of what stands before it; behind it that goes on. */
function followBrackets(state: State, mention: Mention): void {
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
function advance(state: State, mention: Mention, text: string, head: Frame | null): void {
  const between = text.slice(state.at, mention.start);
  const stops = (between.match(/[。]/gu) ?? []).length;
  const last = between.slice(Math.max(between.lastIndexOf('。'), 0));
  // 其中 may open the sentence after the one that states the whole.
  if (stops > 0 && !/^。?\s*(?:其中|包括)/u.test(last)) {
    state.head = head;
    if (mention.kind !== 'change' && mention.kind !== 'growth') state.current = null;
  }
  state.sentence += stops;
  if (stops > 0 && !(state.current && opensList.test(last))) state.statements = 0;
  followBrackets(state, mention);
  if (state.current && opensList.test(last)) {
    const beside =
      state.head && state.current.head === state.head && !/其中|包括/u.test(last) && mention.bracketDepth === 0;
    const whole = beside && state.head ? state.head : stops > 0 ? onlyOne(state) : state.current;
    if (whole?.level || whole?.final || whole?.change) state.head = whole;
  }
  if (
    /；|;/u.test(between) &&
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

/** 「A 10，B 20。其中：…」 may list either: only a sentence with one statement heads the next. */
function onlyOne(state: State): Frame | null {
  return state.statements === 1 ? state.current : null;
}

/** After a semicolon, another total of its own: 本年支出… behind the list of 本年收入…. */
function startsAnew(mention: Mention, head: Frame): boolean {
  const subject = subjectOf(mention.noun, mention.noun);
  if (!subject.exact || subject.dimensions.nature || !subject.dimensions.key?.startsWith('total')) return false;
  const swapped = head.subject.noun.replace(/收入/gu, '支出');
  return mention.noun === swapped || /^(?:本|当年|20\d{2}年|我)/u.test(mention.noun);
}

type Open = (mention: Mention, subject: Subject) => Frame;

function place(mention: Mention, state: State, open: Open, title: Subject | null, headings: readonly Heading[]): void {
  const inherited = title ?? headings[headings.length - 1]?.subject ?? subjectOf('', '');
  const {current} = state;
  switch (mention.kind) {
    case 'level': {
      const slot = slotOf(mention);
      if (isGeneric(mention.noun) && (slot !== 'level' || !/收入|支出/u.test(mention.noun))) {
        if (current && current[slot] === null && (slot !== 'level' || current.level === null)) current[slot] = mention;
        else
          open(mention, current && current.sentence === state.sentence ? current.subject : inherited)[slot] = mention;
        return;
      }
      open(mention, subjectOf(mention.noun, `${mention.lead.slice(-80)}`.split(/[。；]/u).at(-1) ?? mention.noun))[
        slot
      ] = mention;
      return;
    }
    case 'change': {
      if (!isGeneric(mention.noun) && !sameNoun(mention.noun, current)) {
        const frame = open(mention, subjectOf(mention.noun, mention.noun));
        frame.change = mention;
        return;
      }
      const frame = current && current.change === null ? current : open(mention, current?.subject ?? inherited);
      frame.change = mention;
      frame.mayBelongToHead = frame.head !== null && frame.head.change === null;
      return;
    }
    case 'growth':
    case 'share':
    case 'completion':
    case 'prior': {
      const frame = current ?? open(mention, inherited);
      if (frame[mention.kind] === null) frame[mention.kind] = mention;
      return;
    }
    case 'bound':
    case 'count':
    case 'unknown':
      return;
  }
}

const slotOf = (mention: Mention): 'level' | 'budget' | 'adjusted' | 'final' => mention.stage ?? 'level';

const sameNoun = (noun: string, frame: Frame | null): boolean =>
  frame !== null &&
  (frame.subject.noun === noun || frame.subject.noun.endsWith(noun) || noun.endsWith(frame.subject.noun)) &&
  frame.subject.noun !== '';

/** A total over everything, or over all money of the budget: the paragraph goes on about it. */
const isTopic = ({exact, dimensions}: Subject): boolean =>
  exact && dimensions.nature === undefined && (dimensions.key === 'total:all' || dimensions.fund === 'fiscal');

/** The title an item begins with: 1、…（类）…（款）…（项）。 or 公务接待费。 */
function titleOf(text: string, until: number): Subject | null {
  const start = text.slice(0, until);
  const bare = start.replace(/\s/gu, '');
  const rest = readNumbering(bare)?.rest ?? bare;
  const title = rest.split(/[。:：]/u)[0] ?? '';
  if (!rest.includes('。') && !/[:：]/u.test(rest)) return null;
  const named = chainIn(title).length > 0 || codeIn(title) !== null;
  if (title.length < 2 || title.length > (named ? 90 : 24) || (!named && /[,，]/u.test(title))) return null;
  const noun = title.replace(/^20\d{2}年(?:度)?/u, '');
  return subjectOf(noun, title);
}

const budgetDirection =
  /(?:支出)?决算(?:数)?(大于|高于|超过|小于|低于|少于|等于|与)(?:年初|全年|调整)?预算(?:数|安排)?(?:基本)?(持平|一致|相同|相等)?/gu;
const sameAsYear =
  /(?:与|和|较|比|同)(?:上年|去年|上一年|20\d{2}年)(?:度)?(?:年初)?(?:预算|决算|执行|预算安排)?(?:数)?(?:相比)?(?:，|,)?(?:基本)?(持平|相同|一致|相等|无增减|无变化|没有变化|无增减变化)/gu;

/** Words of comparison without a number: 决算数大于预算数, 与上年持平. */
function readDirections(text: string, frames: readonly Frame[]): void {
  const at = (position: number): Frame | undefined => frames.findLast(frame => frame.start < position);
  for (const match of text.matchAll(budgetDirection)) {
    const frame = at(match.index);
    const word = match[1] ?? '';
    if (!frame || frame.direction || (word === '与' && !match[2])) continue;
    if (/基本持平/u.test(match[0])) continue;
    const said = /大于|高于|超过/u.test(word) ? 'more' : /小于|低于|少于/u.test(word) ? 'less' : 'same';
    frame.direction = {said, against: 'budget', start: match.index, end: match.index + match[0].length, text: match[0]};
  }
  for (const match of text.matchAll(sameAsYear)) {
    const frame = at(match.index);
    if (!frame || frame.direction || /基本持平/u.test(match[0])) continue;
    frame.direction = {
      said: 'same',
      against: 'year',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    };
  }
}
