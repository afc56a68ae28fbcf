// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../src/model/disclosure.ts';
import {assemble} from '../src/reading/pdf/read-pdf.ts';
import {type DrawnTable, type DrawnText, pageOf} from './reading/pdf/drawn-pages.ts';
import {account, page, slip, table, told, withstand, withstands} from './withstand.ts';

// What has misled checkers of budgets before.

const functions = table(
  '一般公共预算支出表',
  `科目编码|科目名称|合计|基本支出|项目支出
  201|一般公共服务支出|84.00|60.00|24.00
  20126|档案事务|84.00|60.00|24.00
  2012601|行政运行|60.00|60.00|0.00
  2012604|档案馆|24.00|0.00|24.00
  210|卫生健康支出|16.00|16.00|0.00
  21011|行政事业单位医疗|16.00|16.00|0.00
  2101101|行政单位医疗|16.00|16.00|0.00
  |合计|100.00|76.00|24.00`,
);

describe('rows of tables', () => {
  it('其中 is a part of the row above it, not one of its neighbours', () => {
    withstands(
      table(
        '支出预算表',
        `项目|预算数
        一、工资福利支出|60.00
        二、商品和服务支出|[31.50→13.50]
        其中：公务用车购置费|12.00
        三、资本性支出|8.50
        合计|100.00`,
      ),
    );
  });

  it('小计 and 合计 add up what stands under each, once', () => {
    withstands(
      table(
        '政府采购预算表',
        `采购项目|货物|服务|合计
        扫描设备|9.00|1.00|10.00
        档案柜|6.00|0.50|[6.50→5.60]
        小计|15.00|1.50|16.50
        装订服务|2.00|4.00|6.00
        网络租用|0.00|3.00|3.00
        小计|2.00|7.00|9.00
        合计|17.00|8.50|25.50`,
      ),
    );
  });

  it('本年合计 goes on to 总计 with what was carried over', () => {
    withstands(
      table(
        '收支总表',
        `收入|预算数|支出|预算数
        一、一般公共预算拨款|90.00|一、一般公共服务支出|84.00
        二、事业收入|10.00|二、卫生健康支出|21.00
        本年收入合计|100.00|本年支出合计|105.00
        上年结转|[5.00→9.00]||
        收入总计|105.00|支出总计|105.00`,
      ),
    );
  });

  it('rows that number the columns, and columns that number the rows, are no amounts', () => {
    withstands(
      table(
        '支出预算表',
        `序号|科目编码|科目名称|合计|基本支出|项目支出
        栏次|**|**|1|2|3
        1|201|一般公共服务支出|84.00|60.00|24.00
        2|20126|档案事务|84.00|[60.00→66.00]|24.00
        3|2012601|行政运行|60.00|60.00|0.00
        4|2012604|档案馆|24.00|0.00|24.00`,
      ),
    );
  });

  it('a blank, a dash, dots and 无 are nothing', () => {
    withstands(
      table(
        '支出预算表',
        `科目名称|合计|基本支出|项目支出|经营支出
        一般公共服务支出|84.00|60.00|24.00|--
        卫生健康支出|[16.00→61.00]|16.00||—
        住房保障支出|9.00|9.00|…|无
        合计|109.00|85.00|24.00|-`,
      ),
    );
  });

  it('a minus is a sign, brackets around a number and nothing else, a triangle, or 减少', () => {
    withstands(
      `${table(
        '收支预算变动表',
        `项目|上年数|本年数|增减额
        （1）人员经费|75.30|60.00|-15.30
        （2）公用经费|20.00|16.00|(4.00)
        （3）项目支出|30.00|[24.00→42.00]|△6.00
        合计|125.30|100.00|-25.30`,
      )}<p>支出预算100.00万元，比上年减少25.30万元，下降20.19%。</p>`,
    );
  });

  it('thousands are parted by commas, half or full width, by blanks or not at all', () => {
    withstands(
      table(
        '支出预算表',
        `科目名称|合计|基本支出|项目支出
        一般公共服务支出|1,819.02|1819.02|0.00
        卫生健康支出|２，４００.50|2 400.50|0.00
        住房保障支出|[1,200.00→1,020.00]|1,000.00|200.00
        合计|5,419.52|5,219.52|200.00`,
      ),
    );
  });

  it('bold text that is printed twice is read once', () => {
    withstands(
      table(
        '支出预算表',
        `科目名称|合计|基本支出|项目支出
        一般公共服务支出|84.0884.08|60.0060.00|24.0824.08
        卫生健康支出|[16.01→10.61]|16.01|0.00
        合计合计|100.09100.09|76.0176.01|24.0824.08`,
      ),
    );
  });

  it('codes in three columns are carried down, and get back the zero they lost', () => {
    withstands(
      table(
        '支出预算表',
        `类|款|项|科目名称|合计
        201|||一般公共服务支出|84.00
        |26||档案事务|84.00
        |26|1|行政运行|60.00
        ||4|档案馆|[24.00→42.00]
        210|||卫生健康支出|16.00
        |11||行政事业单位医疗|16.00
        |11|01|行政单位医疗|16.00
        |||合计|100.00`,
      ),
      'error',
      ['note code-length 26 1'],
    );
  });

  it('codes stand before or behind the names, within one cell', () => {
    withstands(
      `${table(
        '一般公共预算支出表',
        `科目名称|合计
        208 社会保障和就业支出|36.00
        20805 行政事业单位养老支出|36.00
        机关事业单位基本养老保险缴费支出(2080505)|24.00
        机关事业单位职业年金缴费支出(2080506)|[12.00→21.00]
        合计|36.00`,
      )}`,
    );
  });

  it('names without codes are the same class in another table', () => {
    withstands(
      `${table(
        '财政拨款收支总表',
        `收入|预算数|支出|预算数
        一般公共预算拨款|100.00|一般公共服务支出|84.00
        ||卫生健康支出|[16.00→61.00]
        收入总计|100.00|支出总计|100.00`,
      )}${functions}`,
    );
  });

  it('numbering tells levels: 一、 over 1、 over (1)', () => {
    withstands(
      table(
        '支出预算表',
        `项目|预算数
        一、部门预算|100.00
        1、人员经费和公用经费支出|76.00
        （1）工资福利支出|60.00
        （2）商品和服务支出|[16.00→61.00]
        2、专项业务经费支出|24.00
        （1）商品和服务支出|24.00`,
      ),
    );
  });

  it('codes tell parent and child where rows stand in any order', () => {
    withstands(
      table(
        '一般公共预算支出表',
        `科目编码|科目名称|合计
        2012604|档案馆|24.00
        20126|档案事务|84.00
        2012601|行政运行|[60.00→66.00]
        201|一般公共服务支出|84.00
        2101101|行政单位医疗|16.00
        21011|行政事业单位医疗|16.00
        210|卫生健康支出|16.00
        |合计|100.00`,
      ),
    );
  });

  it('two tables side by side are added up apart', () => {
    withstands(
      table(
        '一般公共预算基本支出表',
        `科目编码|科目名称|金额|科目编码|科目名称|金额
        301|工资福利支出|60.00|302|商品和服务支出|16.00
        30101|基本工资|40.00|30201|办公费|[9.00→6.00]
        30102|津贴补贴|20.00|30207|邮电费|7.00`,
      ),
    );
  });

  it('codes of bodies are none of functions, and the row of a body is a total', () => {
    withstands(
      table(
        '专项业务经费支出表',
        `单位编码|单位（项目）名称|金额
        |合计|24.00
        209|云汀市档案馆|24.00
        209001|云汀市档案馆本级|24.00
        |数字化加工|[15.00→51.00]
        |库房维修|9.00`,
      ),
      'warning',
    );
  });

  it('a table without a total row comes to what another table prints', () => {
    withstands(
      `${table(
        '支出预算表',
        `科目编码|科目名称|合计
        201|一般公共服务支出|84.00
        20126|档案事务|84.00
        2012601|行政运行|60.00
        2012604|档案馆|[24.00→42.00]`,
      )}`,
    );
  });

  it('words of scope part what looks alike: with and without carry-over, all money and allotment', () => {
    withstands(
      `${table(
        '支出总表',
        `科目编码|科目名称|合计|基本支出|项目支出
        201|一般公共服务支出|94.00|60.00|34.00
        210|卫生健康支出|16.00|16.00|0.00
        |合计|110.00|76.00|[34.00→43.00]`,
      )}${functions}`,
    );
  });
});

