import {describe, expect, it} from 'vitest';
import {columnOrder} from '../../src/reporting/finding-fields.ts';
import {findingsCsv} from '../../src/reporting/findings-csv.ts';
import {en} from '../../src/reporting/words/en.ts';
import {zh} from '../../src/reporting/words/zh.ts';
import {finding, result} from '../extension/results.ts';
import {readCsv} from './csv-reader.ts';
import {about, figureAt, tableOf} from './samples.ts';

const own = result({
  source: 'pdf',
  tables: [
    tableOf([
      ['a', 'b'],
      ['1', '2'],
    ]),
  ],
  findings: [
    finding({
      id: 'r',
      verdict: 'rounding',
      severity: 'error',
    }),
    finding({id: 'w', severity: 'warning', title: {zh: '=1+1', en: '=1+1'}}),
    finding({
      id: '12',
      cause: 'transposed',
      difference: '-9.00',
      figures: [
        figureAt(1, 1, '2', {role: 'here', label: '合计'}),
        {role: 'there', printed: '2万元', label: '支出', passage: 'p1', page: 2, box: [1, 2, 3, 4]},
      ],
    }),
  ],
});

describe('the findings as CSV', () => {
  const column = (row: string[] | undefined, name: (typeof columnOrder)[number]): string =>
    row?.[columnOrder.indexOf(name)] ?? '';

  it('lists them in the order and with the numbers of the screen, quiet ones after them', () => {
    const [head, ...rows] = readCsv(findingsCsv(own, about(), zh));
    expect(head?.[0]).toBe('编号');
    expect(rows.map(row => [column(row, 'number'), column(row, 'state'), column(row, 'id')])).toEqual([
      ['1', '不一致', '12'],
      ['2', '待核实', 'w'],
      ['', '四舍五入可解释', 'r'],
    ]);
  });

  it('names both places, the sentence first, and the cause', () => {
    const [, first, second] = readCsv(findingsCsv(own, about(), zh));
    expect(column(first, 'first')).toBe('第2页 正文 “支出”');
    expect(column(first, 'second')).toBe('第4页 表3「支出表」 第2行第2列 “合计”');
    expect(column(first, 'cause')).toBe(zh.causes.transposed);
    expect(column(first, 'difference')).toBe('-9.00');
    expect(column(second, 'title')).toBe("'=1+1");
  });

  it('says what a person has said of a finding', () => {
    const marks = new Map([['12', {state: 'false-alarm', note: '口径不同'} as const]]);
    const [, first] = readCsv(findingsCsv(own, about({marks, language: 'en'}), en));
    expect(column(first, 'mark')).toBe('False alarm');
    expect(column(first, 'note')).toBe('口径不同');
    expect(column(first, 'first')).toContain('page 2');
  });

  it('has nothing but its head for what is no disclosure', () => {
    expect(readCsv(findingsCsv({...own, isDisclosure: false}, about(), zh))).toHaveLength(1);
  });
});
