import type {Disclosure, Passage, PassageRole} from '../model/disclosure.ts';
import type {Spot} from '../model/relation.ts';
import type {Catalogue} from './catalogue.ts';
import type {RecognisedTable} from './recognised-table.ts';
import {plainText} from './sentences/plain-text.ts';

/**
 * Printed words of a document as one line without white space and with full-width signs as plain
 * ones («，» is «,», «：» is «:»): a passage, or a cell that holds more than a number.
 */
export interface PrintedText {
  /** The characters; positions in it are turned into places by `spot`. */
  bare: string;
  role: PassageRole | 'cell';
  /** It belongs to the table of contents. */
  inCatalogue: boolean;
  /** Nearest heading above a passage, without white space. */
  heading: string;
  passage: Passage | null;
  table: RecognisedTable | null;
  row: number;
  column: number;
  /** The index in `bare` of a character of the passage as printed, or of the next one. */
  indexOf(printed: number): number;
  /** The place of the characters from `start` to before `end`. */
  spot(start: number, end: number): Spot;
}

const blank = /[\s\u00a0\u2000-\u200f\u3000\ufeff]/u;
const blanks = /[\s\u00a0\u2000-\u200f\u3000\ufeff]+/gu;

/** The characters of a text, without white space. */
export const bareText = (text: string): string => plainText(text).replace(blanks, '');

/** The position of each character of a bare text in the text as printed: of few texts it is ever asked. */
function positionsOf(text: string): number[] {
  const plain = plainText(text);
  const at: number[] = [];
  for (let i = 0; i < plain.length; i += 1) if (!blank.test(plain[i] ?? '')) at.push(i);
  return at;
}

/** A cell with words, or with so many digits that it may be a number of a person. */
const isWorded = (text: string): boolean => /[\p{Script=Han}A-Za-z*#{[]|\d{9}/u.test(text);

/** The words of all passages and cells, in reading order. */
export function readTexts(
  disclosure: Disclosure,
  tables: readonly RecognisedTable[],
  catalogue: Catalogue,
): PrintedText[] {
  const known = new Map(tables.map(table => [table.id, table]));
  const texts: PrintedText[] = [];
  let heading = '';
  for (const block of disclosure.blocks) {
    if (block.kind === 'passage') {
      const own = passageText(block, catalogue.passages.has(block.id), heading);
      texts.push(own);
      if (block.role === 'heading' && !own.inCatalogue) heading = own.bare;
      continue;
    }
    const table = known.get(block.id) ?? null;
    for (const cell of block.cells) {
      if (!isWorded(cell.text)) continue;
      texts.push({
        bare: bareText(cell.text),
        role: 'cell',
        inCatalogue: catalogue.tables.has(block.id),
        heading,
        passage: null,
        table,
        row: cell.row,
        column: cell.column,
        indexOf: printed => printed,
        spot: () => ({kind: 'cell', table: block.id, row: cell.row, column: cell.column}),
      });
    }
  }
  return texts;
}

function passageText(passage: Passage, inCatalogue: boolean, heading: string): PrintedText {
  let known: readonly number[] | null = null;
  const positions = (): readonly number[] => {
    known ??= positionsOf(passage.text);
    return known;
  };
  return {
    bare: bareText(passage.text),
    role: passage.role,
    inCatalogue,
    heading,
    passage,
    table: null,
    row: -1,
    column: -1,
    indexOf: printed => firstFrom(positions(), printed),
    spot: (start, end) => ({
      kind: 'text',
      passage: passage.id,
      start: positions()[start] ?? passage.text.length,
      end: (positions()[end - 1] ?? passage.text.length - 1) + 1,
    }),
  };
}

/** The index of the first of ascending positions that is not before the one given. */
function firstFrom(positions: readonly number[], wanted: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The characters of a text as printed, with their white space. */
export function printedOf(text: PrintedText, start: number, end: number): string {
  const spot = text.spot(start, end);
  return spot.kind === 'text' && text.passage
    ? text.passage.text.slice(spot.start, spot.end).replace(/\s+/gu, '')
    : text.bare.slice(start, end);
}
