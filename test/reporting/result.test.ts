import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {numbered} from '../../src/reporting/numbered.ts';
import {toResult} from '../../src/reporting/result.ts';
import {resultOf} from '../cases/outcome.ts';
import {documentOf} from '../relations/written-document.ts';

describe('a result', () => {
  it('says of one figure what is printed and what it would have to be', async () => {
    const [first] = numbered(await resultOf('planted-budget', 'source.pdf'));
    const suspect = first?.finding.figures[0];
    expect(first?.finding).toMatchObject({printed: suspect?.printed, expected: '298,584.00', difference: '9,000.00'});
    expect(suspect?.printed).toBe('289,584.00');
  });

  it('places figures of a line of text within it, in order and apart', async () => {
    const {figures} = await resultOf('planted-budget', 'source.pdf');
    const inText = figures.filter(({passage, box}) => passage !== undefined && box !== undefined);
    expect(inText.length).toBeGreaterThan(10);
    for (const [i, {box, passage}] of inText.entries()) {
      const before = inText[i - 1];
      const sameLine = before?.passage === passage && before?.box?.[1] === box?.[1];
      if (sameLine) expect(box?.[0]).toBeGreaterThanOrEqual(before?.box?.[2] ?? 0);
    }
  });

  it('names a sum of changes by all of them', () => {
    const told = (whole: string): string[] => [
      '# 三、财政拨款支出情况说明',
      `2025年一般公共预算支出540.00万元。其中：基本支出400.00万元，比上年增加12.86万元；项目支出140.00万元，比上年增加66.21万元。`,
      '# 五、一般公共预算支出情况说明',
      `2025年一般公共预算支出540.00万元，比上年增加${whole}万元，主要原因是人员增加。`,
    ];
    const rows = [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['201', '一般公共服务支出', '540.00', '400.00', '140.00'],
      ['', '合计', '540.00', '400.00', '140.00'],
    ];
    const written = (whole: string) =>
      documentOf('# 云汀市档案馆2025年部门预算', '^ 支出总表', '^ 单位：万元', rows, ...told(whole));
    const messages = (whole: string): string[] =>
      toResult(check(written(whole)), {file: 'page.html', sha256: ''}).findings.map(({message}) => message.zh);
    expect(messages('79.07')).toEqual([]);
    expect(messages('70.97').join()).toContain('基本支出·增减额 + 项目支出·增减额');
  });

  it('says what parts that exceed their whole come to', () => {
    const written = documentOf(
      '# 云汀市档案馆2025年部门预算',
      '一般公共预算支出95.00万元，项目支出2.00万元，“三公”经费1.00万元，与上年持平。',
      '1、教育支出90.00万元。（包含教师工资60.00万元、校舍维修31.00万元）',
    );
    const {findings} = toResult(check(written), {file: 'page.html', sha256: ''});
    const [own] = findings.filter(({rule}) => rule === 'list-sum');
    expect(own).toMatchObject({printed: '90.00万元', expected: '91.00', difference: '1.00'});
    expect(own?.message.zh).toContain('为90.00万元，所列各项之和为91.00 万元，相差1.00 万元');
  });
});
