import {unspaced} from '../../../model/unspaced.ts';
import {type Block, isBelow} from './header-blocks.ts';

/**
 * The columns whose uppermost heading, of some, is 小计: each is the sum of columns beside it, and stands under the same
 * heading as these.
 */
export function subtotalColumns(blocks: readonly Block[]): ReadonlySet<number> {
  const isUppermost = (block: Block): boolean =>
    !blocks.some(other => isBelow(block, other) && other.first <= block.last && other.last >= block.first);
  const own = blocks.filter(block => {
    const isSubtotal = unspaced(block.words.map(({text}) => text).join('')) === '小计';
    return isSubtotal && block.first === block.last && isUppermost(block);
  });
  return new Set(own.map(({first}) => first));
}
