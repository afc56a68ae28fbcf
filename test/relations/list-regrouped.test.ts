import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf} from './written-document.ts';

describe('a whole that is broken down twice', () => {
  const told = (whole: string, school: string, pay: string): string[] =>
    complaints(
      rule,
      documentOf(
        `支出合计${whole}万元。变动的主要原因是：新建校舍。其中：按功能分类，教育支出${school}万元，住房保障支出30.00万元。按经济分类，工资福利支出${pay}万元，资本性支出20.00万元。`,
      ),
    );

  it('shows by one list that the other is wrong', () => {
    expect(told('90.00', '60.00', '70.00')).toEqual([]);
    expect(told('90.00', '63.00', '70.00')).toContain('error: 90.00万元 ≠ 63.00万元 + 30.00万元');
    expect(told('90.00', '60.00', '71.00')).toContain('error: 90.00万元 ≠ 71.00万元 + 20.00万元');
    expect(told('90.00', '20.00', '70.00')).toContain('error: 90.00万元 ≠ 20.00万元 + 30.00万元');
  });

  it('is broken down again by 按支出类型分, without the word 分类', () => {
    const typed = (running: string): string[] =>
      complaints(
        rule,
        documentOf(
          `县级部门支出90.00亿元，其中：一般公共预算支出60.00亿元，政府性基金预算支出30.00亿元。按支出类型分，基本支出${running}亿元，项目支出70.00亿元。`,
        ),
      );
    expect(typed('20.00')).toEqual([]);
    expect(typed('21.00')).toContain('error: 90.00亿元 ≠ 21.00亿元 + 70.00亿元');
  });

  it('is told apart where no mark parts the two lists', () => {
    const run = (school: string): string[] =>
      complaints(
        rule,
        documentOf(
          `支出合计90.00万元。其中：按功能分类科目，教育支出${school}万元，住房保障支出30.00万元按经济分类科目，工资福利支出70.00万元，资本性支出20.00万元。`,
        ),
      );
    expect(run('60.00')).toEqual([]);
    expect(run('63.00')).toContain('error: 90.00万元 ≠ 63.00万元 + 30.00万元');
  });

  it('asks a question where a class less than those that are named may be left out', () => {
    expect(told('90.00', '58.00', '70.00')).toEqual(['warning: 90.00万元 ≠ 58.00万元 + 30.00万元']);
  });

  it('is wrong itself where both come to the same', () => {
    expect(told('95.00', '60.00', '70.00')).toContain('error: 95.00万元 ≠ 60.00万元 + 30.00万元');
  });

  it('asks a question where nothing bears either out', () => {
    const asked = told('95.00', '61.00', '70.00');
    expect(asked).not.toEqual([]);
    expect(asked.filter(line => line.startsWith('error'))).toEqual([]);
  });
});

