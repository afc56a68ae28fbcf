import {describe, expect, it} from 'vitest';
import {matchesOf} from '../../src/recognising/matches.ts';

describe('matchesOf', () => {
  it('gives what matchAll gives, and begins anew with every text', () => {
    const pattern = /(\d+)元|元?/gu;
    for (const text of ['', '3元和5元', '元', '没有']) {
      expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
    }
  });

  it('may be asked of one pattern while its matches are walked', () => {
    const pattern = /\d/gu;
    const seen = matchesOf(pattern, '12').flatMap(([digit]) => [
      digit,
      ...matchesOf(pattern, '34').map(([own]) => own),
    ]);
    expect(seen).toEqual(['1', '3', '4', '2', '3', '4']);
  });
});
