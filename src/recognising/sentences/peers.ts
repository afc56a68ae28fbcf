import type {Passage} from '../../model/disclosure.ts';
import {type Frame, levelOf} from './frame.ts';
import {levelOfPassage, sortOf} from './outline.ts';
import {isGeneric, isSameSubject} from './subjects.ts';

/**
 * Finds items of one list that no statement heads: neighbouring passages with numbers of one style
 * under the same headings, each beginning with an amount of one sort.
 */
export function gatherPeers(frames: readonly Frame[], passages: readonly Passage[]): void {
  const first = new Map<string, Frame>();
  for (const frame of frames) if (!first.has(frame.passage)) first.set(frame.passage, frame);
  let list: Frame[] = [];
  let signature = '';
  const close = (): void => {
    if (list.length > 1) for (const frame of list) frame.peers = list;
    list = [];
    signature = '';
  };
  for (const passage of passages) {
    const frame = first.get(passage.id);
    // What is listed below an item does not end the list of items: （一）A 10。1.B 6。2.C 4。（二）D 5。
    if (frame?.head && isBelow(frame, list.at(-1))) continue;
    const sort = frame ? sortOfItem(frame) : '';
    if (!frame || frame.head || !levelOf(frame) || sort === '' || isWhole(frame)) {
      if (frame || passage.role === 'heading') close();
      continue;
    }
    const own = `${levelOfPassage(passage)}|${parentSection(frame)}|${sort}`;
    if (own !== signature) close();
    signature = own;
    list.push(frame);
  }
  close();
}

/** Whether a statement stands in a list of an item, or in a list of one of its items. */
export function isBelow(frame: Frame, item: Frame | undefined): boolean {
  for (let at = frame.head; at && item; at = at.head) if (at === item) return true;
  return false;
}

/** What was carried over is money as any fund is. */
const sortOfItem = ({subject}: Frame): string =>
  subject.dimensions.carry === 'brought' || subject.dimensions.carry === 'forward' ? 'fund' : sortOf(subject);

/** The total of all, or of the three public expenses, is no item beside its parts. */
const isWhole = ({subject}: Frame): boolean =>
  /^total|:total$/u.test(subject.dimensions.key ?? '') && !subject.dimensions.nature && !subject.dimensions.fund;

/** An item whose amount stands under a title of its own is a heading to itself. */
const parentSection = (frame: Frame): string => frame.section;

/** How far back the amount that a change belongs to may have been stated. */
const reach = 16;

/** For changes without a level: the last statement of how much there is of the same thing. */
export function findStated(frames: readonly Frame[]): void {
  frames.forEach((frame, at) => {
    if (levelOf(frame) || !(frame.change || frame.growth)) return;
    const whole = wholeBefore(frame, frames);
    if (whole) {
      frame.stated = whole;
      frame.subject = whole.subject;
      return;
    }
    const year = frame.subject.year ?? yearSaidBefore(frame, frames);
    // 「较2021年度增加」 of a year that is named is of what any section says of that year.
    const isNamed = frame.subject.year !== null && frame.subject.exact;
    const before = frames
      .slice(Math.max(0, at - reach), at)
      .filter(
        other =>
          (other.section === frame.section || (isNamed && other.subject.exact && other.subject.year === year)) &&
          levelOf(other) !== null &&
          isSameSubject(other.subject, frame.subject) &&
          isOfOneYear(other.subject.year, year),
      );
    // Where neither the change nor what is around it names a year, it is of the latest.
    const latest = Math.max(...before.map(({subject}) => subject.year ?? 0));
    frame.stated = before.findLast(({subject}) => subject.year === null || subject.year === latest) ?? null;
  });
}

/** 与上年相比, at the very beginning of a paragraph. */
const comparesFirst = /^\s*(?:(?:与|比|较|和|同)\s*(?:上年|去年|上一年|20\d{2}\s*年)|同比)/u;

/**
 * 「2031年总收入 90，其中：A 60、B 30。」 and, in a paragraph of its own, 「与上年对比增加 5」: the one total that the paragraph
 * before is about, where that does not say itself how it moved; null elsewhere.
 */
function wholeBefore({index, passage, section, change, growth}: Frame, frames: readonly Frame[]): Frame | null {
  const before = frames[index - 1];
  if (!before || before.passage === passage || before.section !== section) return null;
  const moved = change ?? growth;
  // 与上年相比，基本支出减少 5: by its own words it is of something else.
  if (!moved || !comparesFirst.test(moved.lead) || !isGeneric(moved.noun) || /[收支]/u.test(moved.noun)) return null;
  const roots = new Set<Frame>();
  for (let at = index - 1; frames[at]?.passage === before.passage; at -= 1) {
    const own = frames[at] as Frame;
    if (!own.aside) roots.add(rootOf(own));
  }
  const [only, another] = roots;
  return only && !another && isWhole(only) && levelOf(only) && !only.change && !only.growth ? only : null;
}

function rootOf(frame: Frame): Frame {
  let root = frame;
  while (root.head) root = root.head;
  return root;
}

const isOfOneYear = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;

/** The year that the passage of a statement was last said to be about. */
const yearSaidBefore = (frame: Frame, frames: readonly Frame[]): number | null =>
  frames.findLast(other => other.passage === frame.passage && other.index < frame.index && other.subject.year !== null)
    ?.subject.year ?? null;

/** For statements of a year: what the same passage says of the same thing in the year before. */
export function findBefore(frames: readonly Frame[]): void {
  frames.forEach((frame, at) => {
    const {year} = frame.subject;
    if (year === null || frame.prior || !levelOf(frame)) return;
    frame.before =
      levelOf(
        frames
          .slice(Math.max(0, at - reach), at)
          .findLast(
            other =>
              other.passage === frame.passage &&
              other.subject.year === year - 1 &&
              other.head === frame.head &&
              isSameSubject(other.subject, frame.subject),
          ) ?? null,
      ) ?? null;
  });
}
