import {addTo} from '../model/grouping.ts';
import {once} from '../recognising/once.ts';
import {comeTo} from '../recognising/sentences/filled-list.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {members} from './list-members.ts';

/** Lists of one kind that have to name all of their wholes before another is taken to do so. */
const fewestLists = 4;

/** A whole whose parts are listed. */
interface Broken {
  head: Frame;
  parts: readonly Frame[];
}

/**
 * Whether all other lists of its kind name all of their wholes: those of the items of one list, each of which is broken
 * down in its turn. Nothing but their sums shows it: 教育支出 9，其中普通教育 6、职业教育 3。卫生支出 4，其中….
 */
export function namesAllByHabit(head: Frame, frames: readonly Frame[]): boolean {
  const kind = kindOf(head);
  const others = kind === null ? [] : (listsIn(frames).get(kind) ?? []).filter(list => list.head !== head);
  return (
    others.length >= fewestLists &&
    others.some(({parts}) => parts.length > 1) &&
    others.every(list => comeTo(list.head, list.parts))
  );
}

/** The lists of a document by their kind. */
const listsIn = once((frames: readonly Frame[]): ReadonlyMap<string, readonly Broken[]> => {
  const lists = new Map<string, Broken[]>();
  for (const head of frames) {
    const kind = head.members.length > 0 && levelOf(head)?.token.value.digits !== 0 ? kindOf(head) : null;
    const parts = kind === null ? [] : members(head).filter(part => levelOf(part) !== null && part.side === null);
    if (kind !== null && parts.length > 0) addTo(lists, kind, {head, parts});
  }
  return lists;
});

/** What the items of one list, and those of the lists beside it, have in common; null for what is no item. */
function kindOf({head, peers, bracketed}: Frame): string | null {
  if (!head) return peers.length > 1 ? `peers:${peers[0]?.index}` : null;
  let [depth, outermost] = [1, head];
  for (; outermost.head; outermost = outermost.head) depth += 1;
  return `${outermost.section}:${depth}:${bracketed}`;
}
