import type {Result} from '../model/result.ts';
import type {About} from './about.ts';
import {stateWord} from './finding-fields.ts';
import {html, type Markup} from './html-text.ts';
import {intervalText} from './interval-text.ts';
import {endsOf, type Numbered} from './numbered.ts';
import {noPictures, type Pictures, pictured} from './picture.ts';
import {placeText} from './place-text.ts';
import type {ReportWords} from './words/words.ts';

/** A finding as a piece of a page: the sentence, the formula, both places, what a person said of it. */
export function findingHtml(
  {number, finding}: Numbered,
  result: Result,
  {language, marks}: About,
  words: ReportWords,
  pictures: Pictures = noPictures,
): Markup {
  const {exports: say} = words;
  const {first, second} = endsOf(finding);
  const mark = marks.get(finding.id);
  const intervals = intervalText(finding, say);
  const end = (figure: typeof first, picture: Pictures['first']): Markup | null => {
    if (!figure) return null;
    const caption = `${placeText(figure, result.tables, say)}: ${figure.printed || say.place.blank} (${say.roles[figure.role]})`;
    return picture ? pictured(picture, caption, say.evidence.whole) : html`<p>${caption}</p>`;
  };
  return html`<article class="${finding.severity}" id="finding-${number}">
<h3>${number}. ${stateWord(finding, say)} · ${finding.title[language]} ${
    mark?.state ? html`<span class="mark">${say.marks[mark.state]}</span>` : null
  }</h3>
<p>${finding.message[language]}</p>
<p class="formula">${finding.formula}</p>
${intervals === '' ? null : html`<p class="quiet">${intervals}</p>`}
<div class="ends">${end(first, pictures.first)}${end(second, pictures.second)}</div>
${
  finding.consequences.length > 0
    ? html`<ul>${finding.consequences.map(entry => html`<li>${entry.message[language]} <span class="quiet">${entry.formula}</span></li>`)}</ul>`
    : null
}${mark && mark.note !== '' ? html`<p>${say.columns.note}: ${mark.note}</p>` : null}
</article>`;
}
