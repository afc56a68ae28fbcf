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
    exceptions: '四项未列全，或表中另有读不懂的列时，不作判断；各行都不相符时，可能有未列明的上缴或调整，也不作判断。',
    ground: '财政部部门决算报表的表式。',
  },
  'fund-within-all': {
    title: '一般公共预算支出与全部支出',
    disagrees: '{there}为{printed}，而{here}为{expected}，部分大于全部，相差{difference}，请核实。',
    rounding: '{there}为{printed}，{here}为{expected}，相差{difference}，可由四舍五入解释。',
    meaning: '一般公共预算（财政拨款）的支出是全部支出的一部分，同一科目的数不应大于全部支出中该科目的数。',
    formula: '一般公共预算某科目支出 ≤ 全部支出中该科目支出',
    agreeing: '支出决算表 20108 为 62.00，一般公共预算财政拨款支出决算表 20108 为 50.00',
    disagreeing: '支出决算表 20108 为 62.00，一般公共预算财政拨款支出决算表 20108 为 72.00',
    exceptions: '只在全部支出合计大于该资金合计时判断；预算中只作提示。',
    ground: '部分不大于全部；财预〔2016〕143号。',
  },
  'three-economic': {
    title: '“三公”经费与经济科目',
    disagrees:
      '{there}为{printed}，而{here}为{expected}，基本支出中的该项大于“三公”经费中的该项，相差{difference}，请核实。',
    rounding: '{there}为{printed}，{here}为{expected}，相差{difference}，可由四舍五入解释。',
    meaning:
      '基本支出中的公务接待费、因公出国（境）费用、公务用车运行维护费（部门或政府预算经济分类），是“三公”经费同一项的一部分，不应大于它。',
    formula: '30217 公务接待费 ≤ “三公”经费表的公务接待费',
    agreeing: '30217 公务接待费 1.20，“三公”经费表公务接待费 2.00',
    disagreeing: '30217 公务接待费 3.20，“三公”经费表公务接待费 2.00',
    exceptions:
      '单位的业务用车也可能列入 30231，因此只作提示；“三公”经费表列有几年或几个单位、无法确定对应哪一数时不作判断。',
    ground: '政府收支分类科目；“三公”经费的口径。',
  },
};
