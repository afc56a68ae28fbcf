/**
 * Whether an element is seen: `blank` takes its place in the layout but shows no text of its own
 * (`visibility: hidden`; a child may be visible again), `none` takes no place at all.
 */
export type Rendering = 'shown' | 'blank' | 'none';

const wordHides = /mso-hide\s*:\s*(?:all|screen)/iu;
const hides = /(?:^|[;\s])display\s*:\s*none|mso-hide\s*:\s*(?:all|screen)/iu;
const blanks = /(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)/iu;

/** What the element's own attributes say of it. Word's `mso-hide` counts although browsers ignore it. */
export function ownRendering(element: Element): Rendering {
  const style = element.getAttribute('style');
  if (style !== null) {
    if (hides.test(style)) return 'none';
    if (blanks.test(style)) return 'blank';
  }
  return element.hasAttribute('hidden') ? 'none' : 'shown';
}

/** Word hides what it keeps for itself by a property of its own, which browsers do not know. */
export const hiddenByWord = (style: string): boolean => wordHides.test(style);

const alsoVisibility = {visibilityProperty: true};

/** Whether the browser says that an element and all around it are shown; false also where it cannot be asked. */
export const isSurelyShown = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' && element.checkVisibility(alsoVisibility);

/**
 * What the browser shows of an element whose ancestors are shown. Asks the browser where it can be
 * asked (one style update for the whole page, no layout), and the attributes where not.
 */
export function renderingOf(element: Element): Rendering {
  if (typeof element.checkVisibility !== 'function') return ownRendering(element);
  if (element.checkVisibility(alsoVisibility)) return 'shown';
  if (element.checkVisibility()) return 'blank';
  // An element without a box of its own may still show its children.
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).display === 'contents' ? 'shown' : 'none';
}
