import './polyfills.ts';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {openPdf, type PdfAssets} from '../reading/pdf/open.ts';
import {readPdf} from '../reading/pdf/read-pdf.ts';

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const assets: PdfAssets = {
  cMapUrl: `${root}/cmaps/`,
  standardFontDataUrl: `${root}/standard_fonts/`,
  wasmUrl: `${root}/wasm/`,
  iccUrl: `${root}/iccs/`,
};
const files = process.argv.slice(2).filter((a, i, all) => !a.startsWith('--') && all[i - 1] !== '--format');
for (const file of files) {
  if (!file.endsWith('.pdf')) continue;
  const opened = await openPdf(new Uint8Array(readFileSync(file)), assets);
  if (!opened.ok) {
    console.error(file, opened.detail);
    continue;
  }
  const d = await readPdf(opened.document);
  await opened.close();
  const tables = d.blocks.flatMap(b => (b.kind === 'table' ? [{...b, cells: b.cells.map(c => ({...c}))}] : []));
  const passages = d.blocks.filter(b => b.kind === 'passage');
  console.log(
    JSON.stringify({
      file,
      pages: d.pages,
      tables,
      passages,
      order: d.blocks.map(b => b.id),
      findings: [],
      problems: d.problems,
    }),
  );
}
