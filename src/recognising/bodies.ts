import type {Block, Disclosure} from '../model/disclosure.ts';
import {bareName} from './names.ts';
import type {RecognisedTable} from './recognised-table.ts';
import {tableRuns} from './table-runs.ts';
import {keyOfTable} from './titled.ts';

/**
 * Whose money a table or passage is about, where one file publishes several bodies one after the
 * other. A file of one body says '' of everything: captions spell its name in several ways.
 */
export interface Bodies {
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
 * is printed for both. Where no names tell, the tables do that come again in the same order.
 */
export function readBodies(disclosure: Disclosure, tables: readonly RecognisedTable[]): Bodies {
  const keys = new Map(tables.map(table => [table.id, bodyKey(table.caption.body)]));
  const byTitle = new Map<string, Set<string>>();
  for (const table of tables) {
    const key = keys.get(table.id) ?? '';
    const title = keyOfTable(table);
    if (key === '' || title === '') continue;
    byTitle.set(title, (byTitle.get(title) ?? new Set<string>()).add(key));
  }
  const repeated = [...byTitle.values()].filter(names => names.size > 1);
  if (repeated.length < 2) return ofRuns(disclosure, tables);
  const several = new Set(repeated.flatMap(names => [...names]));
  const own = (id: string): string => (several.has(keys.get(id) ?? '') ? (keys.get(id) ?? '') : '');
  const around = blocksBetween(disclosure, own);
  return {ofTable: own, ofPassage: passage => around.get(passage) ?? []};
}

/** The bodies of a file that prints the same tables several times without a name. */
function ofRuns(disclosure: Disclosure, tables: readonly RecognisedTable[]): Bodies {
  const runs = tableRuns(tables);
  if (![...runs.values()].some(run => run > 0)) return {ofTable: () => '', ofPassage: () => []};
  const around = blocksBetween(disclosure, id => (runs.has(id) ? `\u0000run ${runs.get(id)}` : ''));
  const of = (id: string): readonly string[] => around.get(id) ?? [];
  return {ofTable: id => of(id)[0] ?? '', ofPassage: of};
}

/**
 * For every block the bodies of the nearest tables before and after it that have one; where the second
 * body's part is seen to begin between them, each block has one.
 */
function blocksBetween({blocks}: Disclosure, bodyOf: (table: string) => string): Map<string, string[]> {
  const around = new Map<string, string[]>();
  const openings = openingsOf(blocks);
  let before = '';
  let between: Block[] = [];
  const settle = (after: string): void => {
    const cut = before === after ? -1 : between.findIndex(block => isOpening(block, openings));
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

const isOpening = (block: Block, openings: ReadonlySet<string>): boolean =>
  block.kind === 'passage' && openings.has(openingKey(block.text));

/** The first lines of a disclosure, by which the next one in the file is seen to begin. */
function openingsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const first = blocks.slice(0, openingLines).filter(block => block.kind === 'passage');
  return new Set(
    first.map(({text}) => openingKey(text)).filter(key => key.length >= 2 && key.length <= longestOpening),
  );
}

const openingLines = 4;
const longestOpening = 30;

/** 某局2026年部门预算 and 某中心2026年单位预算 open alike. */
const openingKey = (text: string): string =>
  bareName(text)
    .replace(/^\D*(?=20\d{2}年)/u, '')
    .replace(/部门|单位/gu, '');
