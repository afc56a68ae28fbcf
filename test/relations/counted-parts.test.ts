import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/counted-parts.ts';
import {complaints, documentOf, seen} from './written-document.ts';

describe('counted-parts', () => {
  it('agrees where the parts come to the whole', () => {
    expect(seen(rule, documentOf('共有车辆5辆，其中：机要通信用车1辆、应急保障用车1辆、其他用车3辆。'))).toMatchObject([
      {verdict: 'agrees', left: ['5辆'], right: ['1辆', '1辆', '3辆']},
    ]);
  });

  it('disagrees: finds a list closed by the others that does not', () => {
    expect(complaints(rule, documentOf('共有车辆6辆，其中：机要通信用车1辆、应急保障用车1辆、其他用车3辆。'))).toEqual([
      'error: 6辆 ≠ 1辆 + 1辆 + 3辆',
    ]);
  });

  it('asserts that uses of vehicles are no more than all of them, and asks whether they are all', () => {
    const told = (all: number, first: number): string[] =>
      complaints(rule, documentOf(`共有车辆${all}辆，其中：机要通信用车${first}辆、应急保障用车2辆。`));
    expect(told(3, 1)).toEqual([]);
    expect(told(4, 1)).toEqual(['warning: 4辆 ≠ 1辆 + 2辆']);
    expect(told(3, 4)).toContain('error: 3辆 ≠ 4辆 + 2辆');
    // What they are driven by overlaps with what they are.
    expect(complaints(rule, documentOf('共有车辆3辆，其中：轿车3辆、新能源车2辆。'))).toEqual([]);
  });

  it('reads one use of vehicles alone', () => {
    const said = (list: string): string[] => complaints(rule, documentOf(`共有车辆6辆，${list}；其他设备2台。`));
    expect(said('其中：应急保障用车6辆')).toEqual([]);
    expect(said('其中：应急保障用车5辆')).toEqual(['warning: 6辆 ≠ 5辆']);
    expect(said('其中应急保障用车5辆')).toEqual([]);
    expect(said('其中应急保障用车8辆')).toEqual(['error: 6辆 ≠ 8辆']);
  });

  it('asks to look at posts that are all administrative or institutional', () => {
    expect(complaints(rule, documentOf('人员编制30人，其中行政编制7人、事业编制20人；实有人员27人。'))).toEqual([
      'warning: 30人 ≠ 7人 + 20人',
    ]);
  });

  it.each([
    [
      'three kinds of posts',
      '人员编制27人，其中行政编制10人、事业编制16人、工勤编制2人；实有人员24人。',
      '27人 ≠ 10人 + 16人 + 2人',
    ],
    ['without 其中', '本局编制27人，行政编制10人，事业编制16人，实有24人。', '27人 ≠ 10人 + 16人'],
    ['workers of an office', '核定编制22个，其中：行政编制19个，工勤编制2个。', '22个 ≠ 19个 + 2个'],
    ['the retired', '离退休人员12人，其中：离休1人，退休12人。', '12人 ≠ 1人 + 12人'],
  ])('asks to look at %s', (_, sentence, gap) => {
    expect(complaints(rule, documentOf(sentence))).toContain(`warning: ${gap}`);
  });

  it('is sure where kinds of staff behind 其中 come to more than all', () => {
    const red = (sentence: string) => complaints(rule, documentOf(sentence)).filter(found => found.startsWith('error'));
    expect(red('人员编制12人，其中行政编制8人、事业编制5人；实有人员11人。')).toEqual(['error: 12人 ≠ 8人 + 5人']);
    expect(red('人员编制12人，其中行政编制7人、事业编制5人；实有人员11人。')).toEqual([]);
    expect(red('人员编制14人，其中行政编制7人、事业编制5人；实有人员11人。')).toEqual([]);
    expect(red('本年新增编制5人，行政编制8人、事业编制5人。')).toEqual([]);
    expect(red('实有人员30人，其中行政20人、事业8人、聘用4人。')).toEqual([]);
  });

  it('adds up what is above and below the ground', () => {
    const told = (below: string) => documentOf(`房屋建筑面积512.6平方米，其中：地上400.4平方米，地下${below}平方米。`);
    expect(seen(rule, told('112.2'))).toMatchObject([{verdict: 'agrees'}]);
    expect(complaints(rule, told('122.2'))).toEqual(['error: 512.6平方米 ≠ 400.4平方米 + 122.2平方米']);
    expect(seen(rule, told('112.3'))).toMatchObject([{verdict: 'rounding'}]);
    expect(seen(rule, documentOf('建筑面积500平方米，其中地上办公区400平方米，地下车库50平方米。'))).toEqual([]);
    expect(seen(rule, documentOf('办公用房500平方米，其中地上400平方米。'))).toEqual([]);
  });

  it('says nothing where a kind of staff may be missing', () => {
    expect(seen(rule, documentOf('人员编制30人，其中事业编制20人、工勤编制2人。'))).toEqual([]);
    expect(seen(rule, documentOf('实有人员30人，其中行政20人。'))).toEqual([]);
    expect(complaints(rule, documentOf('编制30人，实有27人；行政编制10人、事业编制20人。'))).toEqual([]);
    expect(complaints(rule, documentOf('编制28人，其中行政10人、事业16人、工勤2人。'))).toEqual([]);
  });

  it('says nothing of a list that is not closed, or whose parts overlap', () => {
    expect(seen(rule, documentOf('在职人员30人，其中博士2人、硕士10人。'))).toEqual([]);
    expect(seen(rule, documentOf('在职人员10人，其中党员8人、女性5人。'))).toEqual([]);
  });

  it.each([
    ['a list in brackets that ends', '共有车辆10辆，其中：一般公务用车3辆（其中：机要1辆、其他2辆）、执法用车7辆。'],
    ['another count after the sentence', '共有车辆2辆，其中：应急保障用车1辆、其他用车1辆。单价50万元以上设备3台。'],
    ['numbers without a list', '编制30人，实有27人，退休12人。'],
  ])('is silent about %s', (_, sentence) => {
    expect(complaints(rule, documentOf(sentence))).toEqual([]);
  });
});
