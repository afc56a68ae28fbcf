import type {askBackground} from '../messages.ts';
import type {watchReview} from '../reviews.ts';
import type {languageOf} from '../settings.ts';

/**
 * What the view of a page has from the reader of that page. The two are scripts of their own, so that neither holds up the
 * page for long when it is loaded, and what parses messages and records is loaded once, with the reader.
 */
export interface PageHost {
  ask: typeof askBackground;
  watchReview: typeof watchReview;
  languageOf: typeof languageOf;
}
