import type {Block, Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import {disclosureParts} from './disclosure-parts.ts';
import type {Fact} from './facts.ts';
import {partMarks} from './part-marks.ts';
import type {RecognisedTable} from './recognised-table.ts';
import {keyOfTable} from './titled.ts';

/**
 * Whose money a table or passage is about, where one file publishes several bodies one after the
 * other. A file of one body says '' of everything: captions spell its name in several ways.
 */
export interface Bodies {
  /** Whether the file is of several at all. */
  several: boolean;
  ofTable(table: string): string;
  /** The bodies a passage can be about: between the tables of two bodies it may be of either. */
  ofPassage(passage: string): readonly string[];
}

/** Whose money the tables of a unit are about that are held against those of its department. */
export const partBody = '\u0000unit';

/** A name without its code, brackets and what is added to it at will. */
const bodyKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/^[[【(（]?\d{3,9}[\]】)）]?/u, '')
    .replace(/[（(].*?[)）]|[\s\-—_.、,，:：[\]]/gu, '')
    .replace(/本级|机关|汇总|部门$|单位$/gu, '');

/**
 * Reads the bodies from the captions of the tables. Two names are two bodies only where the same table
 * is printed for both. Where no names tell, the money does, and lines at which a disclosure begins.
 */
export function readBodies(
  disclosure: Disclosure,
  tables: readonly RecognisedTable[],
  facts: readonly Fact[],
  figures: readonly Figure[],
): Bodies {
  const keys = new Map(tables.map(table => [table.id, bodyKey(table.caption.body)]));
  const byTitle = new Map<string, Set<string>>();
  for (const table of tables) {
    const key = keys.get(table.id) ?? '';
    const title = keyOfTable(table);
    if (key === '' || title === '') continue;
    byTitle.set(title, (byTitle.get(title) ?? new Set<string>()).add(key));
  }
  const repeated = [...byTitle.values()].filter(names => names.size > 1);
  if (repeated.length < 2) return ofParts(disclosureParts(disclosure, tables, facts, figures));
  const several = new Set(repeated.flatMap(names => [...names]));
  const own = (id: string): string => (several.has(keys.get(id) ?? '') ? (keys.get(id) ?? '') : '');
  const around = blocksBetween(disclosure, own);
  return {several: true, ofTable: own, ofPassage: passage => around.get(passage) ?? []};
}

/** The bodies of a file that prints disclosures one after the other, told by their money and where they begin. */
function ofParts(parts: ReadonlyMap<string, readonly number[]>): Bodies {
  const names = new Map([...parts].map(([id, numbers]) => [id, numbers.map(number => `\u0000part ${number}`)]));
  const of = (id: string): readonly string[] => names.get(id) ?? [];
  return {several: parts.size > 0, ofTable: id => of(id)[0] ?? '', ofPassage: of};
}

/**
 * For every block the bodies of the nearest tables before and after it that have one; where the second
 * body's part is seen to begin between them, each block has one.
 */
function blocksBetween({blocks}: Disclosure, bodyOf: (table: string) => string): Map<string, string[]> {
  const around = new Map<string, string[]>();
  const marks = new Map(partMarks(blocks).map(({block, strength}) => [blocks[block]?.id ?? '', strength]));
  let before = '';
  let between: Block[] = [];
  const settle = (after: string): void => {
    const strong = between.findIndex(({id}) => marks.get(id) === 'strong');
    const first = strong >= 0 ? strong : between.findIndex(({id}) => marks.has(id));
    const cut = before === after ? -1 : first;
    for (const [i, {id}] of between.entries()) {
      const told = cut < 0 ? [before, after] : [i < cut ? before : after];
      around.set(id, [...new Set(told.filter(body => body !== ''))]);
    }
    between = [];
  };
  for (const block of blocks) {
    const body = block.kind === 'table' ? bodyOf(block.id) : '';
    if (body === '') between.push(block);
    else {
      settle(body);
      around.set(block.id, [body]);
      before = body;
    }
  }
  settle('');
  return around;
}
