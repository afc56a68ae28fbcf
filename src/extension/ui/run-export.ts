import type {Result} from '../../model/result.ts';
import type {Mark} from '../../reporting/about.ts';
import {localTime} from '../../reporting/local-time.ts';
import type {Pictures} from '../../reporting/picture.ts';
import type {ExportFormat} from '../export-format.ts';
import {browser} from '../platform.ts';
import type {ExportMenuWords} from '../words/viewer-words.ts';
import {svgToPng} from './draw-svg.ts';
import {exportInWorker} from './export-in-worker.ts';
import type {Exported} from './export-job.ts';
import {saveFile} from './save-file.ts';

/** What an export is made of. */
export interface Export {
  /** The result, or the same as JSON where that is at hand. */
  result: Result | string;
  /** Address of the document, or the name of its file. */
  address: string;
  language: 'zh' | 'en';
  marks?: ReadonlyMap<string, Mark>;
  pictures?: ReadonlyMap<string, Pictures>;
  finding?: string | null;
  table?: string;
  bytes?: Uint8Array | null;
  /** A last look at an annotated PDF before it is handed out; throws where it is not as it should be. */
  verify?(bytes: Uint8Array): Promise<void>;
}

/** Makes an export and hands it to the browser's downloads. Gives the sentence that says what came of it. */
export async function runExport(
  format: ExportFormat,
  prepare: (format: ExportFormat) => Promise<Export | null>,
  words: ExportMenuWords,
): Promise<string> {
  try {
    const own = await prepare(format);
    if (!own) return words.gone;
    const exported = await exportInWorker({
      format,
      json: typeof own.result === 'string' ? own.result : JSON.stringify(own.result),
      about: {
        address: own.address,
        made: localTime(new Date()),
        version: browser.runtime.getManifest().version,
        language: own.language,
        marks: new Map(own.marks),
      },
      pictures: new Map(own.pictures),
      finding: own.finding ?? null,
      table: own.table ?? null,
      bytes: own.bytes ?? null,
    });
    return await handOut(exported, own, words);
  } catch (error) {
    return `${words.failed}${error instanceof Error ? error.message : String(error)}`;
  }
}

async function handOut(exported: Exported, own: Export, words: ExportMenuWords): Promise<string> {
  switch (exported.kind) {
    case 'refused':
      if (exported.reason === 'no-table') return words.gone;
      return exported.reason === 'no-finding' ? words.choose : words[exported.reason];
    case 'drawing':
      saveFile(await svgToPng(exported.svg, exported.width, exported.height), 'image/png', exported.name);
      return words.saved(exported.name);
    case 'file': {
      const {content, type, name} = exported;
      if (typeof content !== 'string' && type === 'application/pdf') await own.verify?.(content);
      saveFile(typeof content === 'string' ? content : new Uint8Array(content), type, name);
      return words.saved(name);
    }
  }
}
