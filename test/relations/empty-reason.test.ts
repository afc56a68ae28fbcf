import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/empty-reason.ts';
import {complaints, documentOf} from './written-document.ts';

describe('empty-reason', () => {
  it.each([
    ['增加3.00万元，主要原因是。', '增加3.00万元，主要原因是。'],
    ['减少3.00万元，变动原因：；', '减少3.00万元，变动原因：；'],
    ['减少3.00万元，主要原因是……。', '减少3.00万元，主要原因是……。'],
    ['公务接待费1.00万元，主要用于。', '公务接待费1.00万元，主要用于。'],
  ])('disagrees: asks to look at «%s»', (sentence, printed) => {
    expect(complaints(rule, documentOf(sentence))).toEqual([`warning: ${printed}`]);
  });

  it.each([
    '增加3.00万元，主要原因是人员增加。',
    '增减变化的主要原因是：',
    '变动原因：无。',
    '主要用于：办公费、印刷费。',
    '原因在于项目推进较慢；',
  ])('agrees: is silent about «%s»', sentence => {
    expect(complaints(rule, documentOf(sentence))).toEqual([]);
  });
});
