import type {ResultFigure, ResultTable} from '../../src/model/result.ts';
import type {About} from '../../src/reporting/about.ts';

export const about = (part: Partial<About> = {}): About => ({
  address: 'http://www.yunting.gov.cn/zwgk/a.pdf',
  made: '2026-11-26 11:20:05 +08:00',
  version: '0.1.0',
  language: 'zh',
  marks: new Map(),
  ...part,
});

/** A table from its printed rows; the first is the header. */
export function tableOf(rows: readonly (readonly string[])[], part: Partial<ResultTable> = {}): ResultTable {
  return {
    id: 't1',
    title: '支出表',
    number: '表3',
    unit: '万元',
    pages: [4],
    headerRows: 1,
    rows: rows.length,
    columns: Math.max(...rows.map(row => row.length)),
    cells: rows.flatMap((row, r) =>
      row.map((text, c) => ({
        row: r,
        column: c,
        rowSpan: 1,
        columnSpan: 1,
        text,
        page: 4,
        box: [100 + 80 * c, 200 + 20 * r, 160 + 80 * c, 212 + 20 * r] as const,
      })),
    ),
    ...part,
  };
}

export const figureAt = (
  row: number,
  column: number,
  printed: string,
  part: Partial<ResultFigure> = {},
): ResultFigure => ({
  role: 'part',
  printed,
  label: `行${row}`,
  table: 't1',
  row,
  column,
  page: 4,
  box: [100 + 80 * column, 200 + 20 * row, 160 + 80 * column, 212 + 20 * row],
  ...part,
});
