import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {openPdf} from '../../src/reading/pdf/open.ts';
import {readPdf} from '../../src/reading/pdf/read-pdf.ts';
import type {PlacedCell} from './printed-table.ts';

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The tables that are read in a PDF. */
export async function readTables(bytes: Uint8Array): Promise<PlacedCell[][]> {
  const opened = await openPdf(new Uint8Array(bytes), {
    cMapUrl: `${root}/cmaps/`,
    standardFontDataUrl: `${root}/standard_fonts/`,
    wasmUrl: `${root}/wasm/`,
    iccUrl: `${root}/iccs/`,
  });
  if (!opened.ok) throw new Error('the printed page was not read as a PDF');
  const {blocks} = await readPdf(opened.document);
  await opened.close();
  return blocks.flatMap(block => (block.kind === 'table' ? [block.cells] : []));
}
