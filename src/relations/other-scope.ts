import type {Fact} from '../recognising/facts.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import type {Fund} from '../recognising/vocabulary/concepts.ts';
import {differ} from './fund-wholes.ts';
import {isCommonFund} from './funds.ts';
import type {Aspect, Printing, Printings} from './printings.ts';
import {holdsOwnMoney} from './three-money.ts';
import {isTotal, type Wanted} from './wanted.ts';

/** How far back the total may stand that an item without a word on its money is a part of. */
const reach = 40;

/**
 * Whether a statement counts more money than a table does: 「养老保险缴费 12，其中财政拨款 10、其他资金 2」, 「水利 9，其中当年 8、上年结转 1」;
 * or, where it does not say whose money it is, stands under a total that is none of the table's: 「本年支出 90，…。农林水支出 60」.
 */
export function isOfMoreMoney(
  frame: Frame,
  wanted: Wanted,
  fact: Fact,
  frames: readonly Frame[],
  printings: Printings,
): boolean {
  if (isTotal(wanted.key)) return false;
  if (fact.dimensions.fund !== 'all' && (holdsOwnMoney(frame) || holdsOtherFund(frame, fact))) return true;
  if (frame.members.some(({subject}) => subject.dimensions.carry === 'brought')) return true;
  // A total of all money is held against that of the text itself.
  return fact.dimensions.fund !== 'all' && sumAround(frame, wanted, fact, frames, printings) === 'other';
}

/** 「农林水支出 10，其中一般公共预算 8，政府性基金 2」: more than what the table is of. */
const holdsOtherFund = ({members, subject}: Frame, {dimensions: {fund}}: Fact): boolean =>
  subject.dimensions.fund === undefined &&
  members.some(member => {
    const own = member.subject.dimensions.fund;
    return own !== undefined && own !== 'all' && own !== fund && !(isCommonFund(own) && isCommonFund(fund));
  });

/**
 * Whether nothing says that an item is of the money of a table that prints but a part of all: neither its words nor the
 * total that it stands under. Items are told with the names of their class and section where the table is explained.
 */
export const isOfUnsaidMoney = (
  frame: Frame,
  wanted: Wanted,
  fact: Fact,
  frames: readonly Frame[],
  printings: Printings,
): boolean =>
  wanted.dimensions.fund === undefined &&
  frame.subject.chain.length < wholeChain &&
  isClass(wanted, fact) &&
  fact.dimensions.fund !== 'all' &&
  sumAround(frame, wanted, fact, frames, printings) !== 'same';

/** …（类）…（款）…（项）. */
const wholeChain = 3;

/** Whether the total that an item stands under is that of a table, or another one; null where none is stated or printed. */
function sumAround(
  frame: Frame,
  wanted: Wanted,
  fact: Fact,
  frames: readonly Frame[],
  printings: Printings,
): 'same' | 'other' | null {
  if (frame.subject.dimensions.fund !== undefined || !isClass(wanted, fact)) return null;
  const around = totalAround(frame, wanted.dimensions.fund ?? null, frames);
  const whole = printings.wholeOf(fact);
  if (!around || !whole) return null;
  return differ(around.figure, whole.figure) ? 'other' : 'same';
}

/** The last total of what is spent of a fund, or of money that is not named, that its section states before a statement. */
function totalAround(frame: Frame, fund: Fund | null, frames: readonly Frame[]): Mention | null {
  const before = frames.slice(Math.max(0, frame.index - reach), frame.index);
  const isWhole = ({section, subject, aside}: Frame): boolean => {
    const {key = null, nature, flow, fund: own} = subject.dimensions;
    if (section !== frame.section || aside || !subject.exact || !isTotal(key)) return false;
    return nature === undefined && flow !== 'income' && (own === undefined || own === fund);
  };
  const found = before.findLast(
    other => isWhole(other) && levelOf(other) !== null && isOfOneYear(other.subject.year, frame.subject.year),
  );
  return levelOf(found ?? null);
}

const isOfOneYear = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;

/** A class of functions, by its code or by the name of a row that has one. */
const isClass = ({key, byName}: Wanted, fact: Fact): boolean =>
  key.startsWith('function:') || (byName && fact.table.blocks[fact.block]?.rows[fact.row]?.code?.system === 'function');

/** An amount of the text, and a place where a table may print it. */
export interface Stating {
  mention: Mention;
  aspect: Aspect;
  printed: readonly Printing[];
}

/**
 * Whether a column called 预算数 alone may be of another budget than the one that the words call 年初预算: by the forms it
 * is that of the whole year. Where it prints another amount that the words call so, it is that of the year's beginning.
 */
export function mayBeOtherBudget(own: Stating, {column, at}: Fact, all: readonly Stating[]): boolean {
  if (!saysFirst(own) || column.path.some(text => /年初/u.test(text))) return false;
  return !all.some(
    other =>
      other !== own &&
      saysFirst(other) &&
      other.mention.figure.value?.digits !== 0 &&
      other.printed.some(
        ({fact: {at: place, figure}}) =>
          place.column === at.column && figure.value !== null && !differ(figure, other.mention.figure),
      ),
  );
}

const saysFirst = ({aspect, mention: {lead}}: Stating): boolean =>
  aspect === 'budget' && /年初[^,，。;；]*$/u.test(lead);
