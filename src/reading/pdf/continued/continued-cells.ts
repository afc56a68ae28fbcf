import type {Cell} from '../../../model/disclosure.ts';
import type {Box, PdfPlace} from '../../../model/place.ts';
import {isBrokenCode, isBrokenFigure} from '../lines/text-shapes.ts';
import {isAmountCell} from './repeated-rows.ts';

/** A cell of a table that is put together page by page. */
export interface Growing extends Omit<Cell, 'place'> {
  page: number;
  ink: Box | null;
  box: Box;
  /** Where it goes on on later pages. */
  more: PdfPlace[];
  /** Whether the page ends there and no ruling closes the cell. */
  openAbove: boolean;
  openBelow: boolean;
  /** How far to the right the wrapped texts of its column reach, where no ruling draws its right side. */
  side?: number | undefined;
}

/** A cell at the head of a page and the one at the foot of the page before that it goes on with. */
interface Pair {
  above: Growing;
  cell: Growing;
}

const headOf = (added: readonly Growing[], base: number): Growing[] =>
  added.filter(cell => cell.row === base).sort((a, b) => a.column - b.column);

const cellAbove = (foot: readonly Growing[], cell: Growing): Growing | undefined =>
  foot.find(other => other.column === cell.column && other.columnSpan === cell.columnSpan);

/**
 * The cells that rulings leave open over a page break: drawn in one table, cut by the page. Where
 * all cells or none are open there, the rulings do not tell which; see {@link isOpenCut}.
 */
export function drawnOn(foot: readonly Growing[], added: readonly Growing[], base: number): Pair[] {
  const head = headOf(added, base);
  if (foot.every(cell => cell.openBelow) && head.every(cell => cell.openAbove)) return [];
  return head.flatMap(cell => {
    const above = cellAbove(foot, cell);
    if (!above?.openBelow || !cell.openAbove) return [];
    return above.text === '' || cell.text === '' || mayGoOn(above, cell) ? [{above, cell}] : [];
  });
}

/**
 * Whether the rows at both sides of a page break are one that the page cut through: no ruling closes its
 * cells at the foot, and what stands in them can be one row. Browsers print so, and leave of a row sometimes
 * only its upper rim on the first page. Where a ruling is drawn at the head of the next page, that row must
 * have words alone, which go on from or stand beside what the other has.
 */
export function isOpenCut(foot: readonly Growing[], added: readonly Growing[], base: number): boolean {
  const head = headOf(added, base);
  if (head.length === 0 || !foot.every(cell => cell.openBelow)) return false;
  const open = head.every(cell => cell.openAbove);
  if (
    !open &&
    head.some(cell => (cell.rowSpan > 1 && cell.text !== '') || /^\d/u.test(cell.text) || isAmountCell(cell.text))
  )
    return false;
  const pairs: Pair[] = [];
  for (const cell of head) {
    const above = cellAbove(foot, cell);
    if (!above) return false;
    pairs.push({above, cell});
  }
  const both = pairs.filter(({above, cell}) => above.text !== '' && cell.text !== '');
  if (!both.every(({above, cell}) => mayGoOn(above, cell))) return false;
  if (open || both.length > 0) return true;
  return head.some(cell => cell.text !== '') && foot.some(cell => isAmountCell(cell.text));
}

/**
 * A merged cell whose part on the next page is closed, and empty or printed once more: the same cell all
 * the same. Where the first of a row goes on, those beside it that began with it go on too, also amounts
 * and empty ones.
 */
export function closedParts(foot: readonly Growing[], added: readonly Growing[], base: number): Pair[] {
  const head = headOf(added, base);
  if (!head.some(cell => cell.text !== '')) return [];
  const pairs: Pair[] = [];
  for (const cell of head) {
    const above = cellAbove(foot, cell);
    if (!above || (cell.text !== '' && cell.text !== above.text)) break;
    if (!isBeside(pairs, {above, cell}) && !goesOnClosed({above, cell}, pairs.length > 0)) break;
    pairs.push({above, cell});
  }
  return pairs.some(({above}) => isName(above)) ? pairs : [];
}

const isName = ({text}: Growing): boolean => text !== '' && !isAmountCell(text);

const isBeside = (pairs: readonly Pair[], {above, cell}: Pair): boolean =>
  above.rowSpan > 1 && pairs.some(own => own.above.row === above.row && own.cell.rowSpan === cell.rowSpan);

/** Whether a cell goes on by itself: a merged name, or one behind such a name; also a code that is printed once more. */
function goesOnClosed({above, cell}: Pair, behind: boolean): boolean {
  if (!isName(above)) return above.text !== '' && cell.text !== '' && above.rowSpan > 1 && cell.rowSpan > 1;
  return above.rowSpan > 1 || cell.rowSpan > 1 || (behind && cell.text === '');
}

/** The cells above take in those that go on with them; the others of the added cells. */
export function joinPairs(pairs: readonly Pair[], added: readonly Growing[]): Growing[] {
  for (const {above, cell} of pairs) {
    above.rowSpan += cell.rowSpan;
    takeIn(above, cell);
  }
  const taken = new Set(pairs.map(pair => pair.cell));
  return added.filter(cell => !taken.has(cell));
}

/**
 * Whether the row at the head of a page is the rest of the row at the foot of the one before: it
 * only has words, in columns where the other row has words too, and nothing that starts a row; or the
 * last digits of figures that are broken there.
 */
