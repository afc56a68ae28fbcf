import type {Relation} from '../model/relation.ts';
import type {Computed} from './outcome.ts';

/** A relation with what became of it. */
export interface Judged {
  relation: Relation;
  verdict: 'agrees' | 'rounding' | 'disagrees' | 'undecided';
  /** Cause of a difference, or reason of an undecided relation. */
  cause: string | null;
  reason: string | null;
  severity: Relation['severity'];
  computed: Computed | null;
  /** How many instances of its family agree, and how many do not. */
  support: number;
  against: number;
  /** Of a list that was taken to leave something out: the sum that it would be if it did not. */
  instead?: Relation;
}
