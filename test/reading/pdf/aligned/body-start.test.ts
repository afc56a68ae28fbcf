import {expect, it} from 'vitest';
import {bodyStart} from '../../../../src/reading/pdf/aligned/body-start.ts';
import {type DrawnText, linesOfPage} from '../drawn-pages.ts';

/** Where rows begin below lines of a letter each, these far apart. */
function startBelow(lines: number, apart: number): {start: number; lines: number} {
  const letters = Array.from({length: lines}, (_, i): DrawnText => ['费', 50 + 20 * (i % 2), 100 + apart * i]);
  const head = linesOfPage(...letters).sort((a, b) => a.v - b.v);
  const y = 108 + apart * lines;
  const row = linesOfPage(['总馆', 50, y], ['12.50', 120, y]);
  return {start: bodyStart([...head, ...row], []), lines: head.length};
}

it('headings set downwards beside each other, half a line off, are a header on however many lines', () => {
  const {start, lines} = startBelow(24, 6);
  expect(lines).toBe(24);
  expect(start).toBe(24);
});

it('as many lines with the room of lines between them are rows', () => {
  expect(startBelow(24, 13).start).toBeLessThan(24);
});
