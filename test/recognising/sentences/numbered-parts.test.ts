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
