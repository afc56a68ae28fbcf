import type {Block, Cell, Disclosure, Passage, Table} from '../../src/model/disclosure.ts';

/** Numbers in [0, 1). */
type Random = () => number;

/** A disclosure with something of its words taken away or put otherwise, no figure changed; null where it has no such thing. */
type Obscuring = (disclosure: Disclosure, random: Random) => Disclosure | null;

function pick<T>(list: readonly T[], random: Random): T | null {
  return list[Math.floor(random() * list.length)] ?? null;
}

const isAmount = (text: string): boolean => /^-?[\d,]+\.\d+$/u.test(text.trim());
const isWord = (text: string): boolean => /\p{sc=Han}/u.test(text);
const tablesOf = ({blocks}: Disclosure): Table[] => blocks.filter(block => block.kind === 'table');

/** The first row with an amount: what stands above it is header. */
const bodyOf = ({cells}: Table): number =>
  cells.reduce((first, {row, text}) => (isAmount(text) ? Math.min(first, row) : first), Number.POSITIVE_INFINITY);

const withCells = (disclosure: Disclosure, changed: (cell: Cell, table: Table) => Cell): Disclosure => ({
  ...disclosure,
  blocks: disclosure.blocks.map(block =>
    block.kind === 'table' ? {...block, cells: block.cells.map(cell => changed(cell, block))} : block,
  ),
});

const withText = (disclosure: Disclosure, own: Cell, text: string): Disclosure =>
  withCells(disclosure, cell => (cell === own ? {...cell, text} : cell));

const cellsOf = (disclosure: Disclosure, fits: (cell: Cell, table: Table) => boolean): Cell[] =>
  tablesOf(disclosure).flatMap(table => table.cells.filter(cell => fits(cell, table)));

function obscuredCell(
  disclosure: Disclosure,
  random: Random,
  fits: (cell: Cell, table: Table) => boolean,
  texts: readonly string[],
): Disclosure | null {
  const cell = pick(cellsOf(disclosure, fits), random);
  return cell ? withText(disclosure, cell, pick(texts, random) ?? '') : null;
}

function without(disclosure: Disclosure, fits: (block: Block, index: number) => boolean, random: Random) {
  const block = pick(disclosure.blocks.filter(fits), random);
  return block ? {...disclosure, blocks: disclosure.blocks.filter(other => other !== block)} : null;
}

/** Two paragraphs read as one. */
function joined(disclosure: Disclosure, random: Random): Disclosure | null {
  const {blocks} = disclosure;
  const isText = (block: Block | undefined): block is Passage => block?.kind === 'passage' && /。$/u.test(block.text);
  const first = pick(
    blocks.filter((block, i) => isText(block) && isText(blocks[i + 1])),
    random,
  );
  const at = first ? blocks.indexOf(first) : -1;
  const [one, other] = [blocks[at], blocks[at + 1]];
  if (!isText(one) || !isText(other)) return null;
  const moved = other.stretches.map(stretch => ({
    ...stretch,
    start: stretch.start + one.text.length,
    end: stretch.end + one.text.length,
  }));
  const both: Passage = {...one, text: one.text + other.text, stretches: [...one.stretches, ...moved]};
  return {...disclosure, blocks: blocks.toSpliced(at, 2, both)};
}

/** What the words of a document may lack, or say otherwise, though its figures are right. */
export const obscurings: Readonly<Record<string, Obscuring>> = {
  'a head worded otherwise': (disclosure, random) =>
    obscuredCell(disclosure, random, ({row, text}, table) => row < bodyOf(table) && isWord(text), [
      '甲类安排',
      '另列一栏',
      '',
    ]),
  'a name worded otherwise, or lost': (disclosure, random) =>
    obscuredCell(disclosure, random, ({row, text}, table) => row >= bodyOf(table) && isWord(text), [
      '统筹安排事项',
      '调整事项',
      '',
    ]),
  'a code lost': (disclosure, random) =>
    obscuredCell(disclosure, random, ({text}) => /^[235]\d{2}(?:\d{2}){0,2}$/u.test(text.trim()), ['']),
  'the indents lost': disclosure =>
    withCells(disclosure, ({indent: _, ...cell}) => ({...cell, text: cell.text.replace(/^[\s\u3000]+/u, '')})),
  'a paragraph or title lost': (disclosure, random) => without(disclosure, ({kind}) => kind === 'passage', random),
  'a table lost': (disclosure, random) => without(disclosure, ({kind}) => kind === 'table', random),
  'two paragraphs joined': joined,
};
