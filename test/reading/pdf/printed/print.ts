import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import puppeteer from 'puppeteer-core';
import {ensureChromium} from '../../../../scripts/setup.mjs';
import {samples} from './samples.ts';
import {expectedCells} from './tables.ts';

// node scripts/run.mjs test/reading/pdf/printed/print.ts FOLDER [PATTERN]: prints the samples as PDFs.
const [folder = '', ...names] = process.argv.slice(2);
mkdirSync(resolve(folder), {recursive: true});
const browser = await puppeteer.launch({
  executablePath: ensureChromium(console.log),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage();
const wanted = new RegExp(names[0] ?? '', 'u');
const furniture = (text: string): string => `<div style="font-size:9px;width:100%;text-align:center">${text}</div>`;
for (const {name, html, tables, header, footer} of samples) {
  if (!wanted.test(name)) continue;
  await page.setContent(html, {waitUntil: 'load'});
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: false,
    ...(header && footer
      ? {displayHeaderFooter: true, headerTemplate: furniture(header), footerTemplate: furniture(footer)}
      : {}),
  });
  writeFileSync(join(folder, `${name}.pdf`), pdf);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(tables.map(expectedCells)));
}
await browser.close();
