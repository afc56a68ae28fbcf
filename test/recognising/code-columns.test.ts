import {describe, expect, it} from 'vitest';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf} from '../relations/written-document.ts';

/** The figures of a table as printed, with their doubts. */
const figuresOf = (...rows: readonly string[][]): string[] =>
  recognise(
    documentOf(
      '# 2026年部门预算',
      '^ 支出预算表',
      '^ 单位：万元',
      rows.map(row => [...row]),
    ),
  ).figures.map(({printed, doubt}) => (doubt ? `${printed} ${doubt}` : printed));

describe('a column of whole numbers that follow each other as codes of classes do', () => {
  const coded = (head: string): string[][] => [
    [head, '科目名称', '合计'],
    ['码', '', ''],
    ['合计', '', '60.00'],
    ['208', '社会保障和就业支出', '40.00'],
    ['20805', '行政事业单位养老支出', '40.00'],
    ['2080505', '基本养老保险缴费支出', '30.00'],
    ['2080506', '职业年金缴费支出', '10.00'],
    ['210', '卫生健康支出', '20.00'],
    ['21011', '行政事业单位医疗', '20.00'],
    ['2101101', '行政单位医疗', '20.00'],
  ];

  it('holds no amounts, though its head was broken off or says something else', () => {
    for (const head of ['科目编', '编', '内容'])
      expect(figuresOf(...coded(head)).filter(text => /^\d+$/u.test(text))).toEqual([]);
  });

  it('is one of amounts where they do not', () => {
    const rows = coded('本年').map(([first = '', ...rest], i) => [i > 2 ? String(1000 - 30 * i) : first, ...rest]);
    expect(figuresOf(...rows)).toContain('910');
  });
});

describe('signs that a spreadsheet prints for a number its cell is too narrow for', () => {
  it('are a figure that could not be read, not a blank', () => {
    const figures = figuresOf(
      ['项目', '合计', '基本支出'],
      ['合计', '30.00', '########'],
      ['教育支出', '30.00', '20.00'],
    );
    expect(figures).toEqual(['30.00', '######## unreadable', '30.00', '20.00']);
  });

  it('and so are those of which a font has lost digits', () => {
    const figures = figuresOf(
      ['项目', '合计', '基本支出'],
      ['合计', '30.00', '1,\ufffd30.\ufffd'],
      ['教育支出', '30.00', '\ufffd'],
    );
    expect(figures).toEqual(['30.00', '1,\ufffd30.\ufffd unreadable', '30.00', '\ufffd unreadable']);
  });
});

describe('an amount that shares its cell with another text', () => {
  it('is a figure that could not be read', () => {
    const figures = figuresOf(
      ['项目', '合计', '资本性支出（基本建设'],
      ['合计', '30.00', '）\n1,030.00'],
      ['教育支出', '30.00', '20.00'],
    );
    expect(figures[1]).toBe('）1,030.00 unreadable');
  });
});
