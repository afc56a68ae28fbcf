import {describe, expect, it} from 'vitest';
import type {Passage} from '../../src/model/disclosure.ts';
import {readCaption} from '../../src/recognising/table-title.ts';

const passage = (text: string, index: number): Passage => ({
  kind: 'passage',
  id: `p${index}`,
  text,
  role: 'caption',
  stretches: [],
});

const titleOf = (...lines: string[]): string => readCaption(lines.map(passage), [], []).title;

describe('the title of a table', () => {
  it('keeps the blanks between words in Latin letters', () => {
    expect(titleOf('Table 3. Consolidated  statement of receipts')).toBe('Table 3. Consolidated statement of receipts');
  });

  it('has none between ideographs, nor beside them', () => {
    expect(titleOf('一般公共 预算支出 表')).toBe('一般公共预算支出表');
    expect(titleOf('表3 云汀市 ABC 项目 支出表')).toBe('云汀市ABC项目支出表');
  });

  it('has the words that follow its number only', () => {
    expect(titleOf('公开05表 New Area Fund 收支表')).toBe('New Area Fund收支表');
  });

  it('may begin with a number, where it ends as a table does', () => {
    expect(titleOf('96001热线平台项目绩效目标表')).toBe('96001热线平台项目绩效目标表');
    expect(titleOf('30101基本工资')).toBe('');
  });
});
