import {describe, expect, it} from 'vitest';
import {rule as restatement} from '../../src/relations/restatement.ts';
import {rule as textTable} from '../../src/relations/text-table.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

const spent: Written[] = [
  '^ 一般公共预算支出表',
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', '130.00', '110.00', '20.00'],
    ['208', '社会保障和就业支出', '30.00', '30.00', ''],
    ['213', '农林水支出', '100.00', '80.00', '20.00'],
  ],
];
const three: Written[] = [
  '^ 一般公共预算“三公”经费预算表',
  '^ 单位：万元',
  [
    ['合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'],
    ['6.00', '0.00', '0.00', '4.50', '1.50'],
  ],
];
const told = (...words: string[]) => documentOf('# 某局2026年部门预算', ...words, ...spent, ...three);
const compared = (...words: string[]): string[][] => seen(textTable, told(...words)).map(({right}) => right);

describe('the money of a fund within something else', () => {
  it.each([
    ['opened by its name', '上述专项资金支出中，一般公共预算拨款支出6.00万元，政府性基金预算拨款支出1.50万元。'],
    ['in the list of it', '乡村道路养护资金7.50万元，其中：一般公共预算拨款6.00万元，政府性基金预算拨款1.50万元。'],
    ['under its heading', '## 三、公务接待费情况', '一般公共预算拨款支出6.00万元。'],
    ['behind the amount of it', '乡村道路养护6.00万元，全部为一般公共预算拨款支出6.00万元。'],
    ['in the list of some projects', '中央转移支付项目支出6.00万元，其中：一般公共预算拨款支出6.00万元。'],
    ['as what is spent this year of something else', '道路养护工程投资60.00万元，当年支出预算6.00万元。'],
    ['of what was carried over', '上年结转资金7.50万元，其中：一般公共预算拨款6.00万元。'],
  ])('is not the total of the fund: %s', (_, ...words) => {
    expect(compared(...words)).not.toContainEqual(['130.00']);
    expect(complaints(textTable, told(...words))).toEqual([]);
  });

  it('is what the tables print of the thing, of that fund', () => {
    const words = (amount: string): string =>
      `2026年“三公”经费预算7.50万元，其中：一般公共预算拨款${amount}万元，政府性基金预算拨款1.50万元。`;
    expect(seen(textTable, told(words('6.00')))).toContainEqual(
      expect.objectContaining({verdict: 'agrees', left: ['6.00万元'], right: ['6.00']}),
    );
    expect(complaints(textTable, told(words('9.00')))).toContain('error: 9.00万元 ≠ 6.00');
  });

  it('is the total of the fund within a total, and of its staff within 基本支出', () => {
    expect(compared('2026年支出预算中，一般公共预算拨款支出130.00万元。')).toEqual([['130.00']]);
    expect(compared('2026年支出预算140.00万元，其中：一般公共预算拨款130.00万元。')).toContainEqual(['130.00']);
    expect(compared('基本支出中，一般公共预算拨款支出110.00万元。')).toEqual([['110.00']]);
  });

  it('restates nothing of another thing', () => {
    const words = ['会议费预算中，一般公共预算拨款支出2.00万元。', '培训费预算中，一般公共预算拨款支出3.00万元。'];
    expect(complaints(restatement, told(...words))).toEqual([]);
  });
});

describe('what a fund has left', () => {
  const account = (words: string) =>
    complaints(
      textTable,
      documentOf(
        '# 澄河县2024年财政决算',
        '^ 一般公共预算收支决算总表',
        '^ 单位：万元',
        [
          ['收入', '<', '支出', '<'],
          ['项目', '决算数', '项目', '决算数'],
          ['本年收入合计', '800.00', '本年支出合计', '700.00'],
          ['', '', '年终结余', '100.00'],
          ['收入总计', '800.00', '支出总计', '800.00'],
        ],
        words,
      ),
    );

  it('is not what another has', () => {
    expect(account('政府性基金收入30.00万元，政府性基金支出29.00万元。收支相抵，年终结余1.00万元。')).toEqual([]);
    expect(account('一般公共预算收入800.00万元，一般公共预算支出700.00万元。收支相抵，年终结余400.00万元。')).toEqual([
      'error: 400.00万元 ≠ 100.00',
    ]);
  });
});
