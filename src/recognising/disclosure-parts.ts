import type {Block, Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Fact} from './facts.ts';
import {hundredsOf, measuredIn} from './measured.ts';
import {moneyCuts} from './money-cuts.ts';
import {partMarks} from './part-marks.ts';
import {PartMoney} from './part-money.ts';
import type {RecognisedTable} from './recognised-table.ts';
import {tableRestarts} from './table-restarts.ts';

/**
 * Which of several disclosures in one file each block is of, by number from 0: two where nothing shows where
 * between two tables the second begins. Empty where the file is one disclosure.
 */
export function disclosureParts(
  disclosure: Disclosure,
  tables: readonly RecognisedTable[],
  facts: readonly Fact[],
  figures: readonly Figure[],
): ReadonlyMap<string, readonly number[]> {
  const {blocks} = disclosure;
  const starts = startsIn(blocks, tables, facts);
  if (starts.length === 0) return new Map();
  const parts = partsBetween(blocks, starts);
  const money = new PartMoney(
    parts.map(({own}) => own),
    measuredIn(facts, indexOf(tables)),
    amountsByBlock(figures),
    tables,
  );
  const bodies = money.bodies(part => starts[part - 1]?.isOther === true);
  if (new Set(bodies.flat()).size < 2) return new Map();
  return new Map(
    parts.flatMap(({open, own}, i) => {
      const now = bodies[i] ?? [];
      const either = [...new Set([...(bodies[i - 1] ?? []), ...now])];
      const of = (some: readonly Block[], numbers: readonly number[]): [string, readonly number[]][] =>
        some.map(({id}) => [id, numbers]);
      return [...of(open, either), ...of(own, now)];
    }),
  );
}

/** Where a disclosure may begin: at a block, or at a table, the lines from `open` on being of either side. */
interface Start {
  block: number;
  open: number;
  /** Its title names another disclosure than the one before it. */
  isOther: boolean;
}

function startsIn(blocks: readonly Block[], tables: readonly RecognisedTable[], facts: readonly Fact[]): Start[] {
  const marks = partMarks(blocks);
  const places = new Map(blocks.map(({id}, i) => [id, i]));
  const blockOf = (table: number): number => places.get(tables[table]?.id ?? '') ?? -1;
  const between = (table: number): typeof marks =>
    marks.filter(({block}) => block > blockOf(table - 1) && block < blockOf(table));
  const restarts = tableRestarts(tables);
  const marked = new Set([...tables.keys()].filter(table => restarts.has(table) || between(table).length > 0));
  const cuts = moneyCuts(measuredIn(facts, indexOf(tables)), tables.length, table => marked.has(table));
  const starts = marks
    .filter(({strength}) => strength === 'strong')
    .map(({block, isOther}) => ({block, open: block, isOther}));
  for (const cut of cuts) {
    const own = between(cut);
    // Of several lines that may be the first, the amounts that follow each tell.
    for (const {block, strength} of own) if (strength === 'weak') starts.push({block, open: block, isOther: false});
    if (own.length === 0) starts.push({block: blockOf(cut), open: blockOf(cut - 1) + 1, isOther: false});
  }
  return starts.sort((a, b) => a.block - b.block);
}

const indexOf = (tables: readonly RecognisedTable[]): ReadonlyMap<string, number> =>
  new Map(tables.map(({id}, i) => [id, i]));

/** The blocks of a part, those before them that may be of the part before, apart. */
interface Part {
  open: readonly Block[];
  own: readonly Block[];
}

function partsBetween(blocks: readonly Block[], starts: readonly Start[]): Part[] {
  const ends = [...starts.map(({open}) => open), blocks.length];
  return [{block: 0, open: 0, isOther: false}, ...starts].map(({block, open}, i) => ({
    open: blocks.slice(open, block),
    own: blocks.slice(block, ends[i]),
  }));
}

/** The amounts of each passage and table that have three digits or more before their zeros: those that hardly come again by chance. */
function amountsByBlock(figures: readonly Figure[]): ReadonlyMap<string, readonly bigint[]> {
  const found = new Map<string, bigint[]>();
  for (const figure of figures) {
    const hundreds = hundredsOf(figure);
    if (hundreds === null || !/[1-9]\d+[1-9]0*$/u.test(String(hundreds))) continue;
    const block = figure.place.kind === 'cell' ? figure.place.table : figure.place.passage;
    addTo(found, block, hundreds);
  }
  return found;
}
