import {GlobalWorkerOptions, type PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as z from 'zod/mini';
import {check} from '../../judging/check.ts';
import {checkTogether, partOf} from '../../judging/check-together.ts';
import type {Disclosure} from '../../model/disclosure.ts';
import type {Result} from '../../model/result.ts';
import {openPdf} from '../../reading/pdf/open.ts';
import {readPdf} from '../../reading/pdf/read-pdf.ts';
import {withBetween, withoutOtherPlaces} from '../../reporting/between.ts';
import {toResult} from '../../reporting/result.ts';
import {parted} from '../outcome.ts';
import {type Beside, type FromWorker, type Other, type Pdf, ToWorker} from './worker-messages.ts';

// One document from its bytes to its result, off the thread of the page. The page opens the same bytes
// once more for showing them: that is cheaper than a page that cannot scroll while it is read.

z.config({jitless: true});

const say = (message: FromWorker): void => postMessage(message);

addEventListener('message', async event => {
  try {
    await work(z.parse(ToWorker, event.data));
  } catch (error) {
    say({kind: 'failed', detail: error instanceof Error ? error.message : String(error)});
  }
});

async function work(job: ToWorker): Promise<void> {
  const {disclosure, sha256} = await read(job, job.engine);
  const alone = toResult(check(disclosure), {file: job.file, sha256});
  const {result, beside} = await heldAgainst(job, disclosure, alone);
  say({kind: 'checked', outcome: parted(result, '').outcome, json: JSON.stringify(result), beside});
}

/** The result with what disagrees with the other document, where there is one that could be read. */
async function heldAgainst(
  {beside, engine, file}: ToWorker,
  disclosure: Disclosure,
  alone: Result,
): Promise<{result: Result; beside: Beside | null}> {
  if (!beside) return {result: alone, beside: null};
  const about = (apart: Beside['apart']): Beside => ({file: beside.file, apart, what: null, bodies: []});
  const other = await otherOf(beside, engine);
  if (!other) return {result: alone, beside: {...about('unread'), what: beside.kind === 'unread' ? beside.what : null}};
  const together = checkTogether([disclosure, other]);
  if (!together.ok) return {result: alone, beside: about(together.apart)};
  const joined = toResult(together.report, alone);
  const result = withBetween(alone, joined, [{file}, {file: beside.file}], partOf);
  return {result: withoutOtherPlaces(result), beside: {...about(null), bodies: together.bodies}};
}

/** The other document as read; null where it cannot be. */
async function otherOf(beside: Other, engine: ToWorker['engine']): Promise<Disclosure | null> {
  switch (beside.kind) {
    case 'page':
      return beside.disclosure;
    case 'unread':
      return null;
    case 'pdf':
      return read(beside, engine).then(
        ({disclosure}) => disclosure,
        // That it cannot be opened is said beside the result of the first.
        () => null,
      );
  }
}

/** Milliseconds after which a page is given up. */
const pageLimit = 30_000;

/** Milliseconds between two reports of progress. */
const reportEvery = 100;

async function read(
  {bytes, password}: Pdf,
  engine: ToWorker['engine'],
): Promise<{disclosure: Disclosure; sha256: string}> {
  let parser: Worker | null = null;
  const open = async (): Promise<PDFDocumentProxy> => {
    const {worker, ...assets} = engine;
    // One that hangs at a page is ended; the next goes on after it.
    parser?.terminate();
    parser = new Worker(worker, {type: 'module', name: 'pdf.js'});
    GlobalWorkerOptions.workerPort = parser;
    // Without a document pdf.js fetches what it needs in its own worker.
    const own = {...assets, useWorkerFetch: true};
    const opened = await openPdf(bytes, own, password ?? undefined);
    if (!opened.ok) throw new Error(`${opened.kind} ${opened.detail}`);
    return opened.document;
  };
  const document = await open();
  const of = document.numPages;
  let page = 0;
  let reported = 0;
  const disclosure = await readPdf(document, {
    reopen: open,
    pause: async () => {
      page += 1;
      if (page < of && performance.now() - reported < reportEvery) return;
      reported = performance.now();
      say({kind: 'progress', page, of});
    },
    limit: withinLimit,
  });
  return {disclosure, sha256: await digest(bytes)};
}

async function withinLimit<T>(page: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>(resolve => {
    timer = setTimeout(() => resolve(null), pageLimit);
  });
  try {
    return await Promise.race([page, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** SHA-256 of the bytes, hexadecimal. */
async function digest(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
