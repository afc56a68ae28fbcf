import {describe, expect, it} from 'vitest';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf} from '../relations/written-document.ts';

/** The header rows of a table under a title. */
function headerOf(title: string, rows: readonly (readonly string[])[]): number | undefined {
  return recognise(documentOf(`^ ${title}`, rows)).tables[0]?.bodyRow;
}

describe('the header of a form', () => {
  it('is none where labels stand beside what they name', () => {
    const rows = [
      ['项目名称', '河道清淤', '<', '<'],
      ['年度绩效指标', '一级指标', '三级指标', '指标值'],
      ['^', '产出指标', '清淤长度（公里）', '≥27'],
      ['^', '^', '清淤次数', '≥2'],
      ['^', '效益指标', '居民满意度', '≥90%'],
    ];
    expect(headerOf('项目支出绩效目标表', rows)).toBe(0);
    expect(
      headerOf(
        '项目支出绩效目标表',
        rows.map(row => row.map((text, i) => (i === 3 && !/[<标]/u.test(text) ? '' : text))),
      ),
    ).toBe(0);
  });

  it('is none below sentences over all columns', () => {
    const rows = [
      ['当年整体绩效目标', '<', '<', '<'],
      ['完成河道清淤二十公里，改善沿岸居民的居住环境；建成泵站两座。', '<', '<', '<'],
      ['绩效指标', '指标名称', '指标性质', '指标值'],
      ['^', '清淤长度', '≥', '20'],
      ['^', '建成泵站', '＝', '2'],
    ];
    expect(headerOf('部门整体绩效目标表', rows)).toBeLessThan(2);
  });

  it('is its title where that stands in its first row', () => {
    const rows = [
      ['河道清淤项目绩效目标表', '<', '<', '<'],
      ['项目名称', '<', '河道清淤', '<'],
      ['主管部门', '<', '水务局', '<'],
      ['绩效指标', '一级指标', '三级指标', '指标值'],
      ['^', '产出指标', '清淤长度', '≥27公里'],
    ];
    expect(headerOf('一、项目支出', rows)).toBe(1);
  });

  it('is that of a list of projects', () => {
    const rows = [
      ['项目名称', '资金总额', '绩效目标', '绩效指标', '<', '<'],
      ['^', '^', '^', '一级指标', '三级指标', '指标值'],
      ['河道清淤', '61.80', '清淤二十公里', '产出指标', '清淤长度', '≥20公里'],
      ['^', '^', '^', '^', '清淤次数', '≥2次'],
      ['泵站建设', '37.38', '建成泵站两座', '产出指标', '建成泵站', '2座'],
    ];
    expect(headerOf('项目支出绩效目标表', rows)).toBe(2);
  });
});
