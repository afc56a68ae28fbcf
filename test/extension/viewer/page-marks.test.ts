import {describe, expect, it} from 'vitest';
import {parted} from '../../../src/extension/outcome.ts';
import {findingAt, marksByPage} from '../../../src/extension/viewer/page-marks.ts';
import {figureAt, tableOf} from '../../reporting/samples.ts';
import {finding, result} from '../results.ts';

const own = result({
  source: 'pdf',
  tables: [
    tableOf([
      ['a', 'b'],
      ['1', '2'],
    ]),
  ],
  figures: [{state: 'untouched', reason: null, printed: '1', label: '', page: 4, box: [100, 220, 160, 232]}],
  findings: [
    finding({id: 'w', severity: 'warning', figures: [figureAt(1, 1, '2')]}),
    finding({id: 'e', figures: [figureAt(1, 1, '2', {role: 'consequence'}), figureAt(1, 0, '1', {page: 7})]}),
    finding({id: 'q', verdict: 'rounding', figures: [figureAt(0, 0, 'a')]}),
  ],
});

describe('the marks of a page', () => {
  const pages = marksByPage(parted(own, '').outcome, () => own, {map: true, grid: true, rounding: false});

  it('stand on their page, numbered as in the list; rounding has none', () => {
    expect([...pages.keys()].sort()).toEqual([4, 7]);
    expect(pages.get(4)?.findings.map(({finding: id, number, own: about}) => [id, number, about])).toEqual([
      ['e', 1, false],
      ['w', 2, true],
    ]);
    expect(pages.get(4)?.figures).toEqual([{box: [100, 220, 160, 232], state: 'untouched'}]);
    expect(pages.get(4)?.read.map(({kind}) => kind)).toEqual(['head', 'head', 'cell', 'cell']);
  });

  it('are those of findings alone where no more is shown', () => {
    const page = marksByPage(parted(own, '').outcome, () => own, {map: false, grid: false, rounding: true}).get(4);
    expect([page?.findings.length, page?.figures.length, page?.read.length]).toEqual([2, 0, 0]);
    // Rounding has marks only where a person wants them.
    expect(page?.rounding).toEqual([[100, 200, 160, 212]]);
    expect(pages.get(4)?.rounding).toEqual([]);
  });

  it('give the finding that is about a place before one that merely follows from it', () => {
    const page = pages.get(4)!;
    expect(findingAt(page, 200, 225)).toBe('w');
    expect(findingAt(page, 178, 218)).toBe('w');
    expect(findingAt(page, 10, 10)).toBeNull();
  });
});
