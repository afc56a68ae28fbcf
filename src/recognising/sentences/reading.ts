/**
 * What a number of a sentence states. `level`: how much there is; `prior`: how much there was;
 * `change`: by how much it rose or fell; `share`, `growth`, `completion`: percentages;
 * `bound`: a threshold or target (20万元以上, 不低于95%).
 */
export type MentionKind =
  | 'level'
  | 'prior'
  | 'change'
  | 'share'
  | 'growth'
  | 'completion'
  | 'bound'
  | 'count'
  | 'unknown';

/** Stage words of a level: 年初预算为 … 支出决算为 …. */
export type LevelStage = 'budget' | 'adjusted' | 'final' | null;

/** What a number says by its own words. */
export interface Reading {
  kind: MentionKind;
  /** 1 risen, −1 fallen, 0 not said. */
  sign: 1 | -1 | 0;
  /** Its own noun: the words of its clause without verbs and comparisons; '' where it has none. */
  noun: string;
  /** What a share is a share of, a completion a completion of. */
  base: string;
  stage: LevelStage;
  /** Compared with: the year before, or the budget. */
  against: 'year' | 'budget' | null;
}
