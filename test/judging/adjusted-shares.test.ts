import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/share.ts';
import {documentOf, seen} from '../relations/written-document.ts';

const verdicts = (...percents: string[]): string[] => {
  const items = ['基本支出', '项目支出', '经营支出'].map((name, i) => `${name}100.00元，占${percents[i]}`);
  return seen(rule, documentOf(`本年支出合计300.00元，其中：${items.join('；')}。`)).map(({verdict}) => verdict);
};

describe('a share that was adjusted so that its list comes to 100', () => {
  it('is rounding', () => {
    expect(verdicts('33.33%', '33.33%', '33.34%')).toEqual(['agrees', 'agrees', 'rounding']);
  });

  it('stays so where another share of the list is wrong', () => {
    expect(verdicts('33.33%', '33.88%', '33.34%')).toEqual(['agrees', 'disagrees', 'rounding']);
  });

  it('is not excused where the list would not come to 100 with the other mended', () => {
    expect(verdicts('33.34%', '33.88%', '33.34%')).not.toContain('rounding');
  });

  it('is not excused where two others are wrong', () => {
    expect(verdicts('33.93%', '33.88%', '33.34%')).not.toContain('rounding');
  });
});
