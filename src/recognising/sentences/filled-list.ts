import {exact} from '../../amounts/exact.ts';
import {type Frame, levelOf} from './frame.ts';

/** Whether what is listed of a whole comes to it exactly, so that nothing is left for a further item. */
export const isFilled = (head: Frame): boolean => head.members.length > 1 && comeTo(head, head.members);

/** Whether the amounts of some statements come to that of a whole exactly. */
export function comeTo(head: Frame, parts: readonly Frame[]): boolean {
  const whole = amountOf(head);
  return whole !== null && parts.length > 0 && parts.map(amountOf).reduce(plus, 0n) === whole;
}

/** How much there is, in 10^−12 元; null where no money says so. */
function amountOf(frame: Frame): bigint | null {
  const token = levelOf(frame)?.token;
  return token?.kind === 'money' ? exact(token.value, token.power) : null;
}

const plus = (sum: bigint | null, amount: bigint | null): bigint | null =>
  sum === null || amount === null ? null : sum + amount;
