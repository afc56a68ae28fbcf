import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/restatement.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const overall = (basic: string, project: string, total = '30.00') =>
  [
    '# 三、支出预算情况说明',
    `2025年支出预算540.00万元，比上年增加${total}万元。其中：基本支出400.00万元，比上年增加${basic}万元；项目支出140.00万元，比上年增加${project}万元。`,
  ] as const;

const general = (basic: string, project: string) =>
  [
    '# 五、一般公共预算支出情况说明',
    `2025年一般公共预算支出540.00万元，比上年增加30.00万元。其中：基本支出400.00万元，比上年增加${basic}万元；项目支出140.00万元，比上年增加${project}万元。`,
  ] as const;

describe('restatement', () => {
  it('agrees where two sections tell the same changes', () => {
    const told = seen(rule, documentOf(...overall('10.00', '20.00'), ...general('10.00', '20.00')));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({verdict}) => verdict === 'agrees')).toBe(true);
  });

  it('disagrees: an item of a final account that states its amount at its head and behind its budget', () => {
    const account = (final: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 2024年度部门决算情况说明',
          `教育支出（类）普通教育（款）小学教育（项）36.15万元，用于教学。年初预算为38.20万元，支出决算为${final}万元。`,
        ),
      );
    expect(account('36.15')).toEqual([]);
    expect(account('34.85')).toEqual(['error: 36.15万元 ≠ 34.85万元']);
  });

  it('disagrees: finds a change that is told differently the second time', () => {
    const told = complaints(rule, documentOf(...overall('10.00', '20.00'), ...general('12.00', '20.00')));
    expect(told).toContain('error: 10.00万元 ≠ 12.00万元');
    expect(told.every(text => text.includes('12.00'))).toBe(true);
  });

  it('does not hold one month against the months up to it', () => {
    const told = (first: string, second: string): string[] =>
      complaints(
        rule,
        documentOf(
          `${first}，一般公共预算支出完成310万元，完成年初预算的6.2%。`,
          `${second}，一般公共预算支出920万元，完成年初预算的18.4%。`,
        ),
      );
    expect(told('4月份', '1-4月份')).toEqual([]);
    expect(told('1—4月', '上半年')).toEqual([]);
    expect(told('1-4月', '1至4月份')).toEqual([expect.stringContaining('warning: 310万元 ≠ 920万元')]);
    expect(told('今年', '1-4月份')).toEqual([expect.stringContaining('warning: 310万元 ≠ 920万元')]);
  });

  it('is rounding: takes a difference of the last digit for rounding', () => {
    const told = seen(rule, documentOf(...overall('10.04', '20.00'), ...general('10.0', '20.00')));
    const verdicts = told
      .filter(({left, right}) => [...left, ...right].includes('10.0万元'))
      .map(({verdict}) => verdict);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(new Set(verdicts)).toEqual(new Set(['rounding']));
  });

  it('compares no part of one item with that of another', () => {
    const told = (second: string): string[] =>
      complaints(
        rule,
        documentOf(
          '2025年一般公共预算支出90.00万元，包括：',
          '（一）质量检验运行50.00万元，其中人员经费42.00万元，主要用于工资；公用支出8.00万元，主要用于差旅。',
          `（二）${second}运行40.00万元，其中人员经费33.00万元，主要用于工资；公用支出7.00万元，主要用于差旅。`,
        ),
      );
    expect(told('卫生监督')).toEqual([]);
    // Of one item twice.
    expect(told('质量检验')).toContain('warning: 42.00万元 ≠ 33.00万元');
  });

  it('asks to look at the one of three that says another amount than the two others', () => {
    const told = (...amounts: string[]): string[] =>
      complaints(rule, documentOf(...amounts.map(amount => `公务接待费支出${amount}万元。`)));
    expect(told('12.00', '12.00', '12.00')).toEqual([]);
    for (const amounts of [
      ['15.00', '12.00', '12.00'],
      ['12.00', '15.00', '12.00'],
      ['12.00', '12.00', '15.00'],
    ])
      expect(told(...amounts)).toEqual([expect.stringContaining('warning: 15.00万元')]);
  });

  it('asks to look at the one of three that moved by another amount than the two others', () => {
    const told = (middle: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 三、支出预算情况说明',
          '2026年支出预算540.00万元，比上年增加30.15万元。',
          '# 四、财政拨款支出预算情况说明',
          `2026年财政拨款支出预算540.00万元，比上年增加${middle}万元。`,
          '# 五、一般公共预算支出情况说明',
          '2026年一般公共预算支出预算540.00万元，比上年增加30.15万元。',
        ),
      );
    expect(told('30.15')).toEqual([]);
    expect(new Set(told('30.85'))).toEqual(new Set(['warning: 30.85万元 ≠ 30.15万元']));
  });

  it('knows that each item of a list has a 项目支出 of its own', () => {
    const item = (name: string, project: string): string =>
      `${name}9.00万元，其中：基本支出4.00万元，项目支出${project}万元。`;
    expect(
      complaints(rule, documentOf(item('教育支出', '5.00'), item('卫生健康支出', '5.00'), item('农林水支出', '7.00'))),
    ).toEqual([]);
  });

  it('is undecided where equal words state three amounts: they may be of three things', () => {
    const told = ['12.00', '15.00', '19.00'].map(amount => `公务接待费支出${amount}万元。`);
    const found = seen(rule, documentOf('# 三、支出预算情况说明', ...told));
    expect(found.map(({verdict, reason}) => `${verdict} ${reason}`)).toEqual(
      Array(3).fill('undecided structure-not-confirmed'),
    );
  });

  it('asserts nothing of sections whose levels differ: they are about different money', () => {
    const other =
      '2025年一般公共预算支出500.00万元。其中：基本支出380.00万元，比上年增加8.00万元；项目支出120.00万元，比上年增加9.00万元。';
    const document = documentOf(...overall('10.00', '20.00'), '# 五、一般公共预算支出情况说明', other);
    expect(complaints(rule, document).filter(text => text.startsWith('error'))).toEqual([]);
  });

  it('leaves equal words under two different heads alone', () => {
    const document = documentOf(
      '# 六、“三公”经费',
      '公务接待费2.00万元，与上年持平。其中：国内接待费2.00万元。',
      '# 七、机关运行经费',
      '机关运行经费35.00万元，比上年增加1.00万元。其中：办公费5.00万元。',
    );
    expect(complaints(rule, document)).toEqual([]);
  });

  it('knows an item again whether its name ends with 费 or 费用', () => {
    const told = (again: string): ReturnType<typeof documentOf> =>
      documentOf(
        '# 某局2026年部门预算情况说明',
        '“三公”经费预算中，因公出国（境）费支出70.00万元，公务接待费支出28.00万元。',
        `1．因公出国（境）费用预算支出${again}，本年数与上年预算数一致。`,
      );
    expect(complaints(rule, told('70.00万元'))).toEqual([]);
    expect(complaints(rule, told('20.00万元'))).toEqual(['warning: 70.00万元 ≠ 20.00万元']);
  });

  it('takes what some projects get for no restatement of the whole', () => {
    const document = documentOf(
      '# 四、财政拨款收支情况说明',
      '2026年财政拨款收支总预算300.00万元。收入包括：一般公共预算拨款260.00万元、政府性基金预算拨款40.00万元。',
      '# 八、绩效目标',
      '2026年实行绩效目标管理的项目4个，涉及当年拨款120.00万元，其中一般公共预算拨款80.00万元，政府性基金预算拨款40.00万元。',
    );
    expect(complaints(rule, document)).toEqual([]);
  });

  it('finds what guests cost said otherwise behind how many they were', () => {
    const told = (again: string): string[] =>
      complaints(
        rule,
        documentOf(
          '3.公务接待费支出9.00万元。其中：',
          `国内公务接待支出9.00万元，主要用于工作餐。国内公务接待21批次，180人次，共计支出${again}万元。`,
        ),
      );
    expect(told('9.00')).toEqual([]);
    expect(told('6.00')).toEqual(['error: 9.00万元 ≠ 6.00万元']);
  });

  it('asks where an item states one amount at its head and another where it is compared', () => {
    const told = (words: string): string[] =>
      complaints(
        rule,
        documentOf('# 某局2026年部门预算', `1.行政运行（2010301）80.00万元，主要用于日常运转。${words}`),
      );
    expect(told('2026年预算数为80.00万元，比2025年增加2.00万元。')).toEqual([]);
    expect(told('2026年预算数为82.00万元，比2025年增加2.00万元。')).toEqual(['warning: 82.00万元 ≠ 80.00万元']);
    expect(told('2026年预算安排82.00万元。')).toEqual(['warning: 82.00万元 ≠ 80.00万元']);
    expect(told('2026年预算安排82.00万元用于设备。')).toEqual([]);
    expect(told('2025年预算数为78.00万元，比2024年增加2.00万元。')).toEqual([]);
    expect(told('其中2026年预算安排12.00万元用于物业。')).toEqual([]);
  });

  it('takes the items of what was planned for no restatement of what was spent', () => {
    expect(
      complaints(
        rule,
        documentOf(
          '# 某某局2014年度部门决算',
          '2014年“三公”经费支出44.00万元。',
          '其中：因公出国（境）费30.00万元，公务用车购置及运行费10.00万元，公务接待费4.00万元。',
          '2014年“三公”经费预算55.00万元，其中：因公出国（境）费38.00万元，公务用车购置及运行费12.00万元，公务接待费5.00万元。',
        ),
      ),
    ).toEqual([]);
  });

  it('holds no items of one list against each other that are named by what they are counted with', () => {
    expect(
      complaints(
        rule,
        documentOf(
          '# 松涛区2031年度政府采购情况说明',
          '本年度共采购项目60个，采购计划金额共计900.00万元，其中货物类采购项目40个，采购计划金额共计500.00万元；工程类采购项目20个，采购计划金额共计400.00万元。',
        ),
      ),
    ).toEqual([]);
  });

  it('asks where 减少-20 may be a rise', () => {
    const told = (basic: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 松涛县档案馆2031年部门预算',
          '2031年收入预算960.00万元，2030年收入预算900.00万元，增加60.00万元；2031年支出预算960.00万元，2030年支出预算900.00万元，同比增加60.00万元。',
          `其中：基本支出700.00万元，比上年${basic}万元，项目支出260.00万元，比上年增加40.00万元。`,
        ),
      ).filter(said => said.startsWith('error'));
    expect(told('减少-20.00')).toEqual([]);
    expect(told('减少20.00')).not.toEqual([]);
  });

  it('does not take what two counts come to for one amount', () => {
    const told = documentOf(
      '# 助学工作进展',
      '发放春季助学金约31人共计52000元，给留校学生的车票补贴约18人共计37000元。',
    );
    expect(complaints(rule, told)).toEqual([]);
  });

  it('does not take what one costs for what all of them come to', () => {
    const told = (standard: string) =>
      complaints(rule, documentOf(`全站在编26人，借调2人，共计28人，${standard}按4200元预算，共计11.76万元。`));
    expect(told('人均')).toEqual([]);
    expect(told('每人每年')).toEqual([]);
  });

  it('takes what two amounts come to for neither of them, said again', () => {
    const told = documentOf('妇幼医院项目拨付本级补助36.00万元，加上2029年拨付的省级补助20.00万元，共计56.00万元。');
    expect(complaints(rule, told)).toEqual([]);
  });
});

