import {describe, expect, it} from 'vitest';
import type {Passage} from '../../src/model/disclosure.ts';
import {readCaption} from '../../src/recognising/table-title.ts';

const passage = (text: string, index: number): Passage => ({
  kind: 'passage',
  id: `p${index}`,
  text,
  role: 'caption',
  stretches: [],
});

const titleOf = (...lines: string[]): string => readCaption(lines.map(passage), [], []).title;

describe('the title of a table', () => {
  it('keeps the blanks between words in Latin letters', () => {
    expect(titleOf('Table 3. Consolidated  statement of receipts')).toBe('Table 3. Consolidated statement of receipts');
  });

  it('has none between ideographs, nor beside them', () => {
    expect(titleOf('一般公共 预算支出 表')).toBe('一般公共预算支出表');
    expect(titleOf('表3 云汀市 ABC 项目 支出表')).toBe('云汀市ABC项目支出表');
  });

  it('has the words that follow its number only', () => {
    expect(titleOf('公开05表 New Area Fund 收支表')).toBe('New Area Fund收支表');
  });

  it('may begin with a number, where it ends as a table does', () => {
    expect(titleOf('96001热线平台项目绩效目标表')).toBe('96001热线平台项目绩效目标表');
    expect(titleOf('30101基本工资')).toBe('');
  });

  it('is no sentence that leads in the table', () => {
    expect(titleOf('二、单位构成', '从单位构成看，本部门包括3个处室，具体情况见下表：')).toBe('二、单位构成');
    expect(titleOf('二、单位构成', '纳入本部门编制范围的单位共有2个，包括：')).toBe('二、单位构成');
    expect(titleOf('三、绩效目标', '2026年，重点项目绩效目标情况如下：')).toBe('三、绩效目标');
    expect(titleOf('三、绩效目标', '详见附表')).toBe('三、绩效目标');
  });

  it('may have a colon behind it, and commas', () => {
    expect(titleOf('2026年收支总表：')).toBe('2026年收支总表');
    expect(titleOf('云汀市养护项目（道路，桥梁）绩效目标表')).toBe('云汀市养护项目(道路,桥梁)绩效目标表');
    expect(titleOf('三公经费，会议费，培训费支出表')).toBe('三公经费,会议费,培训费支出表');
  });

  it('of a catalogue is the line right above it', () => {
    expect(titleOf('2026年部门综合预算公开报表', '报表目录')).toBe('报表目录');
    expect(titleOf('目录', '一、部门收支总表')).toBe('一、部门收支总表');
  });

  it('may stand on two lines', () => {
    expect(titleOf('一般公共预算拨款基本支出', '决算明细表', '单位：万元')).toBe('一般公共预算拨款基本支出决算明细表');
    expect(titleOf('支出明细表', '（按支出功能分类科目）')).toBe('支出明细表(按支出功能分类科目)');
    expect(titleOf('二、预算表', '支出决算表')).toBe('支出决算表');
    expect(titleOf('收支总表', '（续表）', '（2026年度）')).toBe('收支总表');
  });
});

describe('the body that a table is of', () => {
  const bodyOf = (...lines: string[]): string => readCaption(lines.map(passage), [], []).body;

  it('is no unit of money, whatever is said of that', () => {
    expect(bodyOf('收支总表', '编制单位：云汀市教育局', '单位：万元（保留两位小数）')).toBe('云汀市教育局');
    expect(bodyOf('收支总表', '单位：元（人民币）')).toBe('');
  });

  it.each([
    ['编制单位：云汀市教育局 编制日期：2026年3月1日 单位：万元', '云汀市教育局'],
    ['部门：云汀市教育局 2025年度 金额单位：万元', '云汀市教育局'],
    ['单位名称：云汀市教育局 2026年2月', '云汀市教育局'],
    ['部门名称：云汀市教育局（汇总）保密审查情况：', '云汀市教育局(汇总)'],
    ['填报单位：云汀市第2026中学 单位负责人：', '云汀市第2026中学'],
    ['编制单位：云汀市审核中心 单位：元', '云汀市审核中心'],
  ])('ends where the form asks for something else: %s', (line, body) => {
    expect(bodyOf('收支总表', line)).toBe(body);
  });
});
