import {expect, it} from 'vitest';
import {readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import {isCatalogue} from '../../../../src/reading/pdf/passages/catalogue-lines.ts';
import {drawn} from '../drawn-glyphs.ts';

const lines = (...rows: readonly (readonly string[])[]) =>
  readLines(rows.flatMap((texts, row) => texts.flatMap((text, i) => drawn(text, 50 + 120 * i, 100 + 14 * row))));

it('tells titles with ascending pages, numbered or not, some of them wrapped', () => {
  expect(isCatalogue(lines(['Purpose', '3'], ['Method', '7'], ['Fees', '7'], ['Outlook', '12']))).toBe(true);
  expect(isCatalogue(lines(['1.', 'Purpose', '3'], ['1.2', 'Method', '7'], ['2.', 'Fees', '9']))).toBe(true);
  expect(isCatalogue(lines(['Purpose and'], ['method', '3'], ['Fees', '7'], ['Outlook', '12']))).toBe(true);
});

it('tells it from tables of two columns', () => {
  expect(isCatalogue(lines(['Oats', '31'], ['Rye', '7'], ['Wheat', '19'], ['Barley', '4']))).toBe(false);
  expect(isCatalogue(lines(['Oats', '1.5'], ['Rye', '2.5'], ['Wheat', '3.5']))).toBe(false);
  expect(isCatalogue(lines(['Oats', '3', '4'], ['Rye', '4', '5'], ['Wheat', '5', '6']))).toBe(false);
});
