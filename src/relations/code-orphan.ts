import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import {type CodedRow, codedRows} from '../recognising/coded-rows.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A table that lists classes, sections and items lists the section of each item, and the class of each
 * section: a code whose parent is not there among others that have theirs is a place to look at.
 */
export const rule: Rule = {
  meta: {id: 'code-orphan', severity: 'warning', basis: '财政部《政府收支分类科目》: 类、款、项; 财预〔2016〕143号'},
  find: ({tables}) =>
    gathered(codedRows(tables), ({table, block, code}) => `${table.id}.${block.first}.${code.system}`).flatMap(
      relationsOf,
    ),
};

/** So many codes have their parent for each one that has none: the table does list the level above. */
const others = 4;

function relationsOf(rows: readonly CodedRow[]): Relation[] {
  const [first] = rows;
  // Several bodies, or two classifications, in one table: which of the rows belong together is another matter.
  if (!first || rows.some(({row, code}) => row.secondCode !== null || row.body !== '' || code.code.length > 7))
    return [];
  if (first.table.table.cells.some(({doubt}) => doubt)) return [];
  const codes = new Set(rows.map(({code}) => code.code));
  const lengths = new Set([...codes].map(code => code.length));
  const below = rows.filter(({code}) => lengths.has(code.code.length - 2) && code.code.length > 3);
  const orphans = below.filter(
    ({code}) => !codes.has(code.code.slice(0, -2)) && !isPrinted(code.code.slice(0, -2), first),
  );
  if (orphans.length === 0 || below.length - orphans.length < others * orphans.length) return [];
  return gathered(orphans, ({code}) => code.code.slice(0, -2)).map(same =>
    wording({
      rule: 'code-orphan',
      printed: same.map(({code, name}) => `${code.code} ${name}`).join('、'),
      spots: same.map(({spot}) => spot),
      severity: 'warning',
      details: {parent: same[0]?.code.code.slice(0, -2) ?? ''},
    }),
  );
}

/** Whether a code stands in the table after all, in a cell that was read of several rows: nothing is left out then. */
const isPrinted = (code: string, {table}: CodedRow): boolean =>
  table.table.cells.some(({text}) => text.includes(code) && text.split(/\s+/u).includes(code));
