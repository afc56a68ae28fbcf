import {describe, expect, it} from 'vitest';
import {queryText} from '../../src/reporting/query-text.ts';
import {finding} from '../extension/results.ts';

const asked = {title: '甲局2026年部门预算', file: 'http://www.yunting.gov.cn/a.pdf', sha256: 'ab'.repeat(32)};

describe('queryText', () => {
  const own = finding({
    sentence: {zh: '第5页表7“合计”为3 元，相差1 元，不一致，请核实。', en: 'Page 5: 3, differs by 1; please verify.'},
    message: {zh: '第5页表7“合计”为3 元，相差1 元，不一致，请核实。只差一位数字。', en: 'Page 5. One digit.'},
  });

  it('names the document, the places and the difference, and asks', () => {
    expect(queryText(own, asked, 'zh').split('\n')).toEqual([
      '《甲局2026年部门预算》',
      '第5页表7“合计”为3 元，相差1 元，不一致，请核实。',
      '计算：3 ≠ 1 + 1 = 2',
      '来源：http://www.yunting.gov.cn/a.pdf',
      `文件 SHA-256：${'ab'.repeat(32)}`,
    ]);
  });

  it('leaves guesses about the cause out, and says the same in English', () => {
    expect(queryText(own, asked, 'zh')).not.toContain('只差一位');
    expect(queryText(own, {...asked, title: ''}, 'en').split('\n')[0]).toBe('Page 5: 3, differs by 1; please verify.');
  });
});