describe('paragraphs that go through a whole by one classification each', () => {
  const told = (school: string, pay: string): string[] =>
    complaints(
      rule,
      documentOf(
        '本年度支出预算91.36万元，比上年减少2.10万元。其中：',
        '按支出项目类别：1、基本支出61.36万元，包括：人员经费50.12万元，公用经费11.24万元；2、项目支出30.00万元。',
        `按支出功能分类科目：教育支出${school}万元，社会保障和就业支出8.15万元，住房保障支出6.07万元。`,
        `按支出经济分类科目：工资福利支出${pay}万元，商品和服务支出41.24万元。`,
      ),
    );

  it('come to the whole, each by itself', () => {
    expect(told('77.14', '50.12')).toEqual([]);
    expect(told('77.44', '50.12')).toContain('error: 91.36万元 ≠ 77.44万元 + 8.15万元 + 6.07万元');
    expect(told('71.14', '50.12')).toEqual(['warning: 91.36万元 ≠ 71.14万元 + 8.15万元 + 6.07万元']);
    expect(told('77.14', '57.12')).toContain('error: 91.36万元 ≠ 57.12万元 + 41.24万元');
  });

  it('end with the next paragraph of another kind', () => {
    expect(
      complaints(
        rule,
        documentOf(
          '本年度支出预算91.36万元。',
          '按支出功能分类：教育支出77.14万元，社会保障和就业支出8.15万元，住房保障支出6.07万元。',
          '政府采购预算20.00万元。',
          '按采购方式分类：集中采购15.00万元，分散采购5.00万元。',
        ),
      ),
    ).toEqual([]);
  });

  it('come to the total of the paragraph before them where they are numbered', () => {
    const spent = (school: string, project: string): string[] =>
      complaints(
        rule,
        documentOf(
          '（三）关于2026年支出预算情况说明',
          '河湾小学2026年支出预算91.36万元。',
          `1.按支出功能分类，包括教育支出${school}万元，其中小学教育75.10万元，教师进修2.04万元；社会保障和就业支出8.15万元；住房保障支出6.07万元。`,
          `2.按支出用途分类，包括人员支出61.36万元，公用经费支出11.24万元，项目支出${project}万元。`,
        ),
      );
    expect(spent('77.14', '18.76')).toEqual([]);
    expect(spent('77.14', '78.76')).toContain('error: 91.36万元 ≠ 61.36万元 + 11.24万元 + 78.76万元');
    expect(spent('97.14', '18.76')).toContain('error: 91.36万元 ≠ 97.14万元 + 8.15万元 + 6.07万元');
  });

  it('are of no item that a number before them states', () => {
    expect(
      complaints(
        rule,
        documentOf(
          '1.项目支出20.00万元，主要用于校舍维修。',
          '2.按支出功能分类，教育支出77.14万元，社会保障和就业支出8.15万元，住房保障支出6.07万元。',
        ),
      ),
    ).toEqual([]);
  });

  it('come to a whole that is broken down in its own paragraph already', () => {
    const spent = (pay: string): string[] =>
      complaints(
        rule,
        documentOf(
          '本年度支出预算91.36万元，其中：馆本级60.36万元，山南分馆31.00万元。比上年增加2.10万元。',
          '按支出项目类别分：1、基本支出61.36万元；2、项目支出30.00万元。',
          `按支出经济分类科目：工资福利支出${pay}万元；商品和服务支出41.24万元。`,
        ),
      );
    expect(spent('50.12')).toEqual([]);
    expect(spent('57.12')).toContain('error: 91.36万元 ≠ 57.12万元 + 41.24万元');
  });

  it('come to what is procured, by its money and by its kind', () => {
    const bought = (book: string, fund: string): string[] =>
      complaints(
        rule,
        documentOf(
          '2026年采购预算38000元。其中：集中采购38000元，占采购预算的100%；因书架老化，购置增加。分散采购0元，占采购预算的0%。',
          `按采购资金类型划分，一般公共预算拨款${fund}元，上年结转资金8000元。`,
          `按采购项目类型，分为货物类采购、工程类采购和服务类采购三种类型。其中：货物类采购${book}元，工程类采购0元，服务类采购7000元。`,
        ),
      );
    expect(bought('31000', '30000')).toEqual([]);
    expect(bought('37000', '30000')).toContain('error: 38000元 ≠ 37000元 + 0元 + 7000元');
    expect(bought('31000', '90000')).toHaveLength(1);
  });

  it('asks where the sources of an amount do not come to it', () => {
    const come = (gift: string): string[] =>
      complaints(
        rule,
        documentOf(
          '2026年收入预算50.64万元，比上年增加3万元。',
          `资金来源：一是财政拨款${gift}万元，二是其他收入5.12万元。`,
        ),
      );
    expect(come('45.52')).toEqual([]);
    expect(come('48.52')).toEqual(['warning: 50.64万元 ≠ 48.52万元 + 5.12万元']);
  });
});
