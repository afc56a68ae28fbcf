// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {looksLikeDisclosure} from '../../../src/reading/html/looks-like-disclosure.ts';
import {page} from './page.ts';

const menu = `<ul>${['财政预决算', '部门预决算', '“三公”经费', '政府采购', '通知公告'].map(name => `<li><a href="/x">${name}</a></li>`).join('')}</ul>`;
const explanation = `<p>一、收支预算总体情况说明。青禾县教育局2024年收入预算186.83万元，其中一般公共预算拨款收入186.83万元，较上年减少17.77万元。</p>
  <p>二、财政拨款收支情况。基本支出139.63万元，项目支出47.20万元。</p><p>三、“三公”经费预算支出0.50万元，其中公务接待费0.50万元，公务用车运行维护费0万元。</p>
  <p>四、机关运行经费安排53.51万元。五、政府采购预算10.00万元。六、绩效目标设置情况。七、名词解释。</p>`;
const table = (title: string): string => `<p>${title}</p><p>单位：万元</p><table>
  <tr><td>科目编码</td><td>科目名称</td><td>合计</td><td>基本支出</td><td>项目支出</td></tr>
  <tr><td>205</td><td>教育支出</td><td>186.83</td><td>139.63</td><td>47.20</td></tr>
  <tr><td>208</td><td>社会保障和就业支出</td><td>12.00</td><td>12.00</td><td></td></tr><tr><td></td><td>合计</td><td>198.83</td><td>151.63</td><td>47.20</td></tr></table>`;
const report = `<p>2023年全县一般公共预算收入9.79亿元，完成预算的94.9%，下降2.3%。一般公共预算支出15.12亿元，比上年下降3.2%。</p>
  <p>政府性基金预算收入6.81亿元，支出9.36亿元。国有资本经营预算收入0.12亿元。上级转移支付5.99亿元。2024年预算草案安排收入10.09亿元。</p>`;
const news =
  '<p>近日，县财政局召开专题会议，研究部署2024年部门预算编制工作。会议强调，要严格落实过紧日子要求，压减“三公”经费100万元，统筹安排项目支出2000万元，基本支出3000万元，把财政拨款用在刀刃上。</p>';
const list = `<ul>${Array.from({length: 20}, (_, i) => `<li><a href="/x/${i}.html">青禾县某局（${i}）2024年部门预算公开</a><span>2024-02-0${i % 9}</span></li>`).join('')}</ul>`;

const reckoned = ['基本工资', '津贴补贴', '奖金', '养老保险', '医疗保险', '住房公积金', '办公费', '差旅费']
  .map((item, i) => `<p>${i + 1}.${item}：${21500 + i}元×12月=${(21500 + i) * 12}元</p>`)
  .join('');

const look = (title: string, body: string, head = '') =>
  looksLikeDisclosure(
    page(
      `<html><head><title>${title}</title>${head}</head><body>${menu}${body}<div>主办：青禾县人民政府 滇ICP备00000000号</div></body></html>`,
    ),
  );

