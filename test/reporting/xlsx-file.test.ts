import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cellName, type Sheet, sheetNames, xlsxFile} from '../../src/reporting/xlsx-file.ts';
import {readWorkbook} from './workbook.ts';

const sheet = (part: Partial<Sheet> = {}): Sheet => ({name: 'a', rows: [], widths: [], frozen: 0, merges: [], ...part});

describe('a workbook', () => {
  it('keeps numbers numbers with their decimals, and text text whatever it begins with', () => {
    const [read] = readWorkbook(
      xlsxFile([
        sheet({
          rows: [
            [
              {kind: 'number', digits: '-1234.50', format: '#,##0.00'},
              {kind: 'text', text: '=1+1'},
              null,
              {kind: 'text', text: '0501', look: 'red'},
              {kind: 'text', text: '_x0041_ <&"'},
            ],
          ],
        }),
      ]),
    );
    expect(read?.cells.get('A1')).toEqual({number: '-1234.50', format: '#,##0.00', fill: ''});
    expect(read?.cells.get('B1')).toMatchObject({text: '=1+1', format: '@'});
    expect(read?.cells.has('C1')).toBe(false);
    expect(read?.cells.get('D1')).toMatchObject({text: '0501', format: '@', fill: 'FFFFD6D2'});
    expect(read?.cells.get('E1')?.text).toBe('_x005F_x0041_ <&"');
  });

  it('gives the same bytes for the same sheets', () => {
    const same = [sheet({rows: [[{kind: 'text', text: 'x'}]]})];
    expect(xlsxFile(same)).toEqual(xlsxFile(same));
  });

  it('is well-formed whatever the texts are', {timeout: 30_000}, () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary'}), {minLength: 1, maxLength: 6}), texts => {
        const [read] = readWorkbook(
          xlsxFile([sheet({name: texts[0] ?? '', rows: [texts.map(text => ({kind: 'text', text}))]})]),
        );
        expect(read?.cells.size).toBe(texts.length);
      }),
      {numRuns: 20},
    );
  });

  it('cuts text where Excel would call the file damaged', () => {
    const [read] = readWorkbook(xlsxFile([sheet({rows: [[{kind: 'text', text: 'x'.repeat(40_000)}]]})]));
    expect(read?.cells.get('A1')?.text).toHaveLength(32_767);
  });
});

describe('names of sheets', () => {
  it('are such as Excel takes, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('支出表', "'", '[x]', 'A', 'a'))), wanted => {
        const names = sheetNames(wanted);
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).toMatch(/^[^'[\]:*?/\\][^[\]:*?/\\]*$/u);
          expect(name).not.toMatch(/'$/u);
        }
      }),
    );
  });
});

describe('cellName', () => {
  it.each([
    [0, 0, 'A1'],
    [9, 25, 'Z10'],
    [0, 26, 'AA1'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
  ])('of row %i and column %i is %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
  });
});
