import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/impossible-fall.ts';
import {complaints, documentOf} from './written-document.ts';

const wrong = (text: string): string[] => complaints(rule, documentOf('# 桐溪县粮食局2025年度部门决算', text));

describe('a fall by more than all there was', () => {
  it('disagrees with what is spent', () => {
    expect(wrong('2025年机关运行经费支出41.20万元，主要用于办公费、水电费等支出。比2024年下降212.50%。')).toEqual([
      'error: 下降212.50%',
    ]);
    expect(wrong('2025年公务接待费支出0.20万元，比上年增长-120%。')).toEqual(['error: 增长-120%']);
  });

  it('is asked about where it may be less than nothing', () => {
    expect(wrong('2025年经营结余3.00万元，比上年下降150%。')).toEqual(['warning: 下降150%']);
  });

  it('agrees where it is no more than all', () => {
    expect(wrong('2025年机关运行经费支出0.00万元，比2024年下降100%。')).toEqual([]);
    expect(wrong('2025年机关运行经费支出41.20万元，比2024年增长212.50%。')).toEqual([]);
  });

  it('is left to the rate where that can be computed', () => {
    expect(wrong('2025年机关运行经费支出41.20万元，比2024年减少5.00万元，下降110%。')).toEqual([]);
  });
});
