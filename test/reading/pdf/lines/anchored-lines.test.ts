import {describe, expect, it} from 'vitest';
import {groupedByAnchors} from '../../../../src/reading/pdf/lines/anchored-lines.ts';
import type {CellLine} from '../../../../src/reading/pdf/lines/cell-lines.ts';

const size = 10;

/** Lines of a column, given as [baseline, text]; ideographs are an em wide. */
const column = (first: number, ...lines: readonly [number, string][]): CellLine[] =>
  lines.map(([v, text]) => ({
    first,
    last: first,
    from: 0,
    to: text.length * size,
    v,
    size,
    text,
    chunks: [],
  }));

const grouped = (labels: CellLine[], numbers: CellLine[], given: CellLine[][]): string[][] | null =>
  groupedByAnchors([labels, numbers], [given, numbers.map(line => [line])], numbers)[0]?.map(group =>
    group.map(line => line.text),
  ) ?? null;

describe('lines of text that lie as close as rows', () => {
  // Rows of 11 pt a line: two lines, one, three, one; each number stands in the middle of its row.
  const labels = column(
    0,
    [100, '一般公共预算财'],
    [111, '政拨款'],
    [122, '事业收入'],
    [133, '上级主管部门补'],
    [144, '助收入和其他各'],
    [155, '项收入'],
    [166, '合计'],
  );
  const rows = [['一般公共预算财', '政拨款'], ['事业收入'], ['上级主管部门补', '助收入和其他各', '项收入'], ['合计']];

  it('are parted by the numbers that stand in the middle of them', () => {
    const numbers = column(1, [105.5, '12.00'], [122, '3.00'], [144, '4.00'], [166, '19.00']);
    expect(grouped(labels, numbers, [labels])).toEqual(rows);
    expect(
      grouped(
        labels,
        numbers,
        labels.map(line => [line]),
      ),
    ).toEqual(rows);
  });

  it('are parted by numbers level with the first line', () => {
    const numbers = column(1, [100, '12.00'], [122, '3.00'], [133, '4.00'], [166, '19.00']);
    expect(grouped(labels, numbers, [labels])).toEqual(rows);
  });

  it('begin anew with the number of an item', () => {
    const items = column(
      0,
      [100, '一、工资福利支'],
      [111, '出'],
      [122, '二、商品和服务'],
      [133, '支出'],
      [144, '三、其他'],
    );
    const numbers = column(1, [105.5, '12.00'], [127.5, '3.00'], [144, '4.00']);
    expect(grouped(items, numbers, [items])).toEqual([
      ['一、工资福利支', '出'],
      ['二、商品和服务', '支出'],
      ['三、其他'],
    ]);
  });
});

describe('labels without a number beside them', () => {
  const labels = column(
    0,
    [100, 'Smoker'],
    [111, 'Region of birth'],
    [122, 'North of the river'],
    [133, 'Abroad'],
    [144, 'Kind of dwelling'],
    [155, 'House'],
    [166, 'Flat'],
    [177, 'Income in a year'],
    [188, 'Under ten thousand'],
  );
  const numbers = column(1, [100, '3.00'], [122, '4.00'], [133, '9.00'], [155, '2.00'], [166, '1.00'], [188, '7.00']);
  const apart = labels.map(line => [line]);

  it('are no rest of a short one above them where they begin with a capital', () => {
    const joined = [
      labels.slice(0, 2),
      ...apart.slice(2, 3),
      labels.slice(3, 5),
      ...apart.slice(5, 6),
      labels.slice(6, 8),
      ...apart.slice(8),
    ];
    expect(grouped(labels, numbers, joined)).toEqual(apart.map(lines => lines.map(line => line.text)));
  });
});

describe('lines whose distances tell the texts apart', () => {
  it('stay as they are, whatever stands beside them', () => {
    const labels = column(0, [100, '宣传活动举办的'], [118, '及时性'], [136, '知晓率'], [154, '满意度']);
    const numbers = column(1, [109, '95%'], [136, '90%'], [154, '95%']);
    const apart = labels.map(line => [line]);
    expect(grouped(labels, numbers, apart)).toBeNull();
  });

  it('stay as they are in a column of merged cells', () => {
    const merged = column(0, [111, '本级']);
    const numbers = column(1, [100, '1.00'], [111, '2.00'], [122, '3.00']);
    expect(grouped(merged, numbers, [merged])).toBeNull();
  });
});
