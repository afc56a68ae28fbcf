import * as z from 'zod/mini';
import {Content, Digest, KeptOutcome, type Outcome} from './outcome.ts';
import {Republished} from './reviews.ts';
import {parseRecord, type RecordKind, readRecord, watchRecord} from './store.ts';

/** Why a document could not be checked. */
export const FailureKind = z.enum(['bytes', 'password', 'damaged', 'not-a-pdf', 'crashed', 'too-slow']);
export type FailureKind = z.infer<typeof FailureKind>;

/**
 * The finding that is looked at, and which of its figures (index) where one was chosen; `turn` grows
 * by one with each jump, so that a second jump counts.
 */
export const Selected = z.object({finding: z.string(), figure: z.optional(z.int()), turn: z.int()});
export type Selected = z.infer<typeof Selected>;

const common = {
  /** Names one showing of one document; a reload gives another. */
  document: z.string(),
  /** Frame of the tab that shows it; null where the tab is our viewer. */
  frame: z.nullable(z.int()),
  url: z.string(),
  source: z.enum(['html', 'pdf']),
  /** Milliseconds since 1970 of the last change: the oldest give way when room is short. */
  changed: z.number(),
};

/** What is known of the document in a tab. It is kept by the background alone; pages watch it. */
export const TabRecord = z.discriminatedUnion('state', [
  z.object({
    ...common,
    state: z.literal('reading'),
    progress: z.nullable(z.object({page: z.int(), of: z.int()})),
    /** Proves to the viewer in a frame that bytes come from our content script and not from the page. */
    token: z.nullable(z.string()),
  }),
  z.object({
    ...common,
    state: z.literal('checked'),
    digest: Digest,
    selected: z.nullable(Selected),
    /** What became of the version that the same address showed before; null where none is known. */
    republished: z.nullable(Republished),
  }),
  z.object({...common, state: z.literal('failed'), failure: FailureKind, detail: z.string()}),
]);
export type TabRecord = z.infer<typeof TabRecord>;

export const tabRecords: RecordKind<TabRecord> = {area: 'session', name: 'tab', version: 3, schema: TabRecord};
export const outcomes: RecordKind<KeptOutcome> = {
  area: 'session',
  name: 'outcome',
  version: 1,
  schema: KeptOutcome,
};
export const contents: RecordKind<Content> = {area: 'session', name: 'content', version: 1, schema: Content};

/** The record of a tab; null where there is none or it cannot be read. */
export async function readTab(tab: number): Promise<TabRecord | null> {
  const read = await readRecord(tabRecords, String(tab));
  return read.ok ? read.value : null;
}

/** The record of a tab as the store has it; null where there is none or it cannot be read. */
export function parsedTab(stored: unknown): TabRecord | null {
  const read = stored === undefined ? null : parseRecord(tabRecords, stored);
  return read?.ok ? read.value : null;
}

/** Tells the record of a tab now and whenever it changes, until the signal ends it. */
export function watchTab(tab: number, listener: (record: TabRecord | null) => void, signal: AbortSignal): void {
  watchRecord(tabRecords, String(tab), listener, signal);
}

/** All findings of a tab's document, by the name of the document; null where the tab shows another one by now. */
export async function readOutcome(tab: number, document: string): Promise<Outcome | null> {
  const read = await readRecord(outcomes, String(tab));
  return read.ok && read.value?.document === document ? read.value.outcome : null;
}

/** The content of a tab's document; null where it gave way to other tabs' or was too large to keep. */
export async function readContent(tab: number): Promise<Content | null> {
  const read = await readRecord(contents, String(tab));
  return read.ok ? read.value : null;
}
