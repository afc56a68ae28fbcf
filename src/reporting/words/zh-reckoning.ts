import type {RuleWords} from './words.ts';

/** 关于文字中逐项推算的总计、结余与占比的规则。 */
export const zhReckoning: Record<string, RuleWords> = {
  'added-total': {
    title: '加上各项后的总计',
    disagrees: '{here}为{printed}，按所列“加上”各项计算为{expected}，相差{difference}，不一致，请核实。',
    rounding: '{here}为{printed}，按所列各项计算为{expected}，相差{difference}，可由四舍五入解释。',
    meaning: '一句话中“加上”各项后得出的总计，等于前面的数与所加各项之和。',
    formula: '总计 = 本级数 + 加上的各项 − 减去的各项',
    agreeing: '收入完成 60 万元，加上上级补助 30 万元、上年结余 6 万元，收入总计 96 万元',
    disagreeing: '支出 60 万元，加上上解支出 3 万元、结转下年 6 万元，支出总计 96 万元，相差 27 万元',
    exceptions: '所加各项有未列金额或以“等”概括的，以及加在哪个数上不明确的，不作判断。',
    ground: '算术关系。',
  },
  'left-over': {
    title: '收支相抵后的结余',
    disagrees: '{here}为{printed}，按所列收入与支出计算为{expected}，相差{difference}，不一致，请核实。',
    rounding: '{here}为{printed}，按所列收入与支出计算为{expected}，相差{difference}，可由四舍五入解释。',
    meaning: '收支相抵后的结余（结转）等于收入总计减支出总计，赤字等于支出总计减收入总计。',
    formula: '结余 = 收入总计 − 支出总计',
    agreeing: '收入总计 90 万元，支出总计 80 万元，收支相抵，年终结余 10 万元',
    disagreeing: '收入总计 90 万元，支出总计 80 万元，收支相抵，年终结余 15 万元，相差 5 万元',
    exceptions: '净结余、滚存结余不核对；只列本年收入、支出的基金，其结余只作提示；收入或支出不止一处的不作判断。',
    ground: '算术关系。',
  },
  'share-range': {
    title: '占比超过100%或为负',
    disagrees: '{here}“{printed}”是占“{base}”的比例，超过 100% 或小于 0，请核实。',
    rounding: '{here}“{printed}”。',
    meaning: '部分占总收入、总支出、“三公”经费的比例在 0 与 100% 之间。',
    formula: '0 ≤ 占比 ≤ 100%',
    agreeing: '“财政拨款收入占本年收入合计的 97.30%”',
    disagreeing: '“财政拨款收入占本年收入合计的 130.50%”',
    exceptions:
      '写明两个金额的占比另按金额计算；支出占收入、占上年、占预算、占其他单位的比例不核对；有负数冲减时可以超过 100%，因此只作提示。',
    ground: '算术关系：部分不大于总体。',
  },
  'insurance-balance': {
    title: '社会保险基金收支结余',
    disagrees: '{here}为{printed}，按所列数字计算为{expected}，相差{difference}，不一致，请核实。',
    rounding: '{here}为{printed}，按所列数字计算为{expected}，相差{difference}，可由四舍五入解释。',
    meaning: '社会保险基金的本年收支结余等于本年收入减本年支出；年末滚存结余等于上年结余加本年收支结余。',
    formula: '本年收支结余 = 收入 − 支出；年末滚存结余 = 上年结余 + 本年收支结余',
    agreeing: '收入 80.00，支出 60.00，本年收支结余 20.00',
    disagreeing: '收入 80.00，支出 60.00，本年收支结余 26.00，相差 6.00',
    exceptions: '只看社会保险基金的表；年末滚存结余可能因调整以前年度数而不等，只作提醒。',
    ground: '《社会保险基金财务制度》。',
  },
};
