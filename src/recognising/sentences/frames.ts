import type {Passage} from '../../model/disclosure.ts';
import type {Figure} from '../../model/figure.ts';
import {readNumbering} from '../numbering.ts';
import {readDirections} from './directions.ts';
import type {Frame} from './frame.ts';
import {type Mention, readMentions} from './mentions.ts';
import {type Heading, levelOfPassage, Outline, sortOf} from './outline.ts';
import {findStated, gatherPeers} from './peers.ts';
import {plainText} from './plain-text.ts';
import {speaksOfFinal} from './spoken-stage.ts';
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
  /(?:其中|包括|包含|分别为|主要用于以下方面|构成(?:如下|为)|按.{0,12}分类|具体(?:如下|情况如下|为)|如下|主要是(?=[^,。;]{2,24}(?:增加|减少)))/u;

/** Gathers the mentions of all passages into statements, with headings and lists as context. */
export function readFrames(
  passages: readonly Passage[],
  figure: (passage: Passage, token: Token, noun: string) => Figure,
): Frame[] {
  const frames: Frame[] = [];
  const outline = new Outline();
  const final = speaksOfFinal(passages);
  for (const passage of passages) {
    if (passage.role === 'catalogue') continue;
    const mentions = readMentions(passage.text, final, (token, noun) => figure(passage, token, noun));
    const level = levelOfPassage(passage);
    const [first] = mentions;
    const head = outline.enter(level, passage.role === 'heading', first ? subjectOf(first.noun, first.lead) : null);
    const own = readPassage(passage, mentions, outline, head, frames.length);
    frames.push(...own);
    outline.leave(passage, level, own, mentions.length === 0);
  }
  gatherPeers(frames, passages);
  findStated(frames);
  return frames;
}

function readPassage(
  passage: Passage,
  mentions: readonly Mention[],
  outline: Outline,
  listHead: Frame | null,
  first: number,
): Frame[] {
  const {headings, section} = outline;
  const text = plainText(passage.text);
  const frames: Frame[] = [];
  const title = titleOf(text, mentions[0]?.start ?? text.length);
  const around = [...headings.map(heading => heading.subject), ...(listHead ? [listHead.subject] : [])];
  const state: State = {
    current: null,
    head: listHead,
    sentence: 0,
    at: 0,
    statements: 0,
    topic: null,
    brackets: [],
    series: [],
  };
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
      section,
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
      peers: [],
      stated: null,
      mayBelongToHead: false,
      aside: mention.aside,
      start: mention.start,
    };
    if (!mention.aside || mention.kind === 'change') state.head?.members.push(frame);
    frames.push(frame);
    state.current = frame;
    if (state.head === listHead) state.statements += 1;
    if (state.head === listHead && isTopic(subject)) state.topic = frame;
    return frame;
  };
  for (const mention of mentions) {
    advance(state, mention, text, listHead);
    place(mention, state, open, title, headings);
    if (mention.series !== null && mention.kind === 'level') state.series[mention.series] = state.current;
    nameFigure(mention, state.current);
  }
  readDirections(text, frames);
  return frames;
}

/** A figure without words of its own is named by what its statement is about. */
function nameFigure({figure, kind}: Mention, frame: Frame | null): void {
  if (figure.label !== '' || !frame || frame.subject.noun === '') return;
  figure.label = `${frame.subject.noun}${aspectNames[kind] ?? ''}`;
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
  /** Statements of the last «A、B分别为…», in its order. */
  series: (Frame | null)[];
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
  if (stops > 0 && !/^。?\s*(?:其中|包括)/u.test(last) && !goesOn(state, mention, head)) {
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

/** 「…，其中：基本支出 10，增加 1。项目支出 20」: a list of one item goes on behind the full stop. */
function goesOn({head}: State, mention: Mention, outer: Frame | null): boolean {
  const [only] = head?.members ?? [];
  if (!head || head === outer || !only || head.members.length !== 1 || mention.kind !== 'level') return false;
  const sort = sortOf(subjectOf(mention.noun, mention.noun));
  return sort === sortOf(only.subject) && sort !== 'other' && sort !== 'total' && sort !== '';
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
  const inSeries = mention.series !== null && mention.kind !== 'level' ? (state.series[mention.series] ?? null) : null;
  if (inSeries) state.current = inSeries;
  const {current} = state;
  // What a reason says without naming it is no part of the statement.
  if (mention.aside && isGeneric(mention.noun) && (mention.kind === 'level' || mention.kind === 'change')) return;
  switch (mention.kind) {
    case 'level': {
      const slot = slotOf(mention);
      if (isGeneric(mention.noun) && (slot !== 'level' || !/收入|支出/u.test(mention.noun))) {
        if (current && current[slot] === null && (slot !== 'level' || current.level === null)) current[slot] = mention;
        else open(mention, subjectOfGeneric(mention, state, inherited))[slot] = mention;
        return;
      }
      open(mention, subjectOf(mention.noun, `${mention.lead.slice(-80)}`.split(/[。;]/u).at(-1) ?? mention.noun))[
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
    case 'prior': {
      const known = isGeneric(mention.noun) || sameNoun(mention.noun, current);
      const frame =
        known && current ? current : open(mention, known ? inherited : subjectOf(mention.noun, mention.noun));
      if (frame.prior === null) frame.prior = mention;
      return;
    }
    case 'growth':
    case 'share':
    case 'completion': {
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

/** 「支出总计 10，其中：本年预算安排 8」: a part of the whole, not the whole again. */
function subjectOfGeneric({noun}: Mention, {current, head, sentence}: State, inherited: Subject): Subject {
  if (!current || current.sentence !== sentence) return inherited;
  if (current !== head) return current.subject;
  const {dimensions} = current.subject;
  return {...current.subject, noun, dimensions: {...dimensions, carry: 'within'}, exact: false};
}

const slotOf = (mention: Mention): 'level' | 'budget' | 'adjusted' | 'final' => mention.stage ?? 'level';

const sameNoun = (noun: string, frame: Frame | null): boolean =>
  frame !== null && isSameSubject(frame.subject, subjectOf(noun, noun));

/** A total over everything, or over all money of the budget: the paragraph goes on about it. */
const isTopic = ({exact, dimensions}: Subject): boolean =>
  exact && dimensions.nature === undefined && (dimensions.key === 'total:all' || dimensions.fund === 'fiscal');

/** The title an item begins with: 1、…（类）…（款）…（项）。 or 公务接待费。 */
function titleOf(text: string, until: number): Subject | null {
  const start = text.slice(0, until);
  const bare = start.replace(/\s/gu, '');
  const rest = readNumbering(bare)?.rest ?? bare;
  const title = rest.split(/[。:]/u)[0] ?? '';
  if (!rest.includes('。') && !rest.includes(':')) return null;
  const named = chainIn(title).length > 0 || codeIn(title) !== null;
  if (title.length < 2 || title.length > (named ? 90 : 24) || (!named && title.includes(','))) return null;
  const noun = title.replace(/^20\d{2}年(?:度)?/u, '');
  return subjectOf(noun, title);
}
