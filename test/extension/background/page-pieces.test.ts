import {describe, expect, it} from 'vitest';
import {forgetPieces, takeAll, takePiece} from '../../../src/extension/background/page-pieces.ts';

const where = {tab: 7, frame: 0};
const piece = (index: number, text: string, document = 'a') => ({...where, document, index, text});

describe('takePiece', () => {
  it('collects the pieces of a page in their order', () => {
    expect(takePiece(piece(0, 'x'))).toBe(true);
    expect(takePiece(piece(1, 'y'))).toBe(true);
    expect(takeAll(where)).toEqual(['x', 'y']);
    expect(takeAll(where)).toEqual([]);
  });

  it('keeps frames apart', () => {
    takePiece(piece(0, 'x'));
    takePiece({...piece(0, 'z'), frame: 3});
    expect(takeAll({tab: 7, frame: 3})).toEqual(['z']);
    expect(takeAll(where)).toEqual(['x']);
  });

  it('says that a piece is missing', () => {
    expect(takePiece(piece(1, 'y'))).toBe(false);
    takePiece(piece(0, 'x'));
    expect(takePiece(piece(2, 'z'))).toBe(false);
    expect(takePiece(piece(1, 'y', 'another'))).toBe(false);
  });

  it('begins again with the first', () => {
    takePiece(piece(0, 'old'));
    takePiece(piece(1, 'old'));
    takePiece(piece(0, 'new', 'b'));
    expect(takeAll(where)).toEqual(['new']);
  });

  it('forgets a tab that is gone', () => {
    takePiece(piece(0, 'x'));
    takePiece({...piece(0, 'z'), tab: 71});
    forgetPieces(7);
    expect(takeAll(where)).toEqual([]);
    expect(takeAll({tab: 71, frame: 0})).toEqual(['z']);
  });
});
