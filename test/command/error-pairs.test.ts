import {describe, expect, it} from 'vitest';
import {drawPairs} from '../../src/command/error-pairs.ts';
import {randomNumbers} from '../../src/command/planting.ts';
import type {Figure, FigurePlace} from '../../src/model/figure.ts';

const figureAt = (id: number, place: FigurePlace): Figure => ({
  id,
  printed: '12.00',
  value: {digits: 1200, decimals: 2},
  unit: {kind: 'money', power: 4},
  place,
  label: '',
});
const inTable = (id: number, table: string): Figure => figureAt(id, {kind: 'cell', table, row: id, column: 1});
const inText = (id: number, passage: string): Figure => figureAt(id, {kind: 'text', passage, start: id, end: id + 1});

describe('drawPairs', () => {
  const figures = [...[0, 1, 2, 3].map(id => inTable(id, 't0')), inTable(4, 't1'), inText(5, 'p0'), inText(6, 'p0')];
  const pairs = drawPairs(figures, 40, randomNumbers(7));

  it('pairs different figures, each pair once', () => {
    const keys = pairs.map(({one, other}) => [one.id, other.id].sort((a, b) => a - b).join());
    expect(pairs.length).toBeGreaterThan(8);
    expect(new Set(keys).size).toBe(keys.length);
    expect(pairs.every(({one, other}) => one.id !== other.id)).toBe(true);
  });

  it('says which pairs stand in one table, and takes none of one passage', () => {
    const blockOf = ({place}: Figure): string => (place.kind === 'cell' ? place.table : place.passage);
    for (const {one, other, together} of pairs) expect(blockOf(one) === blockOf(other)).toBe(together);
    expect(pairs.some(({together}) => together)).toBe(true);
    expect(pairs.some(({together}) => !together)).toBe(true);
    expect(pairs.some(({one, other}) => one.place.kind === 'text' && other.place.kind === 'text')).toBe(false);
  });

  it('gives none where a single figure is printed', () => {
    expect(drawPairs([inTable(0, 't0')], 10, randomNumbers(1))).toEqual([]);
  });
});
