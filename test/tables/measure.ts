import '../../src/command/polyfills.ts';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {ensureChromium} from '../../scripts/setup.mjs';
import {added, compare, emptyTally, scoresOf, type Tally} from './adjacency.ts';
import {documents, type GeneralDocument} from './documents.ts';
import {chromiumPrinter, officePrinter, type Printer} from './print.ts';
import {readTables} from './read-tables.ts';

// npm run tables -- [--office] [--keep FOLDER] [--kept FOLDER] [--worst N] [--missed] [WORD…]: prints invented general
// documents and measures the adjacency relations of the tables read in them, for those whose name holds each word.
// --kept measures those that an earlier --keep has left, and prints none.

const {positionals: words, values: given} = parseArgs({
  allowPositionals: true,
  options: {
    office: {type: 'boolean', default: false},
    missed: {type: 'boolean', default: false},
    keep: {type: 'string'},
    kept: {type: 'string'},
    worst: {type: 'string', default: '0'},
  },
});
const {keep, kept} = given;
const worst = Number(given.worst);

const percent = (share: number): string => (100 * share).toFixed(2).padStart(6);
const lineOf = (tally: Tally): string => {
  const {precision, recall, f1} = scoresOf(tally);
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  of ${tally.gold}, read ${tally.read}`;
};

const opened: Printer[] = [];
const pathIn = (folder: string, name: string): string => join(folder, `${name.replace(/ /gu, '_')}.pdf`);

/** What is measured: the printed document, or null where none was kept. */
async function pdfOf({name, html}: GeneralDocument): Promise<Uint8Array | null> {
  if (kept) return existsSync(pathIn(kept, name)) ? readFileSync(pathIn(kept, name)) : null;
  const printer = opened[0] ?? (given.office ? officePrinter() : await chromiumPrinter(ensureChromium(console.log)));
  opened[0] = printer;
  const bytes = await printer.print(html);
  if (keep) writeFileSync(pathIn(keep, name), bytes);
  return bytes;
}

if (keep) mkdirSync(keep, {recursive: true});
const groups = new Map<string, Tally>();
const single: {name: string; tally: Tally; missed: string[]}[] = [];
for (const own of documents().filter(({name}) => words.every(word => name.includes(word)))) {
  const bytes = await pdfOf(own);
  if (!bytes) continue;
  const {missed, ...tally} = compare(own.gold, await readTables(bytes));
  single.push({name: own.name, tally, missed});
  for (const group of [...own.groups, 'all']) groups.set(group, added(groups.get(group) ?? emptyTally(), tally));
}
await opened[0]?.close();

const faults = ({gold, read, right}: Tally): number => gold + read - 2 * right;
for (const {name, tally, missed} of single
  .filter(({tally}) => faults(tally) > 0)
  .sort((a, b) => faults(b.tally) - faults(a.tally))
  .slice(0, worst)) {
  console.log(`${lineOf(tally)}  ${name}`);
  if (given.missed) for (const relation of missed.slice(0, 12)) console.log(`      ${relation}`);
}
for (const [name, tally] of groups) console.log(`${lineOf(tally)}  ${name}`);
