import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/unit-words.ts';
import {complaints, documentOf} from './written-document.ts';

describe('unit-words', () => {
  it('disagrees: finds a unit printed twice', () => {
    expect(complaints(rule, documentOf('本单位当年预算支出 312.40 万万元，其中基本支出 200.00 万元。'))).toEqual([
      'error: 312.40万万元 → 312.40万元',
    ]);
    expect(complaints(rule, documentOf('公务接待费0.80万元元，与上年持平。'))).toEqual([
      'error: 0.80万元元 → 0.80万元',
    ]);
    expect(
      complaints(
        rule,
        documentOf('合计', [
          ['项目', '金额'],
          ['办公费', '1,200元元'],
        ]),
      ),
    ).toEqual(['error: 1,200元元 → 1,200元']);
  });

  it('gathers amounts whose unit is cut off into one note', () => {
    expect(complaints(rule, documentOf('公务接待费预算0.39万（其中外事接待0.10万），比上年减少0.05万元。'))).toEqual([
      'note: 公务接待费预算0.39万 → 0.39万元',
    ]);
  });

  it('notes percent signs and persons that are left out where neighbours have them', () => {
    expect(complaints(rule, documentOf('基本支出80.00万元，占76.23；项目支出24.94万元，占23.77%。'))).toEqual([
      'note: 占76.23 → 76.23%',
    ]);
    expect(complaints(rule, documentOf('行政编制7人、事业编制27；实有人员30人。'))).toEqual([
      'note: 事业编制27 → 27人',
    ]);
  });

  it('notes an amount without a unit in a list whose amounts around it have one', () => {
    expect(
      complaints(rule, documentOf('人员经费20.60万元，包括：基本工资12.30万元、津贴补贴5.20、奖金3.10万元。')),
    ).toEqual(['note: 津贴补贴5.20 → 5.20万元']);
    expect(complaints(rule, documentOf('包括：基本工资12.30万元、比上年增长5.20、奖金3.10万元。'))).toEqual([]);
    expect(complaints(rule, documentOf('包括：基本工资12.30万元、津贴补贴5.20、奖金3.10。'))).toEqual([]);
  });

  it.each([
    ['proper units', '预算312.40万元，其中基本支出200元，增长5.20%，2亿元。'],
    ['a holiday after an amount', '发放慰问金200元元旦春节期间走访。'],
    ['elements after an amount', '每件5元元件费'],
    ['persons in ten thousands', '预算100.00万元，惠及群众3.2万，覆盖率95%。'],
    ['a threshold', '单价20万（含）以上的设备，预算3万元。'],
    ['type that is drawn twice', '支支出出合合计计331122..4400万万元元。。'],
    ['characters drawn twice but not the digits', '支支出出合合计计312.40万万元元'],
    ['a document that never writes a percent sign', '基本支出占76.23，项目支出占23.77。'],
    ['a count at the end of a list', '行政人员、事业人员2类，'],
  ])('agrees: is silent about %s', (_, sentence) => {
    expect(complaints(rule, documentOf(sentence))).toEqual([]);
  });

  it('asks about the one amount in 元 of a text whose others are in 万元', () => {
    const text = (odd: string): string[] =>
      complaints(
        rule,
        documentOf(
          '收入预算312.40万元，比上年增加12.40万元。支出预算312.40万元，其中：基本支出200.10万元、项目支出112.30万元。',
          `人员经费150.20万元，公用经费49.90万元。培训费支出${odd}，会议费支出1.20万元。`,
        ),
      );
    expect(text('2.74万元')).toEqual([]);
    expect(text('2.74元')).toEqual(['warning: 培训费支出2.74元 → 2.74万元']);
    expect(text('27,400.00元')).toEqual([]);
    expect(text('人均2.74元')).toEqual([]);
    expect(complaints(rule, documentOf('培训费支出2.74元，会议费支出1.20万元。'))).toEqual([]);
  });

  it('notes a rate without its sign where other passages have it', () => {
    const rates = ['甲项增加1.00万元，增长2.50%。', '乙项减少1.00万元，下降3.10%。', '丙项增加2.00万元，增长4.20%。'];
    expect(complaints(rule, documentOf(...rates, '丁项增加1.00万元，增长11.11，主要是人员增加。'))).toEqual([
      'note: 增长11.11 → 11.11%',
    ]);
    expect(complaints(rule, documentOf('丁项增加1.00万元，增长11.11，主要是人员增加。'))).toEqual([]);
  });
});
