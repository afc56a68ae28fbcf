import type {Result} from '../../model/result.ts';
import {toBase64} from '../base64.ts';
import {loadShownDocument} from '../load-document.ts';
import {askBackground} from '../messages.ts';
import type {Outcome} from '../outcome.ts';
import {randomName} from '../random-name.ts';
import type {FailureKind} from '../tab-record.ts';
import {type OpenDocument, openDocument} from './open-document.ts';
import {readInWorker} from './read-in-worker.ts';
import type {Beside, Other} from './worker-messages.ts';

/** What the viewer is doing. */
export type ViewerState =
  | {step: 'idle'}
  /** Once it is open its pages can be looked at while they are read. */
  | {step: 'reading'; name: string; progress: {page: number; of: number} | null; pdf: OpenDocument | null}
  | {step: 'password'; name: string; wrong: boolean}
  /** So large that a person is asked first: by its bytes, or once it is open by its pages. */
  | {step: 'large'; name: string; megabytes: number | null; pages: number | null}
  /** `json` is the whole result as the worker wrote it; `whole` takes it apart when somebody needs its tables or figures. */
  | {
      step: 'checked';
      name: string;
      outcome: Outcome;
      json: string;
      whole(): Result;
      pdf: OpenDocument;
      /** The document it was held against. */
      beside: Beside | null;
    }
  | {step: 'failed'; name: string; failure: FailureKind; detail: string; pdf: OpenDocument | null};

/** A document to read: its bytes, what people call it, and the name the background knows it by. */
export interface Source {
  bytes: Uint8Array;
  name: string;
  document: string;
}

/** Above these a person is asked before the file is read. */
const manyBytes = 100_000_000;
const manyPages = 1500;

/** Milliseconds between two reports of progress to the background. */
const reportEvery = 400;

/** One document in the viewer, from its bytes to its result. A new one ends the one before. */
export class ViewerSession {
  #state: ViewerState = {step: 'idle'};
  #source: Source | null = null;
  #work: AbortController | null = null;
  #open: OpenDocument | null = null;
  #reported = 0;
  #password: string | undefined;
  #beside: Other | null = null;
  readonly #onState: (state: ViewerState) => void;

  constructor(onState: (state: ViewerState) => void) {
    this.#onState = onState;
  }

  get state(): ViewerState {
    return this.#state;
  }

  /** The bytes of the document as they came; null while there is none. */
  get bytes(): Uint8Array | null {
    return this.#source?.bytes ?? null;
  }

