import * as z from 'zod/mini';
import type {Result} from '../../model/result.ts';
import {FromWorker, type ToWorker} from './worker-messages.ts';

/** Milliseconds after which a check is stopped; one of 500 pages takes well under a second. */
const checkLimit = 60_000;

export type Checked = {ok: true; result: Result} | {ok: false; failure: 'crashed' | 'too-slow'; detail: string};

/** Checks a document in a worker of its own, which is ended with it, however it ends. */
export function checkInWorker(job: ToWorker): Promise<Checked> {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {type: 'module', name: 'check'});
  return new Promise<Checked>(resolve => {
    const timer = setTimeout(() => resolve({ok: false, failure: 'too-slow', detail: `${checkLimit} ms`}), checkLimit);
    worker.addEventListener('message', event => {
      clearTimeout(timer);
      const parsed = z.safeParse(FromWorker, event.data);
      resolve(
        parsed.success
          ? {ok: true, result: parsed.data.result}
          : {ok: false, failure: 'crashed', detail: z.prettifyError(parsed.error)},
      );
    });
    worker.addEventListener('error', event => {
      clearTimeout(timer);
      resolve({ok: false, failure: 'crashed', detail: event.message});
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
