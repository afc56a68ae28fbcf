import {describe, expect, it} from 'vitest';
import {lineText} from '../../../../src/reading/pdf/lines/chunks.ts';
import {type DrawnText, linesOfPage} from '../drawn-pages.ts';

const texts = (...drawn: readonly DrawnText[]): string[] => linesOfPage(...drawn).map(lineText);

// A digit is drawn 5 points wide at size 10.
describe('a raised mark of a note', () => {
  const amount: DrawnText = ['1,234.50', 50, 100];
  const below: DrawnText = ['2,345.60', 50, 120];

  it('is no digit of the amount before it, wherever it is drawn', () => {
    expect(texts(amount, ['2', 90, 96.5, 6.5], below)).toEqual(['1,234.50²', '2,345.60']);
    expect(texts(amount, below, ['2', 90, 96.5, 6.5])).toEqual(['1,234.50²', '2,345.60']);
    expect(texts(amount, below, ['(1)', 90, 96.5, 6.5])).toEqual(['1,234.50(¹)', '2,345.60']);
  });

  it('may be five sixths as large as the text, as browsers print it', () => {
    expect(texts(amount, ['2', 90, 97, 8.3], below)).toEqual(['1,234.50²', '2,345.60']);
  });

  it('is told from a number of its own, set lower or further away', () => {
    expect(texts(amount, below, ['2', 130, 96.5, 6.5])).toContain('2');
    expect(texts(amount, below, ['27.50', 90, 97, 8.3]).join(' ')).not.toMatch(/[⁰-⁹²³]/u);
  });
});
