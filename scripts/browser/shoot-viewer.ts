import {resolve} from 'node:path';
import {type Launched, speak, waitFor} from './launch.ts';

const sample = resolve(import.meta.dirname, '../../test/cases/planted-budget/source.pdf');

/** Screenshots of the viewer at work, in both languages and both themes. */
export async function shootViewers(launched: Launched, out: string): Promise<void> {
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await speak(launched, language, theme);
      await shoot(launched, resolve(out, `viewer-${language}-${theme}`));
    }
  }
  await speak(launched, 'zh');
}

async function shoot(launched: Launched, name: string): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(`chrome-extension://${launched.id}/viewer/viewer.html`);
  await (await page.waitForSelector('input[type=file]'))?.uploadFile(sample);
  await page.waitForSelector('.page canvas');
  // Keys go to findings: there are none before the document is checked.
  await page.waitForSelector('.finding');
  await page.keyboard.press('n');
  await page.waitForSelector('.crossfoot-layer .selected');
  for (const key of ['b', 't'] as const) await page.keyboard.press(key);
  await waitFor(
    async () => Number(await page.evaluate(`document.querySelectorAll('.ends canvas, .thumbnails canvas').length`)),
    count => count >= 6,
    'the crops and thumbnails',
  );
  await page.screenshot({path: `${name}-ends.png`});
  for (const key of ['b', 't', 'm', 'g'] as const) await page.keyboard.press(key);
  await page.waitForSelector('.crossfoot-layer .grid');
  await page.screenshot({path: `${name}-map.png`});
  await page.close();
}
