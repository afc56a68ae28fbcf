import {parentPort} from 'node:worker_threads';
import * as z from 'zod/mini';
import type {Access, Reading} from './pdf-reader.ts';
import {readPdfBytes} from './read-pdf-bytes.ts';

/** What the thread is asked to read. */
export interface ThreadRequest {
  bytes: Uint8Array;
  path: string;
  access: Access;
  /** Pages that are not to be tried again. */
  skip: number[];
}

const Request = z.object({
  bytes: z.instanceof(Uint8Array),
  path: z.string(),
  access: z.object({password: z.nullable(z.string()), large: z.boolean()}),
  skip: z.array(z.int()),
}) satisfies z.ZodMiniType<ThreadRequest>;

/** What it says: which page it has begun, and at last what was read. */
export type ThreadReply = {kind: 'page'; page: number} | {kind: 'read'; reading: Reading};

/** Reads PDFs for the thread that has started this one, one after the other. */
export function servePdfs(): void {
  const reply = (message: ThreadReply): void => parentPort?.postMessage(message);
  parentPort?.on('message', async (message: unknown) => {
    const {bytes, path, access, skip} = z.parse(Request, message);
    const onStart = (page: number): void => reply({kind: 'page', page});
    reply({kind: 'read', reading: await readPdfBytes(bytes, path, access, {onStart, skip: new Set(skip)})});
  });
}
