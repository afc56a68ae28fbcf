import type {Exported, ExportJob} from './export-job.ts';

/** Milliseconds after which an export is given up. */
const limit = 120_000;

/** Makes an export in a worker of its own, which is ended with it. Throws where the worker breaks off. */
export function exportInWorker(job: ExportJob): Promise<Exported> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), {type: 'module', name: 'export'});
  return new Promise<Exported>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${limit} ms`)), limit);
    worker.addEventListener('message', (event: MessageEvent<Exported>) => {
      clearTimeout(timer);
      resolve(event.data);
    });
    worker.addEventListener('error', event => {
      clearTimeout(timer);
      reject(new Error(event.message));
    });
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