describe('columns, units and marks of tables', () => {
  it('a unit is that of its table, and of each number of a sentence', () => {
    withstands(
      `${table(
        '一般公共预算支出表',
        `科目编码|科目名称|合计
        201|一般公共服务支出|840,000.00
        210|卫生健康支出|160,000.00
        |合计|1,000,000.00`,
        '元',
      )}<h2>一般公共预算支出情况</h2><p>2025年一般公共预算支出[100.00→190.00]万元，其中：一般公共服务支出84.00万元，卫生健康支出160000.00元。</p>`,
    );
  });

  it('white space of no width, full-width digits, and breaks within a number belong to it', () => {
    withstands(
      table(
        '支出预算表',
        `科目名称|合计|基本支出|项目支出
        一般公共服务支出|1,8<br>19.02|１８１９．０２|0.00
        卫生健康支出|2\u200b400.50|2,400.50&nbsp;|\u30000.00
        住房保障支出|[1,200.00→1,020.00]|1,000.00|200.00
        合计|5,419.52|5,219.52|200.00`,
      ),
    );
  });

  it('marks of layout within a cell are no part of its text', () => {
    withstands(
      table(
        '支出预算表',
        `<b>科目名称</b>|<p>合计</p>|<span>基本</span><span>支出</span>|<p>项目</p><p>支出</p>
        <p>一般公共服务支出</p>|<b>84</b>.00|<p><span>60.00</span></p>|24.00
        卫生健康支出|<strong>[16.00→61.00]</strong>|16.00|<p></p>
        <b>合计</b>|<b>100.00</b>|76.00|24.00`,
      ),
    );
  });

  it('what is hidden on the page, as the print version beside the one for screens, is not read', () => {
    const shown = table(
      '支出预算表',
      `科目名称|合计|基本支出|项目支出
      一般公共服务支出|84.00|60.00|24.00
      卫生健康支出|[16.00→61.00]|16.00|0.00
      合计|100.00|76.00|24.00`,
    );
    withstands(`${shown}<div style="display:none"><p>2024年支出预算表</p>${shown.replace(slip, '99.00')}</div>`);
  });

  it('a table that is printed twice is two printings of one, and its slip one finding', () => {
    const printed = (health: string): string =>
      table(
        '支出预算表',
        `科目编码|科目名称|合计|基本支出|项目支出
        201|一般公共服务支出|84.00|60.00|24.00
        210|卫生健康支出|${health}|16.00|0.00
        |合计|100.00|76.00|24.00`,
      );
    expect(told(page(printed('16.00') + printed('16.00')))).toEqual(['warning repeated-table 支出预算表 ']);
    const once = told(page(printed('61.00') + printed('16.00')));
    expect(once).toHaveLength(1);
    expect(once[0]).toMatch(/^error .* 61\.00/u);
  });

  it('tables that are pictures are not missing, and not compared', () => {
    withstands(
      `<p>表1 部门收支总表</p><p>表2 部门支出总表</p><p>表3 一般公共预算支出表</p>
      <h2>表1 部门收支总表</h2><p><img src="1.png" width="800" height="500"></p>
      <h2>表2 部门支出总表</h2><p><img src="2.png" width="800" height="500"></p>
      ${functions.replace('一般公共预算支出表', '表3 一般公共预算支出表').replace('<td>100.00</td>', '<td>[100.00→110.00]</td>')}`,
    );
  });
});

