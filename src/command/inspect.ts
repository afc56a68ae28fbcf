import './polyfills.ts';
import {mkdirSync, writeFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {check} from '../judging/check.ts';
import type {Disclosure} from '../model/disclosure.ts';
import type {PdfPlace, Place} from '../model/place.ts';
import type {Report} from '../model/report.ts';
import {lineText} from '../reading/pdf/chunks.ts';
import type {PageLayout} from '../reading/pdf/page-layout.ts';
import {toResult} from '../reporting/result.ts';
import {type InspectedPage, inspectionMarkup} from './inspected-page.ts';
import {anyFile} from './pdf-reader.ts';
import {readFile} from './read-file.ts';
import {readPdfBytes} from './read-pdf-bytes.ts';

// npm run inspect -- FILE…: writes out/NAME.inspect.html, which shows each page of a PDF with what was read from it.

const isPdf = (place: Place | undefined): place is PdfPlace => place?.kind === 'pdf';

/** The pages as laid out: their text, their size, their pictures. */
function blankPages(layouts: readonly PageLayout[]): Map<number, InspectedPage> {
  return new Map(
    layouts.map(layout => {
      const lines = [...layout.lines, ...layout.tables.flatMap(table => table.cells.flatMap(cell => cell.lines))];
      const page: InspectedPage = {
        page: layout.page,
        width: layout.width,
        height: layout.height,
        texts: lines.flatMap(line => line.chunks.map(({box, text, angle}) => ({box, text, angle}))),
        shapes: layout.images.map(box => ({box, kind: 'image', title: 'image'})),
        notes: [],
      };
      return [layout.page, page];
    }),
  );
}

function addTables(pages: Map<number, InspectedPage>, {blocks}: Disclosure, report: Report, name: string): void {
  const result = toResult(report, {file: name, sha256: ''});
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const known = result.tables.find(table => table.id === block.id);
    const headerRows = known?.headerRows ?? 0;
    for (const cell of block.cells) {
      const place = cell.area ?? cell.place;
      if (!isPdf(place)) continue;
      const kind = cell.doubt ? 'doubt' : cell.row < headerRows ? 'head' : 'cell';
      const span = cell.rowSpan * cell.columnSpan > 1 ? ` ${cell.rowSpan}×${cell.columnSpan}` : '';
      const title = `${block.id} ${cell.row},${cell.column}${span} ${cell.doubt ?? ''}\n${cell.text}`;
      pages.get(place.page)?.shapes.push({box: place.box, kind, title});
    }
    if (isPdf(block.place))
      pages.get(block.place.page)?.shapes.push({box: block.place.box, kind: 'table', title: block.id});
    const words = [block.id, known?.number, known?.title, known?.unit, `${block.rows}×${block.columns}`, block.drawn];
    for (const page of block.pages) pages.get(page)?.notes.push(words.filter(word => word).join(' · '));
  }
}

function addPassages(pages: Map<number, InspectedPage>, {blocks}: Disclosure): void {
  for (const block of blocks) {
    if (block.kind !== 'passage') continue;
    for (const {place} of block.stretches) {
      if (!isPdf(place)) continue;
      const title = `${block.id} ${block.role} ${block.level ?? ''}\n${block.text}`;
      pages.get(place.page)?.shapes.push({box: place.box, kind: block.role, title});
    }
  }
}

/** Lines that ended in no passage. */
function addUnread(pages: Map<number, InspectedPage>, layouts: readonly PageLayout[]): void {
  for (const layout of layouts) {
    const page = pages.get(layout.page);
    const read = page?.shapes.filter(shape => shape.kind !== 'image') ?? [];
    for (const line of layout.lines) {
      const [x, y] = [(line.box[0] + line.box[2]) / 2, (line.box[1] + line.box[3]) / 2];
      const covered = read.some(({box}) => x >= box[0] - 1 && x <= box[2] + 1 && y >= box[1] - 1 && y <= box[3] + 1);
      if (!covered) page?.shapes.push({box: line.box, kind: 'unread', title: lineText(line)});
    }
  }
}

async function inspect(path: string): Promise<string> {
  const layouts: PageLayout[] = [];
  const read = await readFile(path, anyFile, (bytes, own, access) =>
    readPdfBytes(bytes, own, access, {onPage: layout => layouts.push(layout)}),
  );
  if (!read.ok) return read.problem;
  if (read.disclosure.source !== 'pdf') return `not a PDF: ${path}`;
  const pages = blankPages(layouts);
  const report = check(read.disclosure);
  addTables(pages, read.disclosure, report, path);
  addPassages(pages, read.disclosure);
  addUnread(pages, layouts);
  for (const {kind, page, detail} of read.disclosure.problems)
    pages.get(page ?? 1)?.notes.push(`NOT READ: ${kind} ${detail ?? ''}`);
  mkdirSync('out', {recursive: true});
  const to = resolve('out', `${basename(path)}.inspect.html`);
  writeFileSync(to, inspectionMarkup(basename(path), [...pages.values()]).text);
  return to;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('usage: npm run inspect -- FILE…\n');
  process.exitCode = 2;
}
for (const file of files) process.stdout.write(`${await inspect(file)}\n`);
