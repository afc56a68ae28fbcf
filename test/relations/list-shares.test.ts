import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf, seen} from './written-document.ts';

describe('a list below another amount than its shares are of', () => {
  const told = (school: string, share = '80.00%'): readonly string[] => [
    '2026年支出总预算500.00元。其中：基本支出预算450.00元，占支出总预算的90.00%；',
    '项目支出预算50.00元，占支出总预算的10.00%。',
    '其中：',
    `（一）教育支出${school}元，占支出总预算的${share}。`,
    '（二）住房保障支出100.00元，占支出总预算的20.00%。',
  ];
  const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

  it('comes to what the shares are of', () => {
    expect(wrong(...told('400.00'))).toEqual([]);
    expect(seen(rule, documentOf(...told('400.00')))).toContainEqual(
      expect.objectContaining({verdict: 'agrees', left: ['500.00元'], right: ['400.00元', '100.00元']}),
    );
    expect(wrong(...told('430.00'))).toEqual(['error: 500.00元 ≠ 430.00元 + 100.00元']);
  });

  it('accuses nobody where the shares do not come to 100 %', () => {
    expect(wrong(...told('400.00', '85.00%'))).toEqual([]);
  });
});
