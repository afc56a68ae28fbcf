import type {Relation} from '../model/relation.ts';
import type {Outcome} from './outcome.ts';

/** A relation with how it came out when it was weighed. */
export interface Tried {
  relation: Relation;
  outcome: Outcome;
}
