import type {Disclosure} from '../model/disclosure.ts';
import {addTo} from '../model/grouping.ts';
import type {Box} from '../model/place.ts';
import type {Result} from '../model/result.ts';
import type {PageContent} from '../reading/pdf/drawing/page-content.ts';
import {shownAngle, shownBox} from '../reading/pdf/drawing/turned-pages.ts';
import type {Chunk} from '../reading/pdf/lines/chunks.ts';
import type {PageLayout} from '../reading/pdf/pages/page-layout.ts';
import {readShapes} from '../reporting/read-shapes.ts';
import type {DrawnLine, InspectedPage, Shape} from './inspected-page.ts';

/** A page as it was laid out, and the rulings and areas that it draws. */
export interface SeenPage {
  layout: PageLayout;
  rulings: PageContent['rulings'];
  fills: PageContent['fills'];
}

/** Every page of a PDF with what was read of it, and what was not. */
export function inspectedPages(seen: readonly SeenPage[], disclosure: Disclosure, result: Result): InspectedPage[] {
  const shapes = readShapes(result);
  const read = readBoxes(disclosure, result);
  return seen.map(one => {
    const {page, turn, images} = one.layout;
    const {width, height} = turn ?? one.layout;
    const chunks = chunksOf(one.layout);
    return {
      page,
      width,
      height,
      texts: chunks.map(({box, text, angle}) => ({box, text, angle})),
      rulings: one.rulings.map(lineOf),
      painted: one.fills.flatMap(({box, white}) => (white ? [] : [box])),
      shapes: [
        ...images.map((box): Shape => ({box: turn ? shownBox(box, turn) : box, kind: 'image', title: 'image'})),
        ...(shapes.get(page) ?? []).map(({box, kind, about}): Shape => ({box, kind, title: about})),
        ...unread(chunks, read.get(page) ?? []),
      ],
      notes: [...tableNotes(page, disclosure, result), ...problemNotes(page, disclosure)],
    };
  });
}

const lineOf = ({axis, at, from, to}: PageContent['rulings'][number]): DrawnLine =>
  axis === 'h' ? [from, at, to, at] : [at, from, at, to];

/** The texts of a page as they stand on it as shown. */
function chunksOf({lines, tables, turn}: PageLayout): Chunk[] {
  const held = tables.flatMap(table => table.cells.flatMap(cell => cell.lines));
  const chunks = [...lines, ...held].flatMap(line => line.chunks);
  if (!turn) return chunks;
  return chunks.map(chunk => ({...chunk, box: shownBox(chunk.box, turn), angle: shownAngle(chunk.angle, turn)}));
}

/** Where something was read: lines of passages, cells, and the parts of tables, whose cells may stand on another page. */
function readBoxes({blocks}: Disclosure, {tables}: Result): Map<number, Box[]> {
  const boxes = new Map<number, Box[]>();
  const add = (page: number, box: Box): void => {
    addTo(boxes, page, box);
  };
  for (const block of blocks) {
    if (block.kind !== 'passage') continue;
    for (const {place} of block.stretches) if (place.kind === 'pdf') add(place.page, place.box);
  }
  for (const {cells, parts} of tables) {
    for (const {page, box} of cells) if (page !== undefined && box !== undefined) add(page, box);
    for (const {page, box, repeated} of parts ?? []) for (const own of [box, ...(repeated ?? [])]) add(page, own);
  }
  return boxes;
}

/** Texts that ended in no cell and no passage: running heads and feet, page numbers, or what was missed. */
function unread(chunks: readonly Chunk[], read: readonly Box[]): Shape[] {
  return chunks.flatMap(({box, text}) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    const covered = read.some(own => x >= own[0] - 1 && x <= own[2] + 1 && y >= own[1] - 1 && y <= own[3] + 1);
    return covered || text.trim() === '' ? [] : [{box, kind: 'unread', title: text}];
  });
}

function tableNotes(page: number, {blocks}: Disclosure, {tables}: Result): string[] {
  return tables.flatMap(({id, number, title, unit, rows, columns, headerRows, pages}) => {
    if (!pages.includes(page)) return [];
    const block = blocks.find(own => own.id === id);
    const drawn = block?.kind === 'table' ? block.drawn : '';
    const words = [id, number, title, unit, `${rows}×${columns}`, `${headerRows} header rows`, drawn];
    return [words.filter(word => word !== '').join(' · ')];
  });
}

const problemNotes = (page: number, {problems}: Disclosure): string[] =>
  problems.flatMap(problem =>
    (problem.page ?? 1) === page ? [`NOT READ: ${problem.kind} ${problem.detail ?? ''}`] : [],
  );
