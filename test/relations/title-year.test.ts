import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/title-year.ts';
import {complaints, documentOf, pdfOf, type Written} from './written-document.ts';

const account = (...more: string[]) => [
  '# 清河县档案馆2024年度部门决算',
  '第一部分 清河县档案馆概况',
  '## 第二部分 清河县档案馆2024年度部门决算表',
  '2024年度收入支出决算总表',
  ...more,
  '## 第四部分 名词解释',
];

describe('title-year', () => {
  it('agrees: is silent where all titles name one year', () => {
    expect(complaints(rule, documentOf(...account('## 第三部分 清河县档案馆2024年度部门决算情况说明')))).toEqual([]);
  });

  it('disagrees: finds the heading that names another year', () => {
    expect(complaints(rule, documentOf(...account('## 第三部分 清河县档案馆2023年度部门决算情况说明')))).toEqual([
      'error: 第三部分清河县档案馆2023年度部门决算情况说明 → 2024',
    ]);
  });

  it('finds it where the heading does not say whose budget it is', () => {
    expect(complaints(rule, pdfOf(...account('第三部分 清河县档案馆2023年决算报表')))).toEqual([
      'error: 第三部分清河县档案馆2023年决算报表 → 2024',
    ]);
    expect(complaints(rule, pdfOf(...account('第三部分 清河县档案馆2023年度部门决算情况')))).toEqual([
      'error: 第三部分清河县档案馆2023年度部门决算情况 → 2024',
    ]);
  });

  it('finds it in a section, where the other sections name the year', () => {
    const sections = [
      '一、2024年度收入决算情况说明',
      '二、2024年度支出决算情况说明',
      '三、2022年度财政拨款支出决算情况说明',
    ];
    expect(complaints(rule, pdfOf(...account(...sections)))).toEqual([
      'warning: 三、2022年度财政拨款支出决算情况说明 → 2024',
    ]);
  });

  const three = (title: string, before: string): Written[] => [
    `^ ${title}`,
    '^ 单位：万元',
    [
      ['项目', before, '2025年预算数'],
      ['合计', '1.20', '1.00'],
      ['公务接待费', '1.20', '1.00'],
    ],
  ];

  it('finds it in the head of a column, where other tables name the years at hand', () => {
    const budget = (before: string) =>
      documentOf(
        '# 清河县档案馆2025年部门预算',
        ...three('“三公”经费支出表', before),
        ...three('政府采购支出表', '2024年执行数'),
      );
    expect(complaints(rule, budget('2024年预算数'))).toEqual([]);
    expect(complaints(rule, budget('2021年预算数'))).toEqual(['warning: 2021年预算数 → 2025']);
  });

  it('finds a year with a digit too few, or with a letter', () => {
    expect(complaints(rule, pdfOf(...account('202年度部门决算情况说明')))).toEqual([
      'warning: 202年度部门决算情 → 2024',
    ]);
    expect(complaints(rule, pdfOf(...account('2024度部门决算公开报表')))).toEqual([
      'warning: 2024度部门决算公开 → 2024',
    ]);
    expect(complaints(rule, pdfOf(...account('本单位2O24年收入与上年持平。')))).toEqual([
      'warning: 2O24年收入与上年持 → 2024',
    ]);
  });

  it.each([
    ['a list of other publications', ['2023年度部门决算公开', '2022年度部门决算公开', '2021年度部门决算公开']],
    ['a link to the one before', ['上一篇：2023年度部门决算公开']],
    ['the budget of another year', ['附件：清河县档案馆2025年部门预算']],
    ['a comparison', ['二、2024年度支出与2023年度支出情况说明']],
    ['the performance of the year before', ['三、2023年度部门整体支出绩效自评报告']],
    ['a project of another year', ['2023年中央财政补助资金项目支出绩效目标表']],
    ['a sentence', ['2023年度部门决算情况说明已于去年公开。']],
  ])('is silent about %s', (_, lines) => {
    expect(complaints(rule, documentOf(...account(...lines)))).toEqual([]);
  });

  it('takes the sentences for witnesses where titles are few', () => {
    const said = [
      '收入总计12.00万元',
      '支出总计12.00万元',
      '基本支出8.00万元',
      '项目支出4.00万元',
      '机关运行经费2.00万元',
      '“三公”经费0.50万元',
    ];
    const few = (year: number) =>
      pdfOf(
        '# 清河县档案馆2024年度部门决算',
        '第二部分 2023年度部门决算情况说明',
        ...said.map(text => `${year}年度${text}。`),
      );
    expect(complaints(rule, few(2024))).toEqual(['error: 第二部分2023年度部门决算情况说明 → 2024']);
    expect(complaints(rule, few(2023)).filter(found => found.startsWith('error: 第二'))).toEqual([]);
  });

  it('is silent where the year of the document is in doubt', () => {
    expect(complaints(rule, documentOf('# 2024年部门预算', '2023年部门预算公开表', '2023年部门预算情况说明'))).toEqual(
      [],
    );
  });

  it.each(['202年本部门收入预算12.00万元。', '202年一般公共预算支出12.00万元。', '202年“三公”经费预算1.00万元。'])(
    'asks about a year that lost a digit: %s',
    text => {
      expect(complaints(rule, documentOf('# 清河县档案馆2025年部门预算', text))).toEqual([
        expect.stringContaining('warning: 202年'),
      ]);
    },
  );

  it('knows how long something lasts', () => {
    expect(complaints(rule, documentOf('# 清河县档案馆2025年部门预算', '本馆藏有200年历史的档案。'))).toEqual([]);
  });
});
