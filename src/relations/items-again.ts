import {addTo} from '../model/grouping.ts';
import type {Form} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {isComplete} from './list-completeness.ts';
import {plus} from './terms.ts';
import {isOfOneBody, isThreeItem} from './three-set.ts';

/** A statement that says again what a list says, and that the list holds. */
export interface Again {
  family: string;
  form: Form;
  given: Form[];
}

/**
 * 「三公经费 11，其中：公务用车 4、公务接待 7。…（二）公务用车 4」: an item that comes to the whole with the others of
 * its list is said again below, before another whole is stated.
 */
export function itemsAgain(frames: readonly Frame[]): Again[] {
  const byKey = new Map<string, Frame[]>();
  for (const frame of frames) if (isThreeItem(frame)) addTo(byKey, frame.subject.dimensions.key ?? '', frame);
  return [...byKey.values()].flatMap(list => againIn(list, frames));
}

/** `list`: the statements of one item. */
function againIn(list: readonly Frame[], frames: readonly Frame[]): Again[] {
  return list.flatMap((listed, i): Again[] => {
    const {head} = listed;
    const whole = levelOf(head);
    const one = levelOf(listed);
    if (!head || !whole || !one || head.subject.dimensions.key !== 'three:total' || head.aside || head.bracketed)
      return [];
    const parts = head.members.filter(part => !part.bracketed && part.passage === listed.passage);
    if (!isComplete(parts) || parts.some(part => levelOf(part) === null)) return [];
    const terms = parts.flatMap(part => levelOf(part) ?? []).map(({figure}) => plus(figure));
    const given: Form[] = [{kind: 'sum', left: [plus(whole.figure)], right: terms}];
    const until = nextWhole(head, frames);
    const below = list
      .slice(i + 1)
      .filter(again => levelOf(again) !== null && again.index < until && isOfList(again, listed, head));
    // Said more often than twice, each may be of one of several bodies.
    if (below.length > mostBelow) return [];
    return below.flatMap((again): Again[] => {
      const other = levelOf(again);
      if (!other || !isOfStage(one, other) || isOfOneBody(other)) return [];
      const form: Form = {kind: 'sum', left: [plus(one.figure)], right: [plus(other.figure)]};
      return [{family: `item:${listed.index}:${again.index}`, form, given}];
    });
  });
}

const mostBelow = 2;

/** Where the next amount of 三公经费 stands. */
const nextWhole = ({index}: Frame, frames: readonly Frame[]): number =>
  frames.find(frame => frame.index > index && frame.subject.dimensions.key === 'three:total' && levelOf(frame))
    ?.index ?? Number.POSITIVE_INFINITY;

/** In a later paragraph under the same headings, listed under the whole again or by itself, of no other money. */
function isOfList(again: Frame, listed: Frame, head: Frame): boolean {
  const {fund} = again.subject.dimensions;
  const own = [listed.subject, head.subject].find(({dimensions}) => dimensions.fund)?.dimensions.fund;
  return (
    isOfYear(again, listed) &&
    (fund === undefined || fund === own) &&
    again.passage !== listed.passage &&
    isBelow(again, head) &&
    !again.aside &&
    !again.bracketed &&
    again.section.startsWith(listed.section)
  );
}

/** 决算 2.5, and 2.5 alone below it. */
const isOfStage = (one: Mention, other: Mention): boolean =>
  one.stage === other.stage || (one.stage === 'final' && other.stage === null);

/** By itself, in the list of the whole, or below a sentence on how that moved: in one with it an amount may be a change. */
const isBelow = ({head, passage}: Frame, whole: Frame): boolean =>
  head === null || head === whole || (head.stated === whole && head.passage !== passage);

const isOfYear = ({subject}: Frame, {subject: other}: Frame): boolean =>
  subject.year === null || other.year === null || subject.year === other.year;
