import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import type {Result} from '../../src/model/result.ts';
import type {Pictures} from '../../src/reporting/picture.ts';
import {reportHtml} from '../../src/reporting/report-html.ts';
import {en} from '../../src/reporting/words/en.ts';
import {zh} from '../../src/reporting/words/zh.ts';
import {finding, relations, result} from '../extension/results.ts';
import {about, figureAt, tableOf} from './samples.ts';

const hostile = '<img src=x onerror=alert(1)>"\'&';
const own = (part: Partial<Result> = {}): Result =>
  result({
    source: 'pdf',
    title: hostile,
    tables: [
      tableOf(
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        {title: hostile},
      ),
    ],
    ledger: {...relations(7, 1, 1, 2), figures: {total: 9, agrees: 3, disagrees: 1, undecided: 2, untouched: 3}},
    threePublic: [
      {
        item: 'total',
        name: {zh: '合计', en: 'total'},
        current: '7.50',
        prior: '8.00',
        difference: '-0.50',
        unit: '万元',
        text: 'absent',
      },
    ],
    findings: [
      finding({
        message: {zh: `第4页合计${hostile}`, en: `page 4 ${hostile}`},
        figures: [figureAt(1, 1, '2', {role: 'total', label: hostile}), figureAt(1, 0, '1')],
        consequences: [{rule: 'tie-out', message: {zh: '另一处', en: 'another'}, formula: '1 ≠ 2', figures: []}],
      }),
      finding({id: 'q', verdict: 'rounding', formula: '0.1 ≠ 0.2'}),
    ],
    ...part,
  });
const {DOMParser} = new JSDOM('').window;
const read = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

describe('the report', () => {
  it('is markup of ours alone, whatever the document says', () => {
    const page = read(reportHtml(own(), about({address: hostile}), zh));
    expect(page.querySelectorAll('img, script, iframe, link, object, a, form')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe(hostile);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    for (const {name} of [...page.querySelectorAll('*')].flatMap(element => [...element.attributes]))
      expect(name).not.toMatch(/^on/u);
  });

  it('has the finding with its sentence, formula, both places and what follows from it', () => {
    const article = read(reportHtml(own(), about(), zh)).querySelector('#finding-1');
    expect(article?.className).toBe('error');
    expect(article?.querySelector('.formula')?.textContent).toBe('3 ≠ 1 + 1 = 2');
    expect([...(article?.querySelectorAll('.ends p') ?? [])].map(({textContent}) => textContent)).toEqual([
      expect.stringContaining('第2行第2列'),
      expect.stringContaining('第2行第1列'),
    ]);
    expect(article?.querySelector('li')?.textContent).toContain('另一处');
  });

  it('shows pictures that lie in it and no others', () => {
    const picture = (url: string): Pictures => ({first: {url, width: 20, height: 10}, second: null});
    const shown = (url: string): number =>
      read(reportHtml(own(), about(), zh, new Map([['a', picture(url)]]))).querySelectorAll('img').length;
    expect(shown('data:image/png;base64,iVBORw0KGgo=')).toBe(1);
    expect(shown('http://example.invalid/a.png')).toBe(0);
    expect(shown('data:image/svg+xml;base64,PHN2Zz4=')).toBe(0);
    expect(shown('data:image/png;base64,x" onerror="alert(1)')).toBe(0);
  });

  it('says in both languages what was not checked', () => {
    const list = (text: string): string => [...read(text).querySelectorAll('section')].at(-1)?.textContent ?? '';
    expect(list(reportHtml(own(), about(), zh))).toMatch(/没有核对的内容.*无法核对: 2.*数字未涉及 \(3 个数字\)/su);
    expect(list(reportHtml(own(), about({language: 'en'}), en))).toContain('figures not covered (3 figures)');
    const whole = own({
      ledger: {...relations(7), figures: {total: 9, agrees: 9, disagrees: 0, undecided: 0, untouched: 0}},
    });
    expect(list(reportHtml(whole, about(), zh))).toContain(zh.exports.report.nothingUnchecked);
  });

  it('never says of a document that nothing of it was left unchecked when nothing was checked', () => {
    for (const part of [{isDisclosure: false}, {ledger: relations(0)}])
      expect(reportHtml(own({...part, findings: []}), about(), zh)).not.toContain(zh.exports.report.nothingUnchecked);
  });

  it('has the 三公 lines and says how it was made', () => {
    const page = read(reportHtml(own(), about(), zh));
    expect([...page.querySelectorAll('tbody td')].map(cell => cell.textContent)).toEqual([
      '7.50',
      '8.00',
      '-0.50',
      '万元',
      '未对照',
    ]);
    const said = [...page.querySelectorAll('dl:not(.counts) dd')].map(cell => cell.textContent);
    for (const line of [about().address, about().made, own().sha256, zh.exports.about.tolerance])
      expect(said).toContain(line);
  });

  it('is neutral', () => {
    for (const [language, words] of [
      ['zh', zh],
      ['en', en],
    ] as const)
      expect(reportHtml(own({title: ''}), about({language}), words)).not.toMatch(
        /错误|造假|违规|wrong figure|fraud|!<|！/u,
      );
  });
});
