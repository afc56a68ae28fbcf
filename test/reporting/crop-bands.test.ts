import {describe, expect, it} from 'vitest';
import {cropOf} from '../../src/reporting/crop-bands.ts';
import {finding, result} from '../extension/results.ts';
import {figureAt, tableOf} from './samples.ts';

const table = tableOf(Array.from({length: 30}, (_, row) => [`r${row}`, `${row}`]));
const own = result({source: 'pdf', tables: [table]});

describe('the crop of a place', () => {
  it('shows the head of the table above the row', () => {
    const end = figureAt(10, 1, '10', {role: 'total'});
    // Row 10 stands at 400 to 412, the head at 200 to 212.
    expect(cropOf(end, finding({figures: [end]}), own)).toEqual({
      page: 4,
      across: null,
      bands: [
        [198, 214],
        [378, 434],
      ],
      marks: [end.box],
    });
  });

  it('is one piece where the head is near', () => {
    const end = figureAt(1, 1, '1', {role: 'total'});
    expect(cropOf(end, finding({figures: [end]}), own)?.bands).toEqual([[198, 254]]);
  });

  it('takes in the parts of a sum while there is room', () => {
    const parts = (count: number): ReturnType<typeof figureAt>[] =>
      Array.from({length: count}, (_, i) => figureAt(3 + i, 1, '1'));
    const some = parts(4);
    expect(cropOf(some[0]!, finding({figures: some}), own)?.marks).toHaveLength(4);
    expect(cropOf(some[0]!, finding({figures: some}), own)?.bands.at(-1)).toEqual([238, 354]);
    const many = parts(20);
    expect(cropOf(many[0]!, finding({figures: many}), own)?.marks).toEqual([many[0]?.box]);
  });

  it('can be limited to the neighbourhood', () => {
    const end = figureAt(10, 1, '10');
    expect(cropOf(end, finding({figures: [end]}), own, [150, 50])?.across).toEqual([30, 290]);
  });

  it('is none where a place has no box', () => {
    expect(cropOf({role: 'here', printed: '1', label: '', selector: 'p'}, finding(), own)).toBeNull();
  });
});
