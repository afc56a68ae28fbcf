import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {restorePush} from '../../src/command/polyfills.ts';
import {check} from '../../src/judging/check.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {readContent} from '../../src/reading/pdf/drawing/content.ts';
import type {FontMetrics} from '../../src/reading/pdf/drawing/graphics-state.ts';
import type {Matrix} from '../../src/reading/pdf/geometry/matrix.ts';
import {openPdf, type PdfAssets} from '../../src/reading/pdf/open.ts';
import {layoutPage} from '../../src/reading/pdf/pages/page-layout.ts';
import {readPdf} from '../../src/reading/pdf/read-pdf.ts';
import {grid, smallPdf} from '../reading/pdf/small-pdf.ts';
import {denseFiles} from './dense-files.ts';
import {fileOf} from './long-file.ts';
import {inTurn, least, leastInTurn, type Measurement, ms, timed} from './measure.ts';
import {unruledFiles} from './unruled-file.ts';

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

async function ours(bytes: Uint8Array): Promise<Disclosure> {
  const opened = await openPdf(bytes, assets);
  if (!opened.ok) throw new Error(opened.detail);
  restorePush();
  const disclosure = await readPdf(opened.document);
  await opened.close();
  return disclosure;
}

interface Run {
  total: number;
  /** When the first page was read. */
  first: number;
  /** Memory of the process at its highest, over what it was before, in megabytes. */
  memory: number;
}

async function readWhole(bytes: Uint8Array): Promise<Run> {
  const before = process.memoryUsage().rss;
  let highest = before;
  let first = 0;
  const from = performance.now();
  const total = await timed(async () => {
    const opened = await openPdf(bytes, assets);
    if (!opened.ok) throw new Error(opened.detail);
    restorePush();
    await readPdf(opened.document, {
      onPage: ({page}) => {
        if (page === 1) first = performance.now() - from;
        highest = Math.max(highest, process.memoryUsage().rss);
      },
    });
    await opened.close();
  });
  return {total, first, memory: (highest - before) / 1e6};
}

/** What is promised for long files: memory, the same cost for each page, and an early first page. */
async function longFiles(): Promise<Measurement[]> {
  const [short, middle, long] = [fileOf(10), fileOf(250), fileOf(500)];
  await readWhole(short);
  const {memory, first, total} = await readWhole(middle);
  const perPage = {short: Infinity, long: Infinity};
  for (let round = 0; round < 3; round += 1) {
    perPage.short = Math.min(perPage.short, (await readWhole(short)).total / 10);
    perPage.long = Math.min(perPage.long, (await readWhole(long)).total / 500);
  }
  return [
    {name: 'memory for reading 250 pages', value: memory, unit: 'MB', limit: 300, detail: 'resident, over the start'},
    {
      name: 'cost of a page, 500 pages against 10',
      value: perPage.long / perPage.short,
      unit: '×',
      limit: 1.25,
      detail: `${ms(perPage.long)} against ${ms(perPage.short)} a page`,
    },
    {
      name: 'first page read, in the time of all 250',
      value: first / total,
      unit: '×',
      limit: 0.2,
      detail: `${ms(first)} of ${ms(total)}`,
    },
  ];
}

/** One page with thirty tables of 168 cells: the time from operators to tables. */
async function crowdedPage(): Promise<Measurement> {
  const rows = Array.from({length: 14}, (_, row) => Array.from({length: 12}, (_cell, column) => `${row}${column}.5`));
  const tables = Array.from({length: 30}, (_, i) =>
    grid(20 + 420 * (i % 5), 2980 - 480 * Math.floor(i / 5), 34, 30, rows),
  );
  const opened = await openPdf(smallPdf([{content: tables.join(''), width: 2150, height: 3000}]), assets);
  if (!opened.ok) throw new Error(opened.detail);
  restorePush();
  const page = await opened.document.getPage(1);
  const operators = await page.getOperatorList();
  const {transform, width, height} = page.getViewport({scale: 1});
  const frame = {
    transform: transform as unknown as Matrix,
    width,
    height,
    font: (name: string) => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontMetrics) : null),
    layerVisible: () => true,
  };
  const layout = layoutPage(readContent(operators, frame), 1);
  const cells = layout.tables.reduce((sum, table) => sum + table.cells.length, 0);
  const value = await least(40, () => layoutPage(readContent(operators, frame), 1));
  await opened.close();
  return {
    name: 'a page with 30 tables and 5,000 cells',
    value,
    unit: 'ms',
    limit: 40,
    detail: `${layout.tables.length} tables, ${cells} cells; from operators to tables`,
  };
}

/** What is read in turn with pdf.js alone: printed cases, and files whose tables no ruling draws. */
async function againstBare(): Promise<[name: string, bytes: Uint8Array][]> {
  const printed = (slug: string): Uint8Array =>
    new Uint8Array(readFileSync(resolve(import.meta.dirname, `../cases/${slug}/source.pdf`)));
  return [
    ['clean-budget/source.pdf', printed('clean-budget')],
    ['planted-budget/source.pdf', printed('planted-budget')],
    ...(await unruledFiles()),
  ];
}

/** Files as full as print allows, none of it drawn by rulings, against pdf.js alone. */
async function denseReading(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [name, bytes] of await denseFiles()) {
    const times = await leastInTurn(
      () => ours(bytes),
      () => bare(bytes),
    );
    measurements.push({
      name: `reading ${name} against bare pdf.js`,
      value: times.ratio,
      unit: '×',
      limit: 1.25,
      detail: `${ms(times.ours)} against ${ms(times.baseline)}, the least of ${times.rounds} rounds`,
    });
  }
  return measurements;
}

/** Reading a PDF against pdf.js alone, and what is promised for long files and crowded pages. */
export async function readingPdf(): Promise<Measurement[]> {
  const measurements: Measurement[] = [await crowdedPage(), ...(await longFiles()), ...(await denseReading())];
  for (const [name, bytes] of await againstBare()) {
    const times = await inTurn(
      7,
      async () => {
        await ours(bytes);
      },
      () => bare(bytes),
    );
    const whole = await inTurn(
      7,
      async () => {
        check(await ours(bytes));
      },
      () => bare(bytes),
    );
    measurements.push(
      {
        name: `reading ${name} against bare pdf.js`,
        value: times.ratio,
        unit: '×',
        limit: 1.25,
        detail: `${ms(times.ours)} against ${ms(times.baseline)}`,
      },
      {
        name: `the whole check of ${name} against bare pdf.js`,
        value: whole.ratio,
        unit: '×',
        limit: 1.5,
        detail: `${ms(whole.ours)} against ${ms(whole.baseline)}`,
      },
    );
  }
  return measurements;
}
