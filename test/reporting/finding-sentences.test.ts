import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {toResult} from '../../src/reporting/result.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

const told = ['2024年度收入总计90.00万元，支出总计90.00万元。', '“三公”经费支出2.00万元，机关运行经费支出9.00万元。'];

/** What is found in a sentence on the money of a museum. */
function findingsOf(sentence: string) {
  const written = documentOf('# 清河县博物馆2024年度部门决算', ...told, '# 三、财政拨款支出情况说明', sentence);
  return toResult(check(written), {file: 'museum.html', sha256: ''}).findings;
}

describe('a rate with its direction', () => {
  it.each([
    [
      '差旅费支出4.40万元，比上年减少1.60万元，下降26.00%。',
      '1 − (4.40万元) ÷ (4.40万元 + 1.60万元) = 26.667% ≠ 26.00%',
      '下降26.00%，按所列数字计算为下降26.667%',
      'a fall of 26.00%; the stated figures give a fall of 26.667%',
    ],
    [
      '会议费支出6.40万元，比上年增加0.40万元，下降6.67%。',
      '1 − (6.40万元) ÷ (6.40万元 − 0.40万元) = -6.667% ≠ 6.67%',
      '下降6.67%，按所列数字计算为增长6.667%',
      'a fall of 6.67%; the stated figures give a rise of 6.667%',
    ],
    [
      '培训费支出6.40万元，比上年减少1.60万元，增长33.33%。',
      '(6.40万元) ÷ (6.40万元 + 1.60万元) − 1 = -20.000% ≠ 33.33%',
      '33.33%，按所列数字计算为下降20.000%',
      '33.33%; the stated figures give a fall of 20.000%',
    ],
  ])('%s', (sentence, formula, zh, en) => {
    const [finding] = findingsOf(sentence);
    expect(finding?.formula).toBe(formula);
    expect(finding?.message.zh).toContain(zh);
    expect(finding?.message.en).toContain(en);
  });
});

describe('what the figures give', () => {
  it('is said to be nothing where the year before would be less than nothing', () => {
    const [finding] = findingsOf('差旅费支出4.40万元，比上年增加5.60万元，增长26.00%。');
    expect(finding?.message.zh).toContain('按所列数字计算，上年数为负，无法计算幅度，不一致，请核实');
    expect(finding?.message.en).toContain('the stated figures give a year before of less than nothing');
  });

  it('is compared with a fall by its sign', () => {
    const [finding] = findingsOf(
      '财政拨款支出90.00万元，比上年减少5.00万元，其中：基本支出60.00万元，比上年减少3.00万元；项目支出30.00万元，比上年减少1.20万元。',
    );
    expect(finding?.message.zh).toContain('为-5.00万元，所列各项之和为-4.20 万元');
  });
});

describe('a table', () => {
  const rows = [
    ['科目名称', '合计', '基本支出', '项目支出'],
    ['教育支出', '10.00', '6.00', '5.00'],
    ['农林水支出', '7.00', '4.00', '3.00'],
    ['合计', '17.00', '10.00', '7.00'],
  ];
  const messageOf = (...written: readonly Written[]) =>
    toResult(check(documentOf('# 清河县博物馆2024年度部门决算', ...written)), {
      file: 'museum.html',
      sha256: '',
    }).findings.find(({rule}) => rule === 'column-sum')?.message;

  it('is named by its title, or by its place in the document', () => {
    expect(messageOf('^ 支出决算表', '^ 单位：万元', rows)?.zh).toContain('「支出决算表」“教育支出 / 合计”');
    const message = messageOf(...told, rows);
    expect(message?.zh).toContain('第1个表格“教育支出 / 合计”');
    expect(message?.en).toMatch(/table 1 of the document/iu);
  });
});
