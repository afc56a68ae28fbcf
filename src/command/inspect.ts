import './polyfills.ts';
import {mkdirSync, writeFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {check} from '../judging/check.ts';
import {toResult} from '../reporting/result.ts';
import {inspectionMarkup} from './inspected-page.ts';
import {inspectedPages, type SeenPage} from './inspected-pages.ts';
import {anyFile} from './pdf-reader.ts';
import {readFile} from './read-file.ts';
import {readPdfBytes} from './read-pdf-bytes.ts';

// npm run inspect -- FILE…: writes out/NAME.inspect.html, which shows each page of a PDF with what was read from it.

async function inspect(path: string): Promise<string> {
  const seen: SeenPage[] = [];
  const read = await readFile(path, anyFile, (bytes, own, access) =>
    readPdfBytes(bytes, own, access, {
      onPage: (layout, _, {rulings, fills}) => seen.push({layout, rulings, fills}),
    }),
  );
  if (!read.ok) return read.problem;
  if (read.disclosure.source !== 'pdf') return `not a PDF: ${path}`;
  const result = toResult(check(read.disclosure), {file: path, sha256: ''});
  mkdirSync('out', {recursive: true});
  const to = resolve('out', `${basename(path)}.inspect.html`);
  writeFileSync(to, inspectionMarkup(basename(path), inspectedPages(seen, read.disclosure, result)).text);
  return to;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('usage: npm run inspect -- FILE…\n');
  process.exitCode = 2;
}
for (const file of files) process.stdout.write(`${await inspect(file)}\n`);
