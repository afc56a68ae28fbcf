import {describe, expect, it} from 'vitest';
import {isPdf} from '../../../src/reading/pdf/is-pdf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a PDF', () => {
  it.each([
    ['at its first byte', '%PDF-1.7', true],
    ['after what a server put before it', `${'x'.repeat(1019)}%PDF-`, true],
    ['not beyond the first kilobyte', `${'x'.repeat(1020)}%PDF-`, false],
    ['not by a part of the signature', '%PDF', false],
    ['not where there is nothing', '', false],
  ])('is told: %s', (_, text, is) => {
    expect(isPdf(bytes(text))).toBe(is);
  });
});
