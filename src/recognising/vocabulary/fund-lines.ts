/**
 * Labels of the money in performance forms 绩效目标表, 绩效自评表, as patterns over text without white
 * space, brackets with units and 其中. Sources: 财预〔2015〕88号, 财预〔2020〕10号 and the forms in use.
 */

/**
 * What a labelled amount is: `total`: all the money; `fiscal`: 财政拨款; `carry`: brought over from last
 * year; `fund`: one of the three budgets; `level`: of one level of government; `account`: money that is
 * no fiscal allotment; `income`: kinds of it; `other`: the rest; `nature`: 基本支出 and 项目支出;
 * `unknown`: money of a sort that is not listed here.
 */
export type LineKind =
  | 'total'
  | 'fiscal'
  | 'carry'
  | 'fund'
  | 'level'
  | 'account'
  | 'income'
  | 'other'
  | 'nature'
  | 'unknown';

export const fundLineKinds: readonly (readonly [RegExp, LineKind])[] = [
  [
    /^(?:(?:年度|当年|本年|实施期|中期|长期|项目|专项|申请)*资金(?:总额|金额|合计|总量|总计)|项目(?:资金)?总额|(?:年度|当年|项目)?预算(?:支出)?(?:总额|金额|资金)?(?:合计|总额)?|(?:年度|本年)预算数|总额|合计)$/u,
    'total',
  ],
  [/^(?:年度|当年|本年|本级)?财政(?:拨款|资金|性资金|预算资金|拨款资金|拨款收入)$/u, 'fiscal'],
  [/^(?:上年|以前年度|年初)?(?:财政)?(?:拨款)?(?:结转|结余)(?:结余)?(?:资金)?$/u, 'carry'],
  [/^(?:一般公共预算|政府性基金|国有资本经营)(?:预算)?(?:财政)?(?:拨款|资金)?(?:收入)?$/u, 'fund'],
  [
    /^(?:中央|省级?|市级?|县级?|区级?|市县|县区|市县[(（]?区?[)）]?|区县|地方|本级|上级)(?:财政)?(?:补助|专项|配套|预算)?(?:资金|支出)$|^(?:补助|支持)区县$/u,
    'level',
  ],
  [/^(?:财政专户(?:管理)?资金|单位资金|(?:单位|自有|自筹)(?:自筹|资金)(?:资金)?)$/u, 'account'],
  [
    /^(?:事业(?:单位)?(?:经营)?收入|经营(?:性)?收入|上级补助收入|附属单位上缴收入|社会(?:投入)?资金|银行贷款)$/u,
    'income',
  ],
  [/^其[他它](?:资金|收入|来源)?$/u, 'other'],
  [/^(?:基本|项目)支出(?:预算)?$/u, 'nature'],
];

/** Any other label of money. */
export const moneyLabel =
  /^[\u4e00-\u9fff（）()]{2,16}(?:资金|拨款|收入|经费|补助|贷款|结转|结余|投资|支出|自筹|配套|捐赠|调剂|预留|机动)$/u;
