import {describe, expect, it} from 'vitest';
import {doubtOfPassage} from '../../../../src/reading/pdf/passages/doubtful-passages.ts';

const passage = (text: string, page = 1): Parameters<typeof doubtOfPassage>[0] => ({
  kind: 'passage',
  role: 'paragraph',
  text,
  stretches: [{start: 0, end: text.length, place: {kind: 'pdf', page, box: [0, 0, 1, 1]}}],
});

describe('a passage', () => {
  it('is unreadable where a number has lost a digit, not where a bullet stands before it', () => {
    expect(doubtOfPassage(passage('支出1\ufffd507.20万元'), new Set())).toBe('unreadable');
    expect(doubtOfPassage(passage('支出\ufffd07.20万元'), new Set())).toBe('unreadable');
    expect(doubtOfPassage(passage('\uf0b7 支出1,507.20万元 \uf0fc'), new Set())).toBeNull();
  });

  it('is cut off on a page whose lines are', () => {
    expect(doubtOfPassage(passage('支出1,507.20万元', 3), new Set([3]))).toBe('clipped');
    expect(doubtOfPassage(passage('支出1,507.20万元', 2), new Set([3]))).toBeNull();
  });
});
