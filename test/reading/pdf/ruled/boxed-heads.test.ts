import {expect, it} from 'vitest';
import {assemble} from '../../../../src/reading/pdf/read-pdf.ts';
import {type DrawnTable, type DrawnText, pageOf} from '../drawn-pages.ts';

const head: DrawnTable = {y: 100, widths: [120, 80, 80], rows: [['项目', '预算数', '决算数']]};
const rows = (from: number, count: number): DrawnText[] =>
  Array.from({length: count}, (_, i): DrawnText[] => [
    [`第${from + i}项支出`, 54, 132 + 18 * i],
    [`${from + i}.50`, 215, 132 + 18 * i],
    [`${from + i}.20`, 295, 132 + 18 * i],
  ]).flat();

it('a boxed header on each page has the rows below it, although these go on with those of the page before', () => {
  const first = pageOf(1, {tables: [head], texts: rows(11, 30)});
  const second = pageOf(2, {tables: [head], texts: rows(41, 6)}, first);
  const blocks = assemble([first, second]);
  expect(blocks.map(block => block.kind === 'table' && [block.rows, block.columns])).toEqual([[37, 3]]);
});
