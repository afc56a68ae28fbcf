import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import puppeteer from 'puppeteer-core';
import {ensureChromium} from '../../../../scripts/setup.mjs';
import {samples} from './samples.ts';
import {expectedCells} from './tables.ts';

// node scripts/run.mjs test/reading/pdf/printed/print.ts FOLDER [NAME…]: prints the samples as PDFs.
const [folder = '', ...names] = process.argv.slice(2);
mkdirSync(resolve(folder), {recursive: true});
const browser = await puppeteer.launch({
  executablePath: ensureChromium(console.log),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const {name, html, tables} of samples) {
  if (names.length > 0 && !names.includes(name)) continue;
  await page.setContent(html, {waitUntil: 'load'});
  const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true, tagged: false});
  writeFileSync(join(folder, `${name}.pdf`), pdf);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(tables.map(expectedCells)));
}
await browser.close();
