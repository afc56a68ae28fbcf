import * as z from 'zod/mini';
import {type RecordKind, readRecord, writeRecord} from './store.ts';

/** Something about the program itself that a person must know, until it is dismissed. */
export const Notice = z.object({
  kind: z.enum(['store-full', 'store-failed', 'store-corrupt', 'reviews-full']),
  detail: z.string(),
  when: z.number(),
});
export type Notice = z.infer<typeof Notice>;

const Notices = z.array(Notice);

export const notices: RecordKind<Notice[]> = {area: 'session', name: 'notices', version: 2, schema: Notices};

const kinds = {
  full: 'store-full',
  failed: 'store-failed',
  corrupt: 'store-corrupt',
  'reviews-full': 'reviews-full',
} as const satisfies Record<string, Notice['kind']>;

/** One notice of each kind is enough: the latest. */
export async function noteStoreProblem(problem: keyof typeof kinds, detail: string): Promise<void> {
  const kind = kinds[problem];
  const read = await readRecord(notices);
  const others = (read.ok ? (read.value ?? []) : []).filter(notice => notice.kind !== kind);
  await writeRecord(notices, '', [...others, {kind, detail, when: Date.now()}]);
}

export async function dismissNotices(): Promise<void> {
  await writeRecord(notices, '', []);
}
