import type {Passage} from '../../model/disclosure.ts';
import {readNumbering} from '../numbering.ts';
import {classifies, flowClassified} from './classifying.ts';
import {type Frame, levelOf} from './frame.ts';
import {bareOf} from './plain-text.ts';
import {isSameSubject, ofBothSides, type Subject, subjectOf} from './subjects.ts';

export interface Heading {
  level: number;
  subject: Subject;
  /** Counts up: two headings with the same words are two. */
  number: number;
}

/** How many statements back something may be named again. */
const reach = 24;

/** A paragraph goes through no whole by as many classifications. */
const mostGroupings = 100;

const styleLevels = {part: 1, ideograph: 2, bracketIdeograph: 3, digit: 4, bracketDigit: 5, circled: 6} as const;
export const plainLevel = 9;

/** Level of a passage by its numbering: 一、 2, （一） 3, 1. 4, (1) 5; 9 where it has none. */
export function levelOfPassage(passage: Passage): number {
  const numbering = readNumbering(bareOf(passage));
  return numbering ? styleLevels[numbering.style] : plainLevel;
}

export const ordinalOf = (passage: Passage): number | null => readNumbering(bareOf(passage))?.ordinal ?? null;

/** What a statement is of, as far as lists go: the items of one list are of one sort. */
export function sortOf({chain, dimensions, noun}: Subject): string {
  if (chain.length > 0) return 'chain';
  const {key, nature, fund} = dimensions;
  if (key && !key.startsWith('total')) return key.split(':')[0] ?? '';
  if (nature) return 'nature';
  if (fund) return 'fund';
  return noun === '' ? '' : key ? 'total' : 'other';
}

/** 会议费 or 培训费 behind the items of 三公经费, which do not hold them. */
function isBesideThree({dimensions}: Subject, whole: Frame | null): boolean {
  const noun = whole?.subject.noun ?? '';
  return /^three:(?:meeting|training)$/u.test(dimensions.key ?? '') && /三公/u.test(noun) && !/会议|培训/u.test(noun);
}

/** A numbered line that what follows may be part of. */
interface Item {
  level: number;
  ordinal: number | null;
  frame: Frame | null;
}

/**
 * The headings above the present passage, and the statements whose parts are being listed: by
 * numbering, or, without numbers, after «：» and «；».
 */
export class Outline {
  readonly headings: Heading[] = [];
  #items: Item[] = [];
  /** The items before paragraphs without numbers, which the next number may go on. */
  #kept: readonly Item[] = [];
  #loose: Frame | null = null;
  /** What opened the loose list has a number itself: the next number ends it. */
  #isNumbered = false;
  /** The sort of the items of a loose list whose last item ended with a full stop. */
  #fading: string | null = null;
  #last: Frame | null = null;
  /** The whole that paragraphs go through by one classification after the other: 按功能分类：…; 按经济分类：…. */
  #classified: Frame | null = null;
  /** The last total of income and expenditure together under the present heading, and which side of it is being listed. */
  #both: Frame | null = null;
  #side: Frame['side'] = null;
  /** The last statements of how much there is. */
  #said: Frame[] = [];
  /** Those of the last paragraph that states any, which are in no list of it. */
  #beside: readonly Frame[] = [];
  #count = 0;
  #grouping = 0;

  /** Another number for each paragraph that goes through a whole by a classification, 0 elsewhere. */
  get grouping(): number {
    return this.#classified ? this.#grouping : 0;
  }

  /** 收入预算包括：…, 支出预算包括：…: the side of a total of both that a passage lists; null where it lists none. */
  get side(): Frame['side'] {
    return this.#side;
  }

  get section(): string {
    return this.headings.map(heading => heading.number).join('.');
  }

