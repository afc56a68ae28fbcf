import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/title-body.ts';
import {complaints, documentOf} from './written-document.ts';

const account = (...more: string[]) =>
  documentOf(
    '# 清河县档案馆2024年度部门决算',
    '## 第一部分 清河县档案馆概况',
    '## 第二部分 清河县档案馆2024年度部门决算表',
    ...more,
  );

describe('title-body', () => {
  it('agrees: is silent where all titles name one body, in short or in full', () => {
    expect(complaints(rule, account('## 第三部分 清河县档案馆（本级）2024年度部门决算情况说明'))).toEqual([]);
    expect(complaints(rule, account('## 第三部分 白水市清河县档案馆2024年度部门决算情况说明'))).toEqual([]);
    expect(complaints(rule, account('## 第三部分 县档案馆2024年度部门决算情况说明'))).toEqual([]);
  });

  it('disagrees: asks to look at the heading that names another body', () => {
    expect(complaints(rule, account('## 第三部分 清河县民政局2024年度部门决算情况说明'))).toEqual([
      'warning: 清河县民政局 → 清河县档案馆',
    ]);
  });

  it('reads a year before the name', () => {
    const titles = [
      '# 2024年度清河县档案馆部门决算',
      '编制部门：清河县档案馆',
      '## 第二部分 2024年度清河县档案馆部门决算表',
      '## 第三部分 2024年度清河县文化馆部门决算情况说明',
    ];
    expect(complaints(rule, documentOf(...titles))).toEqual(['warning: 清河县文化馆 → 清河县档案馆']);
  });

  it('is silent about a unit that the document speaks of', () => {
    const unit = ['## 第三部分 清河县地方志中心2024年度部门决算情况说明', '所属单位一家，为清河县地方志中心。'];
    expect(complaints(rule, account(...unit))).toEqual([]);
  });

  it.each([
    ['headings without a name', '## 第三部分 2024年度部门决算情况说明'],
    ['a name in a sentence', '清河县民政局2024年度部门决算情况说明由该局公开。'],
    ['a heading of duties', '## 第四部分 名词解释'],
    ['a held place', '## 第三部分 清河县XX局2024年度部门决算情况说明'],
  ])('is silent about %s', (_, line) => {
    expect(complaints(rule, account(line))).toEqual([]);
  });

  it('takes captions and sentences for witnesses of whose document it is', () => {
    const said = [
      '^ 收支总表',
      '^ 单位名称：清河县档案馆',
      [
        ['项目', '金额'],
        ['收入', '12.00'],
      ],
      '清河县档案馆2025年收入预算12.00万元。',
    ];
    expect(
      complaints(rule, documentOf('# 清河县民政局2025年部门预算', '第二部分 清河县档案馆2025年部门预算表', ...said)),
    ).toEqual(['warning: 清河县民政局 → 清河县档案馆']);
    expect(
      complaints(
        rule,
        documentOf(
          '# 清河县民政局2025年部门预算',
          '第二部分 清河县档案馆2025年部门预算表',
          ...said,
          '清河县民政局2025年支出预算9.00万元。',
        ),
      ),
    ).toEqual([]);
  });

  it('asks about the name at the head of a sentence whose amount is a total of the document', () => {
    const table = [
      ['项目', '金额'],
      ['基本支出', '12.00'],
      ['项目支出', '3.00'],
      ['支出总计', '15.00'],
    ];
    const said = (sentence: string): string[] =>
      complaints(rule, documentOf('# 清河县档案馆2025年部门预算', '^ 收支总表', '^ 单位：万元', table, sentence));
    expect(said('清河县民政局2025年支出预算15.00万元。')).toEqual(['warning: 清河县民政局 → 清河县档案馆']);
    expect(said('2025年清河县民政局支出预算15.00万元。')).toEqual(['warning: 清河县民政局 → 清河县档案馆']);
    expect(said('清河县民政局2025年支出预算9.00万元。')).toEqual([]);
    expect(said('档案馆2025年支出预算15.00万元。')).toEqual([]);
  });

  it('is silent where each body is named once', () => {
    expect(complaints(rule, documentOf('# 清河县档案馆2024年度部门决算', '清河县地方志中心2024年度单位决算'))).toEqual(
      [],
    );
  });
});
