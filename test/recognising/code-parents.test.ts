import {expect, it} from 'vitest';
import {CodeParents} from '../../src/recognising/code-parents.ts';
import {classCode} from '../../src/recognising/codes.ts';
import type {Row, RowKind} from '../../src/recognising/row.ts';

const row = (digits: string, kind: RowKind = 'item'): Row => ({
  row: 0,
  kind,
  name: '',
  label: '',
  code: classCode(digits),
  spoiltCode: '',
  secondCode: null,
  bodyCode: '',
  body: '',
  numbering: null,
  nameColumn: 0,
  indent: null,
  ofWhich: false,
  carryOver: false,
  stated: true,
  groups: [],
  step: 0,
  parent: -1,
  children: [],
});

/** The index of the row that each row is part of, where nothing bounds its list from above. */
function parentsIn(rows: readonly Row[], scope = -1): number[] {
  const parents = new CodeParents(rows);
  return rows.map(({code}, index) => (code ? parents.parentOf(code, index, scope) : scope));
}

it('takes the nearest row above with the longest code', () => {
  const rows = ['208', '20805', '2080501', '208', '2080502', '20805', '2080505'].map(code => row(code));
  expect(parentsIn(rows)).toEqual([-1, 0, 1, -1, 1, 3, 5]);
});

it('looks below where a class is printed under its items, up to the end of their list', () => {
  const rows = [row('2080501'), row('208'), row('', 'total'), row('2080502'), row('', 'body'), row('20805')];
  expect(parentsIn(rows)).toEqual([1, -1, -1, -1, -1, -1]);
});

it('goes no further up than its scope, and past no total', () => {
  const rows = [row('208'), row('', 'total'), row('2080501'), row('205'), row('', 'body'), row('2050101')];
  expect(parentsIn(rows, 4)).toEqual([4, 4, 4, 4, 4, 4]);
  expect(parentsIn(rows)).toEqual([-1, -1, -1, -1, -1, 3]);
});

it('keeps classifications apart', () => {
  expect(parentsIn([row('301'), row('20101')])).toEqual([-1, -1]);
});
