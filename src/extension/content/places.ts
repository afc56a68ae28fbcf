import {findPlace} from '../../reading/html/places.ts';

/** What has a place in a page: figures of findings and of the map. */
export interface Placed {
  selector?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
}

/** A place found again: the element it is in, and the characters to mark where it has any. */
export interface Found {
  element: Element;
  range: Range | null;
  /** The whole element is meant: a cell. */
  whole: boolean;
}

/** Finds a place in the page as it is now; null where it is gone. */
export function locate({selector, start, end}: Placed): Found | null {
  if (selector === undefined) return null;
  const offsets = start === undefined || end === undefined ? {} : {start, end};
  const found = findPlace(document, {kind: 'html', selector, ...offsets});
  if (!found) return null;
  if (isRange(found)) {
    const element = found.startContainer.parentElement;
    return element && {element, range: found, whole: false};
  }
  return {element: found, range: textIn(found), whole: true};
}

/** The characters of an element from the first to the last that is not blank; null where it has none. */
export function textIn(element: Element): Range | null {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let first: Text | null = null;
  let last: Text | null = null;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text;
    if (text.data.trim() === '') continue;
    first ??= text;
    last = text;
  }
  if (!first || !last) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(first, first.data.search(/\S/u));
  range.setEnd(last, last.data.trimEnd().length);
  return range;
}

const isRange = (found: Range | Element): found is Range => 'startContainer' in found;

/** Brings a place into view. */
export function reveal({element}: Found): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth'});
}

/** Whether a point of the window lies on the marked characters. */
export function covers({range, element, whole}: Found, x: number, y: number): boolean {
  if (whole) return within(element.getBoundingClientRect(), x, y);
  return range !== null && [...range.getClientRects()].some(rect => within(rect, x, y));
}

const within = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
