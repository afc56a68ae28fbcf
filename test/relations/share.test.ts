import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/share.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const verdicts = (...written: readonly string[]): string[] =>
  seen(rule, documentOf(...written)).map(({verdict}) => verdict);

describe('share', () => {
  it('agrees with the whole that heads the list', () => {
    expect(
      verdicts('本年收入合计400.00万元，其中：财政拨款收入300.00万元，占75.00%；其他收入100.00万元，占25.00%。'),
    ).toEqual(['agrees', 'agrees']);
  });

  it('disagrees where the head of the list gives another share', () => {
    expect(
      complaints(
        rule,
        documentOf('本年收入合计400.00万元，其中：财政拨款收入300.00万元，占73.00%；其他收入100.00万元，占25.00%。'),
      ),
    ).toEqual([expect.stringMatching(/^error: .*73\.00%/u)]);
  });

  it('is rounding: takes 67.00 % for what was rounded to one place less, but not 100.00 %', () => {
    expect(verdicts('本年支出合计300.00元，其中：基本支出201.10元，占67.00%。')).toEqual(['rounding']);
    expect(verdicts('本年支出合计300.00元，其中：基本支出200.00元，占67.00%。')).toEqual(['disagrees']);
    expect(verdicts('本年支出合计300.00元，其中：基本支出299.00元，占100.00%。')).toEqual(['disagrees']);
  });

  it('is rounding: takes a share that was cut off, or adjusted so that its list comes to 100, for rounding', () => {
    expect(verdicts('本年支出合计300.00元，其中：基本支出200.00元，占66.66%。')).toEqual(['rounding']);
    expect(
      verdicts(
        '本年支出合计300.00元，其中：基本支出100.00元，占33.33%；项目支出100.00元，占33.33%；经营支出100.00元，占33.34%。',
      ),
    ).toEqual(['agrees', 'agrees', 'rounding']);
  });

  it('finds the whole that the words name, wherever it stands before', () => {
    const written = (percent: string): string[] => [
      '本年支出合计500.00万元，其中：基本支出400.00万元，项目支出100.00万元。',
      `一般公共预算财政拨款支出300.00万元，占本年支出合计的${percent}。`,
    ];
    expect(verdicts(...written('60.00%'))).toEqual(['agrees']);
    expect(complaints(rule, documentOf(...written('62.00%')))).toHaveLength(1);
  });

  it('reads rows of shares in the order of A、B和C分别为', () => {
    const written = (last: string): string =>
      `政府采购预算100.00万元，其中，货物、工程和服务采购分别为50.00万元、20.00万元和30.00万元，分别占50.00%、20.00%和${last}。`;
    expect(verdicts(written('30.00%'))).toEqual(['agrees', 'agrees', 'agrees']);
    expect(complaints(rule, documentOf(written('31.00%')))).toHaveLength(1);
  });

  it('keeps two divisions of one whole apart', () => {
    // 33.34 is the last digit of the second division, whose shares come to 100 without the first.
    expect(
      verdicts(
        '一、支出预算',
        '支出总预算3.00万元，其中：基本支出2.40万元，占80.00%；项目支出0.60万元，占20.00%。其中：',
        '（一）教育支出类科目1.00万元，占支出总预算33.33%。',
        '（二）卫生健康支出类科目1.00万元，占支出总预算33.33%。',
        '（三）住房保障支出类科目1.00万元，占支出总预算33.34%。',
      ).filter(verdict => verdict === 'disagrees'),
    ).toEqual([]);
  });

  it('takes the three public expenses for all that 三公经费 is', () => {
    const told = (percent: string): string =>
      `2024年度“三公”经费支出决算中，因公出国（境）费支出决算0万元，占0%；公务接待费支出决算3.00万元，占${percent}；公务用车购置及运行维护费支出决算9.00万元，占75.00%。`;
    expect(verdicts(told('25.00%'))).not.toContain('disagrees');
    expect(complaints(rule, documentOf(told('35.00%')))).toHaveLength(1);
    // Of something else that is not printed: of all expenditure, perhaps.
    expect(complaints(rule, documentOf('人员经费3.00万元，占5.00%；公用经费9.00万元，占15.00%。'))).toEqual([]);
  });

  it('takes 占总支出 for a share of the head of its list', () => {
    const told = (percent: string): string =>
      `“三公”经费支出决算为12.00万元，其中：公务接待费支出决算为3.00万元，占总支出决算的${percent}；公务用车运行维护费支出决算为9.00万元，占总支出决算的75.00%。`;
    expect(verdicts(told('25.00%'))).not.toContain('disagrees');
    expect(complaints(rule, documentOf(told('35.00%')))).toHaveLength(1);
  });

  it('takes 总支出 for the head of the list, not for what stands in brackets behind it', () => {
    const told = (percent: string): string =>
      `2021年支出预算100.00万元（本年支出预算80.00万元），其中：教育支出60.00万元，占总支出的60.00%；住房保障支出15.00万元，占${percent}；结转下年25.00万元，占总支出的25.00%。`;
    expect(verdicts(told('15.00%'))).toEqual(['agrees', 'agrees', 'agrees']);
    expect(complaints(rule, documentOf(told('16.00%')))).toHaveLength(1);
    expect(complaints(rule, documentOf(told('15.00%').replace('25.00%', '35.00%')))).toEqual([
      'error: 35.00% ≠ 25.00万元 + 100.00万元',
    ]);
  });

  it('takes the three items for the whole where the shares are said to be of 三公经费', () => {
    const told = (percent: string): string =>
      `“三公”经费支出中，因公出国（境）费支出1.00万元，占“三公”经费的10.00%；公务用车购置及运行费支出6.00万元，占“三公”经费的${percent}；公务接待费支出3.00万元，占“三公”经费的30.00%。`;
    expect(complaints(rule, documentOf(told('60.00%')))).toEqual([]);
    expect(complaints(rule, documentOf(told('66.00%')))).toHaveLength(1);
  });

  it('accuses one share of a list without a named whole only where others bear the whole out', () => {
    const listed = (percent: string): string =>
      `用于以下项目：防汛50.00万元，占${percent}；抗旱20.00万元，占20.00%；供水18.00万元，占18.00%；其他12.00万元，占12.00%。`;
    expect(complaints(rule, documentOf(listed('50.00%')))).toEqual([]);
    expect(new Set(complaints(rule, documentOf(listed('57.00%')))).size).toBe(1);
  });

  it('accuses nobody where the items listed are the main ones only', () => {
    // Of 1000.00, which no sentence states: the list comes to 957.00.
    const found = seen(
      rule,
      documentOf('主要项目：甲项目600.00万元，占60.00%；乙项目350.00万元，占35.00%；丙项目7.00万元，占0.70%。'),
    );
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
  });

  it('is undecided where the whole is zero', () => {
    expect(seen(rule, documentOf('项目支出0万元，其中：甲项目0万元，占0%。'))).toMatchObject([
      {verdict: 'undecided', reason: 'base-zero'},
    ]);
  });

  it('takes 占…预算 of a budget document for a share, 占年初预算 for a completion', () => {
    expect(verdicts('支出总预算200.00万元。基本支出100.00万元，占支出总预算的50.00%。')).toEqual(['agrees']);
    expect(verdicts('# 2024年度部门决算', '支出年初预算200.00万元，支出决算100.00万元，占年初预算的50.00%。')).toEqual(
      [],
    );
  });

  it('takes the amount behind 占… for what it is a share of', () => {
    const told = (rate: string): string =>
      `本年支出决算数200.00万元。教育支出30.00万元，占本年财政拨款支出120.00万元的${rate}；住房保障支出6.00万元，占本年财政拨款支出120.00万元的5%。`;
    expect(verdicts(told('25%'))).toEqual(['agrees', 'agrees']);
    expect(complaints(rule, documentOf(told('15%')))).toEqual(['error: 15% ≠ 30.00万元 + 120.00万元']);
  });

  it('takes the head of a list for what 占基本支出预算 names', () => {
    const told = (rate: string): string[] =>
      complaints(
        rule,
        documentOf(
          '一般公共预算基本支出100.00万元，其中：',
          `人员经费90.00万元，占基本支出预算${rate}。主要包括：基本工资、津贴补贴。`,
          '公用经费10.00万元，占基本支出预算10%。主要包括：办公费、水费。',
        ),
      );
    expect(told('90%')).toEqual([]);
    expect(told('92%')).toEqual(['error: 92% ≠ 90.00万元 + 100.00万元']);
  });

  it('of two that are all there is fits their sum where the other does', () => {
    const told = (project: string, basic = '92.31%'): string[] =>
      complaints(
        rule,
        documentOf(
          `1．基本支出预算96.00万元，占一般公共预算支出的${basic}，同比增加2.00万元。`,
          `2．项目支出预算8.00万元，占一般公共预算支出的${project}，同比增加1.00万元。`,
        ),
      );
    expect(told('7.69%')).toEqual([]);
    expect(told('7.96%')).toEqual(['error: 7.96% ≠ 8.00万元 + 96.00万元 + 8.00万元']);
    // Neither fits: there may be more than the two.
    expect(told('6.15%', '73.85%')).toEqual([]);
  });

  it('leaves the whole that stands before a list out of what its items come to', () => {
    const told = (share: string): ReturnType<typeof documentOf> =>
      documentOf(
        '# 某局2026年部门预算',
        `2026年一般公共预算支出1,151.12万元。按功能分类，社会保障和就业支出60.97万元，占5.30%，卫生健康支出34.12万元，占2.96%，农林水支出1,035.70万元，占${share}，住房保障支出20.33万元，占1.77%。`,
        '^ 一般公共预算支出表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '合计'],
          ['', '合计', '1,151.12'],
          ['213', '农林水支出', '1,151.12'],
        ],
      );
    expect(complaints(rule, told('89.97%'))).toEqual([]);
    expect(complaints(rule, told('89.79%'))).toHaveLength(1);
  });

  it('takes 占本年支出合计的 for a share of no income and of no part of it', () => {
    const told = (share: string): string[] => [
      '# 某中心2024年度部门决算',
      '本年收入949.57万元。本年支出951.99万元，其中：基本支出634.49万元，项目支出317.50万元。',
      `一般公共预算财政拨款支出923.58万元，占本年支出合计的${share}。`,
    ];
    expect(complaints(rule, documentOf(...told('97.0%')))).toEqual([]);
    // 97.3 % is its share of the income.
    expect(complaints(rule, documentOf(...told('97.3%')))).toHaveLength(1);
  });

  it('takes the shares of a numbered paragraph for a list of their own', () => {
    const told = (share: string): string[] =>
      complaints(
        rule,
        documentOf(
          '一、上半年财政收入1000.00万元。',
          `二、税收收入614.00万元，占财政总收入的${share}；非税收入386.00万元，占财政总收入的38.60%。`,
          '三、税务部门完成700.00万元，财政部门完成300.00万元。',
        ),
      );
    expect(told('61.40%')).toEqual([]);
    expect(told('64.10%')).toHaveLength(1);
  });

  it('takes 占“三公”经费的 for no share of a sum with meetings and trainings', () => {
    const told = (cars: string, guests: string): string[] =>
      complaints(
        rule,
        documentOf(
          `2026年“三公”经费支出7.50万元，其中：公务用车购置及运行维护费6.00万元，占“三公”经费的${cars}%；公务接待费1.50万元，占“三公”经费的${guests}%；会议费2.00万元，培训费3.00万元。`,
        ),
      );
    expect(told('80.00', '20.00')).toEqual([]);
    expect(told('48.00', '12.00')).toHaveLength(2);
  });

  it('holds the shares of a list that come to 100 % against what is stated before it', () => {
    const told = (first: string, share: string): string[] =>
      complaints(
        rule,
        documentOf(
          `2026年一般公共预算当年拨款675.24万元，比上年减少11.06万元。文化旅游支出${first}万元，占比${share}；社会保障和就业支出48.01万元，占比7.11%。`,
        ),
      );
    expect(told('627.23', '92.89%')).toEqual([]);
    expect(told('637.23', '92.89%')).toHaveLength(1);
  });

  it('takes the whole of the year that the part is of', () => {
    const told = (share: string): string[] =>
      complaints(
        rule,
        documentOf(
          '2026年财政拨款由上年的73.42万元增加到85.65万元。',
          `住房保障支出由2025年的10.20万元、占财政拨款预算${share}，上升到17.40万元。`,
        ),
      );
    expect(told('13.89%')).toEqual([]);
  });

  it('holds a second share of one amount against the whole that it names', () => {
    const told = (again: string): string[] =>
      complaints(
        rule,
        documentOf(
          '2026年支出预算130.00万元。基本支出110.00万元，占支出预算的84.62%。',
          `项目支出20.00万元，占支出预算的15.38%，占${again}%。`,
        ),
      );
    expect(told('基本支出的18.18')).toEqual([]);
    expect(told('基本支出的19.18')).toEqual([expect.stringMatching(/^error: .*19\.18%/u)]);
    expect(told('基本支出110.00万元的19.18')).toEqual([expect.stringMatching(/^error: .*19\.18%/u)]);
    // Of what is printed nowhere, nothing follows.
    expect(told('全县同类支出的19.18')).toEqual([]);
  });

  it('takes a list that comes to what stands before it for all of that, and its shares for shares of it', () => {
    const told = (share: string): string[] =>
      complaints(
        rule,
        documentOf(
          `2026年一般公共预算当年拨款675.24万元。文化旅游支出627.23万元，占比${share}；社会保障和就业支出48.01万元，占比7.11%。`,
        ),
      );
    expect(told('92.89%')).toEqual([]);
    expect(told('92.49%')).toEqual([expect.stringMatching(/^error: 92\.49%/u)]);
  });

  it('takes what the first share of a list is said to be of for what the others are of', () => {
    const told = (second: string): string[] =>
      complaints(
        rule,
        documentOf(
          '2026年单位本年支出90.00万元，结转下年10.00万元。',
          `2026年单位支出总计100.00万元，其中教育支出60.00万元，占本年支出的66.67%；卫生健康支出20.00万元，占${second}；住房保障支出10.00万元，占11.11%。`,
        ),
      );
    expect(told('22.22%')).toEqual([]);
    expect(told('25.22%')).toEqual([expect.stringMatching(/^error: 25\.22%/u)]);
  });

  it('is of no amount of another level of government than the words that open the list', () => {
    const report = (share: string): string[] =>
      complaints(
        rule,
        documentOf(
          '全市一般公共预算收入完成100.00万元。',
          `在全市一般公共预算收入中，市本级一般公共预算收入完成30.00万元；区级一般公共预算收入完成70.00万元。从结构看，全市一般公共预算收入中，税收收入完成80.00万元，占一般公共预算收入的${share}%；非税收入完成20.00万元，占一般公共预算收入的20.0%。`,
        ),
      );
    expect(report('80.0')).toEqual([]);
    expect(report('90.0')).toEqual(['error: 90.0% ≠ 80.00万元 + 100.00万元']);
  });

  it('is of the total before the list where longer shares beside it show so', () => {
    const told = (sold: string): string[] =>
      complaints(
        rule,
        documentOf(
          '本年收入合计2000.00万元，支出合计1900.00万元。',
          `其中：财政拨款收入1000.00万元，占50.0%；事业收入${sold}万元，占30.0%；经营收入320.00万元，占16.0%；其他收入80.00万元，占4.0%。`,
        ),
      );
    expect(told('600.00')).toEqual([]);
    expect(told('620.00')).toContainEqual(expect.stringContaining('620.00万元'));
  });

  it('takes 占到 for 占, and 收入完成 for 收入', () => {
    const told = (share: string): string[] =>
      complaints(
        rule,
        documentOf(
          `全区一般公共预算收入完成9000.00万元。其中，税收收入完成7200.00万元，占到一般公共预算收入的${share}%。`,
        ),
      );
    expect(told('80.00')).toEqual([]);
    expect(told('85.00')).toHaveLength(1);
  });

  it('is of what the list comes to, where all the other shares are', () => {
    const told = (share: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 松涛县中心小学2031年单位预算',
          `（一）教育支出812.40万元，占支出总预算${share}%。`,
          '（二）社会保障和就业支出147.25万元，占支出总预算13.15%。',
          '（三）卫生健康支出66.35万元，占支出总预算5.92%。',
          '（四）住房保障支出94.00万元，占支出总预算8.39%。',
        ),
      );
    expect(told('72.54')).toEqual([]);
    expect(new Set(told('72.84')).size).toBe(1);
  });

  it('is of the total under the heading before, which numbered items come to', () => {
    const told = (share: string): string[] =>
      complaints(
        rule,
        documentOf(
          '一、公益金分配情况',
          '2031年本级体育彩票公益金总收入700.00万元，2031年公益金总支出640.00万元。',
          '二、公益金使用情况',
          `（一）用于群众体育支出480.00万元，占总数的${share}%。`,
          '（二）用于支持竞技体育项目160.00万元，占总数的25.00%。',
        ),
      );
    expect(told('75.00')).toEqual([]);
    expect(told('73.00')).toHaveLength(1);
  });

  it('may be of what the head of its list is a share of, which is asked where the two are nearly one', () => {
    const told = (share: string): string[] =>
      complaints(
        rule,
        documentOf(
          '2031年度收入、支总计812.60万元，与2030年相比，收、支总计增加41.20万元。',
          `本年收入合计808.00万元，占总收入99.43%，包括财政拨款收入760.00万元，占${share}%；其他收入48.00万元，占5.91%。`,
        ),
      );
    expect(told('93.53')).toEqual([]);
    expect(new Set(told('95.33').map(text => text.split(':')[0]))).toEqual(new Set(['warning']));
  });

  it('is of the head where that is a smaller part of its own whole', () => {
    const told = (share: string): string[] =>
      complaints(
        rule,
        documentOf(
          `支出合计900.00万元，其中：基本支出600.00万元，占66.67%，包括人员经费450.00万元，占${share}%，公用经费150.00万元，占25.00%；项目支出300.00万元，占33.33%。`,
        ),
      );
    expect(told('75.00')).toEqual([]);
    expect(told('76.50')).toEqual([expect.stringMatching(/^error/u)]);
  });

  it('is of what its own sentence names, and not of the amount before that', () => {
    const told = (last: string): string[] =>
      complaints(
        rule,
        documentOf(
          '“三公”经费34.00万元，其中：公务接待费8.50万元、公务用车运行费25.50万元。',
          `“三公”经费34.00万元，其中：公务接待费8.50万元、公务用车运行费25.50万元。“三公”经费中，公务接待费占${last}，公务用车运行费占75.0%。`,
        ),
      );
    expect(told('25.0%')).toEqual([]);
  });
});
