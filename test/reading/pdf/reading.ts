import '../../../src/command/polyfills.ts';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import type {Disclosure, Table} from '../../../src/model/disclosure.ts';
import {type OpenResult, openPdf, type PdfAssets} from '../../../src/reading/pdf/open.ts';
import {type ReadOptions, readPdf} from '../../../src/reading/pdf/read-pdf.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The assets of pdf.js as installed. */
export const assets: PdfAssets = {
  cMapUrl: `${folder}/cmaps/`,
  standardFontDataUrl: `${folder}/standard_fonts/`,
  wasmUrl: `${folder}/wasm/`,
  iccUrl: `${folder}/iccs/`,
};

export const open = (bytes: Uint8Array, password?: string): Promise<OpenResult> => openPdf(bytes, assets, password);

/** Reads a PDF; null where it cannot be opened. */
export async function read(bytes: Uint8Array, options?: ReadOptions): Promise<Disclosure | null> {
  const opened = await open(bytes);
  if (!opened.ok) return null;
  try {
    return await readPdf(opened.document, options);
  } finally {
    await opened.close();
  }
}

export const tablesOf = (disclosure: Disclosure | null): Table[] =>
  (disclosure?.blocks ?? []).filter(block => block.kind === 'table');

/** The texts of a table's cells by row. */
export const textsOf = (table: Table | undefined): string[][] => {
  const rows: string[][] = [];
  for (const cell of table?.cells ?? []) {
    rows[cell.row] ??= [];
    rows[cell.row]?.push(cell.text);
  }
  return rows;
};
