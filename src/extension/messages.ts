import * as z from 'zod/mini';
import {Disclosure} from '../model/disclosure.ts';
import {Result} from '../model/result.ts';
import {ExportFormat} from './export-format.ts';
import {Outcome, TableHead} from './outcome.ts';
import {browser, isOwnPage, type Runtime} from './platform.ts';
import {ManualCheck, ReviewFile, ReviewMark, Status} from './reviews.ts';
import {SettingsChange} from './settings.ts';
import {FailureKind} from './tab-record.ts';

z.config({jitless: true});

/** Who may send a message: a content script in a page, or a page of the extension. */
type From = 'page' | 'extension';

interface MessageKind {
  from: From;
  body: z.ZodMiniType;
  reply: z.ZodMiniType;
}

const nothing = z.null();
const document = z.string();

/** What content scripts need of a result: findings to mark, and the map of all figures. */
export const Marked = z.object({
  isDisclosure: Result.shape.isDisclosure,
  file: Result.shape.file,
  sha256: Result.shape.sha256,
  title: Result.shape.title,
  findings: Result.shape.findings,
  figures: Result.shape.figures,
  tableHeads: z.array(TableHead),
});
export type Marked = z.infer<typeof Marked>;

/** Style sheets of marks: at the root of the page, from which its elements inherit, or of each element. */
export const MarkSheet = z.enum(['marks', 'marks-each']);
export type MarkSheet = z.infer<typeof MarkSheet>;

/** A piece of a {@link Disclosure} as text, and which one it is. */
const piece = {document, index: z.int().check(z.minimum(0)), text: z.string()};

const said = {finding: z.string(), status: z.nullable(Status), note: ReviewMark.shape.note};

/** Whether something a person entered is on disk. */
const kept = z.union([
  z.object({ok: z.literal(true)}),
  z.object({ok: z.literal(false), problem: z.enum(['full', 'failed', 'gone']), detail: z.string()}),
]);
export type Kept = z.infer<typeof kept>;

/** A checked page or PDF of another tab. */
export const OpenPage = z.object({
  tab: z.int(),
  document,
  source: z.enum(['html', 'pdf']),
  title: z.string(),
  url: z.string(),
});
export type OpenPage = z.infer<typeof OpenPage>;

