import {describe, expect, it} from 'vitest';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

/** Every row of the first table with the name of the row it is part of; '' at the top. */
const parents = (...written: Written[]): [string, string][] => {
  const rows = recognise(documentOf(...written)).tables[0]?.blocks[0]?.rows ?? [];
  return rows.map(({name, parent}) => [name, rows[parent]?.name ?? '']);
};

describe('the tree of rows', () => {
  it('puts projects under the item whose code they repeat', () => {
    const rows = parents('^ 项目支出预算表', '^ 单位：万元', [
      ['科目编码', '项目名称', '金额'],
      ['2010302', '一般行政管理事务', '30.00'],
      ['2010302', '系统运维', '18.00'],
      ['2010302', '法律顾问', '12.00'],
      ['2013199', '其他党委办公厅（室）及相关机构事务支出', '5.00'],
      ['2013199', '密码管理', '5.00'],
    ]);
    expect(rows.map(([, parent]) => parent)).toEqual([
      '',
      '一般行政管理事务',
      '一般行政管理事务',
      '',
      '其他党委办公厅(室)及相关机构事务支出',
    ]);
  });

  it('goes on with a numbered list that rows without numbers and indents interrupt', () => {
    const rows = parents('^ 收入总表', '^ 单位：万元', [
      ['项目', '金额'],
      ['一、财政拨款收入', '110.00'],
      ['1、一般公共预算', '30.00'],
      ['非税收入', '25.00'],
      ['2、政府性基金', '80.00'],
      ['二、其他收入', '5.00'],
      ['1、捐赠', '5.00'],
    ]);
    expect(rows.filter(([name]) => name !== '非税收入').map(([, parent]) => parent)).toEqual([
      '',
      '财政拨款收入',
      '财政拨款收入',
      '',
      '其他收入',
    ]);
  });

  it('leaves projects that only share a code beside each other', () => {
    const rows = parents('^ 项目支出预算表', '^ 单位：万元', [
      ['科目编码', '项目名称', '金额'],
      ['2010302', '系统运维', '18.00'],
      ['2010302', '法律顾问', '12.00'],
    ]);
    expect(rows.map(([, parent]) => parent)).toEqual(['', '']);
  });

  it('leaves rows with a second classification beside each other', () => {
    const rows = parents('^ 支出总表', '^ 单位：万元', [
      ['功能分类科目', '政府经济分类', '部门经济分类', '合计'],
      ['2010899-其他审计事务支出', '50299-其他商品和服务支出', '30299-其他商品和服务支出', '40.00'],
      ['2010899-其他审计事务支出', '50303-公务用车购置', '31013-公务用车购置', '30.00'],
    ]);
    expect(rows.map(([, parent]) => parent)).toEqual(['', '']);
  });
});

describe('a row that adds up a page', () => {
  const listed = (name: string): [string, string][] =>
    parents('^ 支出总表', '^ 单位：万元', [
      ['科目名称', '合计'],
      ['一、教育支出', '30.00'],
      ['1.普通教育', '18.00'],
      [name, '30.00'],
      ['2.职业教育', '12.00'],
      ['合计', '30.00'],
    ]);

  it.each(['本页小计', '本页合计', '承前页', '过次页', '转下页', '上页结转', '承前页合计'])(
    'stands in no list, and ends none: %s',
    name => {
      expect(listed(name).map(([, parent]) => parent)).toEqual(['', '教育支出', '', '教育支出', '']);
    },
  );
});

describe('what is carried over', () => {
  it('holds the natures of expenditure that stand below it, set flush left', () => {
    const rows = parents('^ 收入支出决算总表', '^ 单位：元', [
      ['项目', '决算数'],
      ['本年收入合计', '50.00'],
      ['年初结转和结余', '12.00'],
      ['基本支出结转', '4.00'],
      ['项目支出结转和结余', '8.00'],
      ['总计', '62.00'],
    ]);
    expect(rows.map(([, parent]) => parent)).toEqual(['', '', '年初结转和结余', '年初结转和结余', '']);
  });
});

describe('结余分配', () => {
  it('holds its uses that stand below it, set flush left', () => {
    const rows = parents('^ 收入支出决算总表', '^ 单位：元', [
      ['项目', '决算数'],
      ['本年支出合计', '50.00'],
      ['结余分配', '12.00'],
      ['提取专用结余', '4.00'],
      ['转入事业基金', '8.00'],
      ['年末结转和结余', '3.00'],
      ['总计', '65.00'],
    ]);
    expect(rows.map(([, parent]) => parent)).toEqual(['', '', '结余分配', '结余分配', '', '']);
  });
});

describe('a column of codes whose head does not say so', () => {
  const head = (text: string): string[] => {
    const table = recognise(
      documentOf('^ 基本支出表', '^ 单位：万元', [
        [text, '科目名称', '合计'],
        ['301', '工资福利支出', '30.00'],
        ['30101', '基本工资', '18.00'],
        ['30102', '津贴补贴', '12.00'],
      ]),
    ).tables[0];
    return table?.columns.map(({role}) => role) ?? [];
  };

  it('is one under 经济分类科目', () => {
    expect(head('部门预算支出经济分类科目')).toEqual(['code', 'name', 'amount']);
  });

  it('is none under the head of an amount', () => {
    expect(head('预算数')[0]).toBe('amount');
  });

  it('puts 经费拨款 and 非税收入拨款 under 一般公共预算拨款, set flush left without numbers', () => {
    const rows = parents('^ 收支总表', '^ 单位：万元', [
      ['项目', '预算数'],
      ['一、一般公共预算拨款收入', '150.00'],
      ['经费拨款', '142.00'],
      ['纳入一般公共预算管理的非税收入拨款', '8.00'],
      ['二、上年结转结余', '20.00'],
      ['收入总计', '170.00'],
    ]);
    expect(rows.map(([, parent]) => parent)).toEqual(['', '一般公共预算拨款收入', '一般公共预算拨款收入', '', '']);
  });

  it('puts the numbers of a list under what is carried over only where they begin again behind it', () => {
    const numbered = (...rows: [string, string][]) =>
      parents('^ 收入预算总表', '^ 单位：万元', [['项目', '预算数'], ...rows]).map(([, parent]) => parent);
    expect(
      numbered(
        ['上年结转', '8.00'],
        ['一、一般公共预算拨款', '90.00'],
        ['二、事业收入', '10.00'],
        ['本年收入合计', '100.00'],
        ['收入总计', '108.00'],
      ),
    ).toEqual(['', '', '', '', '']);
    expect(
      numbered(
        ['一、一般公共预算财政拨款', '90.00'],
        ['本年收入合计', '90.00'],
        ['年初财政拨款结转和结余', '8.00'],
        ['一、一般公共预算财政拨款', '8.00'],
        ['总计', '98.00'],
      )[3],
    ).toBe('年初财政拨款结转和结余');
  });
});
