import {describe, expect, it} from 'vitest';
import type {Block, Passage} from '../../../../src/model/disclosure.ts';
import {type CutText, doubtBesideCut, doubtOfPassage} from '../../../../src/reading/pdf/passages/doubtful-passages.ts';

const passage = (text: string, page = 1): Parameters<typeof doubtOfPassage>[0] => ({
  kind: 'passage',
  role: 'paragraph',
  text,
  stretches: [{start: 0, end: text.length, place: {kind: 'pdf', page, box: [0, 0, 1, 1]}}],
});

describe('a passage', () => {
  it('is unreadable where a number has lost a digit, not where a bullet stands before it', () => {
    expect(doubtOfPassage(passage('支出1\ufffd507.20万元'), new Map())).toBe('unreadable');
    expect(doubtOfPassage(passage('支出\ufffd07.20万元'), new Map())).toBe('unreadable');
    expect(doubtOfPassage(passage('\uf0b7 支出1,507.20万元 \uf0fc'), new Map())).toBeNull();
  });

  it('is cut off where the last character of a line has another behind it that is', () => {
    const cut = (x: number, page: number): CutText => new Map([[page, [[x, 0, x + 1, 1]]]]);
    expect(doubtOfPassage(passage('支出1,507.20万元', 3), cut(1, 3))).toBe('clipped');
    expect(doubtOfPassage(passage('支出1,507.20万元', 3), cut(9, 3))).toBeNull();
    expect(doubtOfPassage(passage('支出1,507.20万元', 2), cut(1, 3))).toBeNull();
  });
});

describe('what stands beside a passage that is cut off', () => {
  const cut: CutText = new Map([[1, [[1, 0, 2, 1]]]]);
  const texts: readonly (readonly [text: string, role: Passage['role'], page?: number])[] = [
    ['一、收入情况', 'heading'],
    ['收入1,507.20万元。', 'paragraph'],
    ['二、支出情况', 'heading'],
    ['支出1,507.20万元，其中：', 'paragraph'],
    ['三、培训费12.50万元', 'heading'],
    ['四、会议费', 'paragraph'],
    ['（一）其他10.00万元', 'item', 2],
    ['三、其他情况', 'heading'],
    ['车辆3辆。', 'paragraph'],
  ];

  it('is in doubt up to the headings of its section, on its page', () => {
    const blocks: Block[] = texts.map(([text, role, page = 1], i) => ({
      ...passage(text, page),
      ...{id: `p${i}`, role, ...(role === 'heading' ? {level: 2} : {})},
      ...(text === '四、会议费' ? {doubt: 'clipped'} : {}),
    }));
    doubtBesideCut(blocks, cut);
    expect(blocks.flatMap((block, i) => (block.kind === 'passage' && block.doubt ? [i] : []))).toEqual([2, 3, 4, 5]);
  });
});
