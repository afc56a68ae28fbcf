import type {PageParser} from '../reading/saved/open-page.ts';

/** Makes documents of saved pages that are never shown: no script of theirs runs and nothing is fetched for them. */
export const browserParser: PageParser = {
  parse: text => new DOMParser().parseFromString(text, 'text/html'),
  sheetsOf: document =>
    [...document.querySelectorAll('style')].map(style => {
      // What is never shown has no style sheets of its own.
      const sheet = new CSSStyleSheet({media: style.media});
      sheet.replaceSync(style.textContent ?? '');
      return sheet;
    }),
};
