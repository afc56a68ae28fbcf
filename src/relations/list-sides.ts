import type {Form, Relation} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {besideOf} from '../recognising/sentences/frames-by-passage.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {ofBothSides} from '../recognising/sentences/subjects.ts';
import {completeness} from './list-completeness.ts';
import {levelTerm} from './list-members.ts';
import {listRelation, sums} from './list-relation.ts';
import {plus} from './terms.ts';

/** 「收支总预算 10。收入包括：A 10；支出包括：B 4、C 6」: the parts of each side come to the whole. */
export function sides(frame: Frame, own: Mention, parts: readonly Frame[]): Relation[] {
  return (['income', 'expenditure'] as const).flatMap(side => {
    const listed = parts.filter(part => part.side === side);
    const others = parts.filter(part => part.side !== null && part.side !== side);
    if (listed.length === 0) return [];
    const plain = sums(`level-${side}`, own, listed.map(levelTerm), completeness(frame, listed));
    const [sum] = plain;
    if (sum?.form.kind !== 'sum' || listed.length < 2 || others.length === 0) return plain;
    // Where what is listed of the other side is all of it, so is this, in the same words.
    const left = [plus(own.figure)];
    const given: Form[] = [{kind: 'sum', left, right: others.map(levelTerm)}];
    // What is carried over may be left out, where it is not named.
    if (!listed.some(({subject}) => /结[转余]/u.test(subject.noun)))
      given.push({kind: 'order', smaller: left, larger: listed.map(levelTerm)});
    const isBounded = plain.some(({form}) => form.kind === 'order');
    const proved: Relation = {
      ...listRelation(isBounded ? `${sum.family}:side` : sum.family, 0, sum.form, 'all'),
      given,
    };
    return [proved, ...plain.map(read => ({...read, reading: isBounded ? read.reading : read.reading + 1}))];
  });
}

/** 「收入包括：A 10；支出包括：B 4、C 6。收支总预算 10」: the total of both stands behind them. */
export function sidesBefore(frame: Frame, frames: readonly Frame[]): Relation[] {
  const own = levelOf(frame);
  if (!own || frame.members.length > 0 || frame.aside || !ofBothSides.test(frame.subject.noun)) return [];
  const listed = besideOf(frame, frames).filter(
    part =>
      part.index < frame.index &&
      part.sentence === frame.sentence - 1 &&
      part.side !== null &&
      part.head === frame.head &&
      levelOf(part) !== null,
  );
  const areBoth = new Set(listed.map(({side}) => side)).size === 2;
  return areBoth ? sides(frame, own, listed) : [];
}

/** 「收、支预算总计 10，其中：收入总计 10；支出总计 10」: each side is the whole. */
export const isTwoSides = (head: Frame, parts: readonly Frame[]): boolean =>
  ofBothSides.test(head.subject.noun) &&
  parts.every(part => part.subject.dimensions.key === 'total:all' && part.subject.dimensions.nature === undefined);

export const equal = (own: Mention, side: Mention): Relation =>
  listRelation(
    `list-sum:side:${side.figure.id}`,
    0,
    {kind: 'sum', left: [plus(own.figure)], right: [plus(side.figure)]},
    'all',
  );
