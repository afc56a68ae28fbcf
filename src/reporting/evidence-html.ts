import type {Result} from '../model/result.ts';
import type {About} from './about.ts';
import {findingHtml} from './finding-html.ts';
import {html} from './html-text.ts';
import type {Numbered} from './numbered.ts';
import {pageHtml} from './page-html.ts';
import {noPictures, type Pictures} from './picture.ts';
import {aboutList} from './report-html.ts';
import type {ReportWords} from './words/words.ts';

/**
 * The evidence card of one finding as a page of its own: both places as they are printed, the
 * formula, and what shows that it is this document: address, SHA-256, time, version, rounding.
 */
export function evidenceHtml(
  entry: Numbered,
  result: Result,
  about: About,
  words: ReportWords,
  pictures: Pictures = noPictures,
): string {
  const {exports: say} = words;
  const title = result.title === '' ? about.address : result.title;
  const body = html`<header><h1>${title}</h1><p class="quiet">${say.evidence.heading}</p></header>
<main>
${findingHtml(entry, result, about, words, pictures)}
${aboutList(result, about, say)}
<p class="quiet">${say.report.reading}</p>
</main>`;
  return pageHtml(say.tag, `${say.evidence.heading} · ${title}`, body);
}
