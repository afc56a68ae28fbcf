import type {Passage} from '../../model/disclosure.ts';
import type {Figure} from '../../model/figure.ts';
import type {Calculation} from '../calculations/calculations.ts';
import {isUnnamed, resultAt, withoutOperands} from '../calculations/stated.ts';
import {readNumbering} from '../numbering.ts';
import {absentIn, noneListed, notBoughtIn, saysNoneBought, unmovedIn} from './absent.ts';
import {proseOf} from './brackets.ts';
import {readDirections} from './directions.ts';
import type {Frame} from './frame.ts';
import {namedFirst} from './list-openings.ts';
import {advance} from './lists.ts';
import {withLostNumbers} from './lost-numbers.ts';
import {type Mention, readMentions} from './mentions.ts';
import {lastClause, nounOf} from './nouns.ts';
import {numberedParts} from './numbered-parts.ts';
import {levelOfPassage, Outline, ordinalOf, plainLevel} from './outline.ts';
import type {PassageState} from './passage-state.ts';
import {findBefore, findStated, gatherPeers} from './peers.ts';
import {namedBeside, place} from './placing.ts';
import {speaksOfFinal, withoutOwnYear, yearOfFinal} from './spoken-stage.ts';
import {chainIn, codeIn, isGeneric, ofBothSides, type Subject, subjectOf} from './subjects.ts';
import type {Token} from './tokens.ts';
import {withinAt} from './within.ts';

/** What a number states of its subject, in the words of the documents. */
const aspectNames: Partial<Record<Mention['kind'], string>> = {
  prior: '·上年数',
  change: '·增减额',
  growth: '·增减幅度',
  share: '·占比',
  completion: '·完成率',
};

/**
 * Gathers the mentions of all passages into statements, with headings and lists as context. Of a reckoning that a
 * passage writes out only what it comes to is stated.
 */
export function readFrames(
  passages: readonly Passage[],
  figure: (passage: Passage, token: Token, noun: string) => Figure,
  calculations: ReadonlyMap<string, readonly Calculation[]> = new Map(),
): Frame[] {
  const frames: Frame[] = [];
  const outline = new Outline();
  const final = speaksOfFinal(passages);
  const year = final ? yearOfFinal(passages) : null;
  let itemLevel = plainLevel;
  const numbered = withLostNumbers(passages.filter(({role}) => role !== 'catalogue'));
  for (const passage of numberedParts(numbered)) {
    const reckoned = calculations.get(passage.id) ?? [];
    const text = withoutOperands(withoutOwnYear(proseOf(passage.text), year), reckoned);
    const mentions = readMentions(
      text,
      final,
      (token, noun) => resultAt(reckoned, token, noun) ?? figure(passage, token, noun),
    ).filter(mention => !isUnnamed(mention, reckoned, text));
    const level = levelOfPassage(passage);
    const [first] = mentions;
    const about = first ? subjectOf(first.noun, first.lead) : null;
    const head = outline.enter(passage, level, about, goesOnList.test(passage.text));
    const own = readPassage(passage, text, mentions, outline, head, frames.length);
    frames.push(...own);
    noteAbsent(frames, passage.id, text);
    if (head && mentions.length === 0 && level < plainLevel) {
      head.absent.push(...noneListed(text));
      if (isNextItem(head, passage, level, itemLevel)) head.untold += 1;
    }
    if (own[0]?.ordinal != null) itemLevel = level;
    outline.leave(passage, level, own, mentions.length === 0);
  }
  gatherPeers(frames, numbered);
  findStated(frames);
  findBefore(frames);
  return frames;
}

/** A paragraph with the next number of a list, or with its first; `before`: at which level the last numbered one stood. */
function isNextItem({members}: Frame, passage: Passage, level: number, before: number): boolean {
  const last = members.findLast(({ordinal}) => ordinal !== null)?.ordinal ?? 0;
  return passage.role !== 'heading' && ordinalOf(passage) === last + 1 && (last === 0 || level === before);
}

