import * as z from 'zod/mini';
import {ExportFormat} from '../export-format.ts';

const Picture = z.object({url: z.string(), width: z.number(), height: z.number()});
const Pictures = z.object({first: z.nullable(Picture), second: z.nullable(Picture)});

const Bytes = z.custom<Uint8Array>(value => value instanceof Uint8Array);

/** What the worker of exports is asked for. */
export const ExportJob = z.object({
  format: ExportFormat,
  /** A Result as JSON: text crosses to a worker at once, however long the document. */
  json: z.string(),
  about: z.object({
    address: z.string(),
    made: z.string(),
    version: z.string(),
    language: z.enum(['zh', 'en']),
    marks: z.map(
      z.string(),
      z.object({state: z.nullable(z.enum(['confirmed', 'false-alarm', 'notified'])), note: z.string()}),
    ),
  }),
  /** Crops by the id of the finding. */
  pictures: z.map(z.string(), Pictures),
  /** The finding of an evidence card. */
  finding: z.nullable(z.string()),
  /** The table of an export of one table. */
  table: z.nullable(z.string()),
  /** The bytes of the PDF, to be annotated. */
  bytes: z.nullable(Bytes),
});
export type ExportJob = z.infer<typeof ExportJob>;

/** What it answers: a file, a drawing to be made a picture of, or why there is neither. */
export const Exported = z.union([
  z.object({
    kind: z.literal('file'),
    name: z.string(),
    type: z.string(),
    content: z.union([z.string(), Bytes]),
  }),
  z.object({kind: z.literal('drawing'), name: z.string(), svg: z.string(), width: z.number(), height: z.number()}),
  z.object({
    kind: z.literal('refused'),
    reason: z.enum(['encrypted', 'signed', 'damaged', 'no-finding', 'no-table']),
    detail: z.string(),
  }),
]);
export type Exported = z.infer<typeof Exported>;
