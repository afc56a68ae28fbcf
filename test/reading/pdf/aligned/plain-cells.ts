import type {PageCell} from '../../../../src/reading/pdf/lines/page-table.ts';

/** The cells of a table without rulings of which only the texts matter, row by row. */
export const plainCells = (rows: readonly (readonly string[])[]): PageCell[] =>
  rows.flatMap((texts, row) =>
    texts.map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      area: [0, 0, 1, 1],
      lines: [],
      text,
      ink: null,
      doubt: null,
    })),
  );