/** To the background. */
export const backgroundMessages = {
  /** The detector takes its page for a disclosure. */
  'page-found': {from: 'page', body: z.object({why: z.array(z.string())}), reply: nothing},
  /** The detector finds itself in the browser's PDF viewer. */
  'pdf-found': {from: 'page', body: z.object({}), reply: nothing},
  /** The reader begins on a page, or again after the page has changed. */
  'page-reading': {from: 'page', body: z.object({document, url: z.string()}), reply: nothing},
  /** A piece of what was read, of a page that is more than one message holds. False where one before it is missing. */
  'page-piece': {from: 'page', body: z.object(piece), reply: z.boolean()},
  /** The last piece of what was read. Null where one before it is missing. */
  'page-read': {from: 'page', body: z.object({...piece, url: z.string()}), reply: z.nullable(Marked)},
  'page-failed': {from: 'page', body: z.object({document, detail: z.string()}), reply: nothing},
  /** A page has something to show, and not yet the script that shows it. */
  'view-wanted': {from: 'page', body: z.object({}), reply: nothing},
  /** A page does not know how marks look. */
  'looks-wanted': {from: 'page', body: z.object({sheet: MarkSheet}), reply: nothing},
  /** The page shows another article now, which is no disclosure. */
  'page-left': {from: 'page', body: z.object({document}), reply: nothing},
  /** A PDF tab is about to frame our viewer; the token goes with the bytes. */
  'pdf-reading': {from: 'page', body: z.object({document, url: z.string(), token: z.string()}), reply: nothing},
  'pdf-failed': {from: 'page', body: z.object({document, detail: z.string()}), reply: nothing},
  /** The viewer in a frame asks for which document it stands; null where nobody of ours framed it. */
  'frame-ready': {
    from: 'extension',
    body: z.object({}),
    reply: z.nullable(z.object({document, token: z.string(), url: z.string(), tab: z.int()})),
  },
  /** The viewer in a tab of its own begins on a file. */
  'file-reading': {from: 'extension', body: z.object({document, name: z.string()}), reply: z.object({tab: z.int()})},
  /** The viewer in a tab of its own begins on the document of a web site; null where it may not. */
  'address-reading': {
    from: 'extension',
    body: z.object({document, url: z.string()}),
    reply: z.nullable(z.object({tab: z.int()})),
  },
  /** The viewer gives its tab back to the document as the browser shows it. */
  'original-wanted': {from: 'extension', body: z.object({url: z.string()}), reply: nothing},
  'reading-progress': {
    from: 'extension',
    body: z.object({document, page: z.int(), of: z.int()}),
    reply: nothing,
  },
  'document-checked': {from: 'extension', body: z.object({document, outcome: Outcome}), reply: nothing},
  'document-failed': {
    from: 'extension',
    body: z.object({document, failure: FailureKind, detail: z.string()}),
    reply: nothing,
  },
  /** A person asks to check a tab, whatever it shows. */
  'check-tab': {
    from: 'extension',
    body: z.object({tab: z.int()}),
    reply: z.enum(['started', 'not-allowed', 'file-access']),
  },
  /** A person goes to a finding, or to one of its figures. Gives the turn it has in the record; null where nothing is checked. */
  'select-finding': {
    from: 'extension',
    body: z.object({tab: z.int(), finding: z.string(), figure: z.optional(z.int())}),
    reply: z.nullable(z.int()),
  },
  /** The same, from the marks on a page. */
  'finding-selected': {from: 'page', body: z.object({document, finding: z.string()}), reply: nothing},
  /** A person says something of a finding: in our pages, or in the card on a page. */
  'mark-finding': {from: 'extension', body: z.object({tab: z.int(), ...said}), reply: kept},
  'finding-marked': {from: 'page', body: z.object({document, ...said}), reply: kept},
  /** A person keeps a calculation over figures of the document, or gives it up. */
  'manual-kept': {
    from: 'page',
    body: z.object({document, check: z.omit(ManualCheck, {when: true})}),
    reply: kept,
  },
  'keep-manual': {
    from: 'extension',
    body: z.object({tab: z.int(), check: z.omit(ManualCheck, {when: true})}),
    reply: kept,
  },
  'drop-manual': {from: 'extension', body: z.object({tab: z.int(), id: z.string()}), reply: kept},
  /** The disclosures that are open as pages in tabs; and one of them as read, null where it is gone. */
  'open-pages': {from: 'extension', body: z.object({}), reply: z.array(OpenPage)},
  'page-again': {from: 'extension', body: z.object({tab: z.int()}), reply: z.nullable(Disclosure)},
  /** A person changes settings. */
  'change-settings': {from: 'extension', body: SettingsChange, reply: kept},
  /** What a colleague has exported. */
  'take-reviews': {from: 'extension', body: z.object({file: ReviewFile}), reply: kept},
} as const satisfies Record<string, MessageKind>;

/** What a person can have a page do by a key, a menu or a button. */
export const PageAction = z.enum(['toggle-marks', 'toggle-map', 'sum', 'copy-table', 'open-card']);
export type PageAction = z.infer<typeof PageAction>;

/** To the content script that shows a document in a page. */
export const pageMessages = {
  'are-you-there': {from: 'extension', body: z.object({document}), reply: z.boolean()},
  'show-finding': {
    from: 'extension',
    body: z.object({document, finding: z.string(), figure: z.optional(z.int())}),
    reply: z.boolean(),
  },
  /** The document as it is read now: another one is held against it. */
  'read-again': {from: 'extension', body: z.object({document}), reply: z.nullable(Disclosure)},
  /** A command: marks on and off, the map of all figures, the calculator. */
  do: {from: 'extension', body: z.object({action: PageAction}), reply: nothing},
} as const satisfies Record<string, MessageKind>;

/** To the viewer that shows a document; others leave the message alone. */
export const viewerMessages = {
  'are-you-there': {from: 'extension', body: z.object({document}), reply: z.boolean()},
  /** The whole Result as JSON: only the viewer has it. */
  'whole-result': {from: 'extension', body: z.object({document}), reply: z.string()},
  /** The bytes of the PDF in base64, and the password it was opened with; null where they are more than a message holds. */
  'bytes-again': {
    from: 'extension',
    body: z.object({document}),
    reply: z.nullable(z.object({base64: z.string(), password: z.nullable(z.string())})),
  },
  /** Makes an export and saves it; says what came of it. Only the viewer has the bytes and the pages. */
  'make-export': {
    from: 'extension',
    body: z.object({document, format: ExportFormat, finding: z.nullable(z.string())}),
    reply: z.string(),
  },
} as const satisfies Record<string, MessageKind>;

type Kinds = Record<string, MessageKind>;
export type Body<M extends Kinds, K extends keyof M> = z.infer<M[K]['body']>;
export type Reply<M extends Kinds, K extends keyof M> = z.infer<M[K]['reply']>;
/** One handler a message: leaving one out is a type error. Undefined leaves the message to another listener. */
export type Handlers<M extends Kinds> = {
  [K in keyof M]: (body: Body<M, K>, sender: Sender) => Promise<Reply<M, K>> | undefined;
};

