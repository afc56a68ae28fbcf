import type {Random} from '../generated/accounts.ts';
import {paragraph, paragraphs} from './prose.ts';

const items = (random: Random, count: number, tag: string): string =>
  `<${tag}>${Array.from({length: count}, () => `<li>${paragraph(random, 1)}</li>`).join('')}</${tag}>`;

const contentsLine = (title: string, number: number, level: number): string =>
  `<div style="display:flex;padding-left:${level}em"><span>${title}</span><span style="flex:1;border-bottom:1pt dotted #000;margin:0 3pt 3pt"></span><span>${number}</span></div>`;

const titles = [
  '1 Introduction',
  '1.1 Purpose of this report',
  '1.2 Method',
  '2 Revenue',
  '2.1 Fees and charges',
  '2.2 Transfers from the state',
  '3 Outlays',
  '3.1 Compensation of employees',
  '3.2 Buildings',
  '4 Outlook',
  'Annex A Questionnaire',
  'Annex B Members of the committee',
];

const references = [
  'Aldern, P. and Voss, M. (2011), <i>Small ports and their upkeep</i>, Working Paper 14, Institute for Coasts, Norrhavn.',
  'Brandt, E. (2009), “Fees and who pays them”, <i>Review of Local Finance</i>, Vol. 12, No. 3, pp. 201–230.',
  'Coll, J., Dray, H. and Esch, L. (2015), “Merging colleges: what it costs”, <i>Education Papers</i>, Vol. 7, pp. 11–45.',
  'Farrow, T. (2002), <i>Registers before the reform</i>, Hill Press, Oldmarket.',
  'Gant, R. (2013), <i>Statistical Yearbook of the Islands</i>, Bureau of Statistics, Norrhavn.',
];

