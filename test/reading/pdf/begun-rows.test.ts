import {describe, expect, it} from 'vitest';
import type {Ruling} from '../../../src/reading/pdf/drawing/page-content.ts';
import {emptyContent} from '../../../src/reading/pdf/drawing/page-content.ts';
import {layoutPage} from '../../../src/reading/pdf/pages/page-layout.ts';
import {drawn} from './drawn-glyphs.ts';

/** The rows of the only table that texts form, cells parted by `|`. */
function rowsOf(texts: readonly (readonly [text: string, x: number, y: number])[], rulings: readonly Ruling[] = []) {
  const content = emptyContent(600, 800);
  for (const [text, x, y] of texts) content.glyphs.push(...drawn(text, x, y, {run: content.glyphs.length}));
  content.rulings.push(...rulings);
  const {tables} = layoutPage(content, 1);
  expect(tables).toHaveLength(1);
  const rows: string[][] = [];
  for (const {row, text} of tables[0]?.cells ?? []) {
    rows[row] ??= [];
    rows[row]?.push(text.replaceAll('\n', ' '));
  }
  return rows.map(row => row.join('|'));
}

const across = (at: number): Ruling => ({axis: 'h', at, from: 50, to: 550});

describe('rows of wrapped texts between two rulings', () => {
  const head = (['Measure', 'Body', 'Description', 'Until'] as const).map(
    (text, i) => [text, 54 + 125 * i, 112] as const,
  );
  const body = [0, 1, 2].flatMap(row => {
    const y = 130 + 24 * row;
    return [
      [['Harbours', 'Bridges', 'Roads'][row] ?? '', 54, y],
      ['Ministry', 179, y],
      ['Works are carried out', 304, y],
      ['by the region.', 304, y + 12],
      [['spring', 'autumn', 'summer'][row] ?? '', 429, y],
    ] as const;
  });

  it('begin where a text of every column begins', () => {
    expect(rowsOf([...head, ...body], [across(100), across(117), across(206)])).toEqual([
      'Measure|Body|Description|Until',
      'Harbours|Ministry|Works are carried out by the region.|spring',
      'Bridges|Ministry|Works are carried out by the region.|autumn',
      'Roads|Ministry|Works are carried out by the region.|summer',
    ]);
  });
});

describe('a boxed head over a table that a ruling closes', () => {
  it('keeps a last column of sentences', () => {
    const xs = [50, 90, 190, 300, 550];
    const rulings: Ruling[] = [across(100), across(118), across(260)];
    for (const at of xs) rulings.push({axis: 'v', at, from: 100, to: 118});
    const texts = [
      ...['序号', '名称', '对象', '内容'].map((text, i) => [text, (xs[i] ?? 0) + 4, 113] as const),
      ...[0, 1, 2, 3].flatMap(row => {
        const y = 136 + 30 * row;
        return [
          [`${row + 1}`, 54, y],
          ['房产减免', 94, y],
          ['小规模企业', 194, y],
          ['按照当年实际缴纳的数额减半征收，期限到年底', 304, y],
          ['为止。', 304, y + 13],
        ] as const;
      }),
    ];
    expect(rowsOf(texts, rulings)[1]).toBe('1|房产减免|小规模企业|按照当年实际缴纳的数额减半征收，期限到年底 为止。');
  });
});
