import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {byteOrderMark, csvLine, guarded} from '../../src/reporting/csv.ts';
import {readCsv} from './csv-reader.ts';

describe('guarded', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("http://x","科目")',
    '+1',
    '-cmd',
    '-1+1',
    '-',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－12.30',
    '﹣5',
    '＠x',
    '﹦1',
    '\t=1',
    '\r=1',
    '\n1',
    ' =1',
    '　=1',
    '-1,23',
    '-1.2.3',
  ])('keeps a spreadsheet from calculating %j', text => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it.each(['-12.30', '-1,234,567.89', '-0', '-5%', '12', '3 ≠ 1 + 1', '合计', '—', '（10.00）', '', "'x"])(
    'leaves %j as it is',
    text => {
      expect(guarded(text)).toBe(text);
    },
  );
});

describe('csvLine', () => {
  it('quotes what RFC 4180 asks for', () => {
    expect(csvLine(['a,b', 'c"d', 'e\r\nf', 'g'])).toBe('"a,b","c""d","e\r\nf",g\r\n');
  });

  it('writes amounts as digits and codes as quoted text', () => {
    expect(csvLine([{digits: '-12.30'}, {code: '0501'}])).toBe('-12.30,"0501"\r\n');
  });

  it('can be read back whatever the texts are, and none of them begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme'}), {minLength: 1}), texts => {
        const [row = []] = readCsv(byteOrderMark + csvLine(texts));
        expect(row).toEqual(texts.map(guarded));
        for (const cell of row) expect(cell).not.toMatch(/^[=+@＝＋－＠]/u);
      }),
    );
  });
});
