import {describe, expect, it} from 'vitest';
import {isDisclosure} from '../../src/recognising/disclosure-signs.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

const isOne = (...written: readonly Written[]): boolean => {
  const disclosure = documentOf(...written);
  return isDisclosure(disclosure, recognise(disclosure).tables);
};

const explanation = [
  '2026年收入预算100.00万元，其中财政拨款收入100.00万元，比上年预算增加5.00万元。',
  '2026年支出预算100.00万元，其中基本支出60.00万元、项目支出40.00万元。',
  '机关运行经费12.00万元。“三公”经费预算3.00万元，其中公务接待费1.00万元、公务用车运行维护费2.00万元。',
  '政府采购预算8.00万元。绩效目标见附表。国有资产占用情况：车辆2辆。',
];

const table = [
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['208', '社会保障和就业支出', '12.00', '12.00', ''],
  ['213', '农林水支出', '88.00', '48.00', '40.00'],
  ['', '合计', '100.00', '60.00', '40.00'],
];

describe('the signs of a disclosure', () => {
  it('are a title and what the text speaks of', () => {
    expect(isOne('# 某局2026年部门预算公开说明', ...explanation)).toBe(true);
    expect(isOne('# 某局', '# 2026年部门预算', '^ 部门支出预算表', '^ 单位：万元', table)).toBe(true);
  });

  it('are a title and one sentence of income and expenditure by class', () => {
    expect(
      isOne(
        '# 某中学2026年单位预算情况说明',
        '单位预算收入100.00万元。其中：财政拨款收入90.00万元，占预算收入的90%；其他收入10.00万元，占总收入10%。',
        '单位预算支出100.00万元（含人员支出80.00万元、公用支出20.00万元）。按支出功能分类：教育支出88.00万元，住房保障支出12.00万元。',
      ),
    ).toBe(true);
    expect(
      isOne(
        '# 某学院政府采购决算公开情况说明',
        '2026年度政府采购支出总额8.00万元，其中：政府采购货物支出5.00万元、政府采购服务支出3.00万元。授予中小企业合同金额6.00万元，占政府采购支出总额的75%，其中授予小微企业合同金额2.00万元。',
      ),
    ).toBe(true);
    // The same words under a title that names no disclosure.
    expect(isOne('# 前三季度民生支出情况', '教育支出88.00万元，住房保障支出12.00万元，按支出功能分类均有增长。')).toBe(
      false,
    );
  });

  it('are the reply that grants a budget, and what it states', () => {
    expect(isOne('# 某市2026年某镇人民政府部门预算的批复', ...explanation)).toBe(true);
    expect(isOne('# 关于某镇总体规划的批复', '投资估算100.00万元，其中基本支出60.00万元。')).toBe(false);
  });

  it('are a title and the little that a small body has to say', () => {
    const school = [
      '2026年收入预算310万元，其中：一般公共预算拨款310万元，无其他收入。',
      '2026年支出预算310万元，均为基本支出预算，占100%。',
    ];
    expect(isOne('# 2026年度某镇中学预算公开', ...school)).toBe(true);
    expect(isOne('# 某镇中学召开财务会议', ...school)).toBe(false);
    expect(isOne('# 2026年度某镇中学预算公开', '2026年收入预算310万元，支出预算310万元。')).toBe(false);
    expect(
      isOne(
        '# 关于某镇2026年财政决算情况的报告',
        '全镇财政预算收入完成90万元，其中上级补助收入60万元。财政总支出为88万元，其中村级转移支付支出12万元。',
      ),
    ).toBe(true);
  });

  it('are a title and a budget that is reckoned item by item', () => {
    const items = [
      '一、收支预算：417600元',
      '1.基本工资：21500元×12月=258000元',
      '2.津贴补贴：6200元×12月=74400元',
      '3.奖金：21500元×2个月=43000元',
      '4.养老保险：1800元×12月=21600元',
      '5.办公费：20600元',
    ];
    expect(isOne('# 某镇人民政府2031年部门收支预算编制说明', ...items)).toBe(true);
    expect(isOne('# 某镇人民政府2031年部门收支预算编制说明', ...items.slice(0, 4))).toBe(false);
    expect(isOne('# 关于调整某镇工资标准的通知', ...items)).toBe(false);
    expect(isOne('# 某镇工资表', ...items)).toBe(false);
  });

  it('are a title and what a government takes in and owes', () => {
    const county = [
      '全县地方一般公共预算收入完成90万元，占调整预算的103%，其中：税收收入60万元，非税收入30万元。',
      '加上上级补助收入40万元、调入资金5万元。',
    ];
    expect(isOne('# 某县2026年预算执行情况和2027年预算草案的报告', ...county)).toBe(true);
    expect(isOne('# 某县2026年经济运行简况', ...county)).toBe(false);
    expect(isOne('# 关于某县2026年财政收支预算调整情况的报告', ...county)).toBe(true);
    expect(
      isOne(
        '# 某区2013年财政预算执行情况',
        '全区完成公共财政预算收入90万元，税收收入60万元。公共财政预算支出80万元，为年预算的99%。',
      ),
    ).toBe(true);
    expect(
      isOne(
        '# 某旗2026年政府决算公开',
        '自治区核定全旗政府债务限额20万元，其中：一般债务7万元，专项债务13万元，与年初预算一致；一般公共预算收入9万元。',
      ),
    ).toBe(true);
  });

  it('are a title and what a government owes alone', () => {
    const debts = [
      '2030年全县政府债务限额9.00亿元，其中：一般债务限额4.00亿元、专项债务限额5.00亿元。',
      '2030年末全县政府债务余额8.00亿元，其中：一般债务余额3.50亿元、专项债务余额4.50亿元。',
    ];
    for (const title of ['2030年某县地方政府债务情况', '某县2030年政府债务限额和余额情况表', '政府债务信息公开'])
      expect(isOne(`# ${title}`, ...debts)).toBe(true);
    expect(isOne('# 某县2030年基础设施建设简况', ...debts)).toBe(false);
    expect(isOne('# 某县召开政府债务情况通报会议', ...debts)).toBe(false);
  });

  it('are a notice of 三公经费 with the table of its items alone', () => {
    const items = [
      ['项目', '本月支出数（元）'],
      ['合计', '3150'],
      ['1、因公出国（境）费用', '0'],
      ['2、公务接待费', '450'],
      ['3、公务用车费', '2700'],
    ];
    expect(isOne('# 某镇2030年4月份三公经费公示', '某镇2030年4月份三公经费支出情况如下：', items)).toBe(true);
    expect(isOne('# 某镇2030年4月份财务简况', items)).toBe(false);
  });

  it('are a bill that proposes how a budget is adjusted', () => {
    const bill = ['新增地方政府债券16万元，其中一般债券10万元、专项债券6万元。', '一般公共预算收入预计短收9万元。'];
    expect(isOne('# 青石区人民政府关于提请审议批准2030年预算调整方案的议案', ...bill)).toBe(true);
    expect(isOne('# 某区人大常委会审议2026年预算调整方案', ...bill)).toBe(false);
  });

  it('are not undone by the law that the first sentence names', () => {
    expect(
      isOne('信息公开', '# 某局2026年部门预算', '根据《预算法》和有关规定，现将我局部门预算公开如下。', ...explanation),
    ).toBe(true);
    expect(isOne('# 某局2026年部门预算信息', '依照条例的规定公开。', ...explanation)).toBe(true);
  });

  it('are wanting in notices, statistics and news that have the word in their title', () => {
    expect(isOne('# 关于开展2026年部门预算编制工作的通知', '请各单位认真学习，按时报送。')).toBe(false);
    expect(isOne('# 某市2025年国民经济和社会发展统计公报', '全年一般公共预算收入500.00亿元。')).toBe(false);
    expect(isOne('# 部门预算公开工作培训会议召开', ...explanation.slice(0, 1))).toBe(false);
  });

  it('are wanting in a table of money alone', () => {
    expect(
      isOne('# 中药饮片目录', [
        ['品名', '单价'],
        ['甘草', '12.50'],
        ['当归', '30.00'],
      ]),
    ).toBe(false);
  });
});
