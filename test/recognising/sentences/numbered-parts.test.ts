import {describe, expect, it} from 'vitest';
import type {Passage} from '../../../src/model/disclosure.ts';
import {numberedParts} from '../../../src/recognising/sentences/numbered-parts.ts';

/** The parts of passages with these texts, each with the position it begins at. */
const partsOf = (...texts: readonly string[]): [number, string][] =>
  numberedParts(texts.map((text): Passage => ({kind: 'passage', id: '', role: 'paragraph', text, stretches: []}))).map(
    ({text}) => [text.length - text.trimStart().length, text.trim()],
  );

describe('a passage of several numbered items', () => {
  it('is taken apart, each item at its place', () => {
    expect(partsOf('1.行政运行支出5万元，持平。2.住房公积金支出3万元。')).toEqual([
      [0, '1.行政运行支出5万元，持平。'],
      [15, '2.住房公积金支出3万元。'],
    ]);
    expect(
      partsOf('（一）公务接待费1万元。 （二）公务用车购置和运行费2万元；（三）因公出国（境）费0万元。'),
    ).toHaveLength(3);
  });

  it('goes on with the number of the passages before', () => {
    const items = ['3、文化和旅游支出（类）2万元。', '主要原因是人员减少。4、卫生健康支出（类）1万元。'];
    expect(partsOf(...items).map(([, text]) => text)).toEqual([
      '3、文化和旅游支出（类）2万元。',
      '主要原因是人员减少。',
      '4、卫生健康支出（类）1万元。',
    ]);
  });

  it('is taken apart where a colon opens items of a classification within it', () => {
    expect(
      partsOf('（三）农林水支出（类）9万元。包括：1、农业（科目编码：21301）5万元。2、水利（款）4万元。').map(
        ([, text]) => text,
      ),
    ).toEqual(['（三）农林水支出（类）9万元。包括：', '1、农业（科目编码：21301）5万元。', '2、水利（款）4万元。']);
    for (const whole of [
      // What follows goes on about the whole.
      '支出9万元。包括：1、基本支出5万元。2、项目支出4万元。',
      '（三）农林水支出（类）9万元。包括：1、农业（款）9万元。',
      '住房改革支出9万元，其中：1、住房公积金（2210201）5万元；2、提租补贴（2210202）4万元。',
    ])
      expect(partsOf(whole)).toHaveLength(1);
  });

  it('is left whole where a number is not the next one, or no money is named', () => {
    const whole = [
      ['1.行政运行支出5万元。3.住房公积金支出3万元。'],
      ['1.行政运行支出增加5万元，原因：1.人员增加。2.标准提高。'],
      ['行政运行支出5万元。2.住房公积金支出3万元。'],
      ['1.行政运行支出5.2万元。'],
    ];
    for (const texts of whole) expect(partsOf(...texts)).toHaveLength(texts.length);
  });
});
