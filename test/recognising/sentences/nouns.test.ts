import {describe, expect, it} from 'vitest';
import {lastClause} from '../../../src/recognising/sentences/nouns.ts';

describe('the last clause', () => {
  it('holds a colon between its brackets', () => {
    expect(lastClause('主要原因是人员增加;教育支出(科目编码:205)')).toBe('教育支出(科目编码:205)');
  });

  it('begins behind a colon before a number with half a bracket', () => {
    expect(lastClause('其中:1)教育支出')).toBe('1)教育支出');
  });

  it('begins behind a colon before a bracket that is closed', () => {
    expect(lastClause('支出(含专项)如下:教育支出(类)')).toBe('教育支出(类)');
  });
});
