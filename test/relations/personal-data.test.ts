import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {hasValidCheck, isCard, rule} from '../../src/relations/personal-data.ts';
import {toResult} from '../../src/reporting/result.ts';
import {shareable} from '../../src/reporting/shareable.ts';
import {complaints, documentOf, seen} from './written-document.ts';

describe('personal-data', () => {
  it('disagrees: finds a mobile number beside a person', () => {
    expect(
      complaints(rule, documentOf('负责人：　经办人：周某某　联系电话：13912345678　填报日期：20260112093000')),
    ).toEqual(['error: 139****5678']);
  });

  it('finds it behind a comma, where no digits stand before that', () => {
    expect(complaints(rule, documentOf('经办人：周某某，13912345678。'))).toEqual(['error: 139****5678']);
    expect(complaints(rule, documentOf('经办人：周某某，合计2,13912345678元。'))).toEqual([]);
  });

  it('finds it in the row of a form, and says once what stands there three times', () => {
    const form = [
      ['项目名称', '河道清淤', '填报人', '13712345678'],
      ['联系电话', '13712345678', '主管部门', '水务局'],
    ];
    expect(seen(rule, documentOf('绩效目标表', form, '经办人 周某某 137 1234 5678'))).toMatchObject([
      {severity: 'error', printed: '137****5678', at: ['13712345678', '13712345678', '13712345678']},
    ]);
  });

  it('says once what stands in the form of every project', () => {
    const forms = [
      '经办人：周某某　联系电话：13912345678',
      '经办人：吴某某　联系电话：13812345678',
      '手机：13712345678',
    ];
    expect(complaints(rule, documentOf(...forms))).toEqual(['error: 139****5678、138****5678', 'warning: 137****5678']);
  });

  it('only asks to look where no person is named, or where readers are to call', () => {
    expect(complaints(rule, documentOf('办公电话：13612345678。'))).toEqual(['warning: 136****5678']);
    expect(complaints(rule, documentOf('信息公开联系人：周某某，联系电话：13612345678。'))).toEqual([
      'warning: 136****5678',
    ]);
  });

  it('asks about the mailbox of a person who is named, and hides its name', () => {
    expect(
      complaints(rule, documentOf('经办人：周某某，电子邮箱：zhoumoumou@163.com，填报日期：2026年1月12日')),
    ).toEqual(['warning: zh********@163.com']);
    const form = [
      ['项目名称', '河道清淤', '填报人', '周某某'],
      ['电子邮箱', '3456789@qq.com', '主管部门', '水务局'],
    ];
    expect(complaints(rule, documentOf('绩效目标表', form))).toEqual([]);
    const beside = [['填报人', '周某某', '电子邮箱', '3456789@qq.com']];
    expect(complaints(rule, documentOf('绩效目标表', beside))).toEqual(['warning: 34*****@qq.com']);
    expect(complaints(rule, documentOf('经办人：周某某，邮箱：13812345678@139.com。'))).toEqual(['error: 138****5678']);
  });

  it.each([
    ['an office', '联系电话：0912-3000000，电子邮箱：qinglanshuiwu@163.com。'],
    ['its own domain', '经办人：周某某，电子邮箱：zhou@qinglan.gov.cn。'],
    ['readers who are to write', '信息公开联系人：周某某，电子邮箱：qinglanshuiwu@163.com。'],
    ['whom readers may ask', '联系人：周某某，电话：0912-3000000，电子邮箱：qinglanshuiwu@163.com。'],
    ['a mailbox called that of the office', '负责人：周某某，单位邮箱：qinglanshuiwu@126.com。'],
  ])('agrees: is silent about the mailbox of %s', (_, sentence) => {
    expect(complaints(rule, documentOf('# 2026年部门预算', sentence))).toEqual([]);
  });

  it('finds an identity number with a valid check character', () => {
    expect(hasValidCheck('11010519491231002X')).toBe(true);
    expect(complaints(rule, documentOf('姓名：周某某，身份证号：11010519491231002X'))).toEqual([
      'error: 110***********002X',
    ]);
    expect(complaints(rule, documentOf('姓名：周某某，身份证号：110105194912310021'))).toEqual([]);
  });

  it('repeats no number in full, neither in the finding nor in what is exported of the document', () => {
    const form = [
      ['项目名称', '河道清淤', '填报人', '13712345678'],
      ['预算资金', '10.00', '经办人', '周某某 138 1234 5678'],
    ];
    const totals = [
      ['收入', '预算数', '支出', '预算数'],
      ['一般公共预算拨款收入', '10.00', '基本支出', '4.00'],
      ['其他收入', '2.00', '项目支出', '8.00'],
      ['收入总计', '12.00', '支出总计', '12.00'],
    ];
    const contact = '经办人：周某某　联系电话：13912345678，收入预算12万元，其中财政拨款10万元。';
    const report = check(
      documentOf('# 青岚市水务局2026年部门预算公开', '^ 部门收支总表', totals, '项目绩效目标表', form, contact),
    );
    const exported = JSON.stringify(shareable(toResult(report, {file: 'a', sha256: ''})));
    expect(exported).toContain('139****5678');
    expect(exported).toContain('138 **** 5678');
    expect(exported).not.toMatch(/12345678|1234 5678/u);
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
  ])('agrees: is silent about %s', (_, sentence) => {
    expect(complaints(rule, documentOf(sentence))).toEqual([]);
  });

  it('finds the number of a bank card with a valid check digit', () => {
    const card = '622848'.padEnd(18, '0');
    const last = [...'0123456789'].find(digit => isCard(`${card}${digit}`)) ?? '';
    const other = last === '1' ? '2' : '1';
    expect(complaints(rule, documentOf(`领款人姓名：周某某，银行卡号：${card}${last}。`))).toEqual([
      `error: 622************000${last}`,
    ]);
    expect(complaints(rule, documentOf(`银行卡号：${card}${last}。`))).toEqual([`warning: 622************000${last}`]);
    expect(complaints(rule, documentOf(`银行卡号：${card}${other}。`))).toEqual([]);
    // The account of the body.
    expect(complaints(rule, documentOf(`本单位开户账号：${card}${last}。`))).toEqual([]);
  });
});