describe('a disclosure', () => {
  it.each([
    ['2024年部门预算公开', '青禾县教育局2024年部门预算公开-青禾县人民政府', explanation + table('支出总表'), 'budget'],
    ['单位预算, tables only', '2026年青禾县实验小学单位预算', table('收支总表') + table('基本支出表'), 'budget'],
    ['a budget that is reckoned item by item', '青禾镇人民政府2031年部门收支预算编制说明', reckoned, 'budget'],
    ['a page with text only', '青禾县教育局2024年部门预算编制说明', explanation, 'budget'],
    [
      '部门决算',
      '青禾县教育局2023年度部门决算公开',
      (explanation + table('收入支出决算总表')).replaceAll('预算', '决算'),
      'final-account',
    ],
    [
      '单位决算 of a body whose name has a word of another kind of page',
      '青禾县教师培训中心2023年度单位决算',
      table('支出决算表').replaceAll('预算', '决算'),
      'final-account',
    ],
    ['三公经费', '青禾县教育局2024年“三公”经费预算情况说明', explanation, 'budget'],
    [
      'a title that says nothing',
      '附件2',
      table('一般公共预算支出表') + table('财政拨款收支总表') + explanation,
      'budget',
    ],
    [
      'a title of the site',
      '青禾县人民政府门户网站',
      `<h1>青禾县教育局2024年部门预算公开说明</h1>${explanation}`,
      'budget',
    ],
    [
      'a report to the congress',
      '关于青禾县2023年财政预算执行情况和2024年财政预算草案的报告_青禾县人民政府',
      report,
      'government-budget',
    ],
    [
      'a final account of a government',
      '青禾县2023年财政决算报告',
      report.replaceAll('预算草案', '决算'),
      'government-final-account',
    ],
    [
      'tables of a government',
      '青禾县2024年政府预算公开表',
      table('一般公共预算收入表') + table('一般公共预算支出表') + report,
      'government-budget',
    ],
  ])('is seen in %s', (_, title, body, kind) => {
    const seen = look(title, body);
    expect(seen).toMatchObject({is: true, kind});
    expect(seen.why.length).toBeGreaterThan(0);
  });

  it('is seen by the title in the record of the portal, whatever <title> says', () => {
    const record = '<meta name="ArticleTitle" content="青禾县教育局2024年部门预算公开">';
    expect(look('青禾县人民政府', explanation, record).is).toBe(true);
  });
});

describe('no disclosure', () => {
  it.each([
    ['news about budgets', '县财政局召开2024年部门预算编制工作会议_青禾县人民政府', news],
    [
      'a bulletin of statistics',
      '青禾县2023年国民经济和社会发展统计公报',
      `${report}<table><tr><td>指标</td><td>绝对数</td></tr><tr><td>一般公共预算收入</td><td>9.79</td></tr><tr><td>一般公共预算支出</td><td>15.12</td></tr></table>`,
    ],
    [
      'a tender',
      '青禾县教育局预算管理系统采购项目竞争性磋商公告',
      '<p>预算金额：100.00万元。采购需求详见附件。最高限价98.00万元，投标保证金2.00万元。</p><table><tr><td>采购内容</td><td>预算金额</td></tr><tr><td>软件</td><td>100.00</td></tr></table>',
    ],
    [
      'a law',
      '青禾县预算绩效管理办法',
      '<p>第一条 为规范财政拨款、基本支出、项目支出、机关运行经费和“三公”经费管理，制定本办法。第二条 绩效目标应当量化。</p>',
    ],
    ['a notice', '关于编制2025年部门预算的通知', explanation.replace(/\d+\.\d+万元/gu, '')],
    ['the report of an audit', '青禾县2023年度预算执行和其他财政收支审计工作报告', report],
    ['an evaluation', '2023年部门预算绩效评价报告', '<p>项目支出绩效目标完成，项目资金100.00万元，得分95分。</p>'],
    ['an explanation of a policy', '《2024年预算草案》解读', news],
    ['a picture that explains a budget', '一图读懂青禾县2024年政府预算', news],
    ['a guide', '部门预算公开操作指南', news],
    ['a list of links', '部门预算公开', list],
    [
      'an ordinary page',
      '青禾县概况',
      '<p>青禾县位于省境东部，面积1000平方公里，人口30万人，地区生产总值100.00亿元。</p>',
    ],
    ['an empty page', '', ''],
  ])('is seen in %s', (_, title, body) => {
    expect(look(title, body)).toMatchObject({is: false, kind: null});
  });

  it('is a list of files, and is said to be one', () => {
    const files = `<ul>${Array.from({length: 9}, (_, i) => `<li><a href="/f/${i}.pdf?k=1">青禾县某局（${i}）2024年单位预算公开.pdf</a></li>`).join('')}</ul>`;
    expect(look('2024年青禾县教育局所属单位预算公开', files)).toMatchObject({
      is: false,
      kind: 'list',
      why: expect.arrayContaining(['attachments: 9']),
    });
  });
});
