import {expect, it} from 'vitest';
import {obstacleTo} from '../../src/judging/obstacle.ts';
import type {Figure} from '../../src/model/figure.ts';

const figureOf = (more: Partial<Figure>, id: number): Figure => ({
  id,
  printed: '1.00',
  value: {digits: 100, decimals: 2},
  unit: {kind: 'money', power: 4},
  place: {kind: 'cell', table: 't', row: id, column: 0},
  label: '',
  ...more,
});

const obstacle = (...figures: Partial<Figure>[]) =>
  obstacleTo(
    figures.map((_, figure) => ({figure, weight: 1})),
    figures.map(figureOf),
  );

it('is none where all figures are of one kind and certain', () => {
  expect(obstacle({}, {unit: {kind: 'money', power: 0}})).toBeNull();
});

it('is a unit that is another one, or not known', () => {
  expect(obstacle({}, {unit: {kind: 'percent'}})).toEqual({reason: 'unit-mixed', placesOnly: false});
  expect(obstacle({}, {unit: {kind: 'money', power: null}})).toEqual({reason: 'unit-unknown', placesOnly: false});
});

it('is a doubt, and says whether it is about places alone', () => {
  expect(obstacle({doubt: 'row'}, {})).toEqual({reason: 'row', placesOnly: true});
  expect(obstacle({doubt: 'row'}, {doubt: 'clipped'})).toEqual({reason: 'row', placesOnly: false});
});

it('is a figure that is not there', () => {
  expect(obstacleTo([{figure: 7, weight: 1}], [])).toEqual({reason: 'missing-figure', placesOnly: false});
});
