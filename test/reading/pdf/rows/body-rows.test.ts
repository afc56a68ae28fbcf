import {describe, expect, it} from 'vitest';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

/** Lines of a name, each with how far it is set in, the code of its row and its amounts, from a height on. */
interface Named {
  y: number;
  code: string;
  lines: readonly (readonly [text: string, indent: number])[];
}

const pitch = 20;
const leading = 12;

/** A row whose code and amounts stand half-way between the lines of its name. */
function textsOf({y, code, lines}: Named): DrawnText[] {
  const middle = y + ((lines.length - 1) * leading) / 2;
  return [
    ...lines.map(([text, indent], i): DrawnText => [text, 120 + 10 * indent, y + leading * i]),
    [code, 50, middle],
    ...[0, 1, 2].map((column): DrawnText => ['1,234.50', 190 + 100 * column, middle]),
  ];
}

function namesOf(rows: readonly Omit<Named, 'y'>[]): string[] {
  let y = 100;
  const texts = rows.flatMap(row => {
    const own = textsOf({...row, y});
    y += pitch + leading * (row.lines.length - 1);
    return own;
  });
  const [table] = pageOf(1, {texts}).tables;
  const cells = table?.cells ?? [];
  expect(cells.filter(({doubt, columnSpan}) => doubt !== null || columnSpan > 1)).toEqual([]);
  return cells.filter(({column}) => column === 1).map(({text}) => text);
}

const plain = (code: string, text: string, indent = 0): Omit<Named, 'y'> => ({code, lines: [[text, indent]]});

describe('the first line of a wrapped name', () => {
  it('stands in the column of names alone, however far it is set in', () => {
    const rows = [
      plain('201', '植树养护'),
      plain('202', '沟渠维护'),
      {
        code: '203',
        lines: [
          ['灌', 4],
          ['溉泵站更新', 0],
          ['改造', 0],
        ],
      } as const,
      plain('204', '桥梁检修'),
      plain('205', '道路清扫'),
    ];
    expect(namesOf(rows)).toEqual(['植树养护', '沟渠维护', '灌\n溉泵站更新\n改造', '桥梁检修', '道路清扫']);
  });
});

describe('names of which the first line is set in', () => {
  it('go on in the lines below, level with no amount, where these reach the side of the column', () => {
    const name = (row: number, ...lines: readonly (readonly [string, number])[]): DrawnText[] => [
      [`20${row}`, 50, 100 + 30 * row],
      ...lines.map(([text, indent], i): DrawnText => [text, 120 + 10 * indent, 100 + 30 * row + 12 * i]),
      ...[0, 1, 2].map((column): DrawnText => ['1,234.50', 230 + 90 * column, 100 + 30 * row]),
    ];
    const texts = [
      ...name(1, ['植树养护', 0]),
      ...name(2, ['沟渠', 4], ['维护', 0]),
      ...name(3, ['灌溉', 4], ['泵站更新', 0]),
      ...name(4, ['道路', 4], ['照明', 0]),
      ...name(5, ['北岸', 4], ['堤防加固', 0]),
    ];
    const [table] = pageOf(1, {texts}).tables;
    const names = table?.cells.filter(({column}) => column === 1).map(({text}) => text);
    expect(names).toEqual(['植树养护', '沟渠\n维护', '灌溉\n泵站更新', '道路\n照明', '北岸\n堤防加固']);
  });
});

