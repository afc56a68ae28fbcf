import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Reason, reasonsIn} from '../recognising/sentences/reasons.ts';
import {printedOf} from '../recognising/texts.ts';
import {functionNames} from '../recognising/vocabulary/function-names.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * 机关事业单位基本养老保险缴费支出，主要用于缴纳职工医疗保险: an item named after one contribution of the employer, and a purpose
 * that names another and not its own. It was copied from the item beside it, or the name was.
 */
export const rule: Rule = {
  meta: {id: 'other-purpose', severity: 'note', basis: 'wording: the purpose of an item is its own'},
  find: ({texts}: Recognised) => {
    const running = texts.filter(text => text.passage !== null && !text.inCatalogue);
    const purposes = running.flatMap(reasonsIn).filter(({kind}) => kind === 'purpose');
    // Words that stand under the other item too are said to be copied.
    return gathered(purposes, ({words}) => words).flatMap(same => (same.length > 1 ? [] : same.flatMap(relationOf)));
  },
};

/** What employers pay for their staff, told apart by the words that no other of them has. */
const contributions: readonly (readonly [name: string, words: RegExp])[] = [
  ['养老保险', /养老保险/u],
  ['职业年金', /职业年金/u],
  ['医疗', /医疗|医保/u],
  ['住房公积金', /公积金/u],
  ['工伤保险', /工伤/u],
  ['失业保险', /失业/u],
];

/** Items that are paid for one contribution only. */
const ofOne =
  /^(?:机关事业单位基本养老保险缴费支出|机关事业单位职业年金缴费支出|行政单位医疗|事业单位医疗|公务员医疗补助|住房公积金)$/u;

const nameOf = new Map(functionNames);

function relationOf({item, code, words, text, start, end}: Reason): Relation[] {
  const name = nameOf.get(code) ?? item;
  if (!ofOne.test(name)) return [];
  const named = contributions.filter(([, pattern]) => pattern.test(words)).map(([own]) => own);
  const own = contributions.find(([, pattern]) => pattern.test(name))?.[0] ?? '';
  const [other] = named;
  if (other === undefined || named.includes(own)) return [];
  return [
    wording({
      rule: rule.meta.id,
      printed: printedOf(text, start, end),
      spots: [text.spot(start, end)],
      severity: 'note',
      details: {item: name, other},
    }),
  ];
}
