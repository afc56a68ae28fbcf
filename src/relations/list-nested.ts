import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {type Completeness, completeness} from './list-completeness.ts';
import {levelTerm, members} from './list-members.ts';
import {sharesComeToAll} from './list-shares.ts';
import type {plus} from './terms.ts';
import {areThreeItems} from './three-set.ts';

/** The list with one run of it left out, which may be a list within one of its items; where shares come to 100, none is. */
export function nested(frame: Frame, complete: Completeness): ReturnType<typeof plus>[][] {
  // The items of 三公经费 stand on one level.
  if (complete === 'open' || areThreeItems(members(frame), frame.absent) || sharesComeToAll(members(frame))) return [];
  const all = descendants(frame).filter(part => levelOf(part) !== null && part.bracketed === frame.bracketed);
  // Of what the words name as all there is, nothing may be left out.
  if (complete === 'usual' || all.length > mostNested)
    return complete === 'all' ? [] : cutShort(frame).map(parts => parts.map(levelTerm));
  if (all.length < 3) return [];
  const isWhole = (parts: readonly Frame[]): boolean => complete !== 'all' || completeness(frame, parts) === 'all';
  const found = [all];
  for (let from = 0; from < all.length; from += 1)
    for (let to = from + 1; to <= all.length; to += 1)
      if (to - from <= all.length - 2) found.push([...all.slice(0, from), ...all.slice(to)]);
  return found.filter(parts => parts === all || isWhole(parts)).map(parts => parts.map(levelTerm));
}

const mostNested = 10;

/** 「2、车辆运行费 21，下降…。2024年保有6辆，全年运行费 21，…」: behind its amount a numbered item may be told again, in other words. */
export function firstOfEach(parts: readonly Frame[]): ReturnType<typeof plus>[][] {
  const first = parts.filter((part, at) => parts[at - 1]?.passage !== part.passage);
  const areNumbered = first.length > 1 && first.every(({ordinal}) => ordinal !== null);
  return areNumbered && first.length < parts.length ? [first.map(levelTerm)] : [];
}

/** 「A 9，其中：B 4、C 3；D 2；E 5」: a semicolon may stand within the list of an item, and D still be of A. */
function cutShort(frame: Frame): Frame[][] {
  const items = members(frame).filter(part => levelOf(part) !== null);
  const opened = items.flatMap((item, at) => (listsItself(item) ? [at + 1] : [])).slice(0, mostOpened);
  return opened.flatMap(from =>
    Array.from({length: Math.min(items.length - from, mostNested)}, (_, i) => from + i + 1).map(to => [
      ...items.slice(0, from),
      ...items.slice(to),
    ]),
  );
}

const mostOpened = 3;

const listsItself = ({members: own, passage, bracketed}: Frame): boolean =>
  own.some(part => part.passage === passage && part.bracketed === bracketed && levelOf(part) !== null);

/** All statements of lists within lists of its passage, in their order. */
const descendants = (frame: Frame): Frame[] =>
  frame.members
    .filter(member => member.passage === frame.passage)
    .flatMap(member => [member, ...descendants(member)])
    .sort((a, b) => a.index - b.index);
