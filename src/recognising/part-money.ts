import type {Block} from '../model/disclosure.ts';
import {addTo} from '../model/grouping.ts';
import type {Measured} from './measured.ts';
import type {RecognisedTable} from './recognised-table.ts';

/** What is known of the money of one body: amounts by measure, and all that are printed. */
interface Money {
  measures: Map<string, Set<bigint>>;
  amounts: Set<bigint>;
}

/**
 * Tells which parts of a file are about the same money: a department may print the tables of several bodies, and
 * then what it says of each; and a title may name the body otherwise.
 */
export class PartMoney {
  readonly #parts: readonly Money[];

  constructor(
    parts: readonly (readonly Block[])[],
    measured: readonly Measured[],
    amounts: ReadonlyMap<string, readonly bigint[]>,
    tables: readonly RecognisedTable[],
  ) {
    const byTable = new Map<string, Measured[]>();
    for (const own of measured) {
      const id = tables[own.table]?.id ?? '';
      addTo(byTable, id, own);
    }
    this.#parts = parts.map(blocks => {
      const money: Money = {measures: new Map(), amounts: new Set()};
      for (const {id} of blocks) {
        for (const own of byTable.get(id) ?? []) addMeasured(money, own);
        for (const amount of amounts.get(id) ?? []) money.amounts.add(amount);
      }
      return money;
    });
  }

  /**
   * For each part the number of its body, in the order in which bodies come; where nothing tells, the two that it
   * stands between. `isOther`: the title of a part names another body, which holds where its money does not tell.
   */
  bodies(isOther: (part: number) => boolean): number[][] {
    const known: Money[] = [];
    const told = this.#parts.map((part, i) => {
      const at = i === 0 ? 0 : (bodyOf(part, known) ?? (isOther(i) && isTold(part, known) ? known.length : null));
      const home = known[at ?? -1];
      if (home) take(home, part);
      else if (at !== null) known.push({measures: new Map(part.measures), amounts: new Set(part.amounts)});
      return at;
    });
    return told.map((own, i) => {
      if (own !== null) return [own];
      const before = told.slice(0, i).findLast(other => other !== null) ?? 0;
      const after = told.slice(i + 1).find(other => other !== null) ?? before;
      return [...new Set([before, after])];
    });
  }
}

/** Links to other publications name them too: a disclosure of its own has amounts, beside those of another. */
const isTold = ({amounts}: Money, known: readonly Money[]): boolean =>
  amounts.size > 0 && known.some(other => other.amounts.size > 0);

function addMeasured({measures}: Money, {measure, amount}: Measured): void {
  const own = measures.get(measure);
  if (own) own.add(amount);
  else measures.set(measure, new Set([amount]));
}

/** The body that a part is of: one of those known, or the next one; null where nothing tells. */
function bodyOf(part: Money, known: readonly Money[]): number | null {
  const likeness = known.map(other => likenessOf(part, other));
  const same = likeness.indexOf('same');
  if (same >= 0) return same;
  return likeness.every(like => like === 'other') ? known.length : null;
}

/** Whether two parts are about the same money; null where nothing shows it. */
function likenessOf(part: Money, other: Money): 'same' | 'other' | null {
  const {both, agree} = compared(part, other);
  if (both >= fewestMeasures && agree * 2 > both) return 'same';
  if (both >= fewestMeasures && agree * 3 <= both) return 'other';
  const [fewer, more] = part.amounts.size <= other.amounts.size ? [part, other] : [other, part];
  const shared = found(fewer.amounts, more.amounts) / Math.max(fewer.amounts.size, fewestAmounts);
  if (shared >= alike) return 'same';
  const isClear = fewer.amounts.size >= fewestAmounts || (both > 0 && agree === 0);
  return isClear && shared < unlike ? 'other' : null;
}

const fewestMeasures = 2;
const fewestAmounts = 6;
const alike = 0.25;
const unlike = 0.1;

/** How many amounts are among others, where these may be printed finer: 123.5 万元 of 1,234,567.00 元. */
function found(amounts: ReadonlySet<bigint>, among: ReadonlySet<bigint>): number {
  const rounded = [1n, 10n, 100n].map(place => new Set([...among].map(amount => (amount + place / 2n) / place)));
  const isPrinted = (amount: bigint): boolean =>
    [1n, 10n, 100n].some((place, i) => amount % place === 0n && rounded[i]?.has(amount / place));
  return [...amounts].filter(isPrinted).length;
}

function compared(part: Money, other: Money): {both: number; agree: number} {
  let [both, agree] = [0, 0];
  for (const [measure, amounts] of part.measures) {
    const others = other.measures.get(measure);
    if (!others) continue;
    both += 1;
    if (haveCommon(amounts, others)) agree += 1;
  }
  return {both, agree};
}

const haveCommon = (a: ReadonlySet<bigint>, b: ReadonlySet<bigint>): boolean => [...a].some(amount => b.has(amount));

function take(home: Money, part: Money): void {
  for (const [measure, amounts] of part.measures)
    home.measures.set(measure, new Set([...(home.measures.get(measure) ?? []), ...amounts]));
  for (const amount of part.amounts) home.amounts.add(amount);
}
