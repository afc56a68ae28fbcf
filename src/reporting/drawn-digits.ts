/** Strokes of each sign on a grid 3 wide and 5 high: «m» begins, «l» goes on, as in PDF. */
const strokes: Readonly<Record<string, readonly (readonly [number, number])[][]>> = {
  '0': [
    [
      [0, 0],
      [3, 0],
      [3, 5],
      [0, 5],
      [0, 0],
    ],
  ],
  '1': [
    [
      [0.4, 4],
      [1.7, 5],
      [1.7, 0],
    ],
  ],
  '2': [
    [
      [0, 5],
      [3, 5],
      [3, 2.6],
      [0, 2.4],
      [0, 0],
      [3, 0],
    ],
  ],
  '3': [
    [
      [0, 5],
      [3, 5],
      [3, 0],
      [0, 0],
    ],
    [
      [0.6, 2.5],
      [3, 2.5],
    ],
  ],
  '4': [
    [
      [0.3, 5],
      [0, 1.8],
      [3, 1.8],
    ],
    [
      [2.2, 3.4],
      [2.2, 0],
    ],
  ],
  '5': [
    [
      [3, 5],
      [0, 5],
      [0, 2.7],
      [3, 2.7],
      [3, 0],
      [0, 0],
    ],
  ],
  '6': [
    [
      [3, 5],
      [0, 5],
      [0, 0],
      [3, 0],
      [3, 2.7],
      [0, 2.7],
    ],
  ],
  '7': [
    [
      [0, 5],
      [3, 5],
      [1.2, 0],
    ],
  ],
  '8': [
    [
      [0, 0],
      [3, 0],
      [3, 5],
      [0, 5],
      [0, 0],
    ],
    [
      [0, 2.5],
      [3, 2.5],
    ],
  ],
  '9': [
    [
      [3, 2.3],
      [0, 2.3],
      [0, 5],
      [3, 5],
      [3, 0],
      [0, 0],
    ],
  ],
  ',': [
    [
      [1, 0.6],
      [0.4, -1],
    ],
  ],
};

/** From the beginning of one sign to that of the next, on the same grid. */
export const digitAdvance = 4.4;

/**
 * Operators that draw a number as lines, from a point at the bottom left. Not as text: what is
 * printed in the document stays the only text that a reader of its text finds.
 */
export function drawnDigits(text: string, x: number, y: number, scale: number): string {
  return [...text]
    .flatMap((sign, i) =>
      (strokes[sign] ?? []).map(line =>
        line
          .map(
            ([dx, dy], n) =>
              `${rounded(x + (i * digitAdvance + dx) * scale)} ${rounded(y + dy * scale)} ${n === 0 ? 'm' : 'l'}`,
          )
          .join(' '),
      ),
    )
    .join(' ');
}

const rounded = (length: number): number => Math.round(length * 100) / 100;
