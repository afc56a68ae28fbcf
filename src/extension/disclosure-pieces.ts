import {Disclosure} from '../model/disclosure.ts';

/**
 * Characters of a piece at most, but for what a single passage or some cells are longer. A browser takes a
 * hundred milliseconds and more to pack a message of some millions, in which the page stands still.
 */
const pieceLength = 160_000;
/** Cells of a table that are written at once. */
const cellsAtOnce = 400;

/** A disclosure as JSON text in pieces that can be sent one after the other; {@link joinPieces} puts them together. */
export function* piecesOf(disclosure: Disclosure): Generator<string, void> {
  let piece = '';
  for (const text of textsOf(disclosure)) {
    if (piece !== '' && piece.length + text.length > pieceLength) {
      yield piece;
      piece = '';
    }
    piece += text;
  }
  yield piece;
}

/** The disclosure that was sent in pieces. Throws where they are none, or not all of it. */
export const joinPieces = (pieces: readonly string[]): Disclosure => Disclosure.parse(JSON.parse(pieces.join('')));

function* textsOf({blocks, ...rest}: Disclosure): Generator<string> {
  yield '{"blocks":[';
  for (const [index, block] of blocks.entries()) {
    if (index > 0) yield ',';
    if (block.kind === 'passage') {
      yield JSON.stringify(block);
      continue;
    }
    const {cells, ...shell} = block;
    yield '{"cells":[';
    for (let from = 0; from < cells.length; from += cellsAtOnce) {
      const some = JSON.stringify(cells.slice(from, from + cellsAtOnce)).slice(1, -1);
      yield from > 0 ? `,${some}` : some;
    }
    yield `],${JSON.stringify(shell).slice(1)}`;
  }
  yield `],${JSON.stringify(rest).slice(1)}`;
}