describe('what came in and was spent, in the sentence that carries over and in paragraphs of their own', () => {
  const told = (income: string, spent = '2026年支出85.00万元'): string[] =>
    complaints(
      rule,
      documentOf(
        '# 云汀市档案局2026年度部门决算',
        '## 四、2026年决算收支总体情况',
        '2026年云汀市档案局年初结转和结余10.00万元，本年收入90.00万元，本年支出85.00万元，年末结转和结余15.00万元。',
        `（一）${income}，比2025年决算数增加5.00万元，具体情况如下：`,
        '1.财政拨款收入88.00万元。',
        '2.其他收入2.00万元。',
        `（二）${spent}，比2025年决算数增加2.00万元，具体情况如下：`,
        '1.基本支出60.00万元。',
        '2.项目支出25.00万元。',
      ),
    );

  it('agree', () => {
    expect(told('2026年收入90.00万元')).toEqual([]);
    expect(told('2026年本年收入90.00万元', '本年支出85.00万元')).toEqual([]);
    expect(told('2026年收入90.0万元')).toEqual([]);
  });

  it('disagree where they differ', () => {
    expect(told('2026年本年收入96.00万元')).toContain('error: 90.00万元 ≠ 96.00万元');
    expect(told('2026年收入90.00万元', '2026年支出58.00万元')).toEqual(['warning: 85.00万元 ≠ 58.00万元']);
  });

  it('may be all of a side where they do not say 本年', () => {
    expect(told('2026年收入100.00万元', '2026年支出100.00万元')).toEqual([]);
    expect(told('2026年财政拨款收入88.00万元')).toEqual([]);
    expect(told('2025年收入85.00万元')).toEqual([]);
  });
});
