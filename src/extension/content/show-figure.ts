import type {ResultFigure} from '../../model/result.ts';

/** Brings the place of a figure into view. False where it is no longer in the page. */
export function showFigure({selector}: Pick<ResultFigure, 'selector'>): boolean {
  const element = selector === undefined ? null : document.querySelector(selector);
  if (!element) return false;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth'});
  return true;
}
