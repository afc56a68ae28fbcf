import type {Result} from '../model/result.ts';
import type {About} from './about.ts';
import {aboutLines} from './about-lines.ts';
import {stateWord} from './finding-fields.ts';
import {findingHtml} from './finding-html.ts';
import {html, type Markup} from './html-text.ts';
import {intervalText} from './interval-text.ts';
import {numbered, quietOf} from './numbered.ts';
import {pageHtml} from './page-html.ts';
import type {Pictures} from './picture.ts';
import {countNames, summarise} from './summary.ts';
import {uncheckedLines} from './unchecked-lines.ts';
import type {ExportWords} from './words/export-words.ts';
import type {ReportWords} from './words/words.ts';

/**
 * The report for print, one file that loads nothing: the sentence and counts of the screen, the
 * findings with both places, the 三公 lines, and always what was not checked.
 */
export function reportHtml(
  result: Result,
  about: About,
  words: ReportWords,
  pictures: ReadonlyMap<string, Pictures> = new Map(),
): string {
  const {exports: say} = words;
  const summary = summarise(result);
  const title = result.title === '' ? about.address : result.title;
  const findings = numbered(result);
  const body = html`<header>
<h1>${title}</h1>
<p class="quiet">${say.report.heading}</p>
<p class="lead">${say.sentence[summary.judgement](summary)}</p>
<p class="quiet">${say.report.reading}</p>
</header>
<main>
<section><h2>${say.report.ledger}</h2>
<dl class="counts">${countNames.map(
    name =>
      html`<div class="${summary[name] > 0 ? name : ''}"><dt>${say.counters[name]}</dt><dd data-count="${name}">${summary[name]}</dd></div>`,
  )}</dl>
${aboutList(result, about, say)}
</section>
${result.isDisclosure ? threeTable(result, about, say) : null}
<section><h2>${say.report.findings}</h2>
${
  findings.length > 0
    ? findings.map(entry => findingHtml(entry, result, about, words, pictures.get(entry.finding.id)))
    : html`<p>${say.report.none}</p>`
}</section>
${quietList(result, about, words)}
${uncheckedList(result, about, say)}
</main>`;
  return pageHtml(say.tag, `${say.report.heading} · ${title}`, body);
}

/** What the document is and how this export was made. */
export function aboutList(result: Result, about: About, say: ExportWords): Markup {
  const lines: [string, string][] = [...aboutLines(result, about, say), [say.about.rounding, say.about.tolerance]];
  return html`<dl>${lines.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function threeTable({threePublic}: Result, {language}: About, say: ExportWords): Markup | null {
  if (threePublic.length === 0) return null;
  const {report} = say;
  const head = [report.item, report.current, report.prior, say.columns.difference, say.columns.unit, report.text];
  return html`<section><h2>${report.three}</h2>
<table><thead><tr>${head.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${threePublic.map(
    line =>
      html`<tr><th scope="row">${line.name[language]}</th><td class="number">${line.current}</td><td class="number">${line.prior}</td><td class="number">${line.difference}</td><td>${line.unit}</td><td>${report.textState[line.text]}</td></tr>`,
  )}</tbody></table></section>`;
}

function quietList(result: Result, {language}: About, words: ReportWords): Markup | null {
  const quiet = quietOf(result);
  if (quiet.length === 0) return null;
  return html`<section><h2>${words.exports.report.quiet}</h2><ul class="quiet">${quiet.map(
    finding =>
      html`<li>${stateWord(finding, words.exports)}: ${finding.message[language]} ${finding.formula} ${intervalText(finding, words.exports)}</li>`,
  )}</ul></section>`;
}

function uncheckedList(result: Result, about: About, say: ExportWords): Markup {
  const lines = uncheckedLines(result, about, say).map(({message, where, figures}) =>
    [where, message, figures > 0 ? `(${say.report.figures(figures)})` : ''].filter(part => part !== '').join(' '),
  );
  const {notChecked, nothingUnchecked} = say.report;
  return html`<section><h2>${notChecked}</h2>${
    lines.length > 0 ? html`<ul>${lines.map(line => html`<li>${line}</li>`)}</ul>` : html`<p>${nothingUnchecked}</p>`
  }</section>`;
}
