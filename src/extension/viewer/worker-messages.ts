import * as z from 'zod/mini';
import {Disclosure} from '../../model/disclosure.ts';
import {Result} from '../../model/result.ts';

export const ToWorker = z.object({
  disclosure: Disclosure,
  source: z.object({file: z.string(), sha256: z.string()}),
});
export type ToWorker = z.infer<typeof ToWorker>;

export const FromWorker = z.object({result: Result});
