import {describe, expect, it} from 'vitest';
import type {PageTable} from '../../../../src/reading/pdf/lines/page-table.ts';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

/** The tables of a page on which the lines given stand beside each other, column by column. */
function tablesOf(columns: readonly (readonly string[])[], title: string | null = null, pitch = 12): PageTable[] {
  const texts = columns.flatMap((lines, column) =>
    lines.map((text, i): DrawnText => [text, 50 + 180 * column, 100 + pitch * i]),
  );
  return pageOf(1, {texts: title ? [[title, 50, 84], ...texts] : texts}).tables;
}

const paragraphs = [
  ['Access', 'The committee met four times in', 'the year and agreed on a plan.'],
  ['Cost', 'Prices are those of the year', 'before unless another is named.'],
  ['Quality', 'Outlays for training fell after', 'two colleges were merged.'],
];
const offices = [
  ['Office North', '12 Harbour Street', '1000 Norrhavn', 'Tel. 555 0102'],
  ['Office South', '14 Harbour Street', '1031 Norrhavn', 'Tel. 555 0112'],
];

describe('texts that merely stand beside each other', () => {
  it('are paragraphs that begin on one line', () => {
    expect(tablesOf(paragraphs)).toEqual([]);
  });

  it('are addresses: each goes on with a telephone', () => {
    expect(tablesOf(offices)).toEqual([]);
  });

  it('are the columns of an index', () => {
    expect(
      tablesOf([
        ['agency, 12', 'archives, 33', 'bridges, 7, 18', 'coast, 5'],
        ['energy, 44', 'fees, 3, 8', 'ferries, 71', 'harbours, 1–9'],
        ['ports, 4', 'roads, 6', 'schools, 31', 'taxes, 27'],
      ]),
    ).toEqual([]);
  });
});

describe('a table of words', () => {
  it('is one where a title names it', () => {
    expect(tablesOf(paragraphs, 'Table 2. What was found', 14)).toHaveLength(1);
    expect(tablesOf(paragraphs, null, 14)).toEqual([]);
  });

  it('is one where several rows begin on their lines', () => {
    expect(
      tablesOf(
        [
          ['Ferries', 'Archives', 'Water', 'Training'],
          ['two island lines', 'land registers', 'pumps', 'courses for adults'],
          ['Coast Guard', 'Regional council', 'Municipalities', 'Ministry'],
        ],
        null,
        16,
      ),
    ).toHaveLength(1);
  });

  it('may list the telephones of many in one column', () => {
    expect(
      tablesOf([
        ['Office North', 'Office South', 'Office of the islands'],
        ['12 Harbour Street', '14 Harbour Street', '2 Mole'],
        ['Tel. 555 0102', 'Tel. 555 0112', 'Tel. 555 0122'],
      ]),
    ).toHaveLength(1);
  });
});
