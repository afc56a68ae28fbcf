import {describe, expect, it} from 'vitest';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const xs = [50, 160, 230];
const set = (rows: readonly (readonly string[])[], pitch = 14): DrawnText[] =>
  rows.flatMap((row, i) =>
    row.map((text, k): DrawnText => [text.trim(), (xs[k] ?? 0) + (text.startsWith(' ') ? 4 : 0), 120 + pitch * i]),
  );

/** The first texts of the rows of the only table. */
function namesOf(texts: readonly DrawnText[]): string[] {
  const [table, ...others] = pageOf(1, {texts}).tables;
  expect(others).toEqual([]);
  const rows = new Map(table?.cells.filter(cell => cell.column === 0).map(cell => [cell.row, cell.text]));
  return [...rows].sort(([a], [b]) => a - b).map(([, text]) => text);
}

const head = ['Tenure', '2000', '2010'];
const sections = [
  ['Panel A. Urban'],
  [' Owners', '36,112', '16,917'],
  [' Renters', '25,166', '21,230'],
  ['Panel B. Rural'],
  [' Owners', '54,422', '44,491'],
  [' Renters', '89,179', '52,579'],
];

describe('a text right below the headings', () => {
  it('is the name of the first rows where other rows are named so too', () => {
    expect(namesOf(set([head, ...sections]))).toEqual(['Tenure', ...sections.map(([name = '']) => name.trim())]);
  });

  it('is the rest of the heading above it where there was no room for it', () => {
    const wrapped = [['Tenure, all of', '2000', '2010'], ['the dwellings'], ...sections.slice(1)];
    expect(namesOf(set(wrapped)).slice(0, 2)).toEqual(['Tenure, all of\nthe dwellings', 'Owners']);
  });
});

describe('a header as far from the first row as rows are from each other', () => {
  it('is of the table', () => {
    const rows = sections.filter(row => row.length > 1);
    expect(namesOf(set([['Tenure', 'Before', 'After'], ...rows], 33))).toEqual([
      'Tenure',
      ...rows.map(([name = '']) => name.trim()),
    ]);
  });
});

describe('names and what is said of them, in rows without a rule', () => {
  it('are rows although an amount stands further down', () => {
    const rows = [
      ['Applicant', 'Coastal Institute'],
      ['Status', 'Closed'],
      ['Contact', 'Directorate for Ports'],
      ['Reference', 'Annex of the second part'],
      ['Share', '34%'],
      ['Left', '12%'],
    ];
    expect(namesOf(set(rows))).toEqual(rows.map(([name]) => name));
  });

  it('are no header of more lines than one has', () => {
    const words = Array.from({length: 40}, (_, i) => [`name ${i % 7}`, `left ${i % 5}`, `right ${i % 3}`]);
    expect(namesOf(set(words, 12))).toHaveLength(40);
  });
});