describe('sentences', () => {
  it('a year is no amount, nor is the number of an ordinance', () => {
    withstands(
      '<p>根据财预〔2016〕143号、云财发（2024）25号和采购目录A02030501的要求，2025年度支出预算100.00万元，其中：基本支出[76.00→67.00]万元，项目支出24.00万元。</p>',
    );
  });

  it('无, 未安排 and 持平 state an amount, or that nothing changed', () => {
    withstands(
      `${table(
        '一般公共预算“三公”经费支出表',
        `项目|上年预算数|本年预算数|增减额
        因公出国（境）费|0.00|0.00|0.00
        公务接待费|1.20|1.20|0.00
        公务用车运行维护费|3.00|[2.50→5.20]|-0.50
        合计|4.20|3.70|-0.50`,
      )}<p>“三公”经费预算3.70万元，比上年减少0.50万元。其中：未安排因公出国（境）费，与上年持平；公务接待费1.20万元，与上年持平；公务用车运行维护费2.50万元，减少0.50万元。</p>`,
    );
  });

  it('there is no rate of growth over nothing', () => {
    withstands(
      '<p>公务接待费0.50万元，比上年增加0.50万元，--（基数为0，不可比）。</p><p>培训费[4.00→5.00]万元，比上年增加1.00万元，增长33.33%。</p>',
    );
  });

  it('a rate is as precise as it is printed', () => {
    withstands(
      '<p>公务接待费2.23万元，比上年减少0.60万元，下降21.2%。</p><p>培训费3.10万元，比上年增加0.60万元，增长[24→42]%。</p><p>会议费0.62万元，比上年增加0.12万元，增长22.22%。</p>',
    );
  });

  it('the nearest amount is not the one that changed, where a bracket states last year', () => {
    withstands('<p>支出预算9,000.00万元（2024年支出预算为8,648.07万元），增加351.93万元，增长[4.07→7.04]%。</p>');
  });

  it('分别为 gives each of several nouns its number', () => {
    withstands(
      '<p>支出预算100.00万元，其中：人员经费、公用经费和项目支出分别为60.00万元、[16.00→61.00]万元、24.00万元，分别占60.00%、16.00%、24.00%。</p>',
    );
  });

  it('an account spends other than it takes in: income and expenditure of the year need not agree', () => {
    withstand(
      table(
        '收入支出决算总表',
        `收入|决算数|支出|决算数
        一、一般公共预算财政拨款收入|90.00|一、一般公共服务支出|80.00
        二、其他收入|[4.00→40.00]|二、卫生健康支出|16.00
        本年收入合计|94.00|本年支出合计|96.00
        年初结转和结余|7.00|年末结转和结余|5.00
        总计|101.00|总计|101.00`,
      ),
      account,
    );
  });

  it('项目 under targets are not 项目支出 of the tables', () => {
    withstands(
      `${functions.replace('<td>100.00</td>', '<td>[100.00→110.00]</td>')}<p>2025年本单位3个项目纳入绩效目标管理，涉及资金60.00万元。</p>`,
    );
  });
});

