import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/copied-content.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf} from './written-document.ts';

const tasks = (second: string, content: string) =>
  documentOf('^ 部门整体支出绩效目标表', [
    ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）', '<', '<'],
    ['^', '^', '^', '总额', '财政拨款', '其他资金'],
    ['^', '路灯改造', '更换老旧灯杆与光源', '30.00', '30.00', ''],
    ['^', second, content, '12.00', '12.00', ''],
    ['^', '金额合计', '<', '42.00', '42.00', ''],
    ['一级指标', '二级指标', '三级指标', '指标值', '<', '<'],
    ['产出指标', '数量指标', '更换灯杆', '≥60根', '<', '<'],
  ]);

const explained = (first: string, second: string) =>
  documentOf(
    ...formOf({
      more: ['指标说明'],
      indicators: [
        ['产出指标', '时效指标', '城区路灯报修及时率', '≥95%', first],
        ['产出指标', '时效指标', '乡镇路灯报修及时率', '≥90%', second],
      ],
    }),
  );

describe('copied-content', () => {
  it('agrees: is silent where every task has content of its own', () => {
    expect(complaints(rule, tasks('路灯维护', '巡查、清洗与电费'))).toEqual([]);
  });

  it('disagrees: questions a task that repeats the content of another', () => {
    expect(complaints(rule, tasks('路灯维护', '更换老旧灯杆与光源'))).toEqual(['warning: 更换老旧灯杆与光源']);
  });

  it('accepts one task on two lines, and content of a few characters', () => {
    expect(complaints(rule, tasks('路灯改造', '更换老旧灯杆与光源'))).toEqual([]);
    expect(complaints(rule, tasks('路灯维护', '路灯'))).toEqual([]);
  });

  it('questions two explanations that are exchanged', () => {
    const document = explained('乡镇路灯报修及时率达到90%', '城区路灯报修及时率达到95%');
    expect(complaints(rule, document)).toEqual(['warning: 乡镇路灯报修及时率达到90%']);
  });

  it('accepts explanations that stand with their indicators', () => {
    expect(complaints(rule, explained('城区路灯报修及时率达到95%', '乡镇路灯报修及时率达到90%'))).toEqual([]);
  });

  it('questions an indicator that names another project and stands in its form too', () => {
    const two = (name: string) =>
      documentOf(
        ...formOf({project: '河道清淤整治', indicators: [['产出指标', '数量指标', '河道清淤整治长度', '≥3公里']]}),
        ...formOf({project: '堤防维修养护', indicators: [['产出指标', '数量指标', name, '≥3公里']]}),
      );
    expect(complaints(rule, two('河道清淤整治长度'))).toEqual(['warning: 河道清淤整治长度']);
    expect(complaints(rule, two('堤防维修养护长度'))).toEqual([]);
    // It may be about both.
    expect(complaints(rule, two('河道清淤整治与堤防维修养护长度'))).toEqual([]);
    expect(complaints(rule, two('河道清淤整治范围内堤防'))).toEqual([]);
  });
});
