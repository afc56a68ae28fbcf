import type {Relation} from '../model/relation.ts';
import type {Tried} from './tried.ts';
import type {Telling} from './weigh.ts';

/** What the instances of a reading have to say for it. */
export interface Tally {
  support: number;
  against: number;
  /** How many of the statements that other readings speak of it leaves out: it has no place for them, or a blank. */
  missing?: number;
}

/** Instances that agree, weighted by how much they show; a sum of one part shows little. */
export function tally(tried: readonly Tried[]): Tally {
  let support = 0;
  let against = 0;
  for (const {relation, outcome} of tried) {
    if (outcome.verdict === 'disagrees') against += 1;
    else if (outcome.verdict !== 'undecided' && !isForced(relation, outcome.cause))
      support += weightOf(relation, outcome.telling);
  }
  return {support, against};
}

/** A number that was cut off fits many amounts: it fits the most natural one, and is no ground for another. */
const isForced = ({reading}: Relation, cause: string | null): boolean => reading > 0 && cause === 'truncated';

function weightOf(relation: Relation, telling: Telling): number {
  if (telling === 0) return relation.tie ? 0.2 : 0;
  return telling === 1 && relation.weak ? 0.4 : 1;
}

/** Two wrong figures that mend more sums than two are borne out by each sum more. */
export const ofTwoFaults = ({support, against}: Tally): Tally => ({support: support + against - 2, against: 2});
