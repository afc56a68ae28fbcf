import '../../src/command/polyfills.ts';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {openPdf, type PdfAssets} from '../../src/reading/pdf/open.ts';
import {readPdf} from '../../src/reading/pdf/read-pdf.ts';

// node scripts/run.mjs test/corpus/amounts.ts FOLDER: for every PDF in a folder, whether each amount
// of its text layer, as pdf.js gives it, stands in exactly one cell or passage of its page
// (one that a merged cell prints once more on a later page: in that cell).

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const assets: PdfAssets = {
  cMapUrl: `${root}/cmaps/`,
  standardFontDataUrl: `${root}/standard_fonts/`,
  wasmUrl: `${root}/wasm/`,
  iccUrl: `${root}/iccs/`,
};

const amount = /\d[\d,]*\.\d+/gu;
const amountsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[^\S\u0001]/gu, '')
    .match(amount) ?? [];

/** How often each amount stands in the cells and passages, by page. */
function readAmounts({blocks}: Disclosure): Map<number, string[]> {
  const pages = new Map<number, string[]>();
  const add = (page: number, text: string): void => {
    pages.set(page, [...(pages.get(page) ?? []), ...amountsIn(text)]);
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const {place, text} of block.cells) if (place.kind === 'pdf') add(place.page, text);
    } else {
      const whole = new Map<number, string>();
      for (const {start, end, place} of block.stretches)
        if (place.kind === 'pdf') whole.set(place.page, (whole.get(place.page) ?? '') + block.text.slice(start, end));
      for (const [page, text] of whole) add(page, text);
    }
  }
  return pages;
}

/** The amounts of merged cells that go on on later pages, by such page: they may be printed there once more. */
function repeatable({blocks}: Disclosure): Map<number, string[]> {
  const pages = new Map<number, string[]>();
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const {more = [], text} of block.cells)
      for (const place of more)
        if (place.kind === 'pdf') pages.set(place.page, [...(pages.get(place.page) ?? []), ...amountsIn(text)]);
  }
  return pages;
}

const sums = {amounts: 0, missing: 0, twice: 0};
const [folder = ''] = process.argv.slice(2);
for (const file of readdirSync(folder).filter(name => name.endsWith('.pdf'))) {
  const opened = await openPdf(new Uint8Array(readFileSync(join(folder, file))), assets);
  if (!opened.ok) continue;
  const disclosure = await readPdf(opened.document);
  const read = readAmounts(disclosure);
  const again = repeatable(disclosure);
  for (let number = 1; number <= opened.document.numPages; number += 1) {
    const page = await opened.document.getPage(number);
    const {items} = await page.getTextContent();
    // One item may be part of a number: only numbers that are whole in an item are looked for.
    const printed = items.flatMap(item =>
      'str' in item && /^\s*-?\d[\d,]*\.\d+\s*$/u.test(item.str) ? amountsIn(item.str) : [],
    );
    const left = [...(read.get(number) ?? [])];
    const repeated = [...(again.get(number) ?? [])];
    const missing = printed.filter(text => {
      // An item may also be the last part of a number whose first part is another item.
      const at = left.includes(text) ? left.indexOf(text) : left.findIndex(other => other.includes(text));
      if (at >= 0) {
        left.splice(at, 1);
        return false;
      }
      const once = repeated.indexOf(text);
      if (once >= 0) repeated.splice(once, 1);
      return once < 0;
    });
    const known = new Set(printed);
    const twice = left.filter(text => known.has(text) && count(items, text) < count(read.get(number) ?? [], text));
    sums.amounts += printed.length;
    sums.missing += missing.length;
    sums.twice += twice.length;
    if (missing.length + twice.length > 0)
      process.stdout.write(`${file} page ${number}: missing ${missing.join(' ')} twice ${twice.join(' ')}\n`);
    page.cleanup();
  }
  await opened.close();
}
process.stdout.write(`amounts ${sums.amounts}, missing ${sums.missing}, twice ${sums.twice}\n`);

/** How often an amount stands in texts, wherever. */
function count(texts: readonly unknown[], wanted: string): number {
  const words = texts.map(text =>
    typeof text === 'string'
      ? text
      : typeof text === 'object' && text !== null && 'str' in text
        ? String(text.str)
        : '',
  );
  return amountsIn(words.join('\u0001')).filter(text => text === wanted).length;
}
