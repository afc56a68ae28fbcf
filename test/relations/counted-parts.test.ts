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

  it('asks to look at posts that are all administrative or institutional', () => {
    expect(complaints(rule, documentOf('人员编制30人，其中行政编制7人、事业编制20人；实有人员27人。'))).toEqual([
      'warning: 30人 ≠ 7人 + 20人',
    ]);
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
