import * as z from 'zod/mini';
import {type Exported, ExportJob} from './export-job.ts';
import {makeExport} from './make-export.ts';

// Exports are made off the thread of the page: the libraries for them are loaded here alone, and only when asked for.

z.config({jitless: true});

addEventListener('message', async event => {
  const exported: Exported = await makeExport(z.parse(ExportJob, event.data));
  postMessage(exported);
});
