import type {Frame} from '../recognising/sentences/frame.ts';
import {isGeneric, type Subject} from '../recognising/sentences/subjects.ts';

const ofThing = /^(?:three|function|economic|government|agency):/u;

/** An amount of one fund, or of all money, and of nothing else: 一般公共预算拨款支出 8. */
const isTotal = ({dimensions, chain}: Subject): boolean =>
  dimensions.nature === undefined &&
  dimensions.carry !== 'brought' &&
  dimensions.carry !== 'forward' &&
  chain.length === 0 &&
  (dimensions.key?.startsWith('total') ?? false);

/** What a fund carries over stands beside what it takes in and spends. */
const isCarried = ({dimensions: {carry}}: Subject): boolean => carry === 'brought' || carry === 'forward';

/** All there is, or all that is spent on staff or on projects; a fund within it is told apart by that nature. */
const isWhole = ({noun, exact, dimensions: {key, carry, domain}}: Subject): boolean =>
  isGeneric(noun) ||
  (exact && (key?.startsWith('total') ?? false) && domain === undefined && carry !== 'brought' && carry !== 'forward');

/** 河道整治项目投资 500，当年支出预算 300: of something that is no part of any table. */
const withinUnknown = (around: readonly (Subject | null | undefined)[]): Subject | null => {
  const named = around.find(subject => subject);
  return named && !isWhole(named) && !isCarried(named) && named.dimensions.key === undefined
    ? {...named, exact: false}
    : null;
};

/** 「非财政拨款支出中，基本支出 2」: of money that no table prints. */
const isOfUnknownMoney = (own: Subject): boolean =>
  /支出|收入|资金|拨款|经费/u.test(own.noun) && own.dimensions.fund === undefined && withinUnknown([own]) !== null;

/** 公务接待费中基本支出安排 3、项目支出安排 2: the first of the natures that an item is broken down by. */
const isBrokenDown = ({noun, dimensions: {key, nature}}: Subject): boolean =>
  nature !== undefined && ofThing.test(key ?? '') && noun.includes('中');

/**
 * What the amount of a fund is a part of, where that is no total: 三公经费 10，其中：一般公共预算拨款 8; null where the
 * amount is the total of its fund.
 */
export function withinWhat({subject, within, head, opener, context}: Frame): Subject | null {
  if (opener && subject.dimensions.nature !== undefined && isBrokenDown(opener.subject))
    return {...opener.subject, exact: false};
  if (within && subject.dimensions.nature !== undefined && isOfUnknownMoney(within)) return {...within, exact: false};
  if (!isTotal(subject)) return null;
  if (subject.dimensions.fund === undefined) return withinUnknown([within, head?.subject, opener?.subject]);
  const named = within ?? head?.subject ?? null;
  if (named) return isWhole(named) ? null : named;
  // 会议费 2，全部为一般公共预算拨款 2: what a sentence goes on about, without a word that it opens.
  if (opener && !isWhole(opener.subject) && !isCarried(opener.subject)) return {...opener.subject, exact: false};
  const around = context.findLast(({dimensions}) => dimensions.key !== undefined);
  // A heading is about more than one thing.
  return around && ofThing.test(around.dimensions.key ?? '') ? {...around, exact: false} : null;
}
