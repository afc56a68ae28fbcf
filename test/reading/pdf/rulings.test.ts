import {describe, expect, it} from 'vitest';
import type {Box} from '../../../src/model/place.ts';
import {dottedRulings} from '../../../src/reading/pdf/drawing/dotted-lines.ts';
import type {Ruling} from '../../../src/reading/pdf/drawing/page-content.ts';
import {jointLines} from '../../../src/reading/pdf/lines/rule-joints.ts';
import {findGrids} from '../../../src/reading/pdf/ruled/drawn-grids.ts';

const across = (at: number, from: number, to: number): Ruling => ({axis: 'h', at, from, to});
const down = (at: number, from: number, to: number): Ruling => ({axis: 'v', at, from, to});
const scale = {textSize: 10};

describe('a grid', () => {
  const frame = [
    across(0, 0, 200),
    across(20, 0, 200),
    across(40, 0, 200),
    down(0, 0, 40),
    down(100, 0, 40),
    down(200, 0, 40),
  ];
  const cells = (rulings: readonly Ruling[]): string[] =>
    findGrids(rulings, scale).flatMap(grid =>
      grid.cells.map(cell => `${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan}`),
    );

  it('has a cell between any four sides', () => {
    expect(cells(frame)).toEqual(['0,0 1x1', '0,1 1x1', '1,0 1x1', '1,1 1x1']);
  });

  it('joins two places where no ruling parts them', () => {
    const merged = frame.filter(ruling => ruling.at !== 100).concat(down(100, 20, 40));
    expect(cells(merged)).toEqual(['0,0 1x2', '1,0 1x1', '1,1 1x1']);
  });

  it('takes the two strokes of a double line for one', () => {
    expect(cells([...frame, across(21.5, 0, 200), down(101.5, 0, 40)])).toHaveLength(4);
  });

  it('bridges the gaps between the sides of cells', () => {
    const pieces = frame.flatMap(({axis, at, from, to}) => {
      const middle = axis === 'h' ? 100 : 20;
      return [
        {axis, at, from, to: middle - 1},
        {axis, at, from: middle + 1, to},
      ];
    });
    expect(cells(pieces)).toHaveLength(4);
  });

  it('needs no outer sides', () => {
    expect(cells(frame.filter(ruling => ruling.axis === 'h' || ruling.at === 100))).toHaveLength(4);
  });

  it('has a row where column lines begin below the heading of a group', () => {
    const head = [across(0, 0, 300), across(45, 0, 300), across(200, 0, 300)];
    const lines = [down(100, 0, 200), down(200, 15, 200), down(250, 30, 200)];
    expect(cells([...head, ...lines])).toEqual([
      '0,0 3x1',
      '0,1 1x3',
      '1,1 2x1',
      '1,2 1x2',
      '2,2 1x1',
      '2,3 1x1',
      '3,0 1x1',
      '3,1 1x1',
      '3,2 1x1',
      '3,3 1x1',
    ]);
  });

  it('has a row over all columns where their lines are interrupted', () => {
    const rules = [across(0, 0, 300), across(20, 0, 300), across(120, 0, 300)];
    const lines = [100, 200].flatMap(x => [down(x, 0, 20), down(x, 36, 70), down(x, 86, 120)]);
    expect(cells([...rules, ...lines])).toEqual([
      '0,0 1x1',
      '0,1 1x1',
      '0,2 1x1',
      '1,0 1x3',
      '2,0 1x1',
      '2,1 1x1',
      '2,2 1x1',
      '3,0 1x3',
      '4,0 1x1',
      '4,1 1x1',
      '4,2 1x1',
    ]);
  });

  it('is not one with another that begins with a ruling of its own', () => {
    const lines = [100, 200].flatMap(x => [down(x, 0, 40), down(x, 60, 100)]);
    const rules = [0, 20, 40, 60, 80, 100].map(y => across(y, 0, 300));
    expect(findGrids([...rules, ...lines], scale)).toHaveLength(2);
  });

  it('parts tables that do not touch', () => {
    const second = frame.map(ruling =>
      ruling.axis === 'h' ? {...ruling, at: ruling.at + 80} : {...ruling, from: 80, to: 120},
    );
    expect(findGrids([...frame, ...second], scale)).toHaveLength(2);
  });
});

describe('dots', () => {
  const dots = (y: number, count: number, step: number): Box[] =>
    Array.from({length: count}, (_, i): Box => [i * step, y - 0.5, i * step + 1, y + 0.5]);

  it('that follow each other are a line', () => {
    expect(dottedRulings(dots(30, 20, 2.5))).toEqual([across(30, 0, 48.5)]);
  });

  it('that are few or far apart are none', () => {
    expect(dottedRulings(dots(30, 4, 2.5))).toEqual([]);
    expect(dottedRulings(dots(30, 20, 12))).toEqual([]);
  });
});

describe('joints of horizontal rules', () => {
  const row = (y: number): Ruling[] => [across(y, 0, 60), across(y, 60, 100), across(y, 100, 180)];

  it('at one x on several rules are the sides of columns', () => {
    expect(jointLines([...row(10), ...row(30), ...row(50)])).toEqual(
      [0, 60, 100, 180].map(x => ({x, from: 10, to: 50, joint: true})),
    );
  });

  it('are none where a rule is drawn in one go', () => {
    expect(jointLines([across(10, 0, 180), across(30, 0, 180)])).toEqual([]);
  });

  it('end where another rule runs over their x', () => {
    const lines = jointLines([...row(10), ...row(30), across(50, 0, 180), ...row(70), ...row(90)]);
    expect(lines.filter(line => line.x === 60).map(({from, to}) => [from, to])).toEqual([
      [10, 30],
      [70, 90],
    ]);
  });

  it('are not made of dashes', () => {
    const dashes = Array.from({length: 40}, (_, i) => across(10, 4 * i, 4 * i + 2));
    expect(jointLines([...dashes, ...dashes.map(dash => ({...dash, at: 30}))])).toEqual([]);
  });
});
