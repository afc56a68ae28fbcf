import fc from 'fast-check';
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {evidenceHtml} from '../../src/reporting/evidence-html.ts';
import {evidenceSvg, wrapped} from '../../src/reporting/evidence-svg.ts';
import type {Pictures} from '../../src/reporting/picture.ts';
import {en} from '../../src/reporting/words/en.ts';
import {zh} from '../../src/reporting/words/zh.ts';
import {finding, result} from '../extension/results.ts';
import {about, figureAt, tableOf} from './samples.ts';

const {DOMParser} = new JSDOM('').window;
const hostile = '<script>alert(1)</script>"\'&\u202e';
const url = 'data:image/png;base64,iVBORw0KGgo=';
const pictures: Pictures = {first: {url, width: 2000, height: 300}, second: {url, width: 900, height: 100}};
const entry = {
  number: 3,
  finding: finding({
    message: {zh: `第4页合计 ${hostile}`, en: `page 4 ${hostile}`},
    figures: [figureAt(1, 1, '2', {role: 'total', label: hostile}), figureAt(1, 0, '1')],
  }),
};
const own = result({
  source: 'pdf',
  title: hostile,
  body: '某中心',
  tables: [
    tableOf([
      ['a', 'b'],
      ['1', '2'],
    ]),
  ],
});
const proof = [
  about().address,
  about().made,
  own.sha256,
  '0.1.0',
  '第4页',
  '3 ≠ 1 + 1 = 2',
  zh.exports.about.tolerance,
];

describe('the evidence card', () => {
  it('proves itself in HTML: both places, formula, address, hash, time, version, rounding', () => {
    const page = new DOMParser().parseFromString(evidenceHtml(entry, own, about(), zh, pictures), 'text/html');
    expect(page.querySelectorAll('img')).toHaveLength(2);
    expect(page.querySelectorAll('script')).toHaveLength(0);
    for (const said of proof) expect(page.body.textContent).toContain(said);
  });

  it('proves itself in the same words as a drawing', () => {
    const {svg, width, height} = evidenceSvg(entry, own, about(), zh, pictures);
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).toBeNull();
    expect(drawing.querySelectorAll('script')).toHaveLength(0);
    const text = drawing.documentElement.textContent?.replace(/\s/gu, '') ?? '';
    for (const said of proof) expect(text).toContain(said.replace(/\s/gu, ''));
    const images = [...drawing.querySelectorAll('image')].map(image => [
      image.getAttribute('width'),
      image.getAttribute('height'),
    ]);
    expect(images).toEqual([
      ['1120', '168'],
      ['900', '100'],
    ]);
    const lowest = Math.max(...[...drawing.querySelectorAll('tspan')].map(row => Number(row.getAttribute('y'))));
    expect(lowest).toBeLessThan(height);
    expect(width).toBe(1200);
  });

  it('speaks English', () => {
    const {svg} = evidenceSvg(entry, own, about({language: 'en'}), en, pictures);
    expect(svg).toContain('page 4');
    expect(svg).toContain('SHA-256 of the file');
  });
});

describe('wrapped', () => {
  it('loses nothing but spaces, and no row is too wide', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('预', '算', 'a', 'W', '1', '.', ' ', '，', '\n')}), text => {
        const rows = wrapped(text, 12);
        expect(rows.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const row of rows) expect([...row].filter(sign => sign > '\u2000').length).toBeLessThanOrEqual(13);
      }),
    );
  });

  it('begins no row with a closing sign', () => {
    expect(wrapped('预算预算，决算', 4)).toEqual(['预算预', '算，决', '算']);
  });

  it('keeps numbers in one piece where they fit', () => {
    expect(wrapped('合计为 1,234,567.89 万元', 9)).toContain('1,234,567.89');
  });
});
