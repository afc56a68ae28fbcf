import {looksLikeDisclosure} from '../../reading/html/looks-like-disclosure.ts';
import {PageSession} from './page-session.ts';

// Runs in a page that is a disclosure, or that a person asked to check. A second run in the same
// page, after the article was swapped or on request, reads again.

declare global {
  var crossfootPage: PageSession | undefined;
}

globalThis.crossfootPage ??= new PageSession(() => looksLikeDisclosure(document).is);
globalThis.crossfootPage.read();
