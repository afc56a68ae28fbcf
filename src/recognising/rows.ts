import {readNumber, squeezed} from '../amounts/printed.ts';
import type {Block} from './blocks.ts';
import {SplitCodes} from './codes.ts';
import type {Column} from './columns.ts';
import type {GridView} from './grid-view.ts';
import {isPlainNumbering} from './header.ts';
import {readNumbering} from './numbering.ts';
import type {Row, RowKind} from './row.ts';
import {
  bodyIn,
  classCodes,
  codeParts,
  namesIn,
  ownText,
  type StubColumns,
  spoilt,
  strip,
  stripOfWhich,
  stubColumns,
} from './row-stub.ts';
import {connect, styleRank} from './row-tree.ts';
import {bodyEnding, carryOver, ofWhich, pageTotalWord, subtotalWord, totalWord} from './vocabulary/words.ts';

/** Rows of a block with their names, codes and kinds, and the tree they form. */
export function readRows(view: GridView, block: Block, from: number): Row[] {
  const stub = stubColumns(block);
  const splitters = stub.codes.map(() => new SplitCodes());
  const rows: Row[] = [];
  for (let row = from; row < view.rows; row += 1) {
    // The numbers of the columns, where the header is printed again.
    if (isPlainNumbering(view, row)) continue;
    const read = readRow(view, block, stub, splitters, row);
    if (read) rows.push(read);
  }
  dropMeaninglessIndents(rows);
  totalsOverTheirItems(rows);
  bodiesOverProjects(rows, view, stub);
  bodiesOverCodes(rows, stub);
  connect(rows);
  return rows;
}

function readRow(view: GridView, block: Block, stub: StubColumns, splitters: SplitCodes[], row: number): Row | null {
  const texts = block.stub.map(column => ownText(view, row, column.index));
  const figures = block.figures.some(column => ownText(view, row, column.index) !== '');
  if (texts.every(text => text === '') && !figures) return null;
  if (isNoteRow(view, block, row)) return null;
  const codes = stub.codes.map((columns, i) => splitters[i]?.next(codeParts(view, row, columns)) ?? '');
  const names = namesIn(view, stub, row);
  const spread = spreadLabel(view, block, row);
  const total =
    names.group === '' && !names.coded ? ([...texts, spread].find(text => totalWord.test(strip(text))) ?? '') : '';
  const printedName = names.group !== '' ? names.group : (names.coded?.name ?? names.last);
  const numbering = readNumbering(stripOfWhich(printedName));
  const isNamedTotal = total !== '' && codes.every(code => code === '');
  const name = isNamedTotal ? strip(total) : (numbering?.rest ?? stripOfWhich(printedName));
  const [first = null, second = null] = classCodes(codes, names.allCoded);
  const isTotal = total !== '' && first === null;
  const body = bodyIn(view, stub, row);
  const isBody = name === '' && (body.name !== '' || body.code !== '') && first === null;
  const nameColumn = (names.last === '' ? body.column : names.column)?.index ?? -1;
  return {
    row,
    kind: kindOf([...texts, spread], isTotal ? total : null, isBody),
    name: name === '' ? body.name : name,
    label: label([...codes, ...texts.filter((_, i) => isSpoken(block.stub[i], stub))]),
    code: isTotal ? null : first,
    spoiltCode: isTotal || first ? '' : (codes.find(code => spoilt.test(code)) ?? ''),
    secondCode: isTotal ? null : second,
    bodyCode: body.code,
    body: body.name,
    numbering: isTotal ? null : numbering,
    nameColumn,
    indent: view.at(row, nameColumn)?.indent ?? 0,
    ofWhich: ofWhich.test(printedName),
    carryOver: carryOver.test(name),
    step: names.step,
    stated: figures,
    groups: names.above,
    parent: -1,
    children: [],
  };
}

/** `total`: the word of a total where the row is one. */
function kindOf(texts: readonly string[], total: string | null, isBody: boolean): RowKind {
  if (texts.some(text => pageTotalWord.test(text))) return 'page';
  if (total !== null) return subtotalWord.test(total) ? 'subtotal' : 'total';
  return isBody ? 'body' : 'item';
}

/** A column whose text names the row: no line number, and no part of a code, which is said as a whole. */
const isSpoken = (column: Column | undefined, {codes}: StubColumns): boolean =>
  column?.role !== 'index' &&
  !codes.some(parts => parts.length > 1 && parts.some(({index}) => index === column?.index));

const label = (texts: readonly string[]): string => [...new Set(texts.filter(text => text !== ''))].join(' ');

/** 合计 set in one merged cell over code and name columns, whatever their roles. */
function spreadLabel(view: GridView, block: Block, row: number): string {
  const first = block.figures[0]?.index ?? block.last + 1;
  let text = '';
  for (let column = block.first; column < first; column += 1) {
    const own = ownText(view, row, column);
    if (/^(?:类|款|项|目|节)$/u.test(own)) continue;
    if (own !== '' && !text.includes(own)) text += own;
  }
  return text;
}

