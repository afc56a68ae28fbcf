import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/zero-base.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const told = (...sentences: string[]) => documentOf('# 2025年部门预算情况说明', ...sentences);

describe('zero-base', () => {
  it('agrees, and so is silent, where there was something the year before', () => {
    expect(seen(rule, told('公务接待费5.00万元，比上年增加2.50万元，增长100%。'))).toEqual([]);
    expect(seen(rule, told('公务接待费5.00万元，比上年增加5.00万元，上年基数为0，不可比。'))).toEqual([]);
  });

  it('disagrees where the change is all there is, once for all', () => {
    const text = told(
      '支出总计307.82万元，与上年相比增加307.82万元，增长100.00%。',
      '公务接待费0.50万元，比上年增加0.50万元，增长100.00%。',
    );
    expect(complaints(rule, text)).toEqual(['warning: 100.00%']);
    expect(seen(rule, text)[0]?.at).toHaveLength(2);
  });

  it('disagrees where the year before is printed as nothing', () => {
    expect(complaints(rule, told('公务接待费0.50万元，上年为0万元，增加0.50万元，增长50%。'))).toEqual([
      'warning: 50%',
    ]);
  });

  it('leaves alone what was nothing in both years, fell to nothing, or rose over a budget', () => {
    for (const text of [
      '公务接待费0.00万元，比上年增加0.00万元，增长0%。',
      '公务接待费0.00万元，比上年减少0.50万元，下降100%。',
      '公务接待费支出决算0.50万元，决算数大于预算数0.50万元，增长100%。',
    ])
      expect(seen(rule, told(text))).toEqual([]);
  });
});
