import * as z from 'zod/mini';
import type {Apart} from '../../judging/check-together.ts';
import type {Outcome} from '../outcome.ts';

const Pdf = z.object({
  bytes: z.custom<Uint8Array>(value => value instanceof Uint8Array),
  password: z.nullable(z.string()),
  /** Address or name of the file. */
  file: z.string(),
});
export type Pdf = z.infer<typeof Pdf>;

/** A document to be read and checked. */
export const ToWorker = z.object({
  ...Pdf.shape,
  /** Another document that it is held against: its tables, its explanations, or that of the year before. */
  beside: z.nullable(Pdf),
  /** Where the worker of pdf.js and its other assets are: only pages know the address of the extension. */
  engine: z.object({
    worker: z.string(),
    cMapUrl: z.string(),
    standardFontDataUrl: z.string(),
    wasmUrl: z.string(),
    iccUrl: z.string(),
  }),
});
export type ToWorker = z.infer<typeof ToWorker>;

/** The other document, and why the two were not held against each other; null where they were. */
export interface Beside {
  file: string;
  apart: Apart | 'unread' | null;
}

/**
 * What our own worker says. It is made by typed code a line before it is sent, so it is not parsed
 * again: on a long document that alone would hold up the page for longer than a frame.
 */
export type FromWorker =
  | {kind: 'progress'; page: number; of: number}
  /** `json` is the whole result: a text comes over at once, however long the document. */
  | {kind: 'checked'; outcome: Outcome; json: string; beside: Beside | null}
  | {kind: 'failed'; detail: string};