/** Pages on which nothing may be called a table. */
export const barePages: Readonly<Record<string, (random: Random) => string>> = {
  'two-column-prose': random => `<h2>3 Findings</h2><div class="columns">${paragraphs(random, 22)}</div>`,
  'three-column-prose': random =>
    `<h2>News of the region</h2><div class="columns" style="columns:3">${paragraphs(random, 22)}</div>`,
  prose: random => `<h2>4 Outlook</h2>${paragraphs(random, 12)}`,
  bullets: random =>
    `<h2>Recommendations</h2>${items(random, 8, 'ul')}${paragraphs(random, 1)}${items(random, 7, 'ol')}`,
  'contents-page': () =>
    `<h2>Contents</h2>${titles.map((title, i) => contentsLine(title, 3 + i * 4, /^\d\.\d/u.test(title) ? 1.5 : 0)).join('')}`,
  'contents-in-columns': () =>
    `<h2>Contents</h2><table style="width:80%">${titles
      .map((title, i) => `<tr><td>${title}</td><td class="figure">${3 + i * 4}</td></tr>`)
      .join('')}</table>`,
  references: random =>
    `<h2>References</h2>${[...references, ...references].map(text => `<p style="padding-left:2em;text-indent:-2em">${text}</p>`).join('')}${paragraphs(random, 2)}`,
  'numbered-references': () =>
    `<h2>References</h2>${[...references, ...references]
      .map(
        (text, i) =>
          `<div style="display:flex"><span style="width:2.5em">[${i + 1}]</span><p style="flex:1">${text}</p></div>`,
      )
      .join('')}`,
  form: () =>
    `<h2>Application</h2>${['Name of applicant', 'Date of birth', 'Street and number', 'Town', 'Telephone']
      .map(
        label =>
          `<p style="margin:12pt 0">${label}: <span style="display:inline-block;width:60%;border-bottom:0.5pt solid #000"></span></p>`,
      )
      .join('')}<p>□ I agree that my data are kept for five years.</p><p>□ I have read the rules.</p>`,
  equations: random =>
    `<h2>Model</h2>${paragraphs(random, 2)}${[
      'y<sub>t</sub> = α + β x<sub>t</sub> + ε<sub>t</sub>',
      'Δy = γ (x − x̄) + δ z',
      'p = 1 − e<sup>−λt</sup>',
    ]
      .map(
        (equation, i) =>
          `<div style="display:flex;margin:8pt 0"><span style="flex:1;text-align:center"><i>${equation}</i></span><span>(${i + 1})</span></div>${paragraphs(random, 1)}`,
      )
      .join('')}`,
  letter: random =>
    `<div style="display:flex;justify-content:space-between"><div>Bureau of Statistics<br>12 Harbour Street<br>Norrhavn</div><div style="text-align:right">Telephone 555 0142<br>Ref. 2015/0386<br>3 March 2015</div></div><p style="margin-top:30pt">Dear Madam,</p>${paragraphs(random, 3)}<p>Yours sincerely,</p>`,
  'bar-chart': random => {
    const bars = [41, 62, 55, 80, 73, 90];
    return `${paragraphs(random, 1)}<p class="caption">Figure 3. Visitors by year</p><svg viewBox="0 0 320 180" style="width:80%">${bars
      .map(
        (height, i) =>
          `<rect x="${50 + i * 44}" y="${150 - height}" width="26" height="${height}" fill="#69c"/><text x="${63 + i * 44}" y="${146 - height}" font-size="8" text-anchor="middle">${height}.${i}</text><text x="${63 + i * 44}" y="162" font-size="8" text-anchor="middle">${2008 + i}</text>`,
      )
      .join(
        '',
      )}${[0, 20, 40, 60, 80, 100].map(value => `<text x="40" y="${153 - value}" font-size="8" text-anchor="end">${value}</text><path d="M44 ${150 - value}H310" stroke="#ccc"/>`).join('')}</svg>${paragraphs(random, 2)}`;
  },
  'boxed-text': random =>
    `${paragraphs(random, 2)}<div style="border:0.8pt solid #000;padding:6pt;background:#eef"><b>Box 1. How fees are set</b>${paragraphs(random, 2)}</div>${paragraphs(random, 2)}`,
  'margin-notes': random =>
    ['Purpose', 'Legal basis', 'Results', 'Outlook']
      .map(
        label =>
          `<div style="display:flex;gap:6mm"><div style="width:22mm"><b>${label}</b></div><div style="flex:1">${paragraphs(random, 2)}</div></div>`,
      )
      .join(''),
  definitions: random =>
    ['Household', 'Outlay', 'Fee', 'Transfer', 'Region']
      .map(label => `<p><b>${label}</b> – ${paragraph(random, 2)}</p>`)
      .join(''),
  'paragraphs-beside': random =>
    `${paragraphs(random, 1)}<div style="display:flex;gap:8mm">${['Access', 'Cost', 'Quality']
      .map(label => `<div style="flex:1"><b>${label}</b><br>${paragraph(random, 1)}</div>`)
      .join('')}</div>${paragraphs(random, 1)}`,
  'narrow-gutter': random => `<div style="columns:2;column-gap:1em;text-align:justify">${paragraphs(random, 20)}</div>`,
  addresses: random =>
    `<h2>Offices</h2><div style="display:flex;flex-wrap:wrap">${['North', 'South', 'Islands', 'Coast']
      .map(
        (name, i) =>
          `<div style="width:48%;margin-bottom:8pt"><b>Office ${name}</b><br>${12 + i} Harbour Street<br>${1000 + i * 31} Norrhavn<br>Tel. 555 01${i}2<br>Fax 555 02${i}2</div>`,
      )
      .join('')}</div>${paragraphs(random, 1)}`,
  authors: random =>
    `<h2 style="text-align:center">Small ports and their upkeep</h2><div style="display:flex;justify-content:space-around;text-align:center;margin-bottom:20pt">${[
      'Anna Brandt',
      'Henrik Coll',
      'Per Aldern',
    ]
      .map(name => `<div>${name}<br>Institute for Coasts<br>Norrhavn<br>${name.split(' ')[0]}@coasts.example</div>`)
      .join('')}</div>${paragraphs(random, 3)}`,
  index: () =>
    `<h2>Index</h2><div style="columns:3">${[
      'agency',
      'archives',
      'bridges',
      'coast',
      'colleges',
      'customs',
      'debt',
      'energy',
      'fees',
      'ferries',
      'harbours',
      'islands',
      'land',
      'loans',
      'ports',
      'roads',
      'schools',
      'taxes',
    ]
      .map((word, i) => `<div>${word}, ${3 + i * 2}${i % 3 ? '' : `, ${40 + i}`}</div>`)
      .join('')}</div>`,
  'list-of-books': random =>
    `<h2>Publications</h2>${['Harbours 2015', 'Fees and who pays', 'Registers before 1920', 'Yearbook of the islands']
      .map(
        (title, i) =>
          `<div style="display:flex;margin-bottom:9pt"><div style="width:22mm">No. ${14 + i}</div><div style="flex:1"><b>${title}</b><br>${paragraph(random, 2)}<br>ISBN 978-0-555-01${i}2-3 · 12${i} pages · €${18 + i}.00</div></div>`,
      )
      .join('')}`,
};
