import type {RuleWords} from './words.ts';

const rounded = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({
  ...words,
  rounding: '{here}：{formula}，可由四舍五入解释。',
});
const noted = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({...words, rounding: '{here}“{printed}”。'});

/** 关于项目、采购的资金与人员的规则。 */
export const zhProjects: Record<string, RuleWords> = {
  'goal-within': rounded({
    title: '绩效目标涉及的资金不超过该项预算',
    disagrees: '{there}大于{here}：{formula}，纳入绩效目标管理的资金超过了该项预算的支出总额，请核实口径。',
    meaning:
      '文字写明的“绩效目标涉及一般公共预算（政府性基金预算、国有资本经营预算）拨款”，是该项预算支出的一部分，不应大于它的支出合计。',
    formula: '绩效目标涉及的一般公共预算拨款 ≤ 一般公共预算支出合计',
    agreeing: '“实行绩效目标管理的项目3个，涉及一般公共预算当年拨款 96.38 万元”，一般公共预算支出 280.50',
    disagreeing: '“……涉及一般公共预算当年拨款 963.80 万元”，一般公共预算支出 280.50',
    exceptions:
      '没有写明是哪项预算的资金不核对：部门可能为由其他单位支出的专项资金设定目标；报表中有一个合计数容得下的，不提示。',
    ground: '财预〔2020〕10号：绩效目标对应本部门预算。',
  }),
  'procurement-total': rounded({
    title: '政府采购总额与采购表合计',
    disagrees: '{here}为{printed}，{there}为{expected}，相差{difference}，请核实。',
    meaning: '文字说明的政府采购总额应等于政府采购表的合计。',
    formula: '文字中的政府采购预算总额 = 政府采购表合计',
    agreeing: '“政府采购预算总额 41.20 万元”，政府采购表合计 41.20',
    disagreeing: '“政府采购预算总额 42.10 万元”，政府采购表合计 41.20',
    exceptions:
      '采购表可能只列一部分单位或资金，因此一般只作提示，只有数字相差一个笔误（一位数字、两位颠倒、单位）时才作为不一致；表的任何一列合计相符即可；文字有几个总额、报表有几张采购表的不核对。',
    ground: '财预〔2016〕143号：说明与表格反映同一采购预算。',
  }),
  'project-funds': rounded({
    title: '绩效目标表与项目表的资金',
    disagrees: '{here}与{there}：{formula}，同一项目的资金在绩效目标表与项目支出表中不相符，请核实。',
    meaning:
      '项目绩效目标表的资金总额应等于项目支出表中同名项目的金额；写的是实施期资金总额的，项目表中当年的金额不应大于它。',
    formula: '绩效目标表的年度资金总额 = 项目支出表同名项目的金额',
    agreeing: '绩效目标表“河道清淤”200.00，项目支出表“河道清淤”200.00',
    disagreeing: '绩效目标表“河道清淤”200.00，项目支出表“河道清淤”210.00',
    exceptions:
      '按项目名称逐字对应；总额、财政拨款、结转等任一列相符，或同名各行之和相符即可；项目可能由几个单位共同实施，因此只作提示；同名的绩效目标表有几张的不核对。',
    ground: '财预〔2020〕10号：项目绩效目标与项目预算一致。',
  }),
  'project-names': noted({
    title: '同一项目的名称不同',
    disagrees: '{here}项目名称为“{printed}”，项目支出表中金额相同的项目为“{expected}”，名称不同，请核实。',
    meaning: '同一项目在项目支出表和绩效目标表中的名称应当一致。',
    formula: '绩效目标表的项目名称 = 项目支出表的项目名称',
    agreeing: '两处均为“库房消防设备更新费”',
    disagreeing: '绩效目标表“库房消防设备安装及更新费”，项目支出表“库房消防系统改造及更新费”，金额均为 18.60',
    exceptions: '只在金额相同、名称大部分相同且两处都没有其他项目同名时提示；一个名称只是另一个的一部分的，不提示。',
    ground: '同一项目使用同一名称。',
  }),
  'staff-served': rounded({
    title: '整体绩效目标表的人数与实有人员',
    disagrees: '{here}为{printed}，{there}为{expected}，人数不同，请核实。',
    meaning: '整体支出绩效目标表的在职人数、供养人数、履职人数，应与文字中的实有人员一致。',
    formula: '在职（供养、履职）人数 = 实有人员',
    agreeing: '“实有人员 24 人”，整体绩效目标表：履职人数 24 人',
    disagreeing: '“实有人员 24 人”，整体绩效目标表：履职人数 42 人',
    exceptions:
      '目标可能按编制或按计划填列，等于编制数的不提示，写“≥”“≤”的不核对；文字有几个实有人数的不核对，因此只作提示。',
    ground: '说明与绩效目标表写的是同一些人。',
  }),
  'comparison-base': noted({
    title: '收入与支出的比较基数',
    disagrees:
      '{here}收入“{printed}”，支出“{expected}”，两者金额相同而与上年比较的基数不同（预算、执行数），增减额不可比，请核实。',
    meaning: '同一笔钱的收入和支出金额相同，与上年比较时应使用同一基数（上年预算数或上年执行数）。',
    formula: '收入的比较基数 = 支出的比较基数',
    agreeing: '收入、支出均“比2024年预算增加”',
    disagreeing: '收入“比2024年预算执行数增加 24.50 万元”，支出“比2024年预算增加 23.80 万元”',
    exceptions:
      '两种基数分别说明（先比预算、再比执行数）的不提示；没有写明是预算数还是执行数的不提示；收入、支出金额不同的不提示。',
    ground: '并列说明的增减应有同一基数。',
  }),
};