/** Where a message comes from, as the browser vouches for it. */
export interface Sender {
  /** The tab, and the frame in it; null for a page of the extension that is in no tab. */
  tab: number | null;
  frame: number;
  url: string;
}

const Envelope = z.object({to: z.enum(['background', 'page', 'viewer']), name: z.string(), body: z.unknown()});

/** A message that cannot be delivered, or that is answered in a shape nobody agreed on. */
export class MessageError extends Error {}

export const askBackground = <K extends keyof typeof backgroundMessages>(
  name: K,
  body: Body<typeof backgroundMessages, K>,
): Promise<Reply<typeof backgroundMessages, K>> =>
  ask(backgroundMessages, name, browser.runtime.sendMessage({to: 'background', name, body}));

export const askPage = <K extends keyof typeof pageMessages>(
  where: {tab: number; frame: number},
  name: K,
  body: Body<typeof pageMessages, K>,
): Promise<Reply<typeof pageMessages, K>> =>
  ask(pageMessages, name, browser.tabs.sendMessage(where.tab, {to: 'page', name, body}, {frameId: where.frame}));

export const askViewer = <K extends keyof typeof viewerMessages>(
  name: K,
  body: Body<typeof viewerMessages, K>,
): Promise<Reply<typeof viewerMessages, K>> =>
  ask(viewerMessages, name, browser.runtime.sendMessage({to: 'viewer', name, body}));

/** What the viewer says; where there is none any more, what stands for it. */
export async function viewerOr<T>(otherwise: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof MessageError) return otherwise;
    throw error;
  }
}

async function ask<M extends Kinds, K extends keyof M>(
  kinds: M,
  name: K,
  sent: Promise<unknown>,
): Promise<Reply<M, K>> {
  const kind = kinds[name];
  if (!kind) throw new MessageError(`no message is called ${String(name)}`);
  let answer: unknown;
  try {
    answer = await sent;
  } catch (error) {
    throw new MessageError(`${String(name)}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = z.safeParse(kind.reply, answer);
  if (!parsed.success) throw new MessageError(`${String(name)}: unexpected answer: ${z.prettifyError(parsed.error)}`);
  return parsed.data as Reply<M, K>;
}

export const answerAsBackground = (handlers: Handlers<typeof backgroundMessages>): (() => void) =>
  answer('background', backgroundMessages, handlers);
export const answerAsPage = (handlers: Handlers<typeof pageMessages>): (() => void) =>
  answer('page', pageMessages, handlers);
export const answerAsViewer = (handlers: Handlers<typeof viewerMessages>): (() => void) =>
  answer('viewer', viewerMessages, handlers);

/** Answers messages of one direction; returns what ends it. */
function answer<M extends Kinds>(to: string, kinds: M, handlers: Handlers<M>): () => void {
  const listener = (raw: unknown, from: Runtime.MessageSender): Promise<unknown> | undefined =>
    receive(to, kinds, handlers, raw, from);
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Hands one message to its handler. What is addressed to another direction is left alone; what is
 * malformed, unknown or from the wrong kind of sender is refused and its sender told so.
 */
export function receive<M extends Kinds>(
  to: string,
  kinds: M,
  handlers: Handlers<M>,
  raw: unknown,
  from: Runtime.MessageSender,
): Promise<unknown> | undefined {
  const envelope = z.safeParse(Envelope, raw);
  if (!envelope.success || envelope.data.to !== to) return undefined;
  const {name, body} = envelope.data;
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) return Promise.reject(new MessageError(`no message is called ${name}`));
  if (from.id !== browser.runtime.id || kindOfSender(from) !== kind.from) {
    return Promise.reject(new MessageError(`${name} is not taken from this sender`));
  }
  const parsed = z.safeParse(kind.body, body);
  if (!parsed.success) return Promise.reject(new MessageError(`${name}: ${z.prettifyError(parsed.error)}`));
  const sender: Sender = {tab: from.tab?.id ?? null, frame: from.frameId ?? 0, url: from.url ?? ''};
  return handlers[name as keyof M](parsed.data as Body<M, keyof M>, sender);
}

/** The background's own address is not given everywhere: a sender without a tab and a page is the background. */
function kindOfSender(from: Runtime.MessageSender): From {
  const url = from.url ?? '';
  if (url === '') return from.tab ? 'page' : 'extension';
  return isOwnPage(url) ? 'extension' : 'page';
}
