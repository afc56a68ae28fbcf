import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

describe('what a list names all of', () => {
  it('is 基本支出 and 项目支出, and what the forms list beside them', () => {
    const told = (project: string): string =>
      `2026年支出预算83.60万元。其中：基本支出61.20万元，项目支出${project}万元，上缴上级支出0万元，事业单位经营支出0万元，对附属单位补助支出0万元，不可预见费2.10万元。`;
    expect(wrong(told('20.30'))).toEqual([]);
    expect(wrong(told('29.30'))).toEqual([
      'error: 83.60万元 ≠ 61.20万元 + 29.30万元 + 0万元 + 0万元 + 0万元 + 2.10万元',
    ]);
  });

  it('is the sources of income down to 其他收入, with what was carried over', () => {
    const told = (grant: string, carried = '；上年结转0万元'): string =>
      `2026年预算总收入83.60万元。其中经费拨款${grant}万元；纳入预算管理的非税收入12.00万元；事业收入0万元；上级补助收入0万元；其他收入0万元${carried}。`;
    expect(wrong(told('71.60'))).toEqual([]);
    expect(wrong(told('77.60'))).toEqual(['error: 83.60万元 ≠ 77.60万元 + 12.00万元 + 0万元 + 0万元 + 0万元 + 0万元']);
    // What was carried over may be missing.
    expect(wrong(told('70.60', ''))).toEqual(['warning: 83.60万元 ≠ 70.60万元 + 12.00万元 + 0万元 + 0万元 + 0万元']);
  });

  it('is the items of 三公经费, the running of the cars behind their purchase', () => {
    const told = (whole: string): string[] =>
      wrong(
        `2031年“三公”经费财政拨款支出${whole}万元，具体情况如下：`,
        '（一）因公出国（境）费20.31万元，主要用于考察。',
        '（二）公务用车购置为0万元、运行费16.02万元，主要用于维修。',
        '（三）公务接待费53.53万元，主要用于接待。',
      );
    expect(told('89.86')).toEqual([]);
    expect(told('98.86')).toEqual(['error: 98.86万元 ≠ 20.31万元 + 0万元 + 16.02万元 + 53.53万元']);
  });

  it('is not told by the name of what was carried over, where that is the whole', () => {
    const told = (brought: string, fund: string): string[] =>
      wrong(
        `年初结转结余${brought}万元（其中一般公共预算财政拨款年初结转结余61.20万元；政府性基金预算财政拨款结转结余${fund}万元）。`,
      );
    expect(told('83.60', '22.40')).toEqual([]);
    expect(told('83.60', '12.40')).toEqual([]);
    expect(told('83.60', '32.40')).toEqual(['warning: 83.60万元 ≠ 61.20万元 + 32.40万元']);
    expect(told('83.60', '0')).toEqual(['error: 83.60万元 ≠ 61.20万元 + 0万元']);
  });

  it('is the two classes of 人员经费 with 公用经费', () => {
    const told = (pay: string, office: string): string =>
      `2026年基本支出预算83.60万元，其中工资福利支出${pay}万元，对个人和家庭补助支出12.30万元，${office}10.10万元。`;
    expect(wrong(told('61.20', '日常公用支出'))).toEqual([]);
    expect(wrong(told('61.10', '日常公用支出'))).toEqual(['error: 83.60万元 ≠ 61.10万元 + 12.30万元 + 10.10万元']);
    // Beside goods and services there may be capital.
    expect(wrong(told('51.10', '商品和服务支出')).filter(line => line.startsWith('error'))).toEqual([]);
  });

  it('of what 基本支出 consists of is open under a total, whose projects may be told elsewhere', () => {
    const told = (whole: string): string[] => [
      `2031年度一般公共预算拨款支出${whole}万元，主要支出项目包括：`,
      '（一）工资福利支出600.00万元，主要用于发放工资。',
      '（二）对个人和家庭的补助80.00万元。',
      '（三）公用经费支出120.00万元。',
    ];
    expect(wrong(...told('1150.35'))).toEqual(['warning: 1150.35万元 ≠ 600.00万元 + 80.00万元 + 120.00万元']);
    expect(wrong(...told('800.00'))).toEqual([]);
    expect(wrong('基本支出840.00万元，其中：人员经费680.00万元，公用经费120.00万元。')).toHaveLength(1);
  });

  it('of what may be spent at most is asked about, whatever is planned', () => {
    const told = (limit: string): string[] => [
      `2031年下达我单位“三公”经费控制数${limit}万元。其中：`,
      '（一）因公出国（境）经费2031年预算安排4万元。',
      '（二）公务接待费2031年预算安排6万元。',
      '（三）公务用车购置及运行费2031年预算安排9万元。',
    ];
    expect(wrong(...told('30')).filter(said => said.startsWith('error'))).toEqual([]);
    expect(wrong(...told('10')).filter(said => said.startsWith('error'))).toEqual([]);
  });

  it('says nothing where the unit of an item stands before its number', () => {
    expect(wrong('2031年预算安排车辆经费34万元，其中：公务用车购置费0万元、车辆运行费万34元。')).toEqual([]);
  });

  it('is 人员支出, 公用支出 and 项目支出', () => {
    const told = (project: string): string =>
      `2026年支出预算83.60万元，其中人员支出61.20万元，日常公用支出10.10万元，项目支出${project}万元。`;
    expect(wrong(told('12.30'))).toEqual([]);
    expect(wrong(told('12.80'))).toEqual(['error: 83.60万元 ≠ 61.20万元 + 10.10万元 + 12.80万元']);
    expect(wrong('项目支出9.00万元，其中：人员支出5.00万元，公用支出2.00万元。')).toHaveLength(1);
  });

  it('is the money of the year and what was carried over of the money of the treasury', () => {
    const told = (income: string, whole = '财政拨款收入总计'): string =>
      `2026年${whole}83.60万元，其中：2026年收入合计${income}万元，年初结转和结余12.30万元。`;
    expect(wrong(told('71.30'))).toEqual([]);
    expect(wrong(told('71.20'))).toEqual(['error: 83.60万元 ≠ 71.20万元 + 12.30万元']);
    // Of all money some may come from what was left of other sources.
    expect(wrong(told('71.20', '收入总计')).filter(line => line.startsWith('error'))).toEqual([]);
  });

  it('is none of them where one holds another, or one is wanting', () => {
    expect(
      wrong(
        '2026年收入合计90.00万元。其中：财政拨款收入80.00万元，一般公共预算拨款收入80.00万元，其他收入10.00万元，上年结转0万元。',
      ),
    ).toEqual([]);
    expect(
      wrong('2026年收入合计90.00万元。其中：财政拨款收入70.00万元，事业收入5.00万元，上级补助收入3.00万元。'),
    ).toEqual([]);
  });

  it('does not end with the reason that is given for an item of 三公经费', () => {
    const told = (cars: string): string =>
      `2026年公务用车购置及运行费预算15.00万元，其中公务用车运行费${cars}万元，比上年减少2.00万元，主要原因是相应核减了费用，公务用车购置费0万元，主要原因是从严控制。`;
    expect(wrong(told('15.00'))).toEqual([]);
    expect(wrong(told('19.00'))).toEqual(['error: 15.00万元 ≠ 19.00万元 + 0万元']);
  });

  it('may be what moved, where the words say that there is none of one', () => {
    const told = (cars: string): string =>
      `2026年“三公”经费9.20万元，比上年减少1.70万元。其中：无因公出国（境）费；公务用车运行维护费比上年减少${cars}万元；公务接待费比上年减少0.60万元。`;
    expect(wrong(told('1.10'))).toEqual([]);
    expect(wrong(told('1.90'))).toEqual(['warning: 1.70万元 ≠ 1.90万元 + 0.60万元']);
  });

  it('is what a car costs to run, where the words say that none was bought', () => {
    const told = (running: string, none = '购置经费无'): string =>
      `2026年安排公车购置及运行维护费预算24.00万元，其中：${none}、运行维护费${running}万元，与上年预算持平。`;
    expect(wrong(told('24.00'))).toEqual([]);
    expect(wrong(told('29.00'))).toEqual(['error: 24.00万元 ≠ 29.00万元']);
    expect(wrong(told('21.00', '购置计划另行报批'))).toEqual([]);
  });

  it('is each of the names that the whole has', () => {
    const told = (trips: string, third = '差旅费'): string =>
      `2026年“会议费”“培训费”和“差旅费”财政拨款预算数7.00万元，其中：会议费1.00万元，培训费2.00万元，${third}${trips}万元。`;
    expect(wrong(told('4.00'))).toEqual([]);
    expect(wrong(told('4.80'))).toEqual(['error: 7.00万元 ≠ 1.00万元 + 2.00万元 + 4.80万元']);
    expect(wrong(told('3.00', '住宿费'))).toEqual([]);
  });

  it('is transfers with the refund of taxes beside them', () => {
    const told = (general: string): string =>
      `2026年上级补助收入83.60万元，其中：返还性收入3.60万元；一般性转移支付收入${general}万元；专项转移支付收入20.00万元。`;
    expect(wrong(told('60.00'))).toEqual([]);
    expect(wrong(told('67.00'))).toEqual(['error: 83.60万元 ≠ 3.60万元 + 67.00万元 + 20.00万元']);
  });

  it('is the four budgets that a government has', () => {
    const told = (insurance: string): string =>
      `2026年全县安排财政预算收入7604.59万元，其中：一般公共预算收入4820.65万元；政府性基金预算收入2342.00万元；国有资本经营预算收入8.11万元；社会保险基金预算收入${insurance}万元。`;
    expect(wrong(told('433.83'))).toEqual([]);
    expect(wrong(told('343.83'))).toHaveLength(1);
    expect(wrong(told('343.83'))[0]).toMatch(/^error/u);
  });

  it('of two comes to no more than its whole, unless one is a part of the other', () => {
    const told = (own: string, fund: string): string =>
      `财政拨款收入总计151.66万元。其中：一般公共预算财政拨款收入${own}万元，政府性基金预算财政拨款收入${fund}万元。`;
    expect(wrong(told('148.61', '3.05'))).toEqual([]);
    expect(wrong(told('158.61', '3.05'))).toEqual(['error: 151.66万元 ≠ 158.61万元 + 3.05万元']);
    expect(wrong(told('151.66', '3.05')).filter(line => line.startsWith('error'))).toEqual([]);
    expect(wrong(told('151.66', '0.05')).filter(line => line.startsWith('error'))).toEqual([]);
  });

  it('comes to no more than its whole, though something may be left out', () => {
    const told = (carried: string): string =>
      `2026年一般公共预算收入总计8021.43万元，其中：地方收入4046.33万元；上级补助收入2948.42万元；调入资金1.76万元；债务转贷收入581.00万元；上年结余收入${carried}万元。`;
    expect(wrong(told('443.92'))).toEqual([]);
    expect(wrong(told('493.92'))[0]).toMatch(/^error/u);
    expect(wrong(told('403.92'))[0]).toMatch(/^warning/u);
    expect(wrong(told('512.37'))[0]).toMatch(/^warning/u);
  });

  it('is all of it down to 其他, where no item has a code', () => {
    const told = (last: string, other = '其他调入'): string[] =>
      wrong(`调入资金24.00万元，其中：从基金预算调入16.20万元，从专户调入4.30万元，${other}${last}万元。`);
    expect(told('3.50')).toEqual([]);
    expect(told('3.90')).toEqual([expect.stringMatching(/^error/u)]);
    expect(told('2.10', '主要从账户调入')).toEqual([]);
  });

  it('may be new bonds and those that roll over old ones: loans of foreign governments are passed on, too', () => {
    const told = (again: string): string[] =>
      wrong(`债务转贷收入64.80万元（其中新增债券10.20万元，再融资债券${again}万元）。`);
    expect(told('54.60')).toEqual([]);
    expect(told('53.60')).toEqual([expect.stringMatching(/^warning/u)]);
  });

  it('is what the centre and the places, or a province and its counties come to', () => {
    const province = (own: string): string[] =>
      wrong(`全省一般公共预算收入221.00亿元。其中：省级收入${own}亿元，增长20.3%；市县级收入158.80亿元。`);
    expect(province('62.20')).toEqual([]);
    expect(province('72.20')).toEqual([expect.stringMatching(/^error/u)]);
    const national = (own: string): string[] =>
      wrong(`全国支出245000亿元。其中，中央本级支出${own}亿元；地方支出210000亿元。`);
    expect(national('35000')).toEqual([]);
    expect(national('36000')).toEqual([expect.stringMatching(/^error/u)]);
    expect(wrong('支出100亿元，其中中央本级支出35亿元，中央对地方转移支付60亿元。')).toEqual([
      expect.stringMatching(/^warning/u),
    ]);
  });

  it('is not what two levels give for a project, which others may pay for too', () => {
    const told = (ours: string): string[] =>
      wrong(`渠道改造项目安排资金90.00万元，其中：中央资金50.00万元，地方资金${ours}万元。`);
    expect(told('40.00')).toEqual([]);
    expect(told('30.00').filter(said => said.startsWith('error'))).toEqual([]);
  });

  it('is every item where the words count them, and the numbers miss none', () => {
    const told = (
      last: string,
      {opening = '（按项级科目分类统计）', second = '2080501行政单位离退休', third = '2210201住房公积金'} = {},
    ): string[] =>
      wrong(
        `2024年一般公共预算拨款支出83.60万元，比上年决算数增加3.60万元，具体情况如下${opening}：`,
        '（一）2010301行政运行61.20万元，主要用于日常运转。',
        `（二）${second}12.30万元。`,
        ...(third === '' ? [] : [`（三）${third}${last}万元。`]),
        '六、政府性基金支出决算情况',
      );
    expect(told('10.10')).toEqual([]);
    expect(told('10.40')).toEqual(['error: 83.60万元 ≠ 61.20万元 + 12.30万元 + 10.40万元']);
    expect(told('4.10')).toEqual(['error: 83.60万元 ≠ 61.20万元 + 12.30万元 + 4.10万元']);
    // Nothing is said of it by other words, of the main ones, or of the other classification.
    const errors = (lines: readonly string[]): string[] => lines.filter(line => line.startsWith('error'));
    expect(errors(told('4.10', {opening: ''}))).toEqual([]);
    expect(errors(told('4.10', {opening: '（按项级科目统计主要支出）'}))).toEqual([]);
    expect(errors(told('4.10', {second: '商品和服务支出'}))).toEqual([]);
    // An item that tells no amount.
    expect(errors(told('略', {}))).toEqual([]);
  });

  it('is asked where items that no code tells apart come to one of them too much', () => {
    const told = (last: string): string[] =>
      wrong(
        '2024年一般公共预算拨款支出83.60万元，具体情况如下（按项级科目统计）：',
        '1.行政运行（项级科目）61.20万元。',
        '2.事业运行（项级科目）22.40万元。',
        `3.其他支出（项级科目）${last}万元。`,
      );
    expect(told('12.40')).toEqual(['warning: 83.60万元 ≠ 61.20万元 + 22.40万元 + 12.40万元']);
  });
});
