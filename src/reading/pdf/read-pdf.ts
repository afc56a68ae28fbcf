import type {PDFDocumentProxy, PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Block, Disclosure, Problem} from '../../model/disclosure.ts';
import {mayHoldTables} from '../../model/unread-tables.ts';
import {joinTables} from './continued/continued-tables.ts';
import {type JoinedTable, toTable} from './continued/joined-table.ts';
import {passRepeatedFeet} from './continued/repeated-feet.ts';
import {joinSpilled} from './continued/spilled-columns.ts';
import {splitSheets} from './continued/split-sheets.ts';
import {readContent} from './drawing/content.ts';
import type {FontMetrics} from './drawing/graphics-state.ts';
import type {PageContent} from './drawing/page-content.ts';
import {asShown} from './drawing/turned-pages.ts';
import {arrivedFonts} from './drawing/unloaded-fonts.ts';
import type {Matrix} from './geometry/matrix.ts';
import {withoutFurniture} from './pages/furniture.ts';
import {layoutPage, type PageLayout} from './pages/page-layout.ts';
import {pageProblems} from './pages/page-problems.ts';
import {placeTables} from './pages/placed-tables.ts';
import {withoutRecognised} from './pages/recognised-pages.ts';
import {withoutRunningRows} from './pages/running-rows.ts';
import {markCaptions} from './passages/captions.ts';
import {doubtBesideCut, doubtOfPassage} from './passages/doubtful-passages.ts';
import {pageMargins} from './passages/page-margins.ts';
import {inReadingOrder, PassageWriter} from './passages/passages.ts';

/** How a reading is watched and limited. */
export interface ReadOptions {
  /** Called when a page is begun. */
  onStart?: (page: number) => void;
  /** Called when a page has been read, in page order; `of` is the number of pages, `content` all that the page draws. */
  onPage?: (layout: PageLayout, of: number, content: PageContent) => void;
  /** Awaited between pages, so that a window stays responsive; may throw to stop. */
  pause?: () => Promise<void>;
  /** Gives the value, or null where the page has taken too long; without it pages take their time. */
  limit?: <T>(work: Promise<T>) => Promise<T | null>;
  /** Opens the document once more after a page that took too long: what parsed it may still be at it. */
  reopen?: () => Promise<PDFDocumentProxy>;
  /** Pages that are known to take too long: they are not tried. */
  skip?: ReadonlySet<number>;
}

/** After so many pages in a row that take too long the rest of the document is not tried. */
const patience = 3;

/** Reads all pages of an open PDF. A page that fails is named in the problems; the others are read. */
export async function readPdf(document: PDFDocumentProxy, options: ReadOptions = {}): Promise<Disclosure> {
  const pages: PageLayout[] = [];
  const problems: Problem[] = [];
  let open = await opened(document);
  let late = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    options.onStart?.(number);
    const outcome =
      late >= patience || options.skip?.has(number)
        ? tooLate(number)
        : await readPage(open, number, pages.at(-1), options.limit);
    late = 'problem' in outcome && outcome.problem.kind === 'page-timeout' ? late + 1 : 0;
    if (late > 0 && late < patience && options.reopen) open = await opened(await options.reopen());
    if ('problem' in outcome) {
      problems.push(outcome.problem);
    } else {
      pages.push(outcome.layout);
      options.onPage?.(outcome.layout, document.numPages, outcome.content);
    }
    await options.pause?.();
  }
  const read = withoutRecognised(pages);
  problems.push(...pageProblems(read));
  problems.sort((a, b) => (a.page ?? 0) - (b.page ?? 0));
  const name = await titleOf(document);
  return {
    source: 'pdf',
    ...(name ? {name} : {}),
    pages: document.numPages,
    blocks: assemble(read, document.numPages, problems),
    problems,
  };
}

type PageOutcome = {layout: PageLayout; content: PageContent} | {problem: Problem};

/** A document with which of its layers are shown. */
interface OpenPdf {
  document: PDFDocumentProxy;
  layerVisible(description: unknown): boolean;
}

async function opened(document: PDFDocumentProxy): Promise<OpenPdf> {
  const layers = await document.getOptionalContentConfig();
  return {document, layerVisible: description => layers.isVisible(description)};
}

const tooLate = (page: number): PageOutcome => ({problem: {kind: 'page-timeout', page}});

async function readPage(
  open: OpenPdf,
  number: number,
  before: PageLayout | undefined,
  limit: ReadOptions['limit'],
): Promise<PageOutcome> {
  try {
    const work = pageContent(open, number);
    const content = limit ? await limit(work) : await work;
    if (content === null) return tooLate(number);
    return {layout: layoutPage(content, number, before?.page === number - 1 ? before : undefined), content};
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {problem: {kind: 'page-failed', page: number, detail}};
  }
}

