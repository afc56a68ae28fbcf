import type {Form, Relation} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {isReckonedWhole} from './list-completeness.ts';
import {levelTerm, members} from './list-members.ts';
import {listRelation} from './list-relation.ts';

/** How many statements further on the other side may stand. */
const reach = 16;

/**
 * «总收入 90，其中：A 50、B 30、C 10。总支出 90，其中：D 70、E 20»: where one side of a balance goes down to all it consists of,
 * and both come to one amount, the other side is told as fully.
 */
export function balanced(frame: Frame, frames: readonly Frame[]): Relation[] {
  const list = partsOf(frame);
  if (!list) return [];
  const other = frames
    .slice(Math.max(0, frame.index - reach), frame.index + reach)
    .find(side => isOtherSide(side, frame) && partsOf(side) !== null);
  const others = other ? partsOf(other) : null;
  if (!other || !others) return [];
  const [left, right] = [[levelTerm(frame)], list.map(levelTerm)];
  const told: Form = {kind: 'sum', left: [levelTerm(other)], right: others.map(levelTerm)};
  const form: Form = {kind: 'sum', left, right};
  const family = `list-sum:balanced:${frame.index}`;
  return [
    {...listRelation(family, 0, form, 'all'), given: [told, {kind: 'sum', left, right: [levelTerm(other)]}]},
    {...listRelation(`${family}:head`, 0, form, 'all'), given: [told, {kind: 'sum', left: [levelTerm(other)], right}]},
  ];
}

/** What a total of a government consists of, link by link; null where it names no such list. */
function partsOf(frame: Frame): Frame[] | null {
  if (!levelOf(frame) || frame.aside || frame.bracketed || !/总/u.test(frame.subject.noun)) return null;
  const parts = members(frame).filter(part => levelOf(part) !== null);
  return isSide(frame, parts) ? parts : null;
}

/** Income is reckoned as a whole is; what is spent beside the year's own is sent up, paid back or carried forward. */
const isSide = (frame: Frame, parts: readonly Frame[]): boolean =>
  isReckonedWhole(frame, parts) ||
  (frame.subject.dimensions.flow === 'expenditure' &&
    parts.length > 1 &&
    parts.every(({subject}) => /支出|上解|还本|结转|调节基金|调出/u.test(subject.noun)) &&
    parts.some(({subject}) => /上解|还本|结转|调节基金|调出|转移/u.test(subject.noun)));

const isOtherSide = ({subject, section}: Frame, frame: Frame): boolean =>
  section === frame.section &&
  subject.dimensions.flow !== undefined &&
  frame.subject.dimensions.flow !== undefined &&
  subject.dimensions.flow !== frame.subject.dimensions.flow &&
  subject.dimensions.fund === frame.subject.dimensions.fund;
