import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import {bareName} from '../recognising/names.ts';
import {type Reason, reasonsIn} from '../recognising/sentences/reasons.ts';
import {printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A reason or purpose that stands word for word under two items and names one of them: under the other
 * it was copied. General reasons (人员变动) may stand under as many items as they like.
 */
export const rule: Rule = {
  meta: {id: 'repeated-reason', severity: 'warning', basis: 'wording: the reason of an item is its own'},
  find: ({texts}) => {
    const reasons = texts.filter(text => text.passage !== null && !text.inCatalogue).flatMap(reasonsIn);
    const named = reasons.filter(reason => reason.item !== '' && bareName(clauseOf(reason)).length >= shortest);
    return gathered(named, reason => `${reason.kind}|${bareName(clauseOf(reason))}`).flatMap(same => copies(same));
  },
};

const shortest = 8;

/** A purpose ends with its sentence; a reason may go on after a comma. */
const clauseOf = ({kind, words}: Reason): string => (kind === 'purpose' ? (words.split(/[,。]/u)[0] ?? words) : words);

function copies(same: readonly Reason[]): Relation[] {
  const words = bareName(clauseOf(same[0] as Reason));
  const owner = same.find(reason => words.includes(reason.item));
  if (!owner || owner.item.length < 4) return [];
  return same
    .filter(reason => reason.item !== owner.item && !words.includes(reason.item) && !owner.item.includes(reason.item))
    .map(reason => {
      const [start, end] = [reason.start, reason.start + clauseOf(reason).length];
      return wording({
        rule: 'repeated-reason',
        printed: printedOf(reason.text, start, end),
        spots: [reason.text.spot(start, end), owner.text.spot(owner.start, owner.start + clauseOf(owner).length)],
        severity: 'warning',
        details: {
          item: reason.item,
          other: owner.item,
          change: reason.change ? printedOf(reason.text, reason.change.start, reason.change.end) : '',
        },
      });
    });
}
