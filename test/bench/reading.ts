import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {openPdf, type PdfAssets} from '../../src/reading/pdf/open.ts';
import {readPdf} from '../../src/reading/pdf/read-pdf.ts';
import {inTurn, type Measurement, ms} from './measure.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const assets: PdfAssets = {
  cMapUrl: join(folder, 'cmaps/'),
  standardFontDataUrl: join(folder, 'standard_fonts/'),
  wasmUrl: join(folder, 'wasm/'),
  iccUrl: join(folder, 'iccs/'),
};

/** What pdf.js alone needs for the text and the operator list of every page. */
async function bare(bytes: Uint8Array): Promise<void> {
  const task = getDocument({data: bytes.slice(), ...assets, verbosity: 0});
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getOperatorList();
    await page.getTextContent({disableNormalization: true});
    page.cleanup();
  }
  await task.destroy();
}

async function ours(bytes: Uint8Array): Promise<void> {
  const opened = await openPdf(bytes, assets);
  if (!opened.ok) throw new Error(opened.detail);
  await readPdf(opened.document);
  await opened.close();
}

/** Reading a PDF against pdf.js alone. */
export async function readingPdf(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const slug of ['clean-budget', 'planted-budget']) {
    const bytes = new Uint8Array(readFileSync(resolve(import.meta.dirname, `../cases/${slug}/source.pdf`)));
    const times = await inTurn(
      7,
      () => ours(bytes),
      () => bare(bytes),
    );
    measurements.push({
      name: `reading ${slug}/source.pdf against bare pdf.js`,
      value: times.ratio,
      unit: '×',
      limit: 1.25,
      detail: `${ms(times.ours)} against ${ms(times.baseline)}`,
    });
  }
  return measurements;
}
