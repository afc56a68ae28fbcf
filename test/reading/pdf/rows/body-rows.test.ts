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
