import {ensureChromium} from '../../scripts/setup.mjs';
import {seeded} from '../generated/accounts.ts';
import {chromiumPrinter} from '../tables/print.ts';

const style = `@page{size:A4;margin:12mm} body{font:7.5pt/1.25 "Liberation Serif",serif;margin:0}
  table{border-collapse:collapse;width:100%} td,th{padding:0.6pt 3pt;text-align:right;font-weight:normal}
  td:first-child,th:first-child{text-align:left} p{margin:0 0 4pt;text-align:justify} .columns{columns:2}`;

const names = [
  'Roads and bridges',
  'Harbours',
  'Schools, upkeep',
  'Water supply',
  'Care at home',
  'Archives',
  'Police',
];

const sentences = [
  'The committee met four times and agreed on a plan of 12 steps for the upkeep of the northern harbours.',
  'Outlays for training fell by 3.4 % to 1,204,300 after two colleges were merged in 2019.',
  'Where data were missing, the mean of the two years before was taken instead.',
  'Of 1,386 households asked, 74 named the price, 61 the distance and 12 neither.',
];

/** Rows of figures as close as print allows, without any ruling: so many rows and columns a page. */
function figures(pages: number, rows: number, columns: number): string {
  const random = seeded(rows);
  const figure = (): string => `<td>${Math.floor(random() * 90_000).toLocaleString('en-US')}</td>`;
  const cells = (count: number, cell: (index: number) => string): string =>
    Array.from({length: count}, (_, i) => cell(i)).join('');
  const row = (index: number): string =>
    `<tr><td>${names[index % names.length]} ${index}</td>${cells(columns, figure)}</tr>`;
  return cells(
    pages,
    page => `<p style="break-before:${page > 0 ? 'page' : 'auto'}">Table ${page + 1}. Outlays by purpose</p>
      <table><tr><th>Purpose</th>${cells(columns, i => `<th>${2001 + i}</th>`)}</tr>${cells(rows, row)}</table>`,
  );
}

/** Lists of short texts in many columns, as of members or addresses. */
function lists(pages: number, rows: number, columns: number): string {
  const random = seeded(columns);
  const word = (): string => names[Math.floor(random() * names.length)] ?? '';
  const line = (): string =>
    `<tr>${Array.from({length: columns}, () => `<td style="text-align:left">${word()}</td>`).join('')}</tr>`;
  return Array.from(
    {length: pages},
    () => `<table style="break-before:page">${Array.from({length: rows}, line).join('')}</table>`,
  ).join('');
}

/** Paragraphs without a table. */
function prose(paragraphs: number): string {
  const random = seeded(paragraphs);
  const sentence = (): string => sentences[Math.floor(random() * sentences.length)] ?? '';
  return Array.from({length: paragraphs}, () => `<p>${Array.from({length: 9}, sentence).join(' ')}</p>`).join('');
}

const bodies: readonly (readonly [name: string, body: string])[] = [
  ['dense figures without rulings', figures(8, 64, 8)],
  ['dense lists without rulings', lists(8, 64, 4)],
  ['dense prose', prose(90)],
  ['dense prose in two columns', `<div class="columns">${prose(90)}</div>`],
];

/** Files that hold as much on a page as print allows, none of it drawn by rulings. */
export async function denseFiles(): Promise<[name: string, bytes: Uint8Array][]> {
  const printer = await chromiumPrinter(ensureChromium(line => process.stdout.write(`${line}\n`)));
  const files: [string, Uint8Array][] = [];
  try {
    for (const [name, body] of bodies)
      files.push([name, await printer.print(`<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`)]);
  } finally {
    await printer.close();
  }
  return files;
}
