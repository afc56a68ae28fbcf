import * as z from 'zod/mini';
import {Result} from '../model/result.ts';
import {type RecordKind, readRecord, watchRecord} from './store.ts';

const {file, sha256, source, pages, title, body, year, stage, isDisclosure, findings, ledger, threePublic, problems} =
  Result.shape;

/** A result without the document itself: what badge, popup and panel show. */
export const Outcome = z.object({
  file,
  sha256,
  source,
  pages,
  title,
  body,
  year,
  stage,
  isDisclosure,
  findings,
  ledger,
  threePublic,
  problems,
});
export type Outcome = z.infer<typeof Outcome>;

/** The document itself as read: tables, passages and the map of all figures. */
export const Content = z.object({
  document: z.string(),
  tables: Result.shape.tables,
  passages: Result.shape.passages,
  figures: Result.shape.figures,
});
export type Content = z.infer<typeof Content>;

/** Why a document could not be checked. */
export const FailureKind = z.enum(['bytes', 'password', 'damaged', 'not-a-pdf', 'crashed', 'too-slow']);
export type FailureKind = z.infer<typeof FailureKind>;

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
    outcome: Outcome,
    /** The finding that is looked at; `turn` grows by one with each jump, so that a second jump counts. */
    selected: z.nullable(z.object({finding: z.string(), turn: z.int()})),
  }),
  z.object({...common, state: z.literal('failed'), failure: FailureKind, detail: z.string()}),
]);
export type TabRecord = z.infer<typeof TabRecord>;

export const tabRecords: RecordKind<TabRecord> = {area: 'session', name: 'tab', version: 1, schema: TabRecord};
export const contents: RecordKind<Content> = {area: 'session', name: 'content', version: 1, schema: Content};

/** The outcome and the content of a result, each without the other. */
export function parted(result: Result, document: string): {outcome: Outcome; content: Content} {
  const {tables, passages, figures, ...outcome} = result;
  return {outcome, content: {document, tables, passages, figures}};
}

/** The record of a tab; null where there is none or it cannot be read. */
export async function readTab(tab: number): Promise<TabRecord | null> {
  const read = await readRecord(tabRecords, String(tab));
  return read.ok ? read.value : null;
}

/** Tells the record of a tab now and whenever it changes, until the signal ends it. */
export function watchTab(tab: number, listener: (record: TabRecord | null) => void, signal: AbortSignal): void {
  watchRecord(tabRecords, String(tab), listener, signal);
}

/** The content of a tab's document; null where it gave way to other tabs' or was too large to keep. */
export async function readContent(tab: number): Promise<Content | null> {
  const read = await readRecord(contents, String(tab));
  return read.ok ? read.value : null;
}
