import {describe, expect, it} from 'vitest';
import {readShapes} from '../../src/reporting/read-shapes.ts';
import {tableOf} from './samples.ts';

describe('what was read of the pages of a PDF', () => {
  it('is drawn page by page: cells, doubts, the header where it is repeated, frames, passages', () => {
    const table = tableOf([['项目'], ['工资'], ['津贴']]);
    const [head, body, doubtful] = table.cells;
    if (!head || !body || !doubtful) throw new Error('three cells');
    const shapes = readShapes({
      tables: [
        {
          ...table,
          cells: [
            head,
            {...body, rowSpan: 2, more: [{page: 5, box: [100, 62, 160, 90]}]},
            {...doubtful, doubt: 'column'},
          ],
          parts: [
            {page: 4, box: [100, 200, 160, 260]},
            {page: 5, box: [100, 50, 160, 90], repeated: [[100, 50, 160, 62]]},
          ],
        },
      ],
      passages: [
        {
          id: 'p1',
          role: 'paragraph',
          text: '支出总体情况',
          areas: [
            {page: 4, box: [50, 300, 500, 340]},
            {page: 5, box: [50, 100, 500, 112]},
          ],
        },
      ],
    });
    expect([...shapes].map(([page, own]) => [page, own.map(({kind}) => kind)])).toEqual([
      [4, ['head', 'cell', 'doubt', 'table', 'paragraph']],
      [5, ['cell', 'repeated', 'table', 'paragraph']],
    ]);
    expect(shapes.get(4)?.[1]?.about).toBe('t1 1,0 2×1 \n工资');
  });

  it('is nothing for a web page, whose places are elements', () => {
    const {cells, ...table} = tableOf([['项目']]);
    const placeless = cells.map(({page: _, box: __, ...cell}) => ({...cell, selector: 'td'}));
    expect(readShapes({tables: [{...table, cells: placeless}], passages: []}).size).toBe(0);
  });
});
