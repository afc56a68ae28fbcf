import {describe, expect, it} from 'vitest';
import {evidenceHtml} from '../../src/reporting/evidence-html.ts';
import {intervalText} from '../../src/reporting/interval-text.ts';
import {reportHtml} from '../../src/reporting/report-html.ts';
import {en} from '../../src/reporting/words/en.ts';
import {zh} from '../../src/reporting/words/zh.ts';
import {finding, result} from '../extension/results.ts';
import {about} from './samples.ts';

const intervals = {stated: ['867.45', '867.55'] as const, expected: ['867.44', '867.56'] as const};
const rounded = finding({
  verdict: 'rounding',
  unit: '万元',
  intervals: {stated: [...intervals.stated], expected: [...intervals.expected]},
});

describe('the intervals of rounding', () => {
  it('are said with both ends, and that they meet', () => {
    expect(intervalText(rounded, zh.exports)).toBe(
      '按四舍五入，一方可能在 867.45 至 867.55 之间，另一方在 867.44 至 867.56 之间，两者相接，不能认定不一致 (万元)',
    );
    expect(intervalText({...rounded, verdict: 'disagrees'}, en.exports)).toContain('they do not meet');
  });

  it('are not said where nothing was rounded', () => {
    expect(intervalText(finding(), zh.exports)).toBe('');
    expect(intervalText(finding({intervals: {stated: ['1', '1'], expected: ['2', '2']}}), zh.exports)).toBe('');
  });

  it('stand in the report and on the card', () => {
    expect(reportHtml(result({findings: [rounded]}), about(), zh)).toContain('867.45 至 867.55');
    const open = {number: 1, finding: {...rounded, verdict: 'disagrees' as const}};
    expect(evidenceHtml(open, result(), about(), zh)).toContain('两者不相接');
  });
});
