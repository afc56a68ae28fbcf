import {describe, expect, it} from 'vitest';
import {belongTogether, type ReadDocument, resultsTogether} from '../../src/command/together.ts';
import {documentOf} from '../relations/written-document.ts';

const explanations = (total: string, body = '云汀市水务局', year = 2026): ReadDocument => ({
  file: 'explanations.html',
  sha256: 'a',
  disclosure: documentOf(
    `# ${body}${year}年部门预算情况说明`,
    '## 一、部门收支情况',
    `${year}年支出预算总计${total}万元，其中：基本支出50.00万元，项目支出12.00万元。`,
    '## 二、财政拨款收支情况',
    `${year}年财政拨款支出预算62.00万元，一般公共预算拨款62.00万元，政府性基金预算0.00万元。`,
    '## 三、“三公”经费情况',
    `${year}年“三公”经费预算0.00万元，机关运行经费0.00万元，政府采购预算0.00万元。`,
  ),
});

const tables: ReadDocument = {
  file: 'tables.html',
  sha256: 'b',
  disclosure: documentOf('# 云汀市水务局2026年部门预算', '^ 部门支出总表', '^ 单位：万元', [
    ['科目名称', '合计', '基本支出', '项目支出'],
    ['教育支出', '40.00', '30.00', '10.00'],
    ['住房保障支出', '22.00', '20.00', '2.00'],
    ['支出总计', '62.00', '50.00', '12.00'],
  ]),
};

describe('documents checked together', () => {
  it('agree with each other where text and table do', () => {
    const results = resultsTogether([explanations('62.00'), tables]);
    expect(results.map(({findings}) => findings.filter(({verdict}) => verdict === 'disagrees'))).toEqual([[], []]);
  });

  it('are named by a finding between them, which stands in the first', () => {
    const [first, second] = resultsTogether([explanations('26.00'), tables]);
    const between = first?.findings.filter(({figures}) => new Set(figures.map(({file}) => file)).size > 1) ?? [];
    expect(between.map(({rule, severity}) => `${rule} ${severity}`)).toEqual(['text-table error']);
    const own = between[0]?.figures.filter(({role}) => role !== 'consequence');
    expect(own?.map(({file, printed, table, passage}) => [file, printed, table ?? passage])).toEqual([
      ['explanations.html', '26.00万元', 'p2'],
      ['tables.html', '62.00', 't3'],
    ]);
    expect(second?.findings.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
  });

  it.each([
    ['another body', explanations('26.00', '青岚市林业局')],
    ['another year', explanations('26.00', '云汀市水务局', 2025)],
  ])('are not held against those of %s', (_, other) => {
    expect(belongTogether([other, tables])).toBe(false);
    const [first] = resultsTogether([other, tables]);
    expect(first?.findings.every(({figures}) => figures.every(({file}) => file === undefined))).toBe(true);
  });
});
