import {describe, expect, it} from 'vitest';
import {type ReadDocument, resultsTogether} from '../../src/command/together.ts';
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
    const {results, apart} = resultsTogether([explanations('62.00'), tables]);
    expect(apart).toBeNull();
    expect(results.map(({findings}) => findings.filter(({verdict}) => verdict === 'disagrees'))).toEqual([[], []]);
  });

  it('are named by a finding between them, which stands in the first', () => {
    const [first, second] = resultsTogether([explanations('26.00'), tables]).results;
    const between = first?.findings.filter(({figures}) => new Set(figures.map(({file}) => file)).size > 1) ?? [];
    expect(between.map(({rule, severity}) => `${rule} ${severity}`)).toEqual(['text-table error']);
    const own = between[0]?.figures.filter(({role}) => role !== 'consequence');
    expect(own?.map(({file, printed, table, passage}) => [file, printed, table ?? passage])).toEqual([
      ['explanations.html', '26.00万元', 'p2'],
      ['tables.html', '62.00', 't3'],
    ]);
    expect(second?.findings.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
  });

  it('count in the account of the first what the others vouch for', () => {
    const document = {
      ...explanations('62.00'),
      disclosure: documentOf(
        '# 云汀市水务局2026年部门预算情况说明',
        '## 一、部门收支情况',
        '2026年支出预算总计62.00万元。一般公共预算拨款60.00万元，政府性基金预算2.00万元。',
        '## 三、“三公”经费情况',
        '2026年财政拨款“三公”经费预算0.00万元，机关运行经费0.00万元，政府采购预算0.00万元。',
      ),
    };
    const [alone] = resultsTogether([document]).results;
    const [beside] = resultsTogether([document, tables]).results;
    const state = (result = alone): string | undefined =>
      result?.figures.find(({printed}) => printed === '62.00万元')?.state;
    expect([state(), state(beside)]).toEqual(['untouched', 'agrees']);
    const counts = beside?.ledger.figures;
    const {total = 0, agrees = 0, disagrees = 0, undecided = 0, untouched = 0} = counts ?? {};
    expect(total).toBe(alone?.ledger.figures.total);
    expect(agrees + disagrees + undecided + untouched).toBe(total);
    expect(agrees).toBeGreaterThan(alone?.ledger.figures.agrees ?? 0);
  });

  it('are of one body whose name is written in several ways, and say so', () => {
    const {results, apart, bodies} = resultsTogether([explanations('26.00', '云汀市水务局（本级）'), tables]);
    expect(apart).toBeNull();
    expect(bodies).toEqual(['云汀市水务局(本级)', '云汀市水务局']);
    expect(results[0]?.findings.some(({rule}) => rule === 'text-table')).toBe(true);
    expect(resultsTogether([explanations('62.00'), tables]).bodies).toEqual([]);
  });

  it('may be of a department and of a unit that it lists under another name', () => {
    const unit: ReadDocument = {
      file: 'unit.html',
      sha256: 'c',
      disclosure: documentOf(
        '# 青岚水文站2026年单位预算',
        '^ 单位支出总表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
          ['205', '教育支出', '12.00', '12.00', ''],
          ['', '合计', '12.00', '12.00', ''],
        ],
        '^ 单位收支总表',
        '^ 单位：万元',
        [
          ['收入', '预算数', '支出', '预算数'],
          ['收入总计', '12.00', '支出总计', '12.00'],
        ],
      ),
    };
    const department = (listed: string): ReadDocument => ({
      ...tables,
      disclosure: {
        ...tables.disclosure,
        blocks: [...tables.disclosure.blocks, ...documentOf(`预算单位包括云汀市水务局本级和${listed}。`).blocks].map(
          (block, i) => ({...block, id: `b${i}`}),
        ),
      },
    });
    expect(resultsTogether([department('青岚水文站'), unit])).toMatchObject({
      apart: null,
      bodies: ['云汀市水务局', '青岚水文站'],
    });
    expect(resultsTogether([department('青岚气象站'), unit]).apart).toBe('body');
  });

  it.each([
    ['body', explanations('26.00', '青岚市林业局')],
    ['year', explanations('26.00', '云汀市水务局', 2023)],
  ])('are not held against each other where the %s is another', (reason, other) => {
    const {results, apart} = resultsTogether([other, tables]);
    expect(apart).toBe(reason);
    expect(results[0]?.findings.every(({figures}) => figures.every(({file}) => file === undefined))).toBe(true);
  });
});

describe('a document and that of the year before', () => {
  const before: ReadDocument = {
    file: 'before.html',
    sha256: 'c',
    disclosure: documentOf('# 云汀市水务局2025年部门预算', '^ 部门支出总表', '^ 单位：万元', [
      ['科目名称', '合计', '基本支出', '项目支出'],
      ['教育支出', '38.00', '29.00', '9.00'],
      ['住房保障支出', '20.00', '20.00', '0.00'],
      ['支出总计', '58.00', '49.00', '9.00'],
    ]),
  };
  const told = (prior: string): ReadDocument => ({
    file: 'now.html',
    sha256: 'd',
    disclosure: documentOf(
      '# 云汀市水务局2026年部门预算情况说明',
      '## 一、部门收支情况',
      `2026年支出预算总计62.00万元，比上年${prior}。其中：基本支出50.00万元，项目支出12.00万元。`,
      '## 二、财政拨款收支情况',
      '2026年财政拨款支出预算62.00万元，一般公共预算拨款62.00万元，政府性基金预算0.00万元。',
      '## 三、“三公”经费情况',
      '2026年“三公”经费预算0.00万元，机关运行经费0.00万元，政府采购预算0.00万元。',
    ),
  });
  const between = (prior: string, ...files: ReadDocument[]): string[] =>
    (resultsTogether([told(prior), ...files]).results[0]?.findings ?? [])
      .filter(({figures, verdict}) => verdict === 'disagrees' && new Set(figures.map(({file}) => file)).size > 1)
      .map(({severity, formula}) => `${severity}: ${formula}`);

  it('agree where the change is from what was published then', () => {
    expect(between('增加4.00万元', before)).toEqual([]);
  });

  it('are to be looked at where it is not: what was published may have been restated', () => {
    const found = between('增加14.00万元', before);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning: .*58\.00/u);
  });

  it('hold in either order, and this year’s amounts are never held against those of then', () => {
    const {results, apart} = resultsTogether([before, told('增加14.00万元')]);
    expect(apart).toBeNull();
    const found = results[0]?.findings.filter(({verdict}) => verdict === 'disagrees') ?? [];
    expect(found.map(({severity}) => severity)).toEqual(['warning']);
  });
});
