import type {ResultFigure} from '../../model/result.ts';
import {findPlace} from '../../reading/html/places.ts';

/** Brings the place of a figure into view. False where it is no longer in the page. */
export function showFigure({selector, start, end}: ResultFigure): boolean {
  if (selector === undefined) return false;
  const offsets = start === undefined || end === undefined ? {} : {start, end};
  const found = findPlace(document, {kind: 'html', selector, ...offsets});
  const element = found instanceof Range ? found.startContainer.parentElement : found;
  if (!element) return false;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth'});
  return true;
}
