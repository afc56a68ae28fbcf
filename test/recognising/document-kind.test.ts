import {describe, expect, it} from 'vitest';
import {levelOf} from '../../src/recognising/document-kind.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

describe('levelOf', () => {
  it.each([
    ['北京市审计局', 'province'],
    ['江苏省政协办公厅', 'province'],
    ['新疆维吾尔自治区财政厅', 'province'],
    ['昆明市审计局', 'city'],
    ['湖南省长沙市信访局', 'city'],
    ['西双版纳傣族自治州农垦局', 'city'],
    ['内蒙古自治区呼和浩特市特殊教育学校', 'city'],
    ['石桥市社区服务中心', 'city'],
    ['北京市朝阳区财政局', 'county'],
    ['中国人民政治协商会议江北省清河县委员会', 'county'],
    ['中国共产党江北省委员会', 'province'],
    ['上海市徐汇区财政局', 'county'],
    ['克拉玛依市乌尔禾区医疗保障局', 'county'],
    ['峨边彝族自治县财政局', 'county'],
    ['柞水县审计局', 'county'],
    ['鄂托克旗水利局', 'county'],
    ['重庆市铜梁区安居镇人民政府', 'town'],
    ['清水河街道办事处', 'town'],
    ['西南大学', null],
    ['中国地震台网中心', null],
  ])('%s: %s', (body, level) => {
    expect(levelOf(body)).toBe(level);
  });
});

const kindOf = (...written: Written[]) => recognise(documentOf(...written)).kind;
const table = [
  ['项目', '金额'],
  ['收入', '312.40'],
  ['支出', '312.40'],
];

describe('documentKind', () => {
  it('reads stage and scope from titles', () => {
    expect(kindOf('# 清河县档案馆2024年度部门决算', '^ 收入支出决算总表', table)).toMatchObject({
      stage: 'final',
      scope: 'department',
      level: 'county',
      filled: true,
    });
    expect(kindOf('# 清河县地方志中心2025年单位预算', '^ 单位预算收支总表', table)).toMatchObject({
      stage: 'budget',
      scope: 'unit',
    });
  });

  it.each([
    ['# 2024年度清河县党委宣传部决算说明', 'final'],
    ['# 清河县档案馆2024年度决算公开', 'final'],
    ['# 清河县档案馆2025年预算编制说明', 'budget'],
    ['# 清河县档案馆2024年一般公共预算', 'unknown'],
    ['# 清河县档案馆2024年预决算公开', 'unknown'],
  ])('reads the stage of a title that names a body: %s', (title, stage) => {
    expect(kindOf(title, '## 二、部门预算单位基本情况', '收入合计20万元。')).toMatchObject({stage});
  });

  it.each([
    '# 【部门决算公开】2024年度清河县财政局部门决算说明',
    '# 2024度清河县财政局部门决算说明',
    '# 关于2024年清河县财政局部门决算说明',
  ])('finds the body behind what stands before it: %s', title => {
    expect(kindOf(title, '收入合计20万元。')).toMatchObject({body: '清河县财政局', level: 'county'});
  });

  it('takes 一般公共预算 in the titles of accounts for no budget', () => {
    const titles: Written[] = ['一般公共预算财政拨款支出决算表', '政府性基金预算财政拨款收入支出决算表'].flatMap(
      title => [`^ ${title}`, table],
    );
    expect(kindOf('# 2024年度部门决算', ...titles).stage).toBe('final');
  });

  it('knows the report of a whole government, and an empty form', () => {
    expect(kindOf('# 关于石桥市2024年预算执行情况和2025年预算草案的报告', '一般公共预算收入完成20亿元。').scope).toBe(
      'government',
    );
    for (const title of [
      '石桥区2024年财政收支决算',
      '2024年度全区及区本级财政决算收支情况',
      '石桥镇2024年财政预算执行情况报告',
      '关于2024年区级第二次预算调整方案（草案）的报告',
      '关于2024年区本级决算（草案）的报告',
    ])
      expect(kindOf(`# ${title}`, '一般公共预算收入完成20亿元。').scope).toBe('government');
    for (const title of [
      '石桥区文化馆2024年财政预算',
      '石桥区审计局2024年部门预算执行情况',
      '石桥区文化馆2024年决算报告',
      '石桥区审计局关于2024年部门决算的报告',
    ])
      expect(kindOf(`# ${title}`, '支出合计20万元。').scope).not.toBe('government');
    const blank = [
      ['项目', '预算数', '决算数'],
      ['收入合计', '', ''],
      ['支出合计', '', ''],
    ];
    expect(kindOf('# XX局2024年度部门决算', '^ 收入支出决算总表', '^ 单位：万元', blank).filled).toBe(false);
  });

  it('reads a cover that is set in several lines', () => {
    expect(kindOf('2025年度', '清河县档案馆（本级）', '单位预算', '^ 收支总表', table)).toMatchObject({
      stage: 'budget',
      scope: 'unit',
    });
  });
});
