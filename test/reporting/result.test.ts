import {describe, expect, it} from 'vitest';
import {numbered} from '../../src/reporting/numbered.ts';
import {resultOf} from '../cases/outcome.ts';

describe('a result', () => {
  it('says of one figure what is printed and what it would have to be', async () => {
    const [first] = numbered(await resultOf('planted-budget', 'source.pdf'));
    const suspect = first?.finding.figures[0];
    expect(first?.finding).toMatchObject({printed: suspect?.printed, expected: '298,584.00', difference: '9,000.00'});
    expect(suspect?.printed).toBe('289,584.00');
  });

  it('places figures of a line of text within it, in order and apart', async () => {
    const {figures} = await resultOf('planted-budget', 'source.pdf');
    const inText = figures.filter(({passage, box}) => passage !== undefined && box !== undefined);
    expect(inText.length).toBeGreaterThan(10);
    for (const [i, {box, passage}] of inText.entries()) {
      const before = inText[i - 1];
      const sameLine = before?.passage === passage && before?.box?.[1] === box?.[1];
      if (sameLine) expect(box?.[0]).toBeGreaterThanOrEqual(before?.box?.[2] ?? 0);
    }
  });
});