export function isCutRow(foot: readonly Growing[], added: readonly Growing[], base: number, columns: number): boolean {
  const head = added.filter(cell => cell.row === base && cell.text !== '');
  if (head.length === 0 || head.some(cell => cell.rowSpan > 1)) return false;
  const pairs = head.flatMap((cell): Pair[] => {
    const above = cellAbove(foot, cell);
    return above ? [{above, cell}] : [];
  });
  if (pairs.length < head.length) return false;
  // What stands beside digits that go on is of the same row, whatever it ends with.
  const isCertain = pairs.some(({above, cell}) => isBroken(above, cell));
  const isWordOf = ({above, cell}: Pair): boolean => isCertain && above.text !== '' && !isAmountCell(cell.text);
  const isPaired = (pair: Pair): boolean =>
    isBroken(pair.above, pair.cell) || goesOn(pair.above, pair.cell) || isWordOf(pair);
  if (!pairs.every(isPaired)) return false;
  // Rows of words alone go on from each other by chance; digits do not, nor the one row that a table has on a page.
  if (base === 1 && head.length > 1) return true;
  return head.length <= Math.max(1, columns / 2) || isCertain;
}

/** Whether a figure or a code goes on that its cell has no room for. */
const isBroken = (above: Growing, cell: Growing): boolean =>
  (isBrokenFigure(above.text, cell.text) || isBrokenCode(above.text, cell.text)) && fillsCell(above);

/** How high two pieces of a row are together, as a share of the ordinary height of rows. */
const rowHeight = {least: 0.6, most: 1.4};

/**
 * Whether the row at the head of a page is what the page break left of the height of the row at the
 * foot of the one before: empty, and no higher than that row is lower than others.
 */
export function isEmptyRest(foot: readonly Growing[], added: readonly Growing[], base: number): boolean {
  const head = added.filter(cell => cell.row === base);
  if (head.some(cell => cell.text !== '')) return false;
  const upper = heightsOf(foot)[0];
  const own = heightsOf(head)[0];
  const ordinary = heightsOf(added.filter(cell => cell.row !== base)).sort((a, b) => a - b);
  const median = ordinary[ordinary.length >> 1];
  if (upper === undefined || own === undefined || median === undefined || upper > 0.75 * median) return false;
  return upper + own >= rowHeight.least * median && upper + own <= rowHeight.most * median;
}

const heightsOf = (cells: readonly Growing[]): number[] =>
  cells.flatMap(({rowSpan, box}) => (rowSpan === 1 ? [box[3] - box[1]] : []));

/** Whether two texts may be one that was wrapped, where the rulings leave their cell open. */
const mayGoOn = (above: Growing, cell: Growing): boolean => unfinished(above.text, cell.text) && hasNoRoom(above);

/** Whether the next character would not have stood on the widest line of a cell, beside what is left blank at both sides. */
function hasNoRoom({text, ink, box}: Growing): boolean {
  if (!ink) return false;
  const widest = Math.max(...text.split('\n').map(emsOf));
  const wide = ink[2] - ink[0];
  return box[2] - box[0] - wide <= wide / Math.max(1, widest) + 2 * mostPadding;
}

/** Blank between the side of a cell and its text, in points, at most. */
const mostPadding = 6;

/** The width of a text in ems, Latin letters and digits counted as half. */
const emsOf = (text: string): number => [...text].reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0);

/** Whether two texts are one that was wrapped: the first fills its last line and ends in the middle of a clause. */
const goesOn = (above: Growing, cell: Growing): boolean =>
  unfinished(above.text, cell.text) && (fillsCell(above) || (isEvenlyWrapped(above.text) && hasNoRoom(above)));

/** Whether a text is wrapped and its last line as long as the longest: that may be full too, however much is left beside it. */
function isEvenlyWrapped(text: string): boolean {
  const lengths = text.split('\n').map(emsOf);
  return lengths.length > 1 && lengths.at(-1) === Math.max(...lengths);
}

/** Text that ends in the middle of a clause and goes on without a new beginning. */
function unfinished(above: string, below: string): boolean {
  if (above === '' || /[\d。；;！？%]$/u.test(above)) return false;
  return !/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d)/u.test(below);
}

/** Room, in ems, that one character more takes: some lines are longer by one that may not begin a line. */
const oneMore = 1.1;

/** Whether the widest line of a cell reaches its right side, or leaves no room for one character more, so that it may have been wrapped there. */
function fillsCell({text, ink, box, side}: Growing): boolean {
  if (!ink) return false;
  const widest = Math.max(1, ...text.split('\n').map(emsOf));
  const em = (ink[2] - ink[0]) / widest;
  if (side !== undefined && side - ink[2] < oneMore * em) return true;
  return box[2] - ink[2] < Math.max(0.12 * (box[2] - box[0]) + 4, em);
}

/** The cells of the added rows without the first one, whose texts go on in the cells above. */
export function withoutCutRow(foot: readonly Growing[], added: readonly Growing[], base: number): Growing[] {
  const kept = added.filter(cell => cell.row !== base).map(cell => ({...cell, row: cell.row - 1}));
  for (const cell of headOf(added, base)) {
    const above = foot.find(other => other.column === cell.column);
    if (!above) continue;
    above.rowSpan += cell.rowSpan - 1;
    takeIn(above, cell);
  }
  return kept;
}

/** A cell goes on in the one above: its text too; where that one is empty it stands where its text does. */
function takeIn(above: Growing, cell: Growing): void {
  above.openBelow = cell.openBelow;
  above.more.push({kind: 'pdf', page: cell.page, box: cell.box});
  if (cell.text === '' || cell.text === above.text) return;
  if (above.text === '') {
    const {page, ink, box, indent} = cell;
    above.more.splice(-1, 1, {kind: 'pdf', page: above.page, box: above.box});
    Object.assign(above, {page, ink, box}, indent === undefined ? {} : {indent});
  }
  above.text = above.text === '' ? cell.text : `${above.text}\n${cell.text}`;
}
