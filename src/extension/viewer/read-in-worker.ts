import type {Outcome} from '../outcome.ts';
import {engine} from './pdf-engine.ts';
import type {Beside, FromWorker, ToWorker} from './worker-messages.ts';

/** Milliseconds of silence after which the work is given up: a page has half of that, a check of 500 pages needs under a second. */
const patience = 60_000;

export type Checked =
  | {ok: true; outcome: Outcome; json: string; beside: Beside | null}
  | {ok: false; failure: 'crashed' | 'too-slow'; detail: string};

export interface Watch {
  onProgress(page: number, of: number): void;
  /** Ends the work; what was promised is then left open, as the one who ended it does not wait for it. */
  signal: AbortSignal;
}

/** Reads and checks a document in a worker of its own, which is ended with it, however it ends. */
export function readInWorker(job: Omit<ToWorker, 'engine'>, {onProgress, signal}: Watch): Promise<Checked> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {type: 'module', name: 'read'});
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Checked>((resolve, reject) => {
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve({ok: false, failure: 'too-slow', detail: `${patience} ms`}), patience);
    };
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('message', ({data}: MessageEvent<FromWorker>) => {
      wait();
      if (data.kind === 'progress') onProgress(data.page, data.of);
      else if (data.kind === 'checked')
        resolve({ok: true, outcome: data.outcome, json: data.json, beside: data.beside});
      else resolve({ok: false, failure: 'crashed', detail: data.detail});
    });
    worker.addEventListener('error', event => resolve({ok: false, failure: 'crashed', detail: event.message}));
    wait();
    worker.postMessage({...job, engine} satisfies ToWorker);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
