import {addTo} from '../model/grouping.ts';
import type {Tried} from './tried.ts';

/** A family with its readings. */
type Family = ReadonlyMap<number, readonly Tried[]>;

/** Families that bear a reading out, and those that only another reading fits. */
interface Vote {
  bearing: number;
  speaking: number;
}

/** Families that have to bear a reading out before it is taken for one that they alone would not show. */
const enough = 2;

/** Lists of one kind in one table, as its subtotals are, which are all read in the same way. */
export class Kin {
  readonly #families = new Map<string, Family[]>();

  constructor(families: Iterable<Family>) {
    for (const family of families) {
      const kin = kinOf(family);
      if (kin !== null) addTo(this.#families, kin, family);
    }
  }

  /** The reading of a family that enough others of its kind are read in, and none of them otherwise; null where there is none. */
  readingOf(family: Family): number | null {
    const others = (this.#families.get(kinOf(family) ?? '') ?? []).filter(other => other !== family);
    const found = [...family.keys()].filter(reading => {
      const {bearing, speaking} = voteOn(reading, others);
      return bearing >= enough && speaking === 0;
    });
    const [only] = found;
    if (only === undefined || found.length > 1) return null;
    // Where a list adds up in another way, that is the way.
    return fits(family.get(only)) || ![...family.values()].some(fits) ? only : null;
  }
}

function kinOf(family: Family): string | null {
  for (const tried of family.values()) return tried[0]?.relation.kin ?? null;
  return null;
}

/** Whether nothing fails in a reading, and something holds. */
const fits = (own: readonly Tried[] | undefined): boolean =>
  own?.every(({outcome}) => outcome.verdict !== 'disagrees') === true &&
  own.some(({outcome}) => outcome.verdict !== 'undecided' && outcome.telling > 0);

function voteOn(reading: number, families: readonly Family[]): Vote {
  const vote: Vote = {bearing: 0, speaking: 0};
  for (const family of families) {
    if (fits(family.get(reading))) vote.bearing += 1;
    else if ([...family.values()].some(fits)) vote.speaking += 1;
  }
  return vote;
}
