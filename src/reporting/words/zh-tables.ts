import type {ReportWords} from './words.ts';

/** 表内各列之间的关系。 */
export const zhTables: ReportWords['rules'] = {
  'column-change': {
    title: '增减列与两年数字',
    disagrees: '{here}为{printed}，按同行两年数字计算为{expected}，不一致，请核实。',
    rounding: '{here}为{printed}，按同行两年数字计算为{expected}，可由四舍五入解释。',
    meaning: '增减额应等于本年数减上年数，增减幅度应等于增减额除以上年数。',
    formula: '增减额 = 本年数 − 上年数；增减% = 增减额 ÷ 上年数',
    agreeing: '本年 84.08，上年 80.00，增减额 4.08，增减 5.10%',
    disagreeing: '本年 84.08，上年 80.00，增减额 4.80',
    exceptions: '上年数为零时不计算幅度；表中有几组年份、无法确定比较哪两列时，以多数行相符的为准。',
    ground: '算术关系。',
  },
  'column-rate': {
    title: '比率列与所除两数',
    disagrees: '{here}为{printed}，按表中数字计算为{expected}，不一致，请核实。',
    rounding: '{here}为{printed}，按表中数字计算为{expected}，可由四舍五入解释。',
    meaning: '执行率、完成率应等于执行数除以预算数，占比应等于该数除以该列合计。',
    formula: '执行率 = 执行数 ÷ 预算数；占比 = 该数 ÷ 合计',
    agreeing: '执行数 45.00，预算数 50.00，执行率 90.00%',
    disagreeing: '执行数 45.00，预算数 50.00，执行率 92.00%',
    exceptions: '分母为零时不计算；为使合计等于100%而调整末位的不作提示。',
    ground: '算术关系。',
  },
  'project-tables': {
    title: '项目支出与各项目表',
    disagrees: '{here}为{printed}，{there}等项目相加为{expected}，相差{difference}，不一致，请核实。',
    rounding: '{here}为{printed}，{there}等项目相加为{expected}，相差{difference}，可由四舍五入解释。',
    meaning: '项目表所列本年项目与上年结转项目之和，应等于支出总表的项目支出；项目列有功能科目编码时，逐科目也应相等。',
    formula: '项目支出 = 本年项目 + 上年结转项目',
    agreeing: '支出总表项目支出 62.00 = 本年项目 50.00 + 上年结转项目 12.00',
    disagreeing: '合计均为 62.00，而 2010802 项目支出 32.00，该科目各项目之和 30.00，相差 2.00',
    exceptions: '项目表可能只列部分项目，两表合计不相等时不作判断；结转项目未列科目、按金额对应的，只作提示。',
    ground: '财预〔2016〕143号：各表反映同一部门预算。',
  },
  balance: {
    title: '收入总计与支出总计',
    disagrees: '{here}为{printed}，{there}为{expected}，相差{difference}，收支不平衡，请核实。',
    rounding: '{here}为{printed}，{there}为{expected}，相差{difference}，可由四舍五入解释。',
    meaning: '同一张收支表中，收入总计应等于支出总计。',
    formula: '收入总计 = 支出总计',
    agreeing: '收入总计 120.00，支出总计 120.00',
    disagreeing: '收入总计 120.00，支出总计 130.00，相差 10.00',
    exceptions:
      '本年收入合计与本年支出合计可以不等，差额为结转结余，不作比较；决算表只有“合计”而没有“总计”时不作判断。',
    ground: '财预〔2016〕143号：收支总表，表式以收入总计对支出总计。',
  },
  'carry-balance': {
    title: '结转结余与收支',
    disagrees: '{here}一侧合计为{printed}，{there}一侧合计为{expected}，相差{difference}，收支与结转不相衔接，请核实。',
    rounding: '{here}一侧合计为{printed}，另一侧合计为{expected}，相差{difference}，可由四舍五入解释。',
    meaning:
      '每一行的年初结转和结余加本年收入，应等于本年支出加年末结转和结余；收支总表按资金分列时，每种资金的收入加上年结转应等于该资金的支出总计。',
    formula: '年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余',
    agreeing: '12.00 + 50.00 = 45.00 + 17.00',
    disagreeing: '12.00 + 50.00 = 62.00，而 45.00 + 18.00 = 63.00，相差 1.00',
    exceptions: '四项未列全，或表中另有读不懂的列时，不作判断。',
    ground: '财政部部门决算报表的表式。',
  },
};
