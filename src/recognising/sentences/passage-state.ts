import type {Frame} from './frame.ts';
import type {Mention} from './mentions.ts';

/** Where the reading of a passage stands. */
export interface PassageState {
  current: Frame | null;
  head: Frame | null;
  sentence: number;
  at: number;
  /** Statements of the present sentence that are in no list of it. */
  statements: Frame[];
  /** The last total that the paragraph states: what its other statements are about. */
  topic: Frame | null;
  /** Statements that a bracket was opened after: what stands in it are their parts. */
  brackets: (Frame | null)[];
  /** Statements of how much there is, in the order of the passage: what «分别占…» goes through again. */
  levels: Frame[];
  /** The last total of income and expenditure together, and the side of it that is being listed. */
  twoSides: Frame | null;
  side: Frame['side'];
  last: Mention | null;
  /** What was counted last begins something else: …；拟举办2次论坛，经费预算 3. */
  countsOther: boolean;
  /** How often the money of a whole was listed by yet another classification. */
  grouping: number;
}