describe('pages of a PDF', () => {
  interface Drawn {
    texts: DrawnText[];
    tables?: DrawnTable[];
  }

  const opened = (pages: readonly Drawn[]): Disclosure => ({
    source: 'pdf',
    pages: pages.length,
    blocks: assemble(pages.map((drawn, index) => pageOf(index + 1, drawn))),
    problems: [],
  });

  const title: DrawnText[] = [
    ['云汀市档案馆2025年部门预算', 200, 60, 16],
    ['支出预算表', 260, 100],
    ['单位：万元', 450, 116],
  ];
  const foot = (number: number): DrawnText => [String(number), 298, 780];
  const widths = [180, 90, 90, 90];
  const head = ['科目名称', '合计', '基本支出', '项目支出'];
  const line = (text: string, y: number): DrawnText => [text, 80, y];

  const explained: DrawnText[] = [
    ['基本支出、项目支出、一般公共预算、政府性基金预算、国有资本经营预算如实列示；', 80, 130],
    ['单价50万元以上的通用设备和单价100万元以上的专用设备逐件登记。', 80, 148],
  ];

  it('a table goes on over the page below its repeated head', () => {
    withstand<Drawn[]>(
      [
        {
          texts: [...title, foot(1)],
          tables: [
            {
              y: 560,
              widths,
              rows: [head, ['一般公共服务支出', '60.00', '40.00', '20.00'], ['科学技术支出', '20.00', '16.00', '4.00']],
            },
          ],
        },
        {
          texts: [foot(2)],
          tables: [
            {
              y: 60,
              widths,
              rows: [
                head,
                ['卫生健康支出', '12.00', '12.00', '0.00'],
                ['住房保障支出', '[8.00→3.00]', '8.00', '0.00'],
                ['合计', '100.00', '76.00', '24.00'],
              ],
            },
          ],
        },
      ],
      opened,
    );
  });

  it('the number of the page between two halves of a number is no part of it', () => {
    const full = '本年度全馆支出预算一百万元主要用于档案的收集整理保管利用和库房的维修以及设备的更新';
    withstand<Drawn[]>(
      [
        {
          texts: [
            title[0] as DrawnText,
            line(`${full}，`, 700),
            line(`${full.slice(0, 20)}。培训费3.00万元，比上年增加0.36万元，增长`, 718),
            foot(4),
          ],
        },
        {texts: [line('[13.64→16.34]%。', 100), foot(5)]},
        {texts: [line('二、名词解释', 100), ...explained, foot(6)]},
      ],
      opened,
    );
  });

  it('a name in two lines around its amounts is one row', () => {
    withstand<Drawn[]>(
      [
        {
          texts: title,
          tables: [
            {
              y: 130,
              widths: [110, 90, 90, 90],
              rows: [
                head,
                ['机关事业单位基本\n养老保险缴费支出', '24.00', '24.00', '0.00'],
                ['机关事业单位职业\n年金缴费支出', '[12.00→21.00]', '12.00', '0.00'],
                ['合计', '36.00', '36.00', '0.00'],
              ],
            },
          ],
        },
      ],
      opened,
    );
  });

  /** Rows of texts without rulings: labels at 60, amounts that end at 300, 400 and 500. */
  const aligned = (rows: readonly (readonly string[])[], y: number, drift = 0): DrawnText[] =>
    rows.flatMap((cells, row) =>
      cells.map((text, column): DrawnText => {
        const wide = text.replace(slip, '$1').length * 5;
        const x = column === 0 ? 60 : 200 + 100 * column - wide;
        return [text, x, y + 20 * row + (column === 0 ? 0 : drift)];
      }),
    );
  const rows = [
    ['一般公共服务支出', '84.00', '60.00', '24.00'],
    ['卫生健康支出', '[16.00→61.00]', '16.00', '0.00'],
    ['住房保障支出', '9.00', '9.00', '0.00'],
    ['合计', '109.00', '85.00', '24.00'],
  ];
  const heads: DrawnText[] = [
    ['科目名称', 60, 150],
    ['合计', 280, 150],
    ['基本支出', 360, 150],
    ['项目支出', 460, 150],
  ];

  it('amounts may stand some points above or below their names', () => {
    withstand<Drawn[]>([{texts: [...title, ...heads, ...aligned(rows, 176, 4)]}], opened);
  });

  it('where a text stands on the page counts, not when it was written', () => {
    const texts = [...title, ...heads, ...aligned(rows, 176)];
    const scrambled = texts.map((_, i) => texts[(i * 7) % texts.length] as DrawnText);
    expect(new Set(scrambled).size).toBe(texts.length);
    withstand<Drawn[]>([{texts: scrambled}], opened);
  });

  it('one column further, amounts would agree: that is how they were read, not what is printed', () => {
    const shifted = [
      ['一般公共服务支出', '84.00', '60.00', '24.00'],
      ['卫生健康支出', '', '16.00', '16.00'],
      ['住房保障支出', '9.00', '9.00', '0.00'],
      ['合计', '109.00', '85.00', '24.00'],
    ];
    expect(
      told(opened([{texts: [...title, ...heads, ...aligned(shifted, 176)]}])).filter(text => text.startsWith('error')),
    ).toEqual([]);
  });
});