async function pageContent({document, layerVisible}: OpenPdf, number: number): Promise<PageContent> {
  const page = await document.getPage(number);
  try {
    const operators = await page.getOperatorList();
    await arrivedFonts(page, operators);
    const viewport = page.getViewport({scale: 1});
    return readContent(operators, {
      transform: viewport.transform as unknown as Matrix,
      width: viewport.width,
      height: viewport.height,
      font: name => fontOf(page, name),
      layerVisible,
    });
  } finally {
    page.cleanup();
  }
}

function fontOf(page: PDFPageProxy, name: string): FontMetrics | null {
  return page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontMetrics) : null;
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  try {
    const {info} = await document.getMetadata();
    const title: unknown = 'Title' in info ? info.Title : undefined;
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
  } catch {
    // A document whose metadata is damaged has no title of its own; its pages are read all the same.
    return null;
  }
}

/** Blocks in reading order from the tables and lines of those pages, of a document of so many, that were read. */
export function assemble(
  layouts: readonly PageLayout[],
  of = layouts.at(-1)?.page ?? 0,
  problems: readonly Problem[] = [],
): Block[] {
  const pages = withoutRunningRows(layouts);
  const lines = withoutFurniture(pages);
  const placed = pages.map((page, index) => placeTables(page, lines[index] ?? []));
  passRepeatedFeet(placed);
  const emptied = joinSpilled(placed);
  for (const index of emptied) {
    placed[index]?.tables.splice(0);
    placed[index]?.lines.splice(0);
  }
  const split = splitSheets(placed);
  const joined = joinTables(placed.filter((_, index) => !emptied.has(index)).map(page => page.tables));
  doubtBesideUnread(joined, pages, of, problems);
  doubtBeyondPage(joined, pages);
  for (const table of joined) if (table.parts.some(part => split.has(part.placed))) table.unsure = true;
  const numbers = new Map(joined.map((table, index) => [table.parts[0]?.placed, {table, id: `t${index + 1}`}]));
  const continued = new Map(joined.flatMap(table => table.parts.slice(1).map(part => [part.placed, part] as const)));
  const blocks: Block[] = [];
  const cut = new Map(pages.flatMap(({page, cutText}) => (cutText.length > 0 ? [[page, cutText] as const] : [])));
  const writer = new PassageWriter(passage => {
    const doubt = doubtOfPassage(passage, cut);
    blocks.push({...passage, id: `p${blocks.length + 1}`, ...(doubt ? {doubt} : {})});
  });
  placed.forEach((page, index) => {
    const layout = pages[index];
    const number = layout?.page ?? 0;
    const margins = pageMargins(page.lines, layout?.tables ?? []);
    if (pages[index - 1]?.page !== number - 1) writer.flush();
    let from = 0;
    for (const table of page.tables) {
      const repeated = continued.has(table);
      if (!repeated)
        for (const line of inReadingOrder(page.lines.slice(from, table.linesBefore), number, margins)) writer.add(line);
      from = table.linesBefore;
      for (const other of table.beside ?? [])
        for (const line of inReadingOrder(other.lines, other.page, margins)) writer.add(line);
      writer.flush();
      const own = numbers.get(table);
      if (own) {
        markCaptions(blocks);
        blocks.push(toTable(own.table, own.id));
      }
    }
    for (const line of inReadingOrder(page.lines.slice(from), number, margins)) writer.add(line);
  });
  writer.flush();
  doubtBesideCut(blocks, cut);
  return asShown(blocks, new Map(layouts.flatMap(({page, turn}) => (turn ? [[page, turn] as const] : []))));
}

/** Puts tables in doubt that may go on on a page that was not read: the last one before it and the first one behind it. */
function doubtBesideUnread(
  joined: readonly JoinedTable[],
  pages: readonly PageLayout[],
  of: number,
  problems: readonly Problem[],
): void {
  const read = new Set(pages.map(({page}) => page));
  for (const problem of problems) if (problem.page !== undefined && mayHoldTables(problem)) read.delete(problem.page);
  const isUnread = (page: number): boolean => page >= 1 && page <= of && !read.has(page);
  for (const table of joined) {
    const cut = table.parts.some(
      ({placed: {table: own, first, last}}) => (last && isUnread(own.page + 1)) || (first && isUnread(own.page - 1)),
    );
    if (cut) table.unsure = true;
  }
}

/** Puts tables in doubt that are drawn beyond the lower edge of their page: rows are lost that nobody sees. */
function doubtBeyondPage(joined: readonly JoinedTable[], pages: readonly PageLayout[]): void {
  const heights = new Map(pages.map(({page, height}) => [page, height]));
  for (const table of joined) {
    const beyond = table.parts.some(
      ({placed}) => placed.table.box[3] > (heights.get(placed.table.page) ?? Infinity) + 1,
    );
    if (beyond) table.unsure = true;
  }
}
