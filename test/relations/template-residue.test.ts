import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/template-residue.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const table = [
  ['项目', '金额'],
  ['收入', '312.40'],
  ['支出', '312.40'],
];
const account = (...sentences: string[]) =>
  documentOf('# 清河县档案馆2024年度部门决算', '^ 收入支出决算总表', table, ...sentences);

describe('template-residue', () => {
  it('agrees: is silent about a document that is filled in', () => {
    expect(
      complaints(rule, account('## 第一部分 清河县档案馆概况', '收入总计312.40万元，比上年增加3.00万元。')),
    ).toEqual([]);
  });

  it('disagrees: finds a heading that names the body with crosses', () => {
    expect(complaints(rule, account('## 第二部分 清河县XX局2024年度部门决算表'))).toEqual(['error: XX局']);
    expect(complaints(rule, account('第一部分 ××单位概况'))).toEqual(['error: ××单位']);
  });

  it('finds it in the contents, but takes no line that leads to a page for a gap', () => {
    expect(
      complaints(
        rule,
        account('目录', '第一部分 清河县XX局概况____1', '第二部分 部门决算表____3', '第三部分 名词解释。'),
      ),
    ).toEqual(['error: XX局']);
  });

  it.each([
    ['培训费比2023年度减增加3.20万元。', '减增加'],
    ['会议费决算数大小于预算数的主要原因是场次有变。', '大小于'],
    ['国有资本经营预算支出0万元，与2023年预算增加持平。', '增加持平'],
    ['本年支出较上年增加减少6.10万元。', '增加减少'],
  ])('asks which of two ways to go on is meant, where both stand there: %s', (sentence, printed) => {
    expect(complaints(rule, account(sentence))).toEqual([`warning: ${printed}`]);
  });

  it.each([
    '因项目调减增加的结余3.20万元。',
    '培训费比2023年度减少3.20万元，增长5%。',
    '支出与上年持平，增加收入。',
    '增减变化2.00万元。',
    '本年支出增减额为2.00万元。',
  ])('takes no words of one way for two: %s', sentence => {
    expect(complaints(rule, account(sentence))).toEqual([]);
  });

  it('asks to look at what is left of one kind, once', () => {
    expect(
      seen(rule, account('本年支出XX万元，比上年增加××万元。', '会议费×××元。', '主要用于XX项目。')),
    ).toMatchObject([
      {severity: 'warning', printed: 'XX万元、××万元、×××元、XX项目', at: ['XX万元', '××万元', '×××元', 'XX项目']},
    ]);
  });

  it('asks to look at a region held open before one of its offices', () => {
    expect(complaints(rule, account('根据XX市财政局要求，公开2024年度部门决算。', '××县本级预算已经批复。'))).toEqual([
      'warning: XX市财政局、××县本级',
    ]);
    // A village that was masked for publication.
    expect(complaints(rule, account('赴××县××村开展慰问。'))).toEqual([]);
  });

  it.each([
    ['two ways to go on', '机关运行经费20.00万元，比上年增加（减少）1.00万元。', 'warning: 增加（减少）'],
    ['two ways with a stroke', '支出比上年增加/减少3.00万元。', 'warning: 增加/减少'],
    [
      'a third way in brackets',
      '决算数小于预算数（或与预算数持平）的主要原因是厉行节约。',
      'warning: （或与预算数持平）',
    ],
    [
      'a word to the writer',
      '没有此项收支的，仍保留该表格式，并在本表下方作下述说明：',
      'warning: 仍保留该表格式，并在本表下方作下述说明',
    ],
    [
      'a source that only the writer knows',
      '（注：数据来源于财决07表，仅罗列实际支出涉及的科目。）',
      'warning: 数据来源于财决07表',
    ],
    ['what the writer was to fill in', '请各部门根据本部门实际情况填写。', 'warning: 请各部门根据本部门实际情况填写'],
    ['a field of a chart', '[值]', 'warning: [值]'],
    ['a name to be put in', '【单位名称】2024年收入312.40万元。', 'warning: 【单位名称】'],
    ['a line to write on', '收入总计为____万元。', 'warning: ____万元'],
    ['amounts that were never put in', '支出20.00万元，比上年增加万元，增长%。', 'warning: 增加万元、增长%'],
    ['counts that were never put in', '共有车辆辆；单价50万元以上设备台（套）。', 'warning: 车辆辆、设备台（套）'],
    ['a choice of levels', '纳入省（市/县）财政预算管理的经费', 'note: 省（市/县）财政'],
    ['an error of a sheet', '会议费#REF!万元', 'warning: #REF!'],
  ])('finds %s', (_, sentence, expected) => {
    expect(complaints(rule, account(sentence))).toEqual([expected]);
  });

  it('finds a threshold of nothing beside the real one', () => {
    const sentences = ['单价100万元以上设备0台。', '安排购置单价0万元以上的设备0台（套）。'];
    expect(complaints(rule, account(...sentences))).toEqual(['error: 单价0万元以上']);
    expect(complaints(rule, account(sentences[1] ?? ''))).toEqual(['warning: 单价0万元以上']);
  });

  it.each([
    ['a line to sign on', '单位负责人（签章）：______ 填报人：______ 填报日期：____'],
    ['work that is fitted to its place', '各乡镇应根据实际情况进行调整，根据实际情况选择培训方式、修改完善制度。'],
    ['amounts per unit', '万元地区生产总值能耗为每万元0.5吨，按百元、万元计算'],
    ['a sign of percent in words', '占比（%）、增长率（%）'],
    ['a masked name', '经办人：×××，联系电话：0912-3456789'],
    ['a masked person', '其中张××同志获得表彰。'],
    ['a product', '会议室尺寸为12×8米，屏幕3××'],
    ['letters of a brand', '购置XXL号防护服20套，型号AXX-3。'],
    ['a web address', '公开网址www.xxgk.example.gov.cn'],
    ['the real threshold', '单价50万元（含）以上的通用设备0台，单价100万元以上专用设备0台。'],
    ['a reason with both words', '人员增加、项目减少，比上年增加3.00万元。'],
    ['a bracket that explains', '比上年增加3.00万元（减少2个项目、增加1个项目）。'],
    ['a head of a table', '比上年增加（减少）情况'],
    ['a year in figures of words', '二〇二四年度部门决算'],
    ['a level of government', '本县（区）无此项收支'],
  ])('is silent about %s', (_, sentence) => {
    expect(complaints(rule, account(sentence))).toEqual([]);
  });

  it('says one thing of an empty form', () => {
    const form = documentOf(
      '# XX局2024年度部门决算',
      '^ 收入支出决算总表',
      [
        ['项目', '金额'],
        ['收入', ''],
        ['支出', ''],
      ],
      '本年支出XX万元，增加（减少）XX万元。',
    );
    expect(complaints(rule, form)).toEqual(['warning: XX局、XX万元、增加（减少）']);
  });

  it('notes a line that the budget system has for itself', () => {
    const table = documentOf('# 云汀县水务局2026年部门预算', '^ 部门收支总表', '^ 单位：万元', [
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算拨款收入', '12.00', '一、农林水支出', '12.00'],
      ['二、其他收入', '0.00', '二、人行科目', '0.00'],
      ['收入总计', '12.00', '支出总计', '12.00'],
    ]);
    expect(complaints(rule, table)).toEqual(['note: 二、人行科目']);
  });
});
