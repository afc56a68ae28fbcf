import type {Frame} from '../recognising/sentences/frame.ts';
import {isGeneric, type Subject} from '../recognising/sentences/subjects.ts';

const ofThing = /^(?:three|function|economic|government|agency):/u;

/** An amount of one fund and of nothing else: 一般公共预算拨款支出 8. */
const isOfFundAlone = ({dimensions, chain}: Subject): boolean =>
  dimensions.fund !== undefined &&
  dimensions.nature === undefined &&
  dimensions.carry === undefined &&
  chain.length === 0 &&
  (dimensions.key?.startsWith('total') ?? false);

/** All there is, or all that is spent on staff or on projects; a fund within it is told apart by that nature. */
const isWhole = ({noun, exact, dimensions: {key, carry, domain}}: Subject): boolean =>
  isGeneric(noun) ||
  (exact && (key?.startsWith('total') ?? false) && domain === undefined && carry !== 'brought' && carry !== 'forward');

/**
 * What the amount of a fund is a part of, where that is no total: 三公经费 10，其中：一般公共预算拨款 8; null where the
 * amount is the total of its fund.
 */
export function withinWhat({subject, within, head, opener, context}: Frame): Subject | null {
  if (!isOfFundAlone(subject)) return null;
  const named = within ?? head?.subject ?? null;
  if (named) return isWhole(named) ? null : named;
  // 会议费 2，全部为一般公共预算拨款 2: what a sentence goes on about, without a word that it opens.
  if (opener && !isWhole(opener.subject)) return {...opener.subject, exact: false};
  const around = context.findLast(({dimensions}) => dimensions.key !== undefined);
  // A heading is about more than one thing.
  return around && ofThing.test(around.dimensions.key ?? '') ? {...around, exact: false} : null;
}
