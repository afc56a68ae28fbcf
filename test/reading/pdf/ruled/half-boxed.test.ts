import {expect, it} from 'vitest';
import {assemble} from '../../../../src/reading/pdf/read-pdf.ts';
import {type DrawnTable, type DrawnText, pageOf} from '../drawn-pages.ts';

const names = ['办公费', '水费', '电费', '差旅费', '会议费'];
const boxed: DrawnTable = {y: 100, widths: [120], rows: [['项目'], ...names.map(name => [name])]};
const rowsOf = (tables: DrawnTable[], texts: DrawnText[]): string[][] =>
  assemble([pageOf(1, {tables, texts})]).flatMap(block =>
    block.kind === 'table'
      ? Array.from({length: block.rows}, (_, row) => block.cells.flatMap(cell => (cell.row === row ? [cell.text] : [])))
      : [],
  );

it('amounts beside a box around the names of the rows are in its rows', () => {
  const table: DrawnTable = {
    ...boxed,
    widths: [60, 80],
    rows: boxed.rows.map((row, i) => [i ? `3020${i}` : '编码', ...row]),
  };
  const amounts = names.flatMap((_, i): DrawnText[] => [
    [`${i + 2}.50`, 230, 128 + 16 * i],
    [`${i + 1}.00`, 320, 128 + 16 * i],
  ]);
  const read = rowsOf([table], [['预算数', 230, 112], ['决算数', 320, 112], ...amounts]);
  expect(read[0]).toEqual(['编码', '项目', '预算数', '决算数']);
  expect(read[5]).toEqual(['30205', '会议费', '6.50', '5.00']);
});

it('a table with names of its own beside another stays another', () => {
  const table: DrawnTable = {
    ...boxed,
    widths: [80, 60],
    rows: boxed.rows.map((row, i) => [...row, i ? `${i}.10` : '金额']),
  };
  const others = names.flatMap((name, i): DrawnText[] => [
    [`${name}明细`, 260, 128 + 16 * i],
    [`${i + 1}.00`, 400, 128 + 16 * i],
  ]);
  const read = rowsOf([table], [['名称', 260, 112], ['数额', 400, 112], ...others]);
  expect(read).toContainEqual(['会议费', '5.10']);
});
