// npm run cases:print -- SLUG…: prints the page of a case (print.html, else source.html) to its source.pdf.
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {ensureChromium, root} from './setup.mjs';

const slugs = process.argv.slice(2);
if (slugs.length === 0) throw new Error('name the cases to print: npm run cases:print -- SLUG…');
const browser = await puppeteer.launch({
  executablePath: ensureChromium(console.log),
  args: ['--no-sandbox', '--disable-background-networking'],
});
for (const slug of slugs) {
  const folder = join(root, 'test/cases', slug);
  const page = await browser.newPage();
  const source = ['print.html', 'source.html'].map(name => join(folder, name)).find(file => existsSync(file));
  if (!source) throw new Error(`test/cases/${slug} has neither print.html nor source.html`);
  await page.goto(pathToFileURL(source).href);
  writeFileSync(
    join(folder, 'source.pdf'),
    await page.pdf({preferCSSPageSize: true, printBackground: true, tagged: false}),
  );
  await page.close();
  console.log(`test/cases/${slug}/source.pdf`);
}
await browser.close();
