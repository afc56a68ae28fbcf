import {describe, expect, it} from 'vitest';
import {inCommonColumns} from '../../../../src/reading/pdf/continued/common-columns.ts';
import type {PageTable} from '../../../../src/reading/pdf/lines/page-table.ts';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

/** Rows of a name and two amounts that end at the same x, without rulings. */
function partOf(page: number, names: readonly string[], pitch = 16): PageTable {
  const texts = names.flatMap((name, i): DrawnText[] => [
    [name, 50, 100 + pitch * i],
    [`${i + 1},000`, 300, 100 + pitch * i],
    [`${i + 2}00.0`, 400, 100 + pitch * i],
  ]);
  const [table] = pageOf(page, {texts}).tables;
  if (!table) throw new Error('the rows form a table');
  return table;
}

const first = partOf(1, ['Wheat', 'Oats', 'Rye', 'Barley']);
const second = partOf(2, ['Clover and other fodder plants', 'Peas', 'Beans']);

describe('parts of a table without rulings that show the same columns', () => {
  it('have the same lines between them', () => {
    const [a, b] = inCommonColumns([first, second]) ?? [];
    expect(first.xs).not.toEqual(second.xs);
    expect(a?.xs).toEqual(b?.xs);
    expect(b?.cells.find(cell => cell.text === 'Peas')?.area.slice(0, 3)).toEqual([
      a?.xs[0],
      expect.anything(),
      a?.xs[1],
    ]);
    expect(b?.cells.map(cell => cell.text)).toEqual(second.cells.map(cell => cell.text));
  });

  it('are aligned anew where the rows of one lie farther apart', () => {
    expect(inCommonColumns([first, partOf(2, ['Peas', 'Beans', 'Hops'], 22)])).toBeNull();
  });

  it('are aligned anew where one shows a column more', () => {
    const {tables} = pageOf(2, {
      texts: ['Peas', 'Beans', 'Hops'].flatMap((name, i): DrawnText[] => [
        [name, 50, 100 + 16 * i],
        ['7.5', 220, 100 + 16 * i],
        [`${i}00`, 300, 100 + 16 * i],
        ['4.0', 400, 100 + 16 * i],
      ]),
    });
    expect(inCommonColumns([first, ...tables])).toBeNull();
  });
});