  /**
   * Finds the statement whose parts a passage lists. `first`: what its first statement is about;
   * `goesOn`: it begins with 其中.
   */
  enter(passage: Passage, level: number, first: Subject | null, goesOn: boolean): Frame | null {
    const heading = passage.role === 'heading';
    if (heading) this.#both = null;
    const side = this.#both ? sideListed(passage.text) : null;
    this.#side = side ?? (this.#loose !== null && this.#loose === this.#both ? this.#side : null);
    if (side) return this.#both;
    this.#classified = first !== null && classifies.test(wordsOf(passage)) ? this.#goneThrough(passage) : null;
    if (this.#classified) {
      this.#grouping += mostGroupings;
      return this.#classified;
    }
    if (goesOn && level === plainLevel && this.#last && !this.#loose) return this.#last;
    while (level < plainLevel && (this.headings.at(-1)?.level ?? -1) >= level) this.headings.pop();
    if (level === plainLevel) return this.#enterLoose(heading, first);
    if (this.#loose && !this.#isNumbered) this.#items = [{level: 0, ordinal: null, frame: this.#loose}];
    this.#loose = null;
    if (this.#items.length === 0 && this.#goesOn(level, ordinalOf(passage))) this.#items = [...this.#kept];
    this.#kept = [];
    while ((this.#items.at(-1)?.level ?? -1) >= level) this.#items.pop();
    return this.#items.at(-1)?.frame ?? null;
  }

  #enterLoose(heading: boolean, first: Subject | null): Frame | null {
    if (this.#items.length > 0) this.#kept = this.#items;
    if (heading) this.#kept = [];
    this.#items = [];
    const ended =
      this.#fading !== null && (first === null || sortOf(first) !== this.#fading || isBesideThree(first, this.#loose));
    if (heading || ended) this.#loose = null;
    return this.#loose;
  }

  /** Whether a number is the next one of a list that paragraphs without numbers interrupt: 1.A。Of A. 2.B。 */
  #goesOn(level: number, ordinal: number | null): boolean {
    const before = this.#kept.find(item => item.level === level)?.ordinal;
    return before !== undefined && before !== null && ordinal === before + 1;
  }

  /** What a paragraph goes through: that of the one before it, where that is of what its words speak of. */
  #goneThrough(passage: Passage): Frame | null {
    const flow = flowClassified(wordsOf(passage));
    const own = this.#classified?.subject.dimensions.flow;
    return this.#classified && (flow === undefined || own === undefined || own === flow)
      ? this.#classified
      : this.#lastFor(passage);
  }

  /** The statement that a paragraph goes through: below a number, it is the total that the one before states. */
  #lastFor(passage: Passage): Frame | null {
    const {key, nature} = this.#last?.subject.dimensions ?? {};
    const isTotal = key?.startsWith('total') === true && nature === undefined;
    if (this.#last) return ordinalOf(passage) === null || isTotal ? this.#last : null;
    // 「收入 10，支出 10。从资金来源看，…」
    const flow = flowClassified(wordsOf(passage));
    const said = this.#beside.filter(({subject}) => subject.dimensions.flow === flow);
    return flow !== undefined && said.length === 1 ? (said[0] ?? null) : null;
  }

  /** The last statement before this passage of how much there is of something. */
  recall(subject: Subject): Frame | undefined {
    const isOfYear = ({year}: Subject): boolean => year === null || subject.year === null || year === subject.year;
    return this.#said.findLast(
      frame => frame.subject.exact && isSameSubject(frame.subject, subject) && isOfYear(frame.subject),
    );
  }

  leave(passage: Passage, level: number, own: readonly Frame[], bare: boolean): void {
    if (this.#classified) return;
    if (this.#side && sideListed(passage.text)) {
      this.#loose = own.length === 0 && /[:：]\s*$/u.test(passage.text) ? this.#both : null;
      return;
    }
    this.#both = own.findLast(frame => isOfBoth(frame)) ?? this.#both;
    this.#said = [...this.#said, ...own.filter(frame => levelOf(frame) !== null)].slice(-reach);
    if (own.length > 0)
      this.#beside = own.filter(frame => frame.head === null && !frame.aside && levelOf(frame) !== null);
    if (bare || level < 5) this.#pushHeading(passage, level);
    const head = own.length > 0 ? outermost(own) : null;
    if (level < plainLevel) {
      const through = byFunction.test(wordsOf(passage)) ? (this.#items.at(-1)?.frame ?? null) : this.#namedIn(passage);
      this.#items.push({level, ordinal: ordinalOf(passage), frame: own.length > 0 ? wholeOf(own) : through});
      this.#last = head;
      this.#isNumbered = true;
      this.#loose = endsOpen.test(passage.text) ? (this.#items.at(-1)?.frame ?? null) : null;
      return;
    }
    const heads = own.filter(frame => frame.head === null && !frame.aside);
    // 「收入增加 10，支出相应增加 10。具体如下：」: both come to what is listed.
    const alone = heads.length === 1 || areEqual(heads);
    // «其中：» may stand in a line of its own.
    const told = own.length > 0 ? head : opensAlone.test(passage.text) ? this.#last : null;
    const opener = this.#namedIn(passage) ?? told;
    this.#fading = null;
    this.#isNumbered = this.#isNumbered && this.#loose !== null;
    if (opener && (endsOpen.test(passage.text) || isWholeBeforeColon(own, passage.text)))
      this.#loose = opener === this.#last || alone ? opener : null;
    else if (!/[；;，,、]\s*$/u.test(passage.text)) this.#fade(own);
    if (own.length > 0) this.#last = alone ? head : null;
  }

  /** What a paragraph names again at its end, and opens: 一般公共预算支出主要用于以下方面：. */
  #namedIn(passage: Passage): Frame | null {
    const named = opensNamed.exec(bareOf(passage))?.[1];
    return named === undefined ? null : (this.recall(subjectOf(named, named)) ?? null);
  }

  /** A full stop ends a list, unless the next line goes on with an item of the same sort. */
  #fade(own: readonly Frame[]): void {
    const [first] = own;
    if (first && this.#loose && first.head === this.#loose && levelOf(first)) this.#fading = sortOf(first.subject);
    else this.#loose = null;
  }

  #pushHeading(passage: Passage, level: number): void {
    const text = bareOf(passage);
    // The title of a table says nothing of the paragraphs that follow.
    if (passage.role === 'caption' || /表$/u.test(text)) return;
    if (passage.role !== 'heading' && (level === plainLevel || text.length > 60) && !/[。:]$/u.test(text.slice(0, 40)))
      return;
    if (opensAlone.test(text)) return;
    const own = passage.role === 'heading' ? (passage.level ?? level) : level;
    while ((this.headings.at(-1)?.level ?? 0) >= own && this.headings.length > 0) this.headings.pop();
    const title = (readNumbering(text)?.rest ?? text).split(/[。:]/u)[0] ?? '';
    this.#count += 1;
    this.headings.push({level: own, number: this.#count, subject: subjectOf(headingNoun(title), title)});
  }
}

/** 1.按功能分类列支: a number of its own for the first classification of the whole above it, which holds all of that. */
const byFunction = /^按(?:支出|财政|预算)?功能(?:支出)?(?:分类|科目)[^\d,，。；;]{0,10}[:：]?$/u;

/** A paragraph that goes through what the one before states, with or without a number: 按支出功能分类：…, 1.按支出功能分类，…. */
function wordsOf(passage: Passage): string {
  const bare = bareOf(passage);
  return readNumbering(bare)?.rest ?? bare;
}

/** 收入包括…；支出包括… behind a total of both. */
const opensSide =
  /^\s*(?:一般公共预算|政府性基金预算|国有资本经营预算)?(?:财政拨款)?(收入|支出)(?:预算|决算)?(?:主要)?(?:包括|构成|来源)[:：]/u;

function sideListed(text: string): Frame['side'] {
  const side = opensSide.exec(text)?.[1];
  return side === undefined ? null : side === '收入' ? 'income' : 'expenditure';
}

const isOfBoth = ({subject, head, level}: Frame): boolean =>
  head === null && level !== null && subject.dimensions.key === 'total:all' && ofBothSides.test(subject.noun);

const opensNamed =
  /(?:^|[。;])([^。;,:]{4,50}?)(?:主要用于(?:以下|如下)|(?:主要|具体)(?:内容|情况|安排|用途)?(?:如下|为))[^。;,:]{0,8}:$/u;
const opensAlone = /^\s*(?:其中|包括|具体(?:情况)?如下|具体为)\s*[:：]\s*$/u;
const endsOpen =
  /(?:其中|包括|包含|如下|构成|方面|分类|分别为|(?:项目|安排|情况)[是为])[^，。；,;]{0,16}(?:[（(][^（()）]*[)）])?[:：]\s*$/u;

/** 「三公经费预算 10，与上年持平：」 before a list of its items. */
const isWholeBeforeColon = ([only, more]: readonly Frame[], text: string): boolean =>
  /[:：]\s*$/u.test(text) &&
  more === undefined &&
  only !== undefined &&
  levelOf(only) !== null &&
  /^total|:total$/u.test(only.subject.dimensions.key ?? '');

/** Whether two statements print one amount. */
function areEqual(heads: readonly Frame[]): boolean {
  const [one, other, more] = heads.map(frame => (levelOf(frame) ?? frame.change)?.token);
  return (
    !more &&
    one !== undefined &&
    other !== undefined &&
    one.value.digits === other.value.digits &&
    one.value.decimals === other.value.decimals &&
    one.power === other.power &&
    one.value.digits !== 0
  );
}

/** What the items below a passage are parts of: its one statement, or its one total. */
function wholeOf(frames: readonly Frame[]): Frame | null {
  const alone = frames.filter(frame => frame.head === null && !frame.aside && levelOf(frame) !== null);
  const totals = alone.filter(({subject}) => /^total|:total$/u.test(subject.dimensions.key ?? ''));
  const [only] = alone.length === 1 ? alone : totals.length === 1 ? totals : [];
  return only ?? (alone.length === 0 ? outermost(frames) : null);
}

/** The statement that heads the others of its passage: the last one that is in no list, and no reason. */
const outermost = (frames: readonly Frame[]): Frame =>
  frames.findLast(frame => frame.head === null && !frame.aside) ??
  frames.findLast(frame => frame.head === null) ??
  (frames[0] as Frame);

/** 五、一般公共预算财政拨款支出决算情况说明 speaks of 一般公共预算财政拨款支出; 预算 is a part of the name of that fund. */
const headingNoun = (title: string): string =>
  title
    .replace(
      /(?:年度)?(?:(?<!一般公共|公共财政)预算|决算)?(?:总体|结构|具体|安排|支出|收支)*(?:情况)?(?:的)?(?:说明|情况)?(?:如下)?$/u,
      '',
    )
    .replace(/^20\d{2}年(?:度)?/u, '');
