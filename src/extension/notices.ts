import * as z from 'zod/mini';
import {type RecordKind, readRecord, writeRecord} from './store.ts';

/** Something about the program itself that a person must know, until it is dismissed. */
export const Notice = z.object({kind: z.enum(['store-full', 'store-failed']), detail: z.string(), when: z.number()});
export type Notice = z.infer<typeof Notice>;

const Notices = z.array(Notice);

export const notices: RecordKind<Notice[]> = {area: 'session', name: 'notices', version: 1, schema: Notices};

/** One notice of each kind is enough: the latest. */
export async function noteStoreProblem(problem: 'full' | 'failed', detail: string): Promise<void> {
  const kind = problem === 'full' ? 'store-full' : 'store-failed';
  const read = await readRecord(notices);
  const others = (read.ok ? (read.value ?? []) : []).filter(notice => notice.kind !== kind);
  await writeRecord(notices, '', [...others, {kind, detail, when: Date.now()}]);
}

export async function dismissNotices(): Promise<void> {
  await writeRecord(notices, '', []);
}