/** What a passage says there is none of, or to be as it was, belongs to the last total of 三公经费, or to its cars. */
function noteAbsent(frames: readonly Frame[], passage: string, text: string): void {
  if (!/[无没未持相一]|0\s*(?:个|人|批|辆|台)/u.test(text)) return;
  const cars = frames.findLast(({subject}) => subject.dimensions.key === 'three:vehicles');
  if (cars?.passage === passage && saysNoneBought(text)) cars.absent.push('购置');
  const bought = frames.findLast(({subject, head}) => subject.dimensions.domain === 'procurement' && head === null);
  if (bought?.passage === passage) bought.absent.push(...notBoughtIn(text));
  const total = frames.findLast(({subject}) => subject.dimensions.key === 'three:total');
  if (!total) return;
  total.absent.push(...absentIn(text, total.subject.year));
  total.unmoved.push(...unmovedIn(text));
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
  const again = namedFirst(text.slice(0, mentions[0]?.start ?? 0));
  const recalled = again === undefined ? undefined : outline.recall(subjectOf(nounOf(again), again));
  // 「三公经费预算 10、决算 9。三公经费预算中，…」: the items are those of the budget.
  const opened = recalled?.final && recalled.level && /预算$/u.test(again ?? '') ? undefined : recalled;
  const frames: Frame[] = [];
  const opening = opensBelow.exec(text.slice(mentions.at(-1)?.end ?? text.length))?.[0].trim() ?? '';
  let title = titleOf(text, mentions[0]?.start ?? text.length);
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
    twoSides: outline.side ? listHead : null,
    side: outline.side,
    last: null,
    countsOther: false,
    grouping: opened && listsAgain(opened, mentions) ? -first - 1 : outline.grouping,
  };
  const open = (mention: Mention, named: Subject): Frame => {
    const own = withFundOf(frames, state.sentence, named);
    const subject = own.year === null ? {...own, year: yearAround(state, text, mention.start)} : own;
    const within = withinAt(text, mention.start);
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
        ...(within?.exact ? [within] : []),
      ],
      section,
      level: null,
      budget: null,
      adjusted: null,
      revised: [],
      final: null,
      prior: null,
      change: null,
      growth: null,
      excess: null,
      excessRate: null,
      share: null,
      moreShares: [],
      completion: null,
      direction: null,
      within,
      opener: frames.find(({sentence}) => sentence === state.sentence) ?? null,
      head: state.head,
      members: [],
      absent: [],
      unmoved: [],
      untold: 0,
      peers: [],
      stated: null,
      before: null,
      mayBelongToHead: false,
      side: state.side,
      grouping: state.grouping,
      projects: projectsBefore(text, mention.start),
      opening,
      bracketed: mention.bracketDepth > 0,
      aside: mention.aside || state.head?.aside === true,
      ordinal: frames.length === 0 ? (readNumbering(text.replace(/\s/gu, ''))?.ordinal ?? null) : null,
      start: mention.start,
    };
    if (!mention.aside || mention.kind === 'change') state.head?.members.push(frame);
    frames.push(frame);
    state.current = frame;
    if (state.head === listHead && !frame.aside) state.statements.push(frame);
    if (state.head === listHead && isTopic(subject)) state.topic = frame;
    if (mention.kind === 'level' && ofBothSides.test(subject.noun)) state.twoSides = frame;
    return frame;
  };
  for (const told of mentions) {
    const mention = endsReason(state, told) ? {...told, aside: false} : told;
    advance(state, mention, text, listHead);
    title = titleBefore(mention.lead) ?? title;
    place(mention, state, open, title ?? headings[headings.length - 1]?.subject ?? subjectOf('', ''));
    if (mention.kind === 'level' && state.current?.level === mention) state.levels.push(state.current);
    nameFigure(mention, state.current);
    state.last = mention;
  }
  readDirections(text, frames);
  return frames;
}

/** 「三公经费 9，其中：」 before paragraphs that list its items, and then 「三公经费支出中，…」 with the same items once more. */
const listsAgain = ({members}: Frame, mentions: readonly Mention[]): boolean => {
  const keys = new Set(members.map(({subject}) => subject.dimensions.key));
  const named = mentions.filter(({kind}) => kind === 'level').map(({noun}) => subjectOf(noun, noun).dimensions.key);
  return named.some(key => key !== undefined && key !== null && keys.has(key));
};

/** The clause before a colon that ends a paragraph. */
const opensBelow = /[^。;,]*:\s*$/u;

/** 「公务用车运行费 5，主要是车辆老化，公务用车购置费 0，…」: the next item of 三公经费 is no reason of the one before. */
function endsReason({current}: PassageState, {aside, kind, noun, lead}: Mention): boolean {
  if (!aside || kind !== 'level' || !current || current.aside) return false;
  const [own, before] = [subjectOf(noun, noun), current.subject].map(({dimensions}) => dimensions.key ?? '');
  const bare = lead.replace(/\s+/gu, '');
  const clause = lastClause(bare);
  return own !== before && isItemOfThree(own) && isItemOfThree(before) && clause !== bare && nounOf(clause) === noun;
}

const isItemOfThree = (key = ''): boolean => /^three:(?!total|meeting|training)/u.test(key);

