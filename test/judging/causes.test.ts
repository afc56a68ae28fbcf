import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf} from '../relations/written-document.ts';

/** The causes of what is found in a table of one total and its classes, in 元. */
const causesOf = (total: string, ...parts: readonly string[]): (string | null)[] =>
  check(
    documentOf('# 某馆2026年部门预算', '^ 一般公共预算支出表', '^ 单位：元', [
      ['科目编码', '科目名称', '金额'],
      ['', '合计', total],
      ...parts.map((part, i) => [`20${i + 1}`, `${'甲乙丙丁戊己'[i]}类支出`, part]),
    ]),
  )
    .findings.filter(({rule}) => rule === 'row-sum')
    .map(({cause}) => cause);

describe('the cause of a difference', () => {
  it('is a row that was left out, or counted twice', () => {
    expect(causesOf('515000.00', '512340.00', '2660.00', '1870.00')).toEqual(['part-left-out']);
    expect(causesOf('518740.00', '512340.00', '2660.00', '1870.00')).toEqual(['part-counted-twice']);
  });

  it('is a sign where it is twice a row', () => {
    expect(causesOf('513130.00', '512340.00', '2660.00', '1870.00')).toEqual(['sign']);
  });

  it('is none where a round amount equals one of many rows by chance', () => {
    const rows = ['512340.00', '2510.00', '2000.00', '1870.00', '960.00', '1430.00'];
    expect(causesOf('522980.00', ...rows)).toEqual(['part-counted-twice']);
    expect(causesOf('523110.00', ...rows)).toEqual([null]);
    expect(causesOf('519110.00', ...rows)).toEqual([null]);
  });

  it('is a class that is gone where the changes of the others exceed that of the whole', () => {
    const cause = (...changes: readonly string[]): (string | null)[] =>
      check(
        documentOf(
          '# 某馆2024年度部门决算',
          '收入总计84.00万元，支出总计84.00万元。',
          '“三公”经费2.00万元，机关运行经费9.00万元。',
          '## 三、一般公共预算支出决算情况',
          '2024年一般公共预算支出84.00万元，比上年增加6.50万元，具体情况如下：',
          ...['2012601行政运行60.00', '2012604档案馆20.00', '2101101行政单位医疗4.00'].map(
            (item, i) => `（${'一二三'[i]}）${item}万元，比上年增加${changes[i]}万元。`,
          ),
        ),
      )
        .findings.filter(({rule}) => rule === 'list-sum')
        .map(({cause: found}) => found);
    expect(cause('5.00', '2.00', '0.70')).toEqual(['gone-not-listed']);
    expect(cause('4.00', '2.00', '0.50')).toEqual([]);
    expect(cause('3.70', '2.00', '0.50')).toEqual([null]);
  });
});
