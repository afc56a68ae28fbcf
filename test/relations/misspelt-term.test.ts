import {describe, expect, it} from 'vitest';
import {rule as codeName} from '../../src/relations/code-name.ts';
import {rule} from '../../src/relations/misspelt-term.ts';
import {complaints, documentOf} from './written-document.ts';

describe('misspelt-term', () => {
  it.each([
    ['a character replaced', '公务招待费1.00万元', '公务招待费 → 公务接待费'],
    ['a character left out', '本年一般共预算拨款收入312.40万元', '一般共预算 → 一般公共预算'],
    ['characters swapped', '商品和务服支出30.00万元', '商品和务服支出 → 商品和服务支出'],
    ['a word of another sound', '预算稳定调解基金10.00万元', '预算稳定调解基金 → 预算稳定调节基金'],
    ['another word of the field', '相应的工作福利支出随之增加', '工作福利支出 → 工资福利支出'],
    ['a word printed twice', '开展档案宣传宣传活动', '宣传宣传 → 宣传'],
    ['a small word printed twice', '加强对项目的的管理', '的的 → 的'],
  ])('disagrees: notes %s', (_, sentence, expected) => {
    expect(complaints(rule, documentOf(sentence))).toEqual([`note: ${expected}`]);
  });

  it('leaves a name beside its code to the rule on names of codes', () => {
    const table = [
      ['科目编码', '科目名称', '预算数'],
      ['30217', '公务招待费', '1.00'],
      ['30216', '培训费', '2.00'],
    ];
    expect(complaints(codeName, documentOf(table))).toHaveLength(1);
    expect(complaints(rule, documentOf(table))).toEqual([]);
  });

  it('notes a column head that begins with a character of its neighbour', () => {
    const table = [
      ['科目', '对附属单位上缴收入', '对附属单位补助支出'],
      ['合计', '1.00', '2.00'],
    ];
    expect(complaints(rule, documentOf(table))).toEqual(['note: 对附属单位上缴收入 → 附属单位上缴收入']);
  });

  it.each([
    '一般公共预算财政拨款收入、政府性基金预算财政拨款收入、国有资本经营预算财政拨款收入',
    '一般公共决算、财政补助收入、财政补助支出、事业单位经营性收入',
    '公务用车购置和运行维护费、公务用车购置及运行维护费、公务用车购置费、公务用车运行费',
    '机要通讯用车1辆、应急保障用车2辆、特种专业技术用车0辆',
    '为保证机构正常运转、完成日常工作任务；为保障机关正常运转',
    '商品与服务支出、对个人和家庭补助、对个人及家庭的补助支出',
    '职工基本养老保险、职工基本医疗保险、公务员医疗补助',
    '单位价值200万元以上大型设备、单位价值50万元以上通用设备、单位价值100万元以上专用设备',
    '项目支出绩效自评表、整体支出绩效自评表、绩效目标批复表、预算绩效目标管理',
    '面向中小微企业、面向小微企业、面向中型企业采购',
    '以提高效率为目的的改革，涉及及时办理，参与与否，存在在途资金，行为为准，的的确确，人民共和国',
    '一项一项落实，一户一户走访',
    '国有资产占用情况、国有资产占有使用情况、国有资产占用使用情况',
    '人力资源和社会保障局、人力资源社会保障局',
  ])('agrees: is silent about «%s»', sentence => {
    expect(complaints(rule, documentOf(sentence))).toEqual([]);
  });
});
