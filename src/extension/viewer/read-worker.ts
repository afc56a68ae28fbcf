import {GlobalWorkerOptions} from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as z from 'zod/mini';
import {check} from '../../judging/check.ts';
import type {Disclosure} from '../../model/disclosure.ts';
import {openPdf} from '../../reading/pdf/open.ts';
import {readPdf} from '../../reading/pdf/read-pdf.ts';
import {toResult} from '../../reporting/result.ts';
import {parted} from '../outcome.ts';
import {type FromWorker, ToWorker} from './worker-messages.ts';

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
  const {disclosure, sha256} = await read(job);
  const result = toResult(check(disclosure), {file: job.file, sha256});
  say({kind: 'checked', outcome: parted(result, '').outcome, json: JSON.stringify(result)});
}

/** Milliseconds after which a page is given up. */
const pageLimit = 30_000;

/** Milliseconds between two reports of progress. */
const reportEvery = 100;

async function read({bytes, password, engine}: ToWorker): Promise<{disclosure: Disclosure; sha256: string}> {
  const {worker, ...assets} = engine;
  GlobalWorkerOptions.workerPort = new Worker(worker, {type: 'module', name: 'pdf.js'});
  // Without a document nobody draws here: fonts are not loaded, and pdf.js fetches what it needs in its own worker.
  const own = {...assets, useWorkerFetch: true, disableFontFace: true};
  const opened = await openPdf(bytes, own, password ?? undefined);
  if (!opened.ok) throw new Error(`${opened.kind} ${opened.detail}`);
  const of = opened.document.numPages;
  let page = 0;
  let reported = 0;
  const disclosure = await readPdf(opened.document, {
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
