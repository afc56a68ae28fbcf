import type {RuleWords} from './words.ts';

const noted = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({...words, rounding: '{here}“{printed}”。'});

/** 关于表中各行名称与科目的规则。 */
export const zhRows: Record<string, RuleWords> = {
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
