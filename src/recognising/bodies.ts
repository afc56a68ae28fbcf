import type {Disclosure} from '../model/disclosure.ts';
import type {RecognisedTable} from './recognised-table.ts';
import {titleKey} from './table-names.ts';

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
 * Reads the bodies from the captions of the tables. Two names are two bodies only where the same
 * table is printed for both.
 */
export function readBodies(disclosure: Disclosure, tables: readonly RecognisedTable[]): Bodies {
  const keys = new Map(tables.map(table => [table.id, bodyKey(table.caption.body)]));
  const byTitle = new Map<string, Set<string>>();
  for (const {id, caption} of tables) {
    const key = keys.get(id) ?? '';
    const title = titleKey(caption.title);
    if (key === '' || title === '') continue;
    byTitle.set(title, (byTitle.get(title) ?? new Set<string>()).add(key));
  }
  const repeated = [...byTitle.values()].filter(names => names.size > 1);
  const several = new Set(repeated.flatMap(names => [...names]));
  if (repeated.length < 2) return {ofTable: () => '', ofPassage: () => []};
  const own = (id: string): string => (several.has(keys.get(id) ?? '') ? (keys.get(id) ?? '') : '');
  const around = passagesBetween(disclosure, own);
  return {ofTable: own, ofPassage: passage => around.get(passage) ?? []};
}

/** For every passage the bodies of the nearest tables before and after it. */
function passagesBetween({blocks}: Disclosure, bodyOf: (table: string) => string): Map<string, string[]> {
  const around = new Map<string, string[]>();
  for (const list of [blocks, blocks.toReversed()]) {
    let body = '';
    for (const block of list) {
      if (block.kind === 'table') body = bodyOf(block.id) || body;
      else if (body !== '') around.set(block.id, [...new Set([...(around.get(block.id) ?? []), body])]);
    }
  }
  return around;
}
