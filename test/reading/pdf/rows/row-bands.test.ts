import {describe, expect, it} from 'vitest';
import type {CellLine} from '../../../../src/reading/pdf/lines/cell-lines.ts';
import {cutsBetween, type RowBand, rowBands} from '../../../../src/reading/pdf/rows/row-bands.ts';
import {type Stack, stacksOf} from '../../../../src/reading/pdf/rows/stacks.ts';

const size = 10;

/** A text of one column with the baselines of its lines. */
function stack(column: number, ...baselines: readonly number[]): Stack {
  const lines = baselines.map((v): CellLine => {
    return {first: column, last: column, from: 0, to: 40, v, size, text: '合计', chunks: []};
  });
  return {
    first: column,
    last: column,
    lines,
    top: (baselines[0] ?? 0) - 0.8 * size,
    bottom: (baselines.at(-1) ?? 0) + 0.15 * size,
  };
}

/** The baselines of the lines that stand in each row. */
const baselinesIn = (rows: readonly RowBand[], stacks: readonly Stack[]): number[][] =>
  rows.map(({top, bottom}) => [
    ...new Set(stacks.flatMap(({lines}) => lines.map(({v}) => v)).filter(v => v > top && v <= bottom)),
  ]);

const rowsOf = (...stacks: readonly Stack[]): number[][] => baselinesIn(rowBands(stacks), stacks);

const column = (first: number, ...baselines: readonly number[]): Stack[] => baselines.map(v => stack(first, v));

describe('texts of several columns', () => {
  it('on one baseline are a row each', () => {
    expect(rowsOf(...column(0, 100, 120, 140), ...column(1, 100, 120, 140))).toEqual([[100], [120], [140]]);
  });

  it('are in rows from top to bottom, in whatever order they come', () => {
    expect(rowsOf(...column(1, 140, 100), ...column(0, 120, 140, 100))).toEqual([[100], [120], [140]]);
  });

  it('are one row where they stand a little higher or lower than each other', () => {
    expect(rowBands([...column(0, 100, 120), ...column(1, 102, 118.5)])).toEqual([
      {top: 92, bottom: 103.5},
      {top: 110.5, bottom: 121.5},
    ]);
  });

  it('are a row where only one column has a text', () => {
    expect(rowsOf(...column(0, 100, 120, 140), ...column(1, 100, 140))).toEqual([[100], [120], [140]]);
  });

  it('are one row with a text of two lines beside them', () => {
    const stacks = [stack(0, 100), stack(0, 119, 131), stack(0, 150), ...column(1, 100, 125, 150)];
    expect(rowsOf(...stacks)).toEqual([[100], [119, 131, 125], [150]]);
  });

  it('form no row of a merged cell that stands between two rows', () => {
    expect(rowsOf(...column(0, 100, 116, 132, 148), ...column(1, 100, 116, 132, 148), stack(2, 124))).toHaveLength(4);
  });

  it('form no row of a merged cell beside rows of a single text', () => {
    expect(rowsOf(...column(0, 100, 116, 132, 148), ...column(1, 100, 148), stack(2, 124))).toHaveLength(4);
  });

  it('form no row of a merged cell between two rows of several lines', () => {
    const labels = [stack(0, 88, 100, 112), stack(0, 128, 140, 152)];
    expect(rowBands([...labels, ...column(1, 100, 140), stack(2, 120)])).toEqual([
      {top: 80, bottom: 113.5},
      {top: 120, bottom: 153.5},
    ]);
  });

  it('are a row each beside a text of two lines that runs over both', () => {
    const stacks = [stack(0, 100, 112), ...column(0, 124, 136, 148), ...column(1, 100, 112, 124)];
    expect(rowsOf(...stacks)).toEqual([[100], [112], [124], [136], [148]]);
  });

  it('form one row only where two of one column are printed over each other', () => {
    expect(rowBands([...column(0, 100, 103), ...column(1, 100)])).toEqual([{top: 92, bottom: 101.5}]);
  });

  it('form no row of a merged cell of several lines that runs over several rows', () => {
    const rows = rowBands([...column(0, 100, 116, 132), ...column(1, 100, 116, 132), stack(2, 104, 116, 128)]);
    expect(rows).toHaveLength(3);
  });
});

describe('the line between two rows', () => {
  it('is half-way between their texts', () => {
    const rows = [
      {top: 92, bottom: 102},
      {top: 112, bottom: 122},
      {top: 142, bottom: 152},
    ];
    expect(cutsBetween(rows)).toEqual([107, 132]);
  });

  it('is none where there is one row', () => {
    expect(cutsBetween([{top: 92, bottom: 102}])).toEqual([]);
    expect(cutsBetween([])).toEqual([]);
  });
});

describe('rows of labels and amounts', () => {
  const lines = (first: number, ...given: readonly (readonly [number, string])[]): CellLine[] =>
    given.map(([v, text]) => ({first, last: first, from: 0, to: text.length * size, v, size, text, chunks: []}));
  /** How many rows lines form, and the texts of the labels. */
  const read = (labels: CellLine[], amounts: CellLine[]): {rows: number; labels: string[]} => {
    const stacks = stacksOf([labels, amounts]);
    const texts = stacks.filter(({first}) => first === 0).map(own => own.lines.map(({text}) => text).join('\n'));
    return {rows: rowBands(stacks).length, labels: texts};
  };

  it('are as many as amounts where a label is wrapped', () => {
    const labels = lines(0, [100, '工资福利支出'], [124, '对个人和家庭的'], [136, '补助'], [160, '合计']);
    const amounts = lines(1, [100, '12.00'], [130, '3.00'], [160, '15.00']);
    expect(read(labels, amounts)).toEqual({rows: 3, labels: ['工资福利支出', '对个人和家庭的\n补助', '合计']});
  });

  it('are as many as labels where amounts are missing', () => {
    const labels = lines(0, [100, '工资福利支出'], [120, '其中：津贴'], [140, '奖金'], [160, '合计']);
    const amounts = lines(1, [100, '12.00'], [160, '12.00']);
    expect(read(labels, amounts)).toEqual({rows: 4, labels: labels.map(({text}) => text)});
  });

  it('never put two amounts into one row, however close they stand', () => {
    const labels = lines(0, [100, '工资'], [111, '津贴'], [122, '奖金']);
    const amounts = lines(1, [100, '1.00'], [111, '2.00'], [122, '3.00']);
    expect(read(labels, amounts)).toEqual({rows: 3, labels: ['工资', '津贴', '奖金']});
  });
});
