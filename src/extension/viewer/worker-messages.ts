import * as z from 'zod/mini';
import {Disclosure} from '../../model/disclosure.ts';
import type {Outcome} from '../outcome.ts';

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
  outcome: Outcome;
  /** The whole result as JSON: a text comes over at once, however long the document. */
  json: string;
}
