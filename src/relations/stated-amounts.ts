import type {Frame} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';

/** How many amounts of a passage may be meant at most. */
const most = 12;

/**
 * Amounts that the passage of a statement says besides its own: what a rate, a share or a change may be
 * of when it is not of the nearest one. A sentence that holds for one of them accuses nobody.
 */
export function amountsBeside(frame: Frame, frames: readonly Frame[]): Mention[] {
  const amounts = frames
    .filter(other => other !== frame && other.passage === frame.passage)
    .flatMap(({final, level, budget, adjusted, prior}) => [final, level, budget, adjusted, prior])
    .filter(mention => mention !== null);
  return amounts.slice(0, most);
}
