import {describe, expect, it} from 'vitest';
import type {CellLine} from '../../../../src/reading/pdf/lines/cell-lines.ts';
import {areLowSet, lowSetTexts} from '../../../../src/reading/pdf/lines/low-set-rows.ts';
import {linesOfPage} from '../drawn-pages.ts';

const size = 10;
/** Distance of the lines of a text, and of two rows. */
const leading = 12;

type Row = readonly (readonly string[])[];

/** The lines of columns, from the lines of the cells of each row, which stand at the foot, top or middle of it. */
function columnsOf(rows: readonly Row[], setting: 'foot' | 'top' | 'middle'): CellLine[][] {
  const columns: CellLine[][] = (rows[0] ?? []).map(() => []);
  let top = 100;
  for (const row of rows) {
    const tallest = Math.max(...row.map(cell => cell.length));
    row.forEach((cell, first) => {
      const free = (tallest - cell.length) * leading;
      const from = top + {foot: free, top: 0, middle: free / 2}[setting];
      cell.forEach((text, i) => {
        const v = from + i * leading;
        const [line] = linesOfPage([text, 100 * first, v]);
        if (!line) return;
        const [x0, , x1] = line.box;
        columns[first]?.push({first, last: first, from: x0, to: x1, v, size, text, chunks: line.chunks});
      });
    });
    top += tallest * leading;
  }
  return columns;
}

const textsIn = (columns: readonly CellLine[][]): string[][] =>
  lowSetTexts(columns).map(groups => groups.map(lines => lines.map(({text}) => text).join('')));

const rows: Row[] = [
  [['一、财政拨款收', '入'], ['100.00'], ['一、公共安全支', '出']],
  [['二、事业收入'], [], ['二、文化旅游体', '育与传媒的有关', '支出']],
  [['三、其他收入'], ['20.00'], ['三、教育支出']],
  [['四、上级补助收', '入'], ['30.00'], ['四、农林水支出']],
  [[], [], ['五、科学技术方', '面的支出']],
  [['收入总计'], ['150.00'], ['支出总计']],
];

describe('texts at the foot of their rows, which lie as close as lines', () => {
  it('are told by the last lines of texts and by numbers', () => {
    const columns = columnsOf(rows, 'foot');
    expect(areLowSet([columns])).toBe(true);
    expect(textsIn(columns)).toEqual([
      ['一、财政拨款收入', '二、事业收入', '三、其他收入', '四、上级补助收入', '收入总计'],
      ['100.00', '20.00', '30.00', '150.00'],
      [
        '一、公共安全支出',
        '二、文化旅游体育与传媒的有关支出',
        '三、教育支出',
        '四、农林水支出',
        '五、科学技术方面的支出',
        '支出总计',
      ],
    ]);
  });

  it('are shown by all parts of a table together', () => {
    const parts = [rows.slice(0, 2), rows.slice(2, 4), rows.slice(4)].map(own => columnsOf(own, 'foot'));
    expect(parts.map(part => areLowSet([part]))).toEqual([true, false, false]);
    expect(areLowSet(parts)).toBe(true);
  });

  it('are not found beside figures with their errors in brackets, which stand on one line each', () => {
    const measured = ['20 (19.2)', '33 (31.7)', '51 (49.0)', '27.9 (4.1)'].map(
      (text, i): Row => [[`Group ${i}`], [text], [text], i < 3 ? [] : ['0.51']],
    );
    expect(areLowSet([columnsOf(measured, 'foot')])).toBe(false);
  });

  it('are not found where texts stand at the top or in the middle of their rows', () => {
    expect(areLowSet([columnsOf(rows, 'top')])).toBe(false);
    expect(areLowSet([columnsOf(rows, 'middle')])).toBe(false);
  });

  it('are parted where they lie farther apart than lines of a text, also where nothing stands beside them', () => {
    const line = (text: string, v: number): CellLine[] =>
      linesOfPage([text, 0, v]).map(({box: [from, , to], chunks}) => ({
        first: 0,
        last: 0,
        from,
        to,
        v,
        size,
        text,
        chunks,
      }));
    const labels = [...line('Current outlays', 100), ...line('Payments for', 116), ...line('public schools', 128)];
    expect(textsIn([labels])).toEqual([['Current outlays', 'Payments forpublic schools']]);
  });
});
