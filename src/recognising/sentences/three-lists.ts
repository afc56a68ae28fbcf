import {type Frame, levelOf} from './frame.ts';
import type {Mention} from './mentions.ts';
import type {PassageState} from './passage-state.ts';
import {subjectOf} from './subjects.ts';

/** 「三公经费 10，因公出国 1，公务用车 7，公务接待 2」: the items of a known whole need no word. */
export function opensItems(current: Frame, mention: Mention): boolean {
  if (mention.kind !== 'level' || current.subject.dimensions.key !== 'three:total' || mention.aside) return false;
  return isThree(subjectOf(mention.noun, mention.noun).dimensions.key);
}

/** 「三公经费减少 9。其中：出国费减少 4。接待费减少 5」: items that moved, each in a sentence of its own. */
export function movesItem({members, subject}: Frame, {kind, noun, aside}: Mention): boolean {
  const last = members.at(-1);
  if (kind !== 'change' || aside || subject.dimensions.key !== 'three:total' || !last?.change || levelOf(last))
    return false;
  const {key} = subjectOf(noun, noun).dimensions;
  return isThree(key) && !members.some(member => member.change !== null && member.subject.dimensions.key === key);
}

/** 「公务用车购置及运行费 3。其中：购置费/万元。运行费 3」: whatever stands between, a part of it is no other item of 三公经费. */
export function carsAround({head, current}: PassageState, {kind, noun, aside}: Mention): Frame | undefined {
  if (kind !== 'level' || aside || current === null) return undefined;
  const cars = [current, head, head?.members.at(-1)].find(
    frame => frame?.passage === current.passage && frame.subject.dimensions.key === 'three:vehicles',
  );
  return cars && isPartOfCars(noun) ? cars : undefined;
}

const isPartOfCars = (noun: string): boolean =>
  /^three:(?:purchase|running)$/u.test(subjectOf(noun, noun).dimensions.key ?? '');

const isThree = (key: string | null = ''): boolean => /^three:(?!total|meeting|training)/u.test(key ?? '');

/** Whether the list names the item already: named again, it begins something else. */
export const hasItem = ({members}: Frame, {noun}: Mention): boolean => {
  const {key} = subjectOf(noun, noun).dimensions;
  return members.some(({subject}) => subject.dimensions.key === key);
};
