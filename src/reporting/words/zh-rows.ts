import type {RuleWords} from './words.ts';

const noted = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({...words, rounding: '{here}“{printed}”。'});

const rounded = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({
  ...words,
  rounding: '{here}：{formula}，可由四舍五入解释。',
});

/** 关于表中各行名称与科目的规则。 */
export const zhRows: Record<string, RuleWords> = {
  'asset-net': rounded({
    title: '资产原值、折旧与净值',
    disagrees: '{here}为{printed}，累计折旧（摊销）与净值之和为{expected}，相差{difference}，不一致，请核实。',
    meaning: '资产的账面原值减累计折旧（摊销）等于账面净值。',
    formula: '原值 − 累计折旧 = 净值',
    agreeing: '“固定资产原值 100.00 万元，累计折旧 40.00 万元，净值 60.00 万元”',
    disagreeing: '“固定资产原值 100.00 万元，累计折旧 40.00 万元，净值 61.00 万元”',
    exceptions: '原值、折旧、净值依次写在一起，且说的是同一类资产时才核对；缺一项的不核对。',
    ground: '《政府会计准则第3号——固定资产》。',
  }),
  'asset-none': noted({
    title: '资产全部为零',
    disagrees: '{here}所列房屋、车辆、设备均为零（{printed}），请核实是否漏填。',
    meaning: '有支出的单位通常占有使用一些资产；全部为零时可能是未填，也可能资产由上级单位登记。',
    formula: '房屋、车辆、设备不全为零',
    agreeing: '“共有房屋 300 平方米，车辆 0 辆，单价 50 万元以上通用设备 0 台”',
    disagreeing: '“共有房屋 0 平方米，车辆 0 辆，单价 50 万元以上通用设备 0 台”',
    exceptions: '没有写房屋面积的不提示；资产由上级单位统一登记的可以不改。',
    ground: '财预〔2016〕143号：国有资产占有使用情况。',
  }),
  'code-twice': noted({
    title: '同一科目出现两次',
    disagrees: '{here}科目“{printed} {name}”在同一上级下列了两行，请核实是否重复或科目编码有误。',
    meaning: '只按科目列示的表中，一个科目只有一行。',
    formula: '同一表中科目编码不重复',
    agreeing: '2010301 行政运行 一行、2010302 一般行政管理事务 一行',
    disagreeing: '2010302 一般行政管理事务 列了两行',
    exceptions: '按项目、按单位列示的表（有项目名称、单位名称等列，或多个科目重复）不核对；名称不同的另行提示。',
    ground: '政府收支分类科目：一个编码对应一个科目。',
  }),
  'note-term': noted({
    title: '注释序号与注释',
    disagrees: '{here}“{printed}”，而该序号的注释解释的是“{expected}”，不一致，请核实。',
    meaning: '正文中词语旁的注释序号，应指向解释该词语的注释。',
    formula: '序号旁的词语 = 该序号注释的词语',
    agreeing: '“上年净结余[2]”，注释“[2]上年净结余：……”',
    disagreeing: '“上年净结余[2]”，注释“[2]专项结余：……”，“[3]上年净结余：……”',
    exceptions: '只在另一序号的注释解释的正是该词语时提示；词语互为简称、同一序号有两条注释的不提示。',
    ground: '注释与正文互相对应。',
  }),
  'other-purpose': noted({
    title: '用途与科目不符',
    disagrees: '{here}“{item}”的用途写作“{printed}”，其中是{other}而不是本科目的内容，请核实。',
    meaning: '养老保险、职业年金、医疗、住房公积金等科目的用途应是本科目的缴费。',
    formula: '用途所指的缴费 = 科目名称所指的缴费',
    agreeing: '机关事业单位基本养老保险缴费支出，主要用于缴纳养老保险',
    disagreeing: '机关事业单位基本养老保险缴费支出，主要用于缴纳医疗保险',
    exceptions: '用途中同时写有本科目内容的、没有写明缴费种类的不提示。',
    ground: '用途应是本科目的用途。',
  }),
  'page-order': noted({
    title: '目录页码',
    disagrees: '{here}目录“{printed}”的页码小于上一条的页码 {above}，请核实。',
    meaning: '目录页码依次递增。',
    formula: '下一条页码 ≥ 上一条页码',
    agreeing: '一、收支总表……9；二、收入总表……10',
    disagreeing: '一、收支总表……9；二、收入总表……8',
    exceptions: '只有一条页码回退时提示；几处回退的，或不多的几条中回到第 1 页的，可能是几份文件合订。',
    ground: '目录与正文对应。',
  }),
  'sentence-end': noted({
    title: '段末缺少句号',
    disagrees: '{here}段末“{printed}”没有句号，请核实内容是否完整。',
    meaning: '其他段落都以句号结束时，没有句号的一段可能漏了标点，也可能漏了内容。',
    formula: '成段的文字以句号结束',
    agreeing: '“……主要原因是新增设备购置支出。”',
    disagreeing: '“……主要原因是新增设备购置支出”',
    exceptions: '只看有两句以上、后接标题或编号段落的段落；多段都没有句号的、落款和日期、“详见附表”不提示。',
    ground: 'GB/T 15834—2011《标点符号用法》。',
  }),
  'unnamed-amount': noted({
    title: '没有名称的金额',
    disagrees: '{here}中金额 {printed} 所在的行没有名称，请补充合计或科目、单位、项目名称。',
    meaning: '表中每一行金额都应有名称，合计行也应写明“合计”。',
    formula: '有金额的行都有名称',
    agreeing: '合计 47.20；平台维护费 27.40；线路租用费 19.80',
    disagreeing: '（无名称）47.20；平台维护费 27.40；线路租用费 19.80',
    exceptions: '没有表格线的 PDF 中名称可能读入相邻的行，不核对；整张表都没有名称的、有几行没有名称的不提示。',
    ground: '每个金额都应说明内容。',
  }),
};
