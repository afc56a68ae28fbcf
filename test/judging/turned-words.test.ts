import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {rule as listSum} from '../../src/relations/list-sum.ts';
import {rule as restatement} from '../../src/relations/restatement.ts';
import {complaints, documentOf} from '../relations/written-document.ts';

const items = (medical: string, whole = '减少17.70万元'): ReturnType<typeof documentOf> =>
  documentOf(
    '# 某局2026年部门预算情况说明',
    '## 三、一般公共预算拨款支出明细情况',
    `一般公共预算拨款支出84.00万元，较上年${whole}，其中：`,
    '（1）行政运行（2012601）60.00万元，较上年增加57.50万元；',
    `（2）档案馆（2012604）24.00万元，较上年${medical}。`,
    '^ 一般公共预算支出表',
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '合计'],
      ['', '合计', '84.00'],
      ['2012601', '行政运行', '60.00'],
      ['2012604', '档案馆', '24.00'],
    ],
  );

describe('a turned word of direction', () => {
  it('is an error where turning it back mends a list that may otherwise leave something out', () => {
    expect(complaints(listSum, items('减少75.20万元'))).toEqual([]);
    expect(complaints(listSum, items('增加75.20万元'))).toEqual(['error: 17.70万元 ≠ 57.50万元 + 75.20万元']);
    expect(complaints(listSum, items('减少75.20万元', '增加17.70万元'))).toEqual([
      'error: 17.70万元 ≠ 57.50万元 + 75.20万元',
    ]);
  });

  it('stays a question where turning a word mends nothing, or the amount is short', () => {
    expect(complaints(listSum, items('增加75.40万元'))).toEqual(['warning: 17.70万元 ≠ 57.50万元 + 75.40万元']);
    const short = documentOf(
      '# 某局2026年部门预算情况说明',
      '## 三、一般公共预算拨款支出明细情况',
      '一般公共预算拨款支出84.00万元，较上年增加17.00万元，其中：',
      '（1）行政运行（2012601）60.00万元，较上年增加20.00万元；',
      '（2）档案馆（2012604）24.00万元，较上年增加3.00万元。',
    );
    expect(complaints(listSum, short)).toEqual(['warning: 17.00万元 ≠ 20.00万元 + 3.00万元']);
  });

  it('is an error where a list without amounts of this year holds with it turned back', () => {
    const told = (word: string): string =>
      `全年财政拨款支出较上年减少2470.50万元。其中农林水支出较上年减少2600.75万元；交通运输支出较上年${word}118.25万元；住房保障支出较上年增加12.00万元。`;
    expect(complaints(listSum, documentOf(told('增加')))).toEqual([]);
    expect(complaints(listSum, documentOf(told('减少')))).toEqual([
      'error: 2470.50万元 ≠ 2600.75万元 + 118.25万元 + 12.00万元',
    ]);
  });

  it('is an error where income and expenditure moved by one amount in two directions', () => {
    const told = (word: string): ReturnType<typeof documentOf> =>
      documentOf(
        '# 某局2026年部门预算情况说明',
        '2026年部门收入预算为214.30万元，比上年增加61.45万元，原因是新增库房改造。',
        `相应安排支出预算214.30万元，比上年${word}61.45万元，原因是新增库房改造。`,
      );
    expect(complaints(restatement, told('增加'))).toEqual([]);
    expect(complaints(restatement, told('减少'))).toEqual(['error: 61.45万元 ≠ 61.45万元']);
  });

  it('names the turned word as the cause', () => {
    const [finding] = check(items('增加75.20万元')).findings.filter(({severity}) => severity === 'error');
    expect(finding?.cause).toBe('sign');
  });
});
