import type {Block} from './blocks.ts';
import {type ClassCode, classCode, readCodedName} from './codes.ts';
import type {Column} from './columns.ts';
import type {GridView} from './grid-view.ts';
import {readNumbering} from './numbering.ts';
import {ofWhich, totalWord} from './vocabulary/words.ts';

/** Columns of a block left of its figures, by what they say. */
export interface StubColumns {
  codes: Column[][];
  names: Column[];
  bodyNames: Column[];
  bodyCodes: Column[];
}

/** Stub columns by what they say; neighbouring code columns are parts of one code. */
export function stubColumns(block: Block): StubColumns {
  const codes: Column[][] = [];
  let previous: Column | undefined;
  for (const column of block.stub) {
    if (column.role === 'code') {
      const group = codes[codes.length - 1];
      if (group && previous?.role === 'code' && previous.index === column.index - 1) group.push(column);
      else codes.push([column]);
    }
    previous = column;
  }
  return {
    codes,
    names: block.stub.filter(column => column.role === 'name'),
    bodyNames: block.stub.filter(column => column.role === 'bodyName'),
    bodyCodes: block.stub.filter(column => column.role === 'bodyCode'),
  };
}

/** The text of a cell where it begins in a row; '' in the rows below that it is merged over. */
export const ownText = (view: GridView, row: number, column: number): string => {
  const cell = view.at(row, column);
  return cell && cell.row === row && cell.column <= column ? view.text(row, column) : '';
};

/** What stands in the columns of a code; a code merged over several of them stands in the first. */
export const codeParts = (view: GridView, row: number, columns: readonly Column[]): string[] =>
  columns.map(({index}, i) => {
    const isMerged = i > 0 && view.at(row, index) === view.at(row, columns[i - 1]?.index ?? -1);
    return isMerged ? '' : ownText(view, row, index);
  });

/** What stands in the columns of names of one row. */
export interface RowNames {
  /** The last name, which is that of the row; '' where there is none. */
  last: string;
  column: Column | undefined;
  /** Place, among the columns of names, of the first name. */
  step: number;
  /** The name of a group whose own row this is: 一般公共预算资金 | 小计; '' elsewhere. */
  group: string;
  /** Names before the last one, those merged over several rows too. */
  above: string[];
  /** The last name, where it has a code in it or is one. */
  coded: CodedName | null;
  allCoded: (CodedName | null)[];
}

type CodedName = {code: string; name: string};

export function namesIn(view: GridView, stub: StubColumns, row: number): RowNames {
  const names = stub.names.map(column => ownText(view, row, column.index));
  const inherited = stub.names.map(column => view.text(row, column.index));
  const at = lastFilled(names);
  const last = names[at] ?? '';
  // A code alone, where others have their names beside them: its name stands in another row, or is not printed.
  const bare = stub.codes.length === 0 ? bareCode(last) : null;
  const step = Math.max(
    0,
    names.findIndex(text => text !== ''),
  );
  const head = names[step] ?? '';
  const isGroup = at > step && !totalWord.test(strip(head)) && totalWord.test(strip(last));
  return {
    last,
    column: stub.names[at],
    step,
    group: isGroup ? head : '',
    above: inherited.slice(0, at).filter(text => text !== '' && text !== last),
    coded: readCodedName(last) ?? bare,
    allCoded: [...names.map(name => readCodedName(name)), bare],
  };
}

/** The classes that a row is of, the first and the second: by columns of codes, else by codes within names. */
export const classCodes = (codes: readonly string[], named: readonly (CodedName | null)[]): (ClassCode | null)[] => [
  // A code that is spoilt leaves its place to no other.
  ...codes.flatMap(code => classCode(code) ?? (spoilt.test(code) ? [null] : [])),
  ...named.flatMap(entry => (entry ? (classCode(entry.code) ?? []) : [])),
];

/** The body that a row names, its code, and the column that the name stands in. */
export function bodyIn(view: GridView, stub: StubColumns, row: number): {name: string; code: string; column?: Column} {
  const isFilled = ({index}: Column): boolean => ownText(view, row, index) !== '';
  const column = stub.bodyNames.find(isFilled);
  const coded = stub.bodyCodes.find(isFilled);
  return {
    name: column ? ownText(view, row, column.index) : '',
    code: coded ? ownText(view, row, coded.index) : '',
    ...(column ? {column} : {}),
  };
}

/** The code of a class, section or item that stands for its name; 205 might be a count. */
const bareCode = (text: string): CodedName | null =>
  /^[23]\d{4}(?:\d{2})?$/u.test(text) && classCode(text) ? {code: text, name: ''} : null;

/** One digit more or less than a class, a section or an item has. */
export const spoilt = /^[23]\d{3}(?:\d{2}){0,2}$/u;

const lastFilled = (texts: readonly string[]): number =>
  Math.max(
    0,
    texts.findLastIndex(text => text !== ''),
  );
/** A name without 其中：. */
export const stripOfWhich = (text: string): string => text.replace(ofWhich, '');
/** A name without 其中： and its number. */
export const strip = (text: string): string => {
  const bare = stripOfWhich(text);
  return readNumbering(bare)?.rest ?? bare;
};
