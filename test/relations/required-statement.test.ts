import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/required-statement.ts';
import {complaints, documentOf, type Written} from './written-document.ts';

const table = [
  ['科目名称', '基本支出', '项目支出'],
  ['合计', '24.75', '9.00'],
  ['教育支出', '24.75', '9.00'],
];
const section = '五、“三公”经费及会议费、培训费情况说明';

describe('required-statement', () => {
  it('agrees where a section speaks of all that its heading names', () => {
    const all = [
      section,
      '“三公”经费预算0.50万元，与上年持平。',
      '会议费预算0.20万元，培训费预算0.30万元。',
      '六、机关运行经费',
    ];
    expect(complaints(rule, documentOf('# 清河县档案馆2025年单位预算', '^ 支出总表', table, ...all))).toEqual([]);
  });

  it('disagrees: notes what the heading names and the section leaves out', () => {
    const some = [
      section,
      '“三公”经费预算0.50万元，与上年持平。',
      '培训费预算0.30万元。',
      '六、机关运行经费',
      '会议费不在此列。',
    ];
    expect(complaints(rule, documentOf('# 清河县档案馆2025年单位预算', '^ 支出总表', table, ...some))).toEqual([
      'note: 会议费',
    ]);
  });

  const whole = (...left: string[]): Written[] => [
    '# 清河县档案馆2025年部门预算',
    ...['收支总表', '收入总表', '支出总表', '财政拨款收支总表', '一般公共预算支出表', '基本支出表'].flatMap(
      (title): Written[] => [`^ ${title}`, '^ 单位：万元', table],
    ),
    '# 第三部分 部门预算情况说明',
    ...[
      '“三公”经费预算0.50万元，与上年持平。',
      '机关运行经费12.00万元，比上年增加0.50万元。',
      '政府采购预算2.00万元，均为货物类采购。',
      '国有资产方面，共有车辆1辆，房屋300平方米。',
      '实行绩效管理的项目3个，涉及资金9.00万元。',
    ].filter(text => !left.some(word => text.includes(word))),
    ...Array.from({length: 30}, (_, i) => `${i + 1}．负责全县档案的收集、整理、保管和利用。`),
  ];

  it('notes a statement that a whole document leaves out', () => {
    expect(complaints(rule, documentOf(...whole()))).toEqual([]);
    expect(complaints(rule, documentOf(...whole('采购')))).toEqual(['note: 政府采购']);
  });

  it('is silent where the explanations are published elsewhere', () => {
    expect(complaints(rule, documentOf(...whole('采购'), '其余内容详见附件。'))).toEqual([]);
  });
});
