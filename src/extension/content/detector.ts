import {looksLikeDisclosure} from '../../reading/html/looks-like-disclosure.ts';
import {watchPage} from '../../reading/html/watch-page.ts';
import {tellBackground} from '../tell-background.ts';

// Runs in every page and frame of the government sites: it looks, says what it found, and ends. On
// a page that is no disclosure nothing is sent.

if (document.contentType === 'application/pdf') tellBackground('pdf-found', {});
else if (window === window.top) detect();

function detect(): void {
  if (found()) return;
  // Many portals fill their pages after loading, or swap articles in place.
  const stop = watchPage(document, () => {
    if (found()) stop();
  });
}

/** Lists of links to documents are left to the person: nothing on them can be checked. */
function found(): boolean {
  const look = looksLikeDisclosure(document);
  if (!look.is) return false;
  tellBackground('page-found', {why: look.why});
  return true;
}
