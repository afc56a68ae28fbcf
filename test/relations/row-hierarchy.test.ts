import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/row-hierarchy.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const coded = (section: string, unit = '元'): ReturnType<typeof documentOf> =>
  documentOf('^ 一般公共预算支出表', `^ 单位：${unit}`, [
    ['科目编码', '科目名称', '金额'],
    ['208', '社会保障和就业支出', '124.97'],
    ['20805', '行政事业单位养老支出', section],
    ['2080505', '机关事业单位基本养老保险缴费支出', '84.08'],
    ['2080506', '机关事业单位职业年金缴费支出', '40.89'],
  ]);

describe('row-hierarchy', () => {
  it('takes 对个人和家庭补助支出 between staff and office costs for a part of 基本支出', () => {
    const table = (staff: string) =>
      documentOf('^ 收支预算总表', '^ 单位：万元', [
        ['收入项目', '预算数', '支出项目', '预算数'],
        ['一、财政拨款', '1,620.00', '一、基本支出', '1,620.00'],
        ['二、专户拨款', '', '人员支出', staff],
        ['三、其他收入', '', '对个人和家庭补助支出', '240.00'],
        ['', '', '公用支出', '280.00'],
        ['', '', '二、项目支出', ''],
        ['收入合计', '1,620.00', '支出合计', '1,620.00'],
      ]);
    expect(complaints(rule, table('1,100.00'))).toEqual([]);
    expect(complaints(rule, table('1,140.00'))).toEqual([
      expect.stringContaining('1,620.00 ≠ 1,140.00 + 240.00 + 280.00'),
    ]);
  });

  it('takes rows without numbers below numbered ones for parts where the other lists bear it out', () => {
    const rows = (own: string): string[][] => [
      ['收入', '预算数', '执行数', '决算数'],
      ['总计', '90', '91', '92'],
      ['一、本级收入', '40', own, '42'],
      ['税收', '31', '32', '33'],
      ['非税', '9', '9', '9'],
      ['二、转移性收入', '50', '50', '50'],
      ['上级补助收入', '45', '44', '43'],
      ['调入资金', '5', '6', '7'],
    ];
    const written = (own: string) => documentOf('^ 收支平衡表', '^ 单位：万元', rows(own));
    expect(complaints(rule, written('41'))).toEqual([]);
    expect(seen(rule, written('41')).filter(({verdict}) => verdict === 'agrees')).toHaveLength(6);
    expect(complaints(rule, written('47'))).toHaveLength(1);
    // One list alone bears nothing out.
    const alone = [
      ['收入', '预算数'],
      ['一、本级收入', '40'],
      ['教育收费', '31'],
      ['上年结转', '5'],
    ];
    expect(complaints(rule, documentOf('^ 收入表', '^ 单位：万元', alone))).toEqual([]);
  });

  it('takes all funds below a numbered row for all there is to it', () => {
    const written = (carried: string) =>
      documentOf('^ 财政拨款收支总表', '^ 单位：万元', [
        ['收入', '预算数', '支出', '预算数'],
        ['一、本年收入', '40.00', '一、本年支出', '43.00'],
        ['一般公共预算拨款', '31.00', '教育支出', '30.00'],
        ['政府性基金预算拨款', '9.00', '卫生健康支出', '13.00'],
        ['国有资本经营预算拨款', '', '', ''],
        ['二、上年结转', '3.00', '二、结转下年', ''],
        ['一般公共预算拨款', carried, '', ''],
        ['政府性基金预算拨款', '', '', ''],
        ['国有资本经营预算拨款', '', '', ''],
        ['收入总计', '43.00', '支出总计', '43.00'],
      ]);
    expect(complaints(rule, written('3.00'))).toEqual([]);
    expect(complaints(rule, written('8.00'))).toEqual(['error: 3.00 ≠ 8.00 +  + ']);
  });

  it('agrees where a class is its sections and a section its items', () => {
    expect(seen(rule, coded('124.97')).map(({verdict}) => verdict)).toEqual(['agrees', 'agrees']);
  });

  it('leaves open whether a row without a code is an item of the section it stands in', () => {
    const written = (section: string, ...rows: string[][]) =>
      documentOf('^ 一般公共预算支出表', '^ 单位：元', [
        ['科目编码', '科目名称', '金额'],
        ['208', '社会保障和就业支出', section],
        ['20805', '行政事业单位养老支出', section],
        ['2080505', '机关事业单位基本养老保险缴费支出', '84.08'],
        ...rows,
      ]);
    const lost = ['', '机关事业单位职业年金缴费支出', '40.89'];
    expect(complaints(rule, written('124.97', lost))).toEqual([]);
    expect(
      complaints(
        rule,
        written('124.97', ['2080506', '机关事业单位职业年金缴费支出', '40.89'], ['', '另列经费', '3.00']),
      ),
    ).toEqual([]);
    expect(complaints(rule, written('142.97', lost))).toEqual(['warning: 142.97 ≠ 84.08']);
    const ofBody = documentOf('^ 支出总表', '^ 单位：元', [
      ['预算单位', '科目编码', '科目名称', '金额'],
      ['某县图书馆', '', '', '124.97'],
      ['', '208', '社会保障和就业支出', '124.97'],
      ['', '20805', '行政事业单位养老支出', '124.97'],
      ['', '2080505', '机关事业单位基本养老保险缴费支出', '84.08'],
      ['', ...lost],
    ]);
    expect(complaints(rule, ofBody).filter(text => text.startsWith('error'))).toEqual([]);
  });

  it('disagrees where a section is neither', () => {
    expect(complaints(rule, coded('142.97'))).toEqual(['error: 124.97 ≠ 142.97', 'error: 142.97 ≠ 84.08 + 40.89']);
  });

  it('is rounding in 万元, and none in 元', () => {
    expect(seen(rule, coded('124.98', '万元')).map(({verdict}) => verdict)).toEqual(['rounding', 'rounding']);
    expect(complaints(rule, coded('124.98'))).toHaveLength(2);
  });

  it('is undecided where a part cannot be read', () => {
    const document = coded('124.97');
    const table = document.blocks.find(block => block.kind === 'table');
    const cell = table?.kind === 'table' ? table.cells.find(own => own.row === 3 && own.column === 2) : undefined;
    if (!cell) throw new Error('the table has this cell');
    cell.doubt = 'overlap';
    expect(seen(rule, document)).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'overlap'}));
  });

  it('keeps a row with the code of its neighbour beside that: its name is no project of the item', () => {
    const typed = documentOf('^ 一般公共预算支出表', '^ 单位：元', [
      ['科目编码', '科目名称', '金额'],
      ['20805', '行政事业单位养老支出', '124.97'],
      ['2080505', '机关事业单位基本养老保险缴费支出', '84.08'],
      ['2080505', '机关事业单位职业年金缴费支出', '40.89'],
    ]);
    expect(seen(rule, typed)).toMatchObject([{verdict: 'agrees', left: ['124.97'], right: ['84.08', '40.89']}]);
  });

  it('sees an amount below a blank: the parent is left empty', () => {
    const rows = [
      ['项目', '预算数'],
      ['一、单位预算', '1868300.00'],
      ['1、人员和公用经费支出', '1396300.00'],
      ['2、专项业务经费支出', ''],
      ['（1）医疗服务管理', '472000.00'],
    ];
    expect(complaints(rule, documentOf('^ 收支总表', '^ 单位：元', rows))).toEqual([
      'error: 1868300.00 ≠ 1396300.00 + ',
      'error:  ≠ 472000.00',
    ]);
  });

  it('takes 其中 for a part, not for all', () => {
    const rows = [
      ['项目', '预算数'],
      ['一、商品和服务支出', '90.00'],
      ['其中：培训费', '5.00'],
      ['二、工资福利支出', '80.00'],
    ];
    expect(complaints(rule, documentOf('^ 支出表', '^ 单位：万元', rows))).toEqual([]);
    expect(seen(rule, documentOf('^ 支出表', '^ 单位：万元', rows)).map(({form}) => form)).toEqual(['order']);
  });

  it('says that a part exceeds the whole, for a person to look', () => {
    const rows = [
      ['项目', '预算数'],
      ['一、商品和服务支出', '90.00'],
      ['其中：培训费', '500.00'],
      ['二、工资福利支出', '80.00'],
      ['其中：奖金', '60.00'],
    ];
    expect(complaints(rule, documentOf('^ 支出表', '^ 单位：万元', rows))).toEqual(['warning: 90.00 ≠ 500.00']);
  });

  it('follows codes that are split in columns and left out where they repeat', () => {
    const split = (item: string): ReturnType<typeof documentOf> =>
      documentOf('^ 支出预算表', '^ 单位：万元', [
        ['科目编码', '<', '<', '科目名称', '合计'],
        ['类', '款', '项', '^', '^'],
        ['208', '', '', '社会保障和就业支出', '30.00'],
        ['', '05', '', '行政事业单位养老支出', '30.00'],
        ['', '', '05', '基本养老保险缴费支出', item],
        ['', '', '06', '职业年金缴费支出', '10.00'],
        ['210', '', '', '卫生健康支出', '7.00'],
        ['', '11', '', '行政事业单位医疗', '7.00'],
        ['', '', '01', '行政单位医疗', '7.00'],
      ]);
    expect(complaints(rule, split('20.00'))).toEqual([]);
    expect(complaints(rule, split('50.00'))).toEqual(['error: 30.00 ≠ 50.00 + 10.00']);
  });

  it('finds a class that is printed below its items', () => {
    const rows = [
      ['科目编码', '科目名称', '金额'],
      ['30239', '其他交通费用', '5.00'],
      ['30211', '差旅费', '7.00'],
      ['302', '商品和服务支出', '12.00'],
    ];
    expect(seen(rule, documentOf('^ 基本支出表', '^ 单位：万元', rows))).toMatchObject([
      {verdict: 'agrees', left: ['12.00'], right: ['5.00', '7.00']},
    ]);
  });

  it('adds the items of 三公经费 to their row, with or without 其中', () => {
    const three = (total: string): ReturnType<typeof documentOf> =>
      documentOf('^ “三公”经费支出表', '^ 单位：万元', [
        ['项目', '预算数'],
        ['“三公”经费', total],
        ['其中：（一）因公出国（境）支出', '2.00'],
        ['（二）公务用车购置及运行维护支出', '5.00'],
        ['1.公务用车购置', '3.00'],
        ['2.公务用车运行维护费', '2.00'],
        ['（三）公务接待费支出', '1.00'],
      ]);
    expect(complaints(rule, three('8.00'))).toEqual([]);
    expect(complaints(rule, three('9.00'))).toEqual(['error: 9.00 ≠ 2.00 + 5.00 + 1.00']);
  });

  it('holds bodies below a body by their codes, or by names that go on', () => {
    const bodies = (own: string): ReturnType<typeof documentOf> =>
      documentOf('^ 收入总表', '^ 单位：万元', [
        ['单位名称', '合计', '一般公共预算', '其他收入'],
        ['合计', '30.00', '25.00', '5.00'],
        ['某市水务局', '30.00', '25.00', '5.00'],
        ['某市水务局本级', own, '15.00', '5.00'],
        ['某市水务局信息中心', '10.00', '10.00', '0.00'],
      ]);
    expect(complaints(rule, bodies('20.00'))).toEqual([]);
    expect(complaints(rule, bodies('21.00'))).toEqual(['warning: 30.00 ≠ 21.00 + 10.00']);
  });

  it('counts a row whose code lost a digit, or has one too many, under the class that its digits begin with', () => {
    for (const code of ['208056', '20805061']) {
      const spoilt = documentOf('^ 一般公共预算支出表', '^ 单位：万元', [
        ['科目编码', '科目名称', '合计'],
        ['208', '社会保障和就业支出', '27.00'],
        ['20805', '行政事业单位养老支出', '27.00'],
        ['2080505', '机关事业单位基本养老保险缴费支出', '18.00'],
        [code, '机关事业单位职业年金缴费支出', '9.00'],
      ]);
      expect(complaints(rule, spoilt)).toEqual([]);
    }
  });

  it('leaves open what a row counts under of whose code a line was cut off', () => {
    const cut = (own: string): ReturnType<typeof documentOf> =>
      documentOf('^ 支出决算表', '^ 单位：万元', [
        ['类', '款', '项', '科目名称', '合计'],
        ['201', '', '', '一般公共服务支出', '60.00'],
        ['201', '05', '', '统计信息事务', '60.00'],
        ['20', '05', '01', '行政运行', '12.00'],
        ['201', '05', '02', '一般行政管理事务', '18.00'],
        ['201', '05', '07', '专项普查活动', own],
      ]);
    expect(complaints(rule, cut('30.00')).filter(own => own.startsWith('error'))).toEqual([]);
    expect(complaints(rule, cut('42.00')).filter(own => own.startsWith('error'))).toEqual([]);
  });

  it('adds the sections of a class that go on in the panel beside it', () => {
    const panels = (whole: string): ReturnType<typeof documentOf> =>
      documentOf('^ 一般公共预算基本支出表', '^ 单位：万元', [
        ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额'],
        ['302', '商品和服务支出', whole, '30226', '劳务费', '2.00'],
        ['30201', '办公费', '7.00', '30299', '其他商品和服务支出', '1.50'],
        ['30202', '印刷费', '3.00', '310', '资本性支出', '4.00'],
        ['30211', '差旅费', '6.00', '31002', '办公设备购置', '4.00'],
      ]);
    expect(complaints(rule, panels('19.50'))).toEqual([]);
    expect(complaints(rule, panels('16.00'))).toEqual(['error: 16.00 ≠ 7.00 + 3.00 + 6.00 + 2.00 + 1.50']);
  });

  it('leaves open whether a row without a number is a part of the numbered row it stands under', () => {
    const written = (...rows: string[][]) =>
      documentOf('^ 收支总表', '^ 单位：元', [
        ['支出', '预算数'],
        ['一、本年支出', '124.97'],
        ['（一）教育支出', '84.08'],
        ['（二）住房保障支出', '30.00'],
        ...rows,
        ['二、结转下年', '5.00'],
        ['支出总计', '129.97'],
      ]);
    expect(complaints(rule, written(['其他支出', '10.89']))).toEqual([]);
    expect(complaints(rule, written(['（三）其他支出', '10.98']))).toHaveLength(1);
  });

  it('leaves open what a row without a name is part of', () => {
    const written = (name: string) =>
      documentOf('^ 支出总表', '^ 单位：元', [
        ['单位名称', '合计', '财政拨款'],
        ['某县图书馆', '446.75', '426.68'],
        ['　　基本支出', '282.08', '282.08'],
        [name, '164.67', '144.60'],
      ]);
    expect(complaints(rule, written('　　项目支出'))).toEqual([]);
    expect(complaints(rule, written(''))).toEqual([]);
  });

  it('lets a project that is called what its item is stand beside the others', () => {
    const listed = (first: string) =>
      documentOf('^ 项目支出明细表', '^ 单位：万元', [
        ['科目编码', '项目名称', '合计', '一般公共预算', '单位资金'],
        ['2040605', '普法宣传', first, '20.00', '15.00'],
        ['2040605', '法治建设', '15.00', '10.00', '5.00'],
        ['2040605', '法律援助', '20.00', '10.00', '10.00'],
      ]);
    expect(complaints(rule, listed('60.00'))).toEqual([]);
    expect(seen(rule, listed('35.00')).map(({verdict}) => verdict)).toEqual(['agrees', 'agrees', 'agrees']);
  });

  it('asks about projects that do not come to their item, where 合计 leaves them no place beside it', () => {
    const written = (project: string, total = '90.00') =>
      documentOf('^ 项目支出预算表', '^ 单位：万元', [
        ['科目编码', '项目名称', '金额'],
        ['', '合计', total],
        ['2010302', '一般行政管理事务', '72.00'],
        ['2010302', '信息化运维', '42.00'],
        ['2010302', '法律顾问', '30.00'],
        ['2013199', '其他党委办公厅（室）及相关机构事务支出', '18.00'],
        ['2013199', '密码管理', project],
      ]);
    expect(complaints(rule, written('18.00'))).toEqual([]);
    expect(complaints(rule, written('15.00'))).toEqual(['warning: 18.00 ≠ 15.00']);
    expect(complaints(rule, written('15.00', '95.00'))).toEqual([]);
  });
});
