/**
 * Words of the field, as patterns over text without white space. Sources: 财预〔2016〕143号
 * (地方预决算公开操作规程), 政府收支分类科目, and the table heads of published disclosures.
 */

/** A row or column that adds up others. */
export const totalWord =
  /^(?!.{0,12}弥补.{0,8}总额)(?:[（(])?(?:.{0,30}?)(?:合计|总计|小计|共计|总额|总数|合\s*计)(?:[（(].{0,12}[）)])?$/u;
/** The total of everything, above other totals. */
export const grandTotalWord = /总计|总额/u;
export const subtotalWord = /小计/u;
/** A row that adds up what a page of a table holds, or what came before it: 本页小计, 承前页, 过次页. */
export const pageTotalWord =
  /^(?:本页|[承接][前上]页|[过转][次下]页|[前上]页)(?:(?:累计)?(?:小计|合计|总计)|累计|结转)?$|^结转[次下]页$/u;

/** A row that is part of the one above it, without being all of it. */
export const ofWhich = /^(?:[（(]?[一二三四五六七八九十\d]*[)）、.．]?)?其中[:：]?/u;

/** Money carried over from or into another year, and other fillers between this year's total and the grand total. */
export const carryOver =
  /结转|结余|弥补收支差额|实户资金|使用.{0,8}(?:结余|基金)|动用|调入|上年末|年初.{0,6}资金|滚存/u;

const toNextYear = /结[转余]下年|(?:年末|年终|期末).{0,8}(?:结转|结余|余额)|结余分配/u;
const fromYearBefore =
  /(?:上年|上一年|去年|年初|期初|以前年度|历年|往年).{0,10}(?:结转|结余|余额|存量|未(?:使用|用|支))|(?:使用|动用).{0,8}(?:结余|存量)|存量资金|滚存|^(?:财政拨款|专项)?结[转余](?:[和、及]?结[转余])?(?:资金|收入)?$/u;

/** Whether a name is of money that comes from the year before, in whatever words, or goes to the next; null for other names. */
export function carriedBy(name: string): 'brought' | 'forward' | null {
  if (!/[结存余未]/u.test(name)) return null;
  if (toNextYear.test(name)) return 'forward';
  return fromYearBefore.test(name) ? 'brought' : null;
}

/** What stands between 本年收入合计 or 本年支出合计 and the grand total, beside what is carried over. */
export const betweenTotals =
  /上级补助|上解|补助下级|转移性|债务|债券|调[入出]|置换|提取|转入|结余分配|分配|安排预算稳定|补充预算|区域间/u;

/** A stub column that numbers rows. */
export const indexHeader = /^(?:序号|行次|编号|行号|栏次)$/u;
/** A stub column of codes. */
export const codeHeader = /编码|代码|^[类款项目]{1,3}$|^科目$|科目编号/u;
/** A stub column of codes of bodies, which look like codes of functions but are none. */
export const bodyCodeHeader =
  /(?:单位|部门|预算单位|机构)(?:[（(]项目[）)])?(?!.{0,6}(?:经济|功能|科目|分类|项目)).{0,4}(?:编码|代码|代)/u;
/** A stub column of names. */
export const nameHeader =
  /名称|项目|科目|功能分类|经济分类|单位|部门|内容|类别|收入|支出|用途|事项|品目|目录|任务|指标|来源/u;
export const bodyNameHeader = /(?<!计量|度量|货币|金额)(?:单位|部门)(?:名称)?|预算单位|使用单位/u;
/** How the name of a body ends. */
export const bodyEnding =
  /(?:局|委员会|委|厅|办公室|办|法院|检察院|学院|大学|学校|中学|小学|幼儿园|医院|院|研究所|所|中心|部|协会|联合会|处|站|馆|队|社|政府|街道|镇|乡|校|机关|本级)(?:[（(][^（()）]{1,8}[)）])?$/u;
export const remarkHeader = /备注|说明|依据|绩效目标|简介|规格|型号|时间|日期|方式|形式|性质|主要内容|理由/u;
/** A column of counts, not of money. */
export const countHeader =
  /数量|人数|个数|辆数|台数|次数|批次|人次|场次|班次|期数|天数|学时|课时|面积|单位数|编制|实有/u;
export const priceHeader = /单价/u;
export const percentHeader =
  /占比|比例|比重|增长率|增减率|增幅|增减幅度|完成率|执行率|百分比|(?:增减|变动|增长|降低|变化)?[（(]?[%％][)）]?|±[%％]/u;
export const weightHeader = /权重|分值|得分|评分/u;
