import type {Disclosure} from '../model/disclosure.ts';
import type {Figure, FigurePlace} from '../model/figure.ts';

/** Kinds of errors that people make, and that a check should notice. */
export type PlantKind = 'digit' | 'swap' | 'minus' | 'unit' | 'step' | 'word';

export const plantKinds: readonly PlantKind[] = ['digit', 'swap', 'minus', 'unit', 'step', 'word'];

/** A small generator of numbers in [0, 1) that gives the same sequence for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The printed text of a figure with an error of a kind; null where that kind cannot be planted. A
 * changed digit is one that rounding cannot hide: not the last one of an amount in 万元.
 */
export function plantIn(figure: Figure, kind: PlantKind, random: () => number): string | null {
  const {printed} = figure;
  const at = digitsOf(printed, figure);
  switch (kind) {
    case 'digit': {
      const spot = at[Math.floor(random() * at.length)];
      if (spot === undefined) return null;
      const old = Number(printed[spot]);
      const digit = (old + 1 + Math.floor(random() * 8)) % 10;
      return replaceAt(
        printed,
        spot,
        String(digit === 0 && spot === at[0] ? 9 : digit === old ? (old + 1) % 10 : digit),
      );
    }
    case 'swap': {
      const pairs = at.filter((spot, i) => at[i + 1] === spot + 1 && printed[spot] !== printed[spot + 1]);
      const spot = pairs[Math.floor(random() * pairs.length)];
      if (spot === undefined) return null;
      return replaceAt(replaceAt(printed, spot, printed[spot + 1] ?? ''), spot + 1, printed[spot] ?? '');
    }
    case 'minus':
      return /^[-−－]/u.test(printed.trim()) ? printed.replace(/[-−－]/u, '') : null;
    case 'unit':
      return figure.place.kind === 'text' && /万元/u.test(printed) ? printed.replace('万元', '元') : null;
    case 'step':
      return figure.unit.kind === 'percent' ? lastPlace(printed, 3) : null;
    // It changes the words beside the figure: see `turnedWord`.
    case 'word':
      return null;
  }
}

const turned = new Map(
  [
    ['正增长', '负增长'],
    ['增加', '减少'],
    ['增长', '下降'],
    ['上升', '下降'],
    ['提高', '降低'],
    ['大于', '小于'],
    ['高于', '低于'],
    ['超过', '低于'],
  ].flatMap(([more = '', less = '']) => [[more, less] as const, [less, more] as const].reverse()),
);
const moved = /(负增长|增加|减少|增长|下降|上升|提高|降低)(?:了|额|幅度)?(?:约)?(?:为)?\s*$/u;
const compared = /决算数?(大于|小于|高于|低于|超过)(?:年初|全年|调整)?预算/u;

/**
 * The word of direction that stands before a figure of a sentence, or compares it behind it up to the
 * next number, turned into its opposite; null where there is none. The length of the text is kept.
 */
export function turnedWord(disclosure: Disclosure, {place}: Figure): {place: FigurePlace; text: string} | null {
  if (place.kind !== 'text') return null;
  const passage = disclosure.blocks.find(block => block.id === place.passage);
  if (passage?.kind !== 'passage') return null;
  const before = moved.exec(passage.text.slice(0, place.start));
  const behind = compared.exec(/^[^\d。]*/u.exec(passage.text.slice(place.end))?.[0] ?? '');
  const word = before?.[1] ?? behind?.[1] ?? '';
  const text = turned.get(word);
  if (text === undefined) return null;
  const start = before ? before.index : place.end + (behind?.index ?? 0) + (behind?.[0].indexOf(word) ?? 0);
  return {place: {...place, start, end: start + word.length}, text};
}

/** Positions of the digits that matter: all but leading zeros and, for rounded amounts, the last place. */
function digitsOf(printed: string, figure: Figure): number[] {
  const spots = [...printed].flatMap((character, i) => (/\d/u.test(character) ? [i] : []));
  const power = figure.unit.kind === 'money' ? (figure.unit.power ?? 0) : 0;
  const rounded = figure.value !== null && power - figure.value.decimals > -2;
  return rounded && spots.length > 1 ? spots.slice(0, -1) : spots;
}

const replaceAt = (text: string, at: number, by: string): string => text.slice(0, at) + by + text.slice(at + 1);

/** The last printed digit moved by `step`. */
function lastPlace(printed: string, step: number): string | null {
  const spots = [...printed].flatMap((character, i) => (/\d/u.test(character) ? [i] : []));
  const last = spots.at(-1);
  return last === undefined ? null : replaceAt(printed, last, String((Number(printed[last]) + step) % 10));
}

/**
 * The disclosure with the text at one place replaced; everything else is shared with the original. In a cell that
 * holds more than the number (财政拨款：40.00) only what is printed of the number is.
 */
export function planted(
  disclosure: Disclosure,
  {place, printed}: {place: FigurePlace; printed?: string},
  text: string,
): Disclosure {
  return {
    ...disclosure,
    blocks: disclosure.blocks.map(block => {
      if (place.kind === 'cell' && block.kind === 'table' && block.id === place.table) {
        const cells = block.cells.map(cell =>
          cell.row === place.row && cell.column === place.column
            ? {...cell, text: within(cell.text, printed, text)}
            : cell,
        );
        return {...block, cells};
      }
      if (place.kind === 'text' && block.kind === 'passage' && block.id === place.passage) {
        const shift = text.length - (place.end - place.start);
        const shifted = (at: number): number => (at >= place.end ? at + shift : at);
        return {
          ...block,
          text: block.text.slice(0, place.start) + text + block.text.slice(place.end),
          stretches: block.stretches.map(stretch => ({
            ...stretch,
            start: shifted(stretch.start),
            end: shifted(stretch.end),
          })),
        };
      }
      return block;
    }),
  };
}

/** A text with the one place where `old` is printed replaced; all of it where there is no such place, or several. */
function within(whole: string, old: string | undefined, by: string): string {
  const pieces = old ? whole.split(old) : [];
  return pieces.length === 2 ? pieces.join(by) : by;
}
