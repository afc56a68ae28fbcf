// npm run icons: renders the drawings in public/icons to the sizes that browsers ask for.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {ensureChromium, root} from './setup.mjs';

const folder = join(root, 'public/icons');
const sizes = {crossfoot: [16, 32, 48, 128], quiet: [16, 32, 48]};

const browser = await puppeteer.launch({
  executablePath: ensureChromium(console.log),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const [name, list] of Object.entries(sizes)) {
  const drawing = readFileSync(join(folder, `${name}.svg`), 'utf8');
  for (const size of list) {
    await page.setViewport({width: size, height: size});
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({omitBackground: true}));
  }
}
await browser.close();
