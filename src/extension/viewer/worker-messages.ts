import * as z from 'zod/mini';
import type {Apart} from '../../judging/check-together.ts';
import {Disclosure} from '../../model/disclosure.ts';
import type {NotPdf} from '../../reading/saved/open-page.ts';
import type {Outcome} from '../outcome.ts';

const Pdf = z.object({
  bytes: z.custom<Uint8Array>(value => value instanceof Uint8Array),
  password: z.nullable(z.string()),
  /** Address or name of the file. */
  file: z.string(),
});
export type Pdf = z.infer<typeof Pdf>;

/** Another document: as bytes, as read of a page, or one that cannot be read. */
export const Other = z.union([
  z.object({kind: z.literal('pdf'), ...Pdf.shape}),
  z.object({kind: z.literal('page'), file: z.string(), disclosure: Disclosure}),
  z.object({
    kind: z.literal('unread'),
    file: z.string(),
    /** What its bytes are; null where they could not be had. */
    what: z.nullable(z.custom<NotPdf>(value => typeof value === 'string')),
  }),
]);
export type Other = z.infer<typeof Other>;

/** A document to be read and checked. */
export const ToWorker = z.object({
  ...Pdf.shape,
  /** Another document that it is held against: its tables, its explanations, or that of the year before. */
  beside: z.nullable(Other),
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
  /** What a file is that cannot be read, where that is known. */
  what: NotPdf | null;
  /** The names that were taken for one body, or for a department and its unit, where they are not spelt alike. */
  bodies: readonly string[];
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
