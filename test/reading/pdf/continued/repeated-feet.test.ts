import {describe, expect, it} from 'vitest';
import type {Table} from '../../../../src/model/disclosure.ts';
import {assemble} from '../../../../src/reading/pdf/read-pdf.ts';
import {type DrawnTable, pageOf} from '../drawn-pages.ts';

const header = ['项目', '上年决算', '本年预算'];
const part = (...names: readonly string[]): DrawnTable => ({
  y: 100,
  widths: [160, 100, 100],
  rows: [header, ...names.map((name, i) => [name, `${i + 1}.00`, `${i + 2}.50`])],
});

/** How many tables pages are read as, with a title above and a line below the part on each of them. */
const count = (feet: readonly (readonly string[])[], title = '表3 支出表'): number =>
  assemble(
    feet.map((lines, i) =>
      pageOf(i + 1, {
        tables: [part(`工资${i}`, `津贴${i}`, `水费${i}`)],
        texts: [[title, 200, 80], ...lines.map((text, row) => [text, 50, 200 + 20 * row] as const)],
      }),
    ),
  ).filter((block): block is Table => block.kind === 'table').length;

describe('lines below a table', () => {
  const note = '注：本表反映支出安排情况。';

  it('that stand on each of its pages do not end it', () => {
    expect(count([[note], [note], [note]])).toBe(1);
    expect(count([['填报人：　　审核人：'], ['填报人：　　审核人：', '后面是正文，说明另外的事情。']])).toBe(1);
  });

  it('that stand on one page only end it', () => {
    expect(count([[note], []])).toBe(2);
    expect(count([[note], ['注：本表反映收入情况。']])).toBe(2);
    expect(count([[note, '以上为本年预算安排的支出。'], [note]])).toBe(2);
  });
});