/** 2024年度“三公”经费中，…: the year that opens a sentence; 2024年末 and 2024年5月 are dates. */
const yearFirst = /^[^,;:比较与同和]{0,24}?(20\d{2})年(?:度)?(?![末底初]|\d{1,2}月)/u;

/** The year that a statement without one is about: that of the list it stands in, or of its sentence. */
function yearAround({head}: PassageState, text: string, at: number): number | null {
  if (head?.subject.year) return head.subject.year;
  const sentence = text.slice(text.lastIndexOf('。', at) + 1, at).trimStart();
  const year = yearFirst.exec(sentence)?.[1];
  return year === undefined ? null : Number(year);
}

/** What a fund takes in, spends and carries over, without naming it again. */
const flowOfFund =
  /^(?:(?:本年(?:度)?|当年)?(?:收入|支出)|年[初末终](?:财政拨款)?结(?:转|余)(?:[和及]?结余)?)(?:合计)?$/u;
/** What is left at the end, in a sentence of its own behind those on the fund: 收支相抵，年终结余 1. */
const leftOfFund = /^年[末终](?:滚存)?结(?:转|余)(?:[和及]?结余)?$/u;

/** 「政府性基金预算财政拨款年初结转 0，本年收入 5，本年支出 5」: all of them are of the fund that opens the sentence. */
function withFundOf(frames: readonly Frame[], sentence: number, subject: Subject): Subject {
  const {dimensions, noun} = subject;
  if (dimensions.fund !== undefined || !flowOfFund.test(noun)) return subject;
  const reaches = leftOfFund.test(noun);
  const before = frames.filter(
    own => (reaches || own.sentence === sentence) && own.subject.dimensions.fund !== undefined,
  );
  // 上级补助收入 is a part of what came in, and no fund that has an income of its own.
  const funds = before.map(frame => frame.subject.dimensions.fund);
  const fund = funds.findLast(own => own !== 'superior') ?? funds.at(-1);
  if (fund === undefined) return subject;
  const own = {...subject, dimensions: {...dimensions, fund}};
  if (!/^(?:收入|支出)$/u.test(noun)) return own;
  // 收入 alone is a total where what was carried over stands before it.
  const isTotal = before.some(frame => frame.subject.dimensions.carry === 'brought');
  return isTotal ? {...own, exact: true, dimensions: {...own.dimensions, key: 'total'}} : subject;
}

const countedProjects =
  /(?:项目(?:支出)?(?:共计?|共有|有|合计)?\s*(\d{1,2})\s*个|(\d{1,2})\s*个[^,。;:、\d]{0,10}项目)(?=[^。;\d]*$)/u;

/** 「项目3个，涉及金额 9」: how many projects an amount is for, where no other number stands between. */
function projectsBefore(text: string, at: number): number | null {
  const match = countedProjects.exec(text.slice(Math.max(0, at - 80), at));
  return match ? Number(match[1] ?? match[2]) : null;
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
  const chained = chainFirst.exec(rest)?.[0];
  if (chained !== undefined) return subjectOf(chained, chained);
  const title = rest.split(/[。:]/u)[0] ?? '';
  if (goesOnList.test(title) || purpose.test(title)) return null;
  if (!rest.includes('。') && !rest.includes(':')) return null;
  const named = chainIn(title).length > 0 || codeIn(title) !== null;
  if (title.length < 2 || title.length > (named ? 90 : 24) || (!named && title.includes(','))) return null;
  const noun = title.replace(/^20\d{2}年(?:度)?/u, '');
  return subjectOf(noun, title);
}

/** …（类）…（款）…（项）， and words on what it is for: the item is its title, whatever those words speak of. */
const chainFirst = /^[^,。:;]{2,90}[(]\d*项[)](?=["'”’]*[,。:;])/u;

/** 主要用于机关运转: what money is for is no title of what follows. */
const purpose = /^(?:主要|具体)?(?:是|为)?(?:用于|用作|用来)/u;

/** 「…减少 1。2．公务接待费。预算数 4」: the title of a further item within a passage; null where there is none. */
function titleBefore(lead: string): Subject | null {
  // 「主要用于：项目支出。年初预算为…」: nor is it where a colon parts it from its verb.
  const item = /(?<!用[于作])[。;:]([^。;:]{2,90}[。:][^。;:]*)$/u.exec(lead.replace(/\s/gu, ''))?.[1];
  const title = item === undefined ? null : titleOf(item, item.length);
  // Words between two sentences are a title where they have a number, or are the name of something.
  return title && (title.exact || readNumbering(item ?? '') !== null || namedBeside.test(lead)) ? title : null;
}
