import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/insurance-balance.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const inRows = (left: string, title = '2024年社会保险基金收支决算表') =>
  documentOf(`^ ${title}`, '^ 单位：万元', [
    ['项目', '城乡居民基本养老保险基金', '工伤保险基金'],
    ['一、收入', '80.00', '12.00'],
    ['其中：保险费收入', '60.00', '10.00'],
    ['二、支出', '60.00', '9.00'],
    ['三、本年收支结余', left, '3.00'],
    ['四、年末滚存结余', '120.00', '8.00'],
  ]);
const inColumns = (left: string, after: string) =>
  documentOf('^ 2024年社会保险基金收支决算表', '^ 单位：万元', [
    ['项目', '上年结余', '本年收入', '本年支出', '本年收支结余', '年末滚存结余'],
    ['城乡居民基本养老保险基金', '100.00', '80.00', '60.00', left, after],
    ['工伤保险基金', '5.00', '12.00', '9.00', '3.00', '8.00'],
  ]);

describe('insurance-balance', () => {
  it('agrees where what came in less what was paid is left', () => {
    expect(seen(rule, inRows('20.00'))).toMatchObject([{verdict: 'agrees'}, {verdict: 'agrees'}]);
    expect(complaints(rule, inColumns('20.00', '120.00'))).toEqual([]);
  });

  it('disagrees where it is not, and asks where the years before do not fit', () => {
    expect(complaints(rule, inRows('26.00'))).toEqual(['error: 26.00 ≠ 80.00 + 60.00']);
    expect(complaints(rule, inColumns('20.00', '160.00'))).toEqual(['warning: 160.00 ≠ 100.00 + 20.00']);
  });

  it('is rounding within the last place of each', () => {
    expect(seen(rule, inRows('20.01'))).toContainEqual(expect.objectContaining({verdict: 'rounding'}));
  });

  it('is undecided where a figure could not be read for sure', () => {
    expect(seen(rule, inDoubt(inRows('26.00'), '26.00'))).toContainEqual(
      expect.objectContaining({verdict: 'undecided', reason: 'column'}),
    );
  });

  it('asks nothing of other tables', () => {
    expect(seen(rule, inRows('26.00', '2024年收支决算表'))).toEqual([]);
  });
});
