import {describe, expect, it} from 'vitest';
import type {Table} from '../../src/model/disclosure.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf} from '../relations/written-document.ts';

const rows = [
  ['科目', '合计', '基本支出'],
  ['合计', '60.00', '60.00'],
  ['205 教育支出', '10.00', '10.00'],
  ['208 社会保障和就业支出', '20.00', '20.00'],
  ['210 卫生健康支出', '20.00', '20.00'],
  ['221 住房保障支出', '10.00', '10.00'],
];

/** The figures that are in doubt, where the cells at these places are: row, column. */
function doubted(doubt: 'row' | 'column', ...places: readonly (readonly [number, number])[]): string[] {
  const written = documentOf('# 2026年部门预算', '^ 支出预算表', '^ 单位：万元', rows);
  const [table] = written.blocks.filter((block): block is Table => block.kind === 'table');
  for (const cell of table?.cells ?? [])
    if (places.some(([row, column]) => row === cell.row && column === cell.column)) cell.doubt = doubt;
  return recognise(written).figures.flatMap(figure =>
    figure.doubt && figure.place.kind === 'cell' ? [`${figure.place.row},${figure.place.column} ${figure.doubt}`] : [],
  );
}

describe('the doubt of figures', () => {
  it('is that of their cells', () => {
    expect(doubted('column', [3, 1])).toEqual(['3,1 column']);
  });

  it('is that of names whose rows are in doubt, also of the rows above and below', () => {
    expect(doubted('row', [3, 0])).toEqual(['2,1 row', '2,2 row', '3,1 row', '3,2 row', '4,1 row', '4,2 row']);
  });

  it('is that of the whole table where a quarter of its places are in doubt', () => {
    expect(doubted('column', [1, 1], [2, 1], [3, 1], [4, 1])).toHaveLength(4);
    expect(doubted('column', [1, 1], [2, 1], [3, 1], [4, 1], [5, 1])).toHaveLength(10);
  });
});

describe('a table without rulings in which texts of two columns were read as one', () => {
  const doubts = (drawn: Table['drawn'], ...more: string[]): number => {
    const written = documentOf('# 2026年部门预算', '^ 支出预算表', '^ 单位：万元', [...rows, more]);
    for (const block of written.blocks) if (block.kind === 'table') block.drawn = drawn;
    return recognise(written).figures.filter(({doubt}) => doubt === 'row').length;
  };

  it('has all its figures in doubt', () => {
    expect(doubts('aligned', '229 其他支出', '2.00', '1.00')).toBe(0);
    expect(doubts('aligned', '229 其他支出', '2.00 1.00', '')).toBeGreaterThanOrEqual(10);
    expect(doubts('aligned', '229 其他支出1,002.00', '', '1.00')).toBeGreaterThanOrEqual(11);
  });

  it('has all its figures in doubt where a name begins with the last line of the one above', () => {
    const classes = (first: string, second: string): number => {
      const written = documentOf('# 2026年部门预算', '^ 基本支出预算表', '^ 单位：万元', [
        ['科目', '合计', '基本支出'],
        ['办公费', '10.00', '10.00'],
        [first, '20.00', '20.00'],
        [second, '30.00', '30.00'],
      ]);
      for (const block of written.blocks) if (block.kind === 'table') block.drawn = 'aligned';
      return recognise(written).figures.filter(({doubt}) => doubt === 'row').length;
    };
    expect(classes('其他商品\n和服务支出', '对个人和家\n庭的补助')).toBe(0);
    expect(classes('其他', '商品和服务支出\n对个人和家庭的补助')).toBe(6);
    expect(classes('其他', '商品和服\n务支出\n对个人和家\n庭的补助')).toBe(6);
  });

  it('is sure of its places where rulings or markup part them', () => {
    expect(doubts('ruled', '229 其他支出1,002.00', '', '1.00')).toBe(0);
    expect(doubts('markup', '229 其他支出1,002.00', '', '1.00')).toBe(0);
  });
});

describe('two numbers that were read into one cell', () => {
  it('are unreadable, and the blank beside them says nothing', () => {
    const {figures} = recognise(
      documentOf('^ 2026年部门预算', '^ 支出预算表', '^ 单位：万元', [
        ['科目名称', '合计', '基本支出', '项目支出'],
        ['教育支出', '30.00', '20.00', '10.00'],
        ['农林水支出', '15.00', '8.007.00', ''],
        ['住房保障支出', '9.00', '9.00', ''],
      ]),
    );
    expect(figures.filter(({doubt}) => doubt).map(({printed, doubt}) => [printed, doubt])).toEqual([
      ['8.007.00', 'unreadable'],
      ['', 'overlap'],
    ]);
  });
});

describe('a code that was read within its wrapped name', () => {
  const codes = (...names: readonly string[]): string[] =>
    recognise(
      documentOf('# 2026年部门预算', '^ 支出预算表', '^ 单位：万元', [
        ['科目', '合计'],
        ...names.map((name, i) => [name, `${i + 1}0.00`]),
      ]),
    ).tables.flatMap(({blocks}) => blocks.flatMap(({rows: own}) => own.map(({code, name}) => `${code?.code} ${name}`)));

  it('is the code of the row', () => {
    expect(codes('卫生健康支\n210出', '行政事业单\n21011位医疗', '其他医疗保障\n2101599管理支出')).toEqual([
      '210 卫生健康支出',
      '21011 行政事业单位医疗',
      '2101599 其他医疗保障管理支出',
    ]);
  });

  it('is no number that belongs to the name', () => {
    expect(codes('省道301改造支出', '国家级301医院改造', '12345热线运行', '新建2000个车位')).toEqual([
      'undefined 省道301改造支出',
      'undefined 国家级301医院改造',
      'undefined 12345热线运行',
      'undefined 新建2000个车位',
    ]);
  });
});

describe('texts that stand on each other in a cell', () => {
  const figures = (doubt: 'overlap' | undefined, text: string, columns: number): string[] => {
    const written = documentOf('# 2026年部门预算', '^ 支出预算表', '^ 单位：万元', [
      ...rows.slice(0, 4),
      ['210 卫生健康支出', text, columns === 1 ? '20.00' : '<'],
    ]);
    for (const block of written.blocks)
      for (const cell of block.kind === 'table' ? block.cells : [])
        if (cell.text === text) Object.assign(cell, {doubt});
    return recognise(written).figures.flatMap(({printed, value, doubt: own}) =>
      printed === text ? [`${value === null ? 'no value' : 'value'} ${own}`] : [],
    );
  };

  it('hide a figure where digits are among them, in each column of the cell', () => {
    expect(figures('overlap', '内部20资料.00', 1)).toEqual(['no value overlap']);
    expect(figures('overlap', '内部20资料.00', 2)).toEqual(['no value overlap', 'no value overlap']);
  });

  it('hide none where they are words, nor where no text stands on another', () => {
    expect(figures('overlap', '内部资料', 1)).toEqual([]);
    expect(figures(undefined, '内部20资料.00', 1)).toEqual([]);
  });
});
