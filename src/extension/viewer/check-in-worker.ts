import type {FromWorker, ToWorker} from './worker-messages.ts';

/** Milliseconds after which a check is stopped; one of 500 pages takes well under a second. */
const checkLimit = 60_000;

export type Checked = ({ok: true} & FromWorker) | {ok: false; failure: 'crashed' | 'too-slow'; detail: string};

/** Checks a document in a worker of its own, which is ended with it, however it ends. */
export function checkInWorker(job: ToWorker): Promise<Checked> {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {type: 'module', name: 'check'});
  return new Promise<Checked>(resolve => {
    const timer = setTimeout(() => resolve({ok: false, failure: 'too-slow', detail: `${checkLimit} ms`}), checkLimit);
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
      clearTimeout(timer);
      resolve({ok: true, ...event.data});
    });
    worker.addEventListener('error', event => {
      clearTimeout(timer);
      resolve({ok: false, failure: 'crashed', detail: event.message});
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
