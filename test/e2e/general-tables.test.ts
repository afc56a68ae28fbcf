import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findChromium} from '../../scripts/setup.mjs';
import {added, compare, emptyTally, scoresOf, type Tally} from '../tables/adjacency.ts';
import {documents, type GeneralDocument} from '../tables/documents.ts';
import {chromiumPrinter, type Printer} from '../tables/print.ts';
import {readTables} from '../tables/read-tables.ts';
import {styles} from '../tables/styles.ts';

// A part of what `npm run tables` measures: invented tables in every style, printed here and read again.

/** Least F1 of adjacency relations, in percent; some points below what is measured, as fonts differ. */
const floors: Readonly<Record<string, number>> = {
  grid: 99,
  booktabs: 97,
  horizontal: 97,
  borderless: 97,
  zebra: 97,
  'header-box': 97,
  'header-rule': 97,
  'vertical-only': 96,
  'outer-box': 97,
  'total-rules': 97,
  'dotted-rows': 97,
  'two-rules': 97,
  'shaded-head': 97,
  centred: 97,
  tight: 96,
};

const all = documents();
const sample = [
  'statement',
  'countries-by-year',
  'three-levels',
  'wide-months',
  'key-figures',
  'sections',
  'projects',
  'measurements',
  'long-labels',
  'bank-statistics',
];

let printer: Printer;
beforeAll(async () => {
  const chromium = process.env['CHROMIUM'] ?? findChromium();
  if (!chromium) throw new Error('no Chromium was found: npm test says how to install it');
  printer = await chromiumPrinter(chromium);
});
afterAll(() => printer?.close());

async function tallyOf(own: readonly GeneralDocument[]): Promise<Tally> {
  let sum = emptyTally();
  for (const {html, gold} of own) sum = added(sum, compare(gold, await readTables(await printer.print(html))));
  return sum;
}

describe('tables of general documents', () => {
  it.each(Object.keys(styles))('are read cell for cell: %s', async style => {
    const own = all.filter(({groups}) => {
      const content = groups.find(group => group.startsWith('content '))?.slice(8) ?? '';
      return groups.includes(`style ${style}`) && groups.includes('frame alone') && sample.includes(content);
    });
    const tally = await tallyOf(own);
    expect(tally.gold).toBeGreaterThan(300);
    expect(100 * scoresOf(tally).f1).toBeGreaterThan(floors[style] ?? 100);
  });

  const bare = all.filter(({gold, name}) => gold.length === 0 && name.endsWith(' 1'));
  it.each(bare.map(own => [own.name, own] as const))('are not seen where there are none: %s', async (_, own) => {
    expect((await tallyOf([own])).read).toBe(0);
  });
});
