// @vitest-environment jsdom
import {describe, it} from 'vitest';
import {account, page, table, withstand} from './withstand.ts';

// What could mislead in final accounts, lists of projects and classes: each document agrees with itself.

const whole = table(
  '收入支出决算总表',
  `收入|决算数|支出|决算数
  一、一般公共预算财政拨款收入|180.00|一、一般公共服务支出|150.00
  二、政府性基金预算财政拨款收入|30.00|二、城乡社区支出|21.30
  本年收入合计|210.00|本年支出合计|171.30
  使用非财政拨款结余|4.00|结余分配|1.50
  年初结转和结余|20.00|年末结转和结余|61.20
  总计|234.00|总计|234.00`,
);

const fund = table(
  '政府性基金预算财政拨款收入支出决算表',
  `科目编码|科目名称|年初结转和结余|本年收入|本年支出|年末结转和结余
  |合计|12.00|30.00|21.30|20.70
  212|城乡社区支出|12.00|30.00|21.30|20.70`,
);

describe('final accounts', () => {
  it('a fund carries over less than all money does, under the same words', () => {
    withstand(
      `${whole}${fund}<h2>八、政府性基金预算财政拨款收入支出决算情况</h2><p>2024年度政府性基金预算财政拨款年初结转和结余12.00万元，本年收入30.00万元，本年支出21.30万元，年末结转和结余[20.70→27.70]万元。</p>`,
      account,
    );
  });

  it('what was used of savings and what was shared out stand between the totals', () => {
    withstand(whole.replace('<td>1.50</td>', '<td>[1.50→2.50]</td>'), account);
  });

  it('one amount is compared with last year and with its budget, each with a base of its own', () => {
    withstand(
      '<p>堤防整治支出64.25万元，较上年决算数增加14.25万元，增长28.5%；较年初预算数40.00万元增加[24.25→26.25]万元，增长60.6%。</p>',
      account,
    );
  });

  it('预算数 of 三公经费 is what the text calls 全年预算数', () => {
    withstand(
      `${table(
        '财政拨款“三公”经费支出决算表',
        `项目|预算数|决算数
        合计|51.00|42.55
        公务接待费|6.00|3.35
        公务用车运行维护费|45.00|39.20`,
      )}<p>2024年度财政拨款“三公”经费支出决算42.55万元，完成全年预算数的[83.43→93.43]%。</p>`,
      account,
      'warning',
    );
  });

  it('nothing spent on an item is no contradiction to what was planned for it', () => {
    withstand(
      `${table(
        '财政拨款“三公”经费支出决算表',
        `项目|预算数|决算数
        合计|[51.00→15.00]|39.20
        公务接待费|6.00|0.00
        公务用车运行维护费|45.00|39.20`,
      )}<p>2024年度未发生公务接待费支出。</p>`,
      account,
      'warning',
    );
  });
});

const projects = (rows: string): string => table('专项业务经费支出表', `单位编码|项目名称|项目金额|项目简介\n${rows}`);

const form = (name: string, total: string): string =>
  `<p>项目支出绩效目标表</p><table><tr><td>项目名称</td><td colspan="3">${name}</td></tr><tr><td rowspan="3">项目资金（万元）</td><td>年度资金总额</td><td colspan="2">${total}</td></tr><tr><td>其中：财政拨款</td><td colspan="2">${total}</td></tr><tr><td>其他资金</td><td colspan="2">0.00</td></tr><tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr><tr><td>产出指标</td><td>数量指标</td><td>培训期数</td><td>≥2期</td></tr></table>`;

describe('projects and classes', () => {
  it('a project that two bodies share has the money of both rows', () => {
    withstand(
      `${projects(`|合计|50.00|
      209001|基层档案员培训|20.00|机关
      209002|基层档案员培训|[30.00→38.00]|下属馆`)}${form('基层档案员培训', '50.00')}`,
      page,
    );
  });

  it('a class in two rows is told by the text as one', () => {
    withstand(
      `<p>（1）行政运行（2012601）60.00万元；</p><p>（2）档案馆（2012604）46.00万元。</p>${table(
        '项目支出和基本支出明细表',
        `科目编码|科目名称|合计|基本支出|项目支出
        201|一般公共服务支出|106.00|60.00|46.00
        20126|档案事务|106.00|60.00|46.00
        2012601|行政运行|60.00|60.00|
        2012604|档案馆|40.00||40.00
        2012604|档案馆|[6.00→9.00]||6.00`,
      )}`,
      page,
    );
  });

  it('vehicles of a trade are paid from the section of official ones', () => {
    withstand(
      `${table(
        '一般公共预算支出明细表（按支出经济分类科目）',
        `经济科目编码|经济科目名称|合计|公用经费支出|专项业务经费支出
        302|商品和服务支出|34.00|14.00|20.00
        30217|公务接待费|4.00|4.00|
        30231|公务用车运行维护费|30.00|10.00|20.00`,
      )}${table(
        '一般公共预算“三公”经费支出表',
        `项目|预算数
        合计|14.00
        公务接待费|[4.00→3.00]
        公务用车运行维护费|10.00`,
      )}`,
      page,
    );
  });
});
