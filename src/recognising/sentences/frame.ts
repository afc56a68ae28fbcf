import type {Mention} from './mentions.ts';
import type {Subject} from './subjects.ts';

/** A statement about one thing: how much there is, was, and by how much that changed. */
export interface Frame {
  index: number;
  passage: string;
  /** Number of its sentence within the passage. */
  sentence: number;
  subject: Subject;
  /** Words of headings and list heads above it, the outermost first. */
  context: Subject[];
  /** Which headings it stands under: equal for statements of one section. */
  section: string;
  level: Mention | null;
  budget: Mention | null;
  adjusted: Mention | null;
  /** 年初预算 9，年中追加 2、调减 1: by how much the budget was moved in the course of the year. */
  revised: Mention[];
  final: Mention | null;
  prior: Mention | null;
  change: Mention | null;
  growth: Mention | null;
  /** By how much the final account exceeds its budget, or falls short of it; and the rate of that. */
  excess: Mention | null;
  excessRate: Mention | null;
  share: Mention | null;
  /** Further shares of the same amount, each of a whole that it names: 占本年支出的60%，占基本支出的80%. */
  moreShares: Mention[];
  completion: Mention | null;
  direction: Direction | null;
  /** 「三公经费支出中，…」: what its sentence opens, by words that state no amount of it; null where it opens nothing. */
  within: Subject | null;
  /** The statement that begins its sentence; null where that is itself. */
  opener: Frame | null;
  /** The statement whose parts are listed, this being one of them. */
  head: Frame | null;
  /** The statements listed as parts of this one. */
  members: Frame[];
  /** For a total of 三公经费, what its cars cost, or the head of a list: the items that the text says there are none of. */
  absent: string[];
  /** … and those that it says, without an amount, to be what they were the year before. */
  unmoved: string[];
  /** How many numbered paragraphs of its list state nothing. */
  untold: number;
  /** Items of one numbered list without a statement that heads it, this one among them. */
  peers: Frame[];
  /** Where only a change is stated: the statement before it of how much there is. */
  stated: Frame | null;
  /** The amount of the year before, where a statement of its own says it: 2021年 q，2022年 c. */
  before: Mention | null;
  /** A change that follows a list may belong to the head of the list. */
  mayBelongToHead: boolean;
  /** 收入包括…，支出包括…: which side of a total of both it is a part of. */
  side: 'income' | 'expenditure' | null;
  /** Which classification of its head lists it, of those that the passage goes through: 按功能分类…；按经济分类…. */
  grouping: number;
  /** How many projects its sentence counts before it: 项目3个，涉及金额 9; null where it counts none. */
  projects: number | null;
  /** What its paragraph ends with behind its last number, where that is a colon: 具体情况如下(按项级科目统计):. */
  opening: string;
  /** It stands in brackets behind what it is a part of. */
  bracketed: boolean;
  /** It stands in the reason that a sentence gives. */
  aside: boolean;
  /** The number of its passage, 3、…, where it is the first statement of that; null elsewhere. */
  ordinal: number | null;
  start: number;
}

/** Words of comparison without a number: 决算数大于预算数, 与上年持平. */
export interface Direction {
  said: 'more' | 'less' | 'same';
  against: 'year' | 'budget';
  start: number;
  end: number;
  text: string;
}

/** How much there is now: the final account before the plain amount. */
export const levelOf = (frame: Frame | null): Mention | null => frame?.final ?? frame?.level ?? null;
