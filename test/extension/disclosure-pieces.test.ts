import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {joinPieces, piecesOf} from '../../src/extension/disclosure-pieces.ts';
import type {Block, Disclosure} from '../../src/model/disclosure.ts';

const place = {kind: 'html', selector: 'body > table'} as const;

const table = (id: string, texts: readonly string[]): Block => ({
  kind: 'table',
  id,
  rows: texts.length,
  columns: 1,
  cells: texts.map((text, row) => ({row, column: 0, rowSpan: 1, columnSpan: 1, text, place})),
  pages: [],
  place,
  drawn: 'markup',
});

const passage = (id: string, text: string): Block => ({
  kind: 'passage',
  id,
  role: 'paragraph',
  text,
  stretches: [{start: 0, end: text.length, place}],
});

const disclosure = (blocks: Block[]): Disclosure => ({source: 'html', name: '云汀县', pages: 0, blocks, problems: []});

describe('piecesOf', () => {
  it('cuts a long table into pieces that a message holds', () => {
    const whole = disclosure([
      table(
        't1',
        Array.from({length: 9000}, (_, i) => `第${i}行`),
      ),
      passage('p1', '合计'),
    ]);
    const pieces = [...piecesOf(whole)];
    expect(pieces.length).toBeGreaterThan(4);
    expect(Math.max(...pieces.map(({length}) => length))).toBeLessThanOrEqual(160_000);
    expect(joinPieces(pieces)).toEqual(whole);
  });

  it('sends a small page at once', () => {
    const whole = disclosure([passage('p1', '本单位"三公"经费\n1.00万元'), table('t1', ['收入', '']), table('t2', [])]);
    const pieces = [...piecesOf(whole)];
    expect(pieces).toHaveLength(1);
    expect(joinPieces(pieces)).toEqual(whole);
  });

  it('gives back what was sent, whatever it is', () => {
    const text = fc.string({unit: 'binary', maxLength: 40});
    const block = fc.oneof(
      text.map(own => passage('p', own)),
      fc.array(text, {maxLength: 5}).map(own => table('t', own)),
    );
    fc.assert(
      fc.property(fc.array(block, {maxLength: 5}), blocks => {
        expect(joinPieces([...piecesOf(disclosure(blocks))])).toEqual(disclosure(blocks));
      }),
    );
  });

  it('takes no pieces of which one is missing', () => {
    const pieces = [
      ...piecesOf(
        disclosure([
          table(
            't1',
            Array.from({length: 9000}, (_, i) => `第${i}行`),
          ),
        ]),
      ),
    ];
    expect(() => joinPieces(pieces.slice(1))).toThrow();
    expect(() => joinPieces([])).toThrow();
    expect(() => joinPieces(['{"blocks":[]}'])).toThrow();
  });
});
