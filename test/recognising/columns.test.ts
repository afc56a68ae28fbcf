import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf} from '../relations/written-document.ts';

const written = (head: string) =>
  documentOf('# 某馆2026年部门预算', '^ 支出总表', '^ 单位：元', [
    [head, '科目', '合计', '基本支出', '项目支出'],
    ['1', '合计', '100.00', '60.00', '40.00'],
    ['2', '文化旅游支出', '50.00', '30.00', '20.00'],
    ['3', '卫生健康支出', '20.00', '10.00', '10.00'],
    ['4', '住房保障支出', '20.00', '15.00', '5.00'],
    ['5', '其他支出', '10.00', '5.00', '5.00'],
  ]);

describe('the roles of columns', () => {
  it.each(['序号', '行次', '', '次序', '本表行数'])('rows are numbered under 「%s」', head => {
    const [table] = recognise(written(head)).tables;
    expect(table?.columns.map(({role}) => role)).toEqual(['index', 'name', 'amount', 'amount', 'amount']);
    expect(check(written(head)).findings).toEqual([]);
  });

  it('number the rows of both sides, some of which are left out', () => {
    const rows = [1, 2, 3, 5, 8, 27, 30].map((at, i) => [
      `${'甲乙丙丁戊己'[i] ?? '收入总'}类收入`,
      String(at),
      `${10 + i}.50`,
      `${'甲乙丙丁戊己'[i] ?? '支出总'}类支出`,
      String(at + 30),
      `${20 + i}.50`,
    ]);
    const [table] = recognise(
      documentOf('^ 收支总表', '^ 单位：元', [['收入', '栏一', '金额', '支出', '栏二', '金额'], ...rows]),
    ).tables;
    expect(table?.columns.map(({role}) => role)).toEqual(['name', 'index', 'amount', 'name', 'index', 'amount']);
  });

  it('are of one fund: a group that was read too wide does not reach over another one', () => {
    const [table] = recognise(
      documentOf('^ 支出总表', '^ 单位：元', [
        ['科目', '合计', '一般公共预算', '<', '<', '<', '财政拨款', '<'],
        ['^', '^', '小计', '基本支出', '项目支出', '政府性基金预算', '一般公共预算', '政府性基金预算'],
        ['合计', '9.00', '6.00', '4.00', '2.00', '3.00', '6.00', '3.00'],
      ]),
    ).tables;
    expect(table?.columns.slice(4).map(({path}) => path.join('/'))).toEqual([
      '一般公共预算/项目支出',
      '政府性基金预算',
      '财政拨款/一般公共预算',
      '财政拨款/政府性基金预算',
    ]);
  });
});