describe('rows between rulings', () => {
  const ruledNames = (heights: readonly number[], texts: readonly DrawnText[]): string[] => {
    const rulings = heights.map(at => ({axis: 'h', at, from: 40, to: 500, width: 0.5}) as const);
    const [table] = pageOf(1, {texts, rulings}).tables;
    return table?.cells.filter(({column}) => column === 1).map(({text}) => text) ?? [];
  };
  const row = (y: number, code: string, ...names: readonly (readonly [string, number])[]): DrawnText[] => [
    [code, 50, y],
    ...names.map(([name, at]): DrawnText => [name, 120, at]),
    ['1,234.50', 290, y],
    ['234.50', 400, y],
  ];
  const head: readonly DrawnText[] = [
    ['编码', 50, 100],
    ['名称', 150, 100],
    ['合计', 300, 100],
    ['项目', 410, 100],
  ];

  it('hold a wrapped name around its amounts, as far apart as rows are', () => {
    const texts = [
      ...head,
      ...row(120, '201', ['植树养护', 120]),
      ...row(140, '202', ['沟渠维护', 140]),
      ...row(180, '203', ['灌溉泵站更新', 160], ['（含北岸）改造', 180], ['支出', 200]),
      ...row(220, '204', ['道路照明', 220]),
    ];
    expect(ruledNames([85, 107, 127, 147, 207, 227], texts)).toEqual([
      '名称',
      '植树养护',
      '沟渠维护',
      '灌溉泵站更新\n（含北岸）改造\n支出',
      '道路照明',
    ]);
  });

  it('hold an amount that a narrow column breaks, surely', () => {
    const rulings = [85, 107, 127, 157, 177].map(at => ({axis: 'h', at, from: 40, to: 500, width: 0.5}) as const);
    const texts: DrawnText[] = [
      ...head,
      ...row(120, '201', ['植树养护', 120]),
      ['202', 50, 138],
      ['沟渠维护', 120, 138],
      ['1,930,54', 290, 138],
      ['9.05', 310, 150],
      ['12,930,5', 400, 138],
      ['49.05', 415, 150],
      ...row(170, '203', ['北岸泵站', 170]),
    ];
    const [table] = pageOf(1, {texts, rulings}).tables;
    const broken = table?.cells.filter(({row, column}) => row === 2 && column > 1) ?? [];
    expect(broken.map(({text, doubt}) => [text, doubt])).toEqual([
      ['1,930,54\n9.05', null],
      ['12,930,5\n49.05', null],
    ]);
  });

  it('hold a code, amounts and a name that narrow columns break', () => {
    const rulings = [85, 107, 127, 157, 187, 207].map(at => ({axis: 'h', at, from: 40, to: 500, width: 0.5}) as const);
    const texts: DrawnText[] = [
      ...head,
      ...row(120, '201', ['植树养护', 120]),
      ['204060', 50, 138],
      ['1', 60, 150],
      ['沟渠维护', 120, 144],
      ['1,930,549.05', 290, 144],
      ['12,930,5', 400, 138],
      ['49.05', 415, 150],
      ['20406', 50, 174],
      ['灌溉泵站', 120, 168],
      ['及其更新', 120, 180],
      ['1,930,549.0', 290, 168],
      ['5', 310, 180],
      ['12,930,549.05', 400, 174],
      ...row(200, '203', ['北岸泵站', 200]),
    ];
    const [table] = pageOf(1, {texts, rulings}).tables;
    const broken = table?.cells.filter(({row}) => row === 2 || row === 3) ?? [];
    expect(broken.map(({text, doubt}) => [text, doubt])).toEqual([
      ['204060\n1', null],
      ['沟渠维护', null],
      ['1,930,549.05', null],
      ['12,930,5\n49.05', null],
      ['20406', null],
      ['灌溉泵站\n及其更新', null],
      ['1,930,549.0\n5', null],
      ['12,930,549.05', null],
    ]);
  });

  it('are two where amounts stand below each other', () => {
    const texts = [
      ...head,
      ...row(120, '201', ['植树养护', 120]),
      ...row(140, '202', ['沟渠维护', 140]),
      ...row(160, '203', ['北岸泵站', 160]),
      ...row(184, '205', ['灌溉泵站', 184]),
      ...row(204, '204', ['道路照明', 204]),
    ];
    expect(ruledNames([85, 107, 127, 147, 191, 211], texts).slice(-3)).toEqual(['北岸泵站', '灌溉泵站', '道路照明']);
  });
});
