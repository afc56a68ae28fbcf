import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/share-total.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const told = (text: string) => documentOf('# 2025年部门预算情况说明', text);

describe('share-total', () => {
  it('agrees where the shares of all parts come to 100', () => {
    for (const text of [
      '支出预算100.00万元，其中：基本支出占60.00%，项目支出占40.00%。',
      '支出结构中，人员经费、公用经费和项目支出分别占支出预算的50%、15%、35%。',
    ])
      expect(seen(rule, told(text))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees where they do not', () => {
    expect(complaints(rule, told('支出预算100.00万元，其中：基本支出占60.00%，项目支出占45.00%。'))).toEqual([
      'error: 60.00% + 45.00% ≠ ',
    ]);
    expect(complaints(rule, told('支出结构中，人员经费、公用经费和项目支出分别占50%、15%、45%。'))).toHaveLength(1);
  });

  it('is rounding where each is rounded at its own place', () => {
    expect(seen(rule, told('其中：货物采购占33.3%，工程采购占33.3%，服务采购占33.3%。'))).toMatchObject([
      {verdict: 'rounding'},
    ]);
  });

  it('says nothing of lists that may leave something out, of one share, and of rates', () => {
    for (const text of [
      '其中：教育支出占60%，卫生健康支出占25%。',
      '基本支出占支出预算的60%。项目支出占财政拨款的45%。',
      '基本支出增长60%，项目支出增长45%。',
      '基本支出占财政拨款支出的60%，项目支出占一般公共预算支出的45%。',
      '基本支出占比由上年60%，项目支出占比由上年45%。',
    ])
      expect(seen(rule, told(text))).toEqual([]);
  });

  it('are of the amounts that are stated elsewhere, where the others show of which', () => {
    const shares = (cars: string, guests: string, total = '8.00'): string[] =>
      complaints(
        rule,
        documentOf(
          '# 松涛县文物所2031年度部门决算',
          `“三公”经费支出决算为${total}万元，其中：公务用车购置及运行维护费支出决算6.00万元，公务接待费支出决算2.00万元。`,
          `“三公”经费支出决算中，因公出国（境）费占0%，公务用车购置及运行维护费占${cars}%，公务接待费占${guests}%。`,
        ),
      );
    expect(shares('75.00', '25.00')).toEqual([]);
    expect(shares('75.00', '23.00')).toHaveLength(2);
    // Shares of something else.
    expect(shares('60.00', '40.00')).toEqual([]);
  });
});
