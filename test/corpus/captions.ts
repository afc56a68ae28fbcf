import '../../src/command/polyfills.ts';
import {existsSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import * as z from 'zod/mini';
import {anyFile} from '../../src/command/pdf-reader.ts';
import {readFile} from '../../src/command/read-file.ts';
import {readPdfBytes} from '../../src/command/read-pdf-bytes.ts';
import {sampleFiles} from '../../src/command/sample-files.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import type {RecognisedTable} from '../../src/recognising/recognised-table.ts';

// node scripts/run.mjs test/corpus/captions.ts FOLDER: for every rendering of a document with gold tables
// (NAME.tables.json), how many of their titles, numbers, units and header rows are recognised.

const GoldTable = z.object({
  title: z.nullable(z.string()),
  number: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  headerRows: z.int(),
  rows: z.array(z.array(z.nullable(z.string()))),
});
type GoldTable = z.infer<typeof GoldTable>;

const aspects = ['titles', 'numbers', 'units', 'heads'] as const;
type Aspect = (typeof aspects)[number];

const plain = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/[\s“”"《》〈〉]/gu, '');

/** A title may carry the name of the body in front, or leave it out. */
function isTitle(read: string, gold: string): boolean {
  const [a, b] = [plain(read), plain(gold)];
  return a === b || (b.length > 3 && a.endsWith(b)) || (b.endsWith(a) && a.length > 3 && a.length >= b.length - 6);
}

const digits = (text: string): string => plain(text).replace(/\D/gu, '');

/** The power of ten over 元 of a printed unit. */
function powerOf(unit: string): number | null {
  const size = /(亿|万|千)?元/u.exec(plain(unit));
  return size ? ({亿: 8, 万: 4, 千: 3}[size[1] ?? ''] ?? 0) : null;
}

/** What of a gold table is told, and whether it was read so. */
function compare(gold: GoldTable, {caption, bodyRow}: RecognisedTable): [Aspect, boolean][] {
  return [
    ...(gold.title ? [['titles', isTitle(caption.title, gold.title)] satisfies [Aspect, boolean]] : []),
    ...(gold.number ? [['numbers', digits(caption.number) === digits(gold.number)] satisfies [Aspect, boolean]] : []),
    ...(gold.unit ? [['units', caption.unit === powerOf(gold.unit)] satisfies [Aspect, boolean]] : []),
    ['heads', bodyRow === gold.headerRows],
  ];
}

/** How much of the texts of two tables is the same, from 0 to 1. */
function likeness(gold: GoldTable, {table: {cells}}: RecognisedTable): number {
  const texts = new Set(gold.rows.flat().map(plain));
  const shared = cells.filter(cell => cell.text !== '' && texts.has(plain(cell.text))).length;
  return (2 * shared) / (cells.length + gold.rows.flat().length);
}

type Pair = [gold: GoldTable, read: RecognisedTable];

/** The gold and the read tables that belong together: in the order of both, as alike as possible. */
function pairs(gold: readonly GoldTable[], tables: readonly RecognisedTable[]): Pair[] {
  let above: {score: number; pairs: Pair[]}[] = Array.from({length: tables.length + 1}, () => ({score: 0, pairs: []}));
  for (const own of gold) {
    const row = [above[0] ?? {score: 0, pairs: []}];
    tables.forEach((table, i) => {
      const [skipped, left, both] = [above[i + 1], row[i], above[i]];
      if (!skipped || !left || !both) throw new Error('the table of alignments has a cell for each pair');
      const joined = {score: both.score + likeness(own, table), pairs: both.pairs};
      const best = skipped.score >= left.score ? skipped : left;
      row.push(joined.score > best.score ? {score: joined.score, pairs: [...both.pairs, [own, table]]} : best);
    });
    above = row;
  }
  return above.at(-1)?.pairs ?? [];
}

const counted = new Map(aspects.map(aspect => [aspect, {right: 0, all: 0}]));
for (const file of sampleFiles(process.argv.slice(2))) {
  const goldFile = file.replace(/(?:\.\w+)?\.(?:pdf|html)$/u, '.tables.json');
  if (!existsSync(goldFile) || file.includes('.scan.')) continue;
  const read = await readFile(file, anyFile, readPdfBytes);
  if (!read.ok) throw new Error(`${basename(file)} could not be read`);
  const gold = z.array(GoldTable).parse(JSON.parse(readFileSync(goldFile, 'utf8')));
  // Forms, lists and catalogues have no unit, and no head that would tell their rows.
  const official = pairs(gold, recognise(read.disclosure).tables).filter(([{unit}]) => unit !== null && unit !== '');
  for (const [own, table] of official) {
    for (const [aspect, right] of compare(own, table)) {
      const tally = counted.get(aspect);
      if (tally) tally.all += 1;
      if (tally && right) tally.right += 1;
      if (!right) process.stdout.write(`${basename(file)}: ${aspect} of ${told(own)}: read ${toldOf(table)}\n`);
    }
  }
}
process.stdout.write(
  `${aspects.map(aspect => `${aspect} ${counted.get(aspect)?.right}/${counted.get(aspect)?.all}`).join(', ')}\n`,
);

function told({title, number, unit, headerRows}: GoldTable): string {
  return [title, number, unit, headerRows].join(' | ');
}

function toldOf({caption: {title, number, unit}, bodyRow}: RecognisedTable): string {
  return [title, number, unit, bodyRow].join(' | ');
}
