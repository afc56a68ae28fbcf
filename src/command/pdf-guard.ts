import {Worker} from 'node:worker_threads';
import type {Access, PdfReader, Reading} from './pdf-reader.ts';
import type {ThreadReply, ThreadRequest} from './pdf-thread.ts';

/** Megabytes that reading one document may hold; a decompression bomb wants more. */
const memory = 3072;

type Ended = {kind: 'read'; reading: Reading} | {kind: 'stuck'; page: number};

/**
 * Reads PDFs in a thread of its own, so that a page that never ends, or wants all the memory there
 * is, can be given up: the thread is ended, and another reads the document without that page.
 */
export class PdfGuard {
  readonly #script: string;
  readonly #limit: number;
  #thread: Worker | null = null;

  /** @param script what the thread runs; @param limit milliseconds without a word of it. */
  constructor(script: string, limit: number) {
    this.#script = script;
    this.#limit = limit;
  }

  readonly read: PdfReader = async (bytes, path, access) => {
    const skip: number[] = [];
    for (;;) {
      const ended = await this.#try({bytes, path, access: bare(access), skip});
      if (ended.kind === 'read') return ended.reading;
      await this.close();
      if (ended.page === 0)
        return {ok: false, problem: `文件无法在时限内打开 / takes too long or too much memory to open: ${path}`};
      skip.push(ended.page);
    }
  };

  async close(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = null;
  }

  #try(request: ThreadRequest): Promise<Ended> {
    const thread = this.#started();
    return new Promise(done => {
      let page = 0;
      const stuck = (): void => stop({kind: 'stuck', page});
      let watch = setTimeout(stuck, this.#limit);
      const hear = (reply: ThreadReply): void => {
        if (reply.kind === 'read') {
          stop(reply);
          return;
        }
        page = reply.page;
        clearTimeout(watch);
        watch = setTimeout(stuck, this.#limit);
      };
      const stop = (ended: Ended): void => {
        clearTimeout(watch);
        thread.off('message', hear).off('error', stuck).off('exit', stuck);
        done(ended);
      };
      // Out of memory: the thread is gone, the program is not.
      thread.on('message', hear).on('error', stuck).on('exit', stuck);
      thread.postMessage(request);
    });
  }

  #started(): Worker {
    this.#thread ??= new Worker(this.#script, {resourceLimits: {maxOldGenerationSizeMb: memory}});
    return this.#thread;
  }
}

const bare = ({password, large}: Access): Access => ({password, large});
