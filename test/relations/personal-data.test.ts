import {describe, expect, it} from 'vitest';
import {hasValidCheck, rule} from '../../src/relations/personal-data.ts';
import {complaints, documentOf, seen} from './written-document.ts';

describe('personal-data', () => {
  it('finds a mobile number beside a person', () => {
    expect(
      complaints(rule, documentOf('负责人：　经办人：周某某　联系电话：13912345678　填报日期：20260112093000')),
    ).toEqual(['error: 13912345678']);
  });

  it('finds it in the row of a form, and says once what stands there three times', () => {
    const form = [
      ['项目名称', '河道清淤', '填报人', '13712345678'],
      ['联系电话', '13712345678', '主管部门', '水务局'],
    ];
    expect(seen(rule, documentOf('绩效目标表', form, '经办人 周某某 137 1234 5678'))).toMatchObject([
      {severity: 'error', printed: '13712345678', at: ['13712345678', '13712345678', '13712345678']},
    ]);
  });

  it('says once what stands in the form of every project', () => {
    const forms = [
      '经办人：周某某　联系电话：13912345678',
      '经办人：吴某某　联系电话：13812345678',
      '手机：13712345678',
    ];
    expect(complaints(rule, documentOf(...forms))).toEqual(['error: 13912345678、13812345678', 'warning: 13712345678']);
  });

  it('only asks to look where no person is named, or where readers are to call', () => {
    expect(complaints(rule, documentOf('办公电话：13612345678。'))).toEqual(['warning: 13612345678']);
    expect(complaints(rule, documentOf('信息公开联系人：周某某，联系电话：13612345678。'))).toEqual([
      'warning: 13612345678',
    ]);
  });

  it('finds an identity number with a valid check character', () => {
    expect(hasValidCheck('11010519491231002X')).toBe(true);
    expect(complaints(rule, documentOf('姓名：周某某，身份证号：11010519491231002X'))).toEqual([
      'error: 11010519491231002X',
    ]);
    expect(complaints(rule, documentOf('姓名：周某某，身份证号：110105194912310021'))).toEqual([]);
  });

  it.each([
    ['an office telephone', '联系人：周某某，联系电话：0912-3456789'],
    ['a hotline', '监督电话：12345，咨询电话：4001234567'],
    ['a date with its time', '经办人：周某某，填报日期：20230321140116'],
    ['an amount without separators', '负责人说明：本年支出13912345678元'],
    ['an amount with decimals', '负责人：周某某 合计 13912345678.00'],
    ['a credit code', '负责人：周某某，统一社会信用代码：12610800MB2913912345'],
    ['a number of a project', '项目负责人：周某某，项目编码：13912345678'],
    ['a part of a longer number', '经办人：周某某，联系电话 139123456789'],
    ['a masked number', '经办人：周某某，联系电话：139****5678'],
  ])('is silent about %s', (_, sentence) => {
    expect(complaints(rule, documentOf(sentence))).toEqual([]);
  });
});
