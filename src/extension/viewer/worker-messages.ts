import * as z from 'zod/mini';
import {Disclosure} from '../../model/disclosure.ts';
import type {Result} from '../../model/result.ts';

export const ToWorker = z.object({
  disclosure: Disclosure,
  source: z.object({file: z.string(), sha256: z.string()}),
});
export type ToWorker = z.infer<typeof ToWorker>;

/**
 * What our own worker says. It is made by typed code a line before it is sent, so it is not parsed
 * again: on a long document that alone would hold up the page for longer than a frame.
 */
export interface FromWorker {
  result: Result;
  /** The same as JSON: written in the worker, because the message to the background needs it. */
  json: string;
}