/** A row that one long text fills is a note inside the table. */
function isNoteRow(view: GridView, block: Block, row: number): boolean {
  const cell = view.at(row, block.first);
  if (!cell) return false;
  const wide = cell.columnSpan >= block.last - block.first + 1 && block.last > block.first;
  return (
    wide &&
    readNumber(cell.text) === null &&
    (squeezed(cell.text).length > 20 || /^(?:注|备注|说明)/u.test(squeezed(cell.text)))
  );
}

/**
 * （一）政府采购支出合计, and below it 1. 货物 2. 工程: a numbered total over deeper numbers is the head of
 * its list, not a total of what stands above.
 */
function totalsOverTheirItems(rows: Row[]): void {
  rows.forEach((row, index) => {
    const [next] = rows.slice(index + 1);
    if (row.kind !== 'total' || !next?.numbering) return;
    const numbering = readNumbering(row.label);
    if (!numbering || styleRank[next.numbering.style] <= styleRank[numbering.style]) return;
    row.kind = 'item';
    row.numbering = numbering;
  });
}

/**
 * 209 云汀市档案馆, and below it 209001 云汀市档案馆本级 or projects without a code: a body whose name stands in the
 * column of its projects.
 */
function bodiesOverProjects(rows: Row[], view: GridView, {bodyCodes}: StubColumns): void {
  const [column] = bodyCodes;
  if (!column) return;
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (row.kind !== 'item' || next?.kind !== 'item' || row.bodyCode === '' || row.code || row.body !== '') return;
    // One code merged over several rows is that of each of them.
    const merged = view.at(row.row, column.index) === view.at(next.row, column.index);
    const holdsNext = /^-*$/u.test(next.bodyCode) || isLonger(next.bodyCode, row.bodyCode);
    if (merged || !holdsNext || !bodyEnding.test(row.name)) return;
    row.kind = 'body';
    row.body = row.name;
  });
}

/**
 * 云汀市档案馆, and below it 2012604 档案馆: in a column of bodies and classes the names without a code are those of the
 * bodies whose classes follow, if all of them are names of bodies.
 */
function bodiesOverCodes(rows: Row[], {codes, names}: StubColumns): void {
  const shared = names.find(({path}) => /单位|部门/u.test(path.at(-1) ?? ''));
  if (!shared || codes.length === 0) return;
  const isPlain = (row: Row): boolean => row.kind === 'item' && row.stated && !row.code && row.spoiltCode === '';
  const plain = rows.filter(isPlain);
  const isBody = (row: Row): boolean =>
    row.nameColumn === shared.index && !row.numbering && !row.ofWhich && bodyEnding.test(row.name);
  const opensList = rows.every((row, i) => !isPlain(row) || rows[i + 1]?.kind === 'item');
  const first = rows.find(row => row.kind === 'item' || row.kind === 'body');
  if (first !== plain[0] || !opensList || !plain.every(isBody)) return;
  for (const row of plain) {
    row.kind = 'body';
    row.body = row.name;
  }
}

const isLonger = (inner: string, outer: string): boolean => inner.length > outer.length && inner.startsWith(outer);

/**
 * Indents mean levels only in a column that is set flush left. In a centred column the indent grows
 * as the name gets shorter.
 */
function dropMeaninglessIndents(rows: Row[]): void {
  const items = rows.filter(row => row.kind === 'item' && row.name !== '');
  const known = items.filter(row => (row.indent ?? 0) > 0);
  if (known.length === 0) {
    for (const row of rows) row.indent = null;
    return;
  }
  const lefts = items.map(row => row.indent ?? 0);
  const centres = items.map(row => (row.indent ?? 0) + printedLength(row) / 2);
  const rights = items.map(row => (row.indent ?? 0) + printedLength(row));
  const centred = items.length >= 3 && spread(lefts) > 1.2 && spread(centres) < 0.4 * spread(lefts);
  const atRight = items.length >= 5 && spread(lefts) > 0.6 && shareNear(rights, 0.6) >= 0.8;
  const least = Math.min(...items.map(row => row.indent ?? 0));
  for (const row of rows)
    row.indent = centred || atRight || row.indent === null ? null : Math.max(0, row.indent - least);
}

/** The share of values that lie about where most of them do: wrapped names, longer than their lines, lie elsewhere. */
function shareNear(values: readonly number[], off: number): number {
  const middle = [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return values.filter(value => Math.abs(value - middle) <= off).length / values.length;
}

/** The width of a name in ems, Latin letters and digits counted as half. */
const printedLength = (row: Row): number =>
  [...(row.label.split(' ').at(-1) ?? '')].reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0);

/** Mean distance from the mean. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + Math.abs(value - mean), 0) / values.length;
}
