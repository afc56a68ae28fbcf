import {describe, expect, it} from 'vitest';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const row = (y: number, code: string, ...amounts: string[]): DrawnText[] => [
  [code, 50, y],
  ...amounts.map((text, i): DrawnText => [text, 320 + 80 * i - 5 * text.length, y]),
];
const heads: readonly DrawnText[] = [
  ['编码', 50, 100],
  ['名称', 130, 100],
  ['合计', 290, 100],
  ['项目', 370, 100],
];
const cellsOf = (texts: readonly DrawnText[]) =>
  (pageOf(1, {texts}).tables[0]?.cells ?? []).map(({row, column, rowSpan, text, doubt}) => ({
    row,
    column,
    rowSpan,
    text,
    doubt,
  }));

const plain = (y: number, code: string, name: string): DrawnText[] => [...row(y, code, '5.20', '1.20'), [name, 110, y]];

describe('a name on two lines with all else between them', () => {
  it('is one row, as far apart as its lines are', () => {
    const cells = cellsOf([
      ...heads,
      ...plain(118, '201', '植树养护'),
      ...plain(136, '202', '沟渠维护'),
      ['灌溉泵站更新改造', 110, 154],
      ['支出', 110, 172],
      ...row(163, '203', '8.40', '2.10'),
      ...plain(190, '204', '道路照明'),
    ]);
    expect(cells.filter(({doubt, rowSpan}) => doubt !== null || rowSpan > 1)).toEqual([]);
    expect(cells.filter(cell => cell.row === 3).map(({text}) => text)).toEqual([
      '203',
      '灌溉泵站更新改造\n支出',
      '8.40',
      '2.10',
    ]);
    expect(cells.filter(cell => cell.row === 4).map(({text}) => text)).toEqual(['204', '道路照明', '5.20', '1.20']);
  });

  it('stays in doubt where the upper line had room for more', () => {
    const cells = cellsOf([
      ...heads,
      ...plain(118, '201', '植树养护及其他支出'),
      ...plain(136, '202', '沟渠维护'),
      ['泵站', 110, 154],
      ['水闸', 110, 172],
      ...row(163, '203', '8.40', '2.10'),
      ...plain(190, '204', '道路照明'),
    ]);
    expect(cells.find(({text}) => text === '8.40')?.doubt).toBe('row');
  });
});
