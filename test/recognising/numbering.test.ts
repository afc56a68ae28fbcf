import {describe, expect, it} from 'vitest';
import {readNumbering} from '../../src/recognising/numbering.ts';

describe('the number a text begins with', () => {
  it.each([
    ['一、收入情况', 'ideograph', 1],
    ['（二）支出情况', 'bracketIdeograph', 2],
    ['3.“养老支出”', 'digit', 3],
    ['1.20402公安（款）', 'digit', 1],
    ['2、2040201行政运行（项）', 'digit', 2],
    ['9“.养老支出”', 'digit', 9],
    ['(4)医疗支出', 'bracketDigit', 4],
    ['⑤住房支出', 'circled', 5],
  ] as const)('is read, with a mark behind it: %s', (text, style, ordinal) => {
    expect(readNumbering(text)).toMatchObject({style, ordinal});
  });

  it.each(['36.15万元', '9“养老支出”', '2024年'])('is none: %s', text => {
    expect(readNumbering(text)).toBeNull();
  });
});