  /** The bytes as text and the password, for another viewer; null where there are none, or more than is wanted. */
  inBase64(most: number): {base64: string; password: string | null} | null {
    const {bytes} = this;
    return bytes && bytes.length <= most ? {base64: toBase64(bytes), password: this.#password ?? null} : null;
  }

  /** Whether a document, by its name in the records, is the one in this viewer. */
  holds(document: string): boolean {
    return this.#source?.document === document;
  }

  /** Begins on a file that a person chose or dropped. Gives the tab this viewer is in. */
  async openFile(file: File): Promise<number> {
    this.#beside = null;
    const document = randomName();
    const {tab} = await askBackground('file-reading', {document, name: file.name});
    this.open({bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, document});
    return tab;
  }

  /** Begins on the document of a web site; null where the browser does not let us. */
  async openAddress(url: string): Promise<number | null> {
    const document = randomName();
    const began = await askBackground('address-reading', {document, url});
    if (!began) return null;
    this.#source = {bytes: new Uint8Array(), name: url, document};
    this.#become({step: 'reading', name: url, progress: null, pdf: null});
    const loaded = await loadShownDocument(url);
    if (loaded.ok) this.open({bytes: new Uint8Array(loaded.bytes), name: url, document});
    else await this.#fail('bytes', loaded.detail);
    return began.tab;
  }

  /** Reads and checks a document; every ending is a state. */
  async open(source: Source, {password, large = false}: {password?: string; large?: boolean} = {}): Promise<void> {
    this.#work?.abort();
    const work = new AbortController();
    this.#work = work;
    this.#source = source;
    await this.#open?.close();
    this.#open = null;
    this.#password = password;
    if (!large && source.bytes.length > manyBytes) {
      const megabytes = Math.round(source.bytes.length / 1_000_000);
      return this.#become({step: 'large', name: source.name, megabytes, pages: null});
    }
    this.#become({step: 'reading', name: source.name, progress: null, pdf: null});
    try {
      await this.#readAndCheck(source, work.signal, large, password);
    } catch (error) {
      if (!work.signal.aborted) await this.#fail('crashed', error instanceof Error ? error.message : String(error));
    }
  }

  /** Tries a password on the document that asked for one. */
  async unlock(password: string): Promise<void> {
    if (this.#source && this.#state.step === 'password') await this.open(this.#source, {password});
  }

  /** A person wants a large document checked all the same. */
  async goOn(): Promise<void> {
    if (!this.#source || this.#state.step !== 'large') return;
    const password = this.#password;
    await this.open(this.#source, {large: true, ...(password === undefined ? {} : {password})});
  }

  /** Checks the document once more, together with another one that a person chose. */
  async holdAgainst(wanted: Promise<Other>): Promise<void> {
    const source = this.#source;
    if (!source || this.#state.step !== 'checked') return;
    const other = await wanted;
    if (this.#source !== source) return;
    this.#beside = other;
    const password = this.#password;
    await this.open(source, {large: true, ...(password === undefined ? {} : {password})});
  }

  async #readAndCheck(source: Source, signal: AbortSignal, large: boolean, password?: string): Promise<void> {
    const {name, document} = source;
    const opened = await openDocument(source.bytes, password);
    signal.throwIfAborted();
    if (!opened.ok) {
      if (opened.failure !== 'password-needed' && opened.failure !== 'wrong-password')
        return this.#fail(opened.failure, opened.detail);
      await askBackground('document-failed', {document, failure: 'password', detail: ''});
      return this.#become({step: 'password', name, wrong: opened.failure === 'wrong-password'});
    }
    this.#open = opened.document;
    const pages = opened.document.pdf.numPages;
    if (!large && pages > manyPages) return this.#become({step: 'large', name, megabytes: null, pages});
    this.#become({step: 'reading', name, progress: null, pdf: opened.document});
    const checked = await readInWorker(
      {bytes: source.bytes, password: password ?? null, file: name, beside: this.#beside},
      {signal, onProgress: (page, of) => this.#progress(source, page, of)},
    );
    signal.throwIfAborted();
    if (!checked.ok) return this.#fail(checked.failure, checked.detail);
    const {outcome, json, beside} = checked;
    this.#become({step: 'checked', name, outcome, json, whole: once(json), pdf: opened.document, beside});
    await askBackground('document-checked', {document, outcome});
  }

  #progress({name, document}: Source, page: number, of: number): void {
    this.#become({step: 'reading', name, progress: {page, of}, pdf: this.#open});
    if (performance.now() - this.#reported < reportEvery) return;
    this.#reported = performance.now();
    askBackground('reading-progress', {document, page, of});
  }

  async #fail(failure: FailureKind, detail: string): Promise<void> {
    const source = this.#source;
    if (!source) return;
    this.#become({step: 'failed', name: source.name, failure, detail, pdf: this.#open});
    await askBackground('document-failed', {document: source.document, failure, detail});
  }

  #become(state: ViewerState): void {
    this.#state = state;
    this.#onState(state);
  }
}

/** Takes a result apart at the first call. Our own worker has written it a moment ago, so that it is not looked over again. */
function once(json: string): () => Result {
  let whole: Result | null = null;
  return () => {
    whole ??= JSON.parse(json) as Result;
    return whole;
  };
}
