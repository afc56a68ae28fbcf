/**
 * Words by which a page with a disclosure is told from other pages of a portal, as patterns over text
 * without white space. Titles and table names after 财预〔2016〕143号 (地方预决算公开操作规程), its
 * reprints and the titles in use; the words of other pages from the columns of portals.
 */

/** 2026年部门预算公开, 2024年度单位决算, 部门收支预算总表, 预算编制说明. */
export const disclosureTitle =
  /(?:部门|单位|本级|本部|汇总|系统|机关|\d{4}年?度?|二[〇○零]..年度?).{0,24}?(?:预决算|决算|预算)(?:信息)?(?:公开|编制|情况)?(?:说明|报告|表|情况|方案)?(?:公开|公示)?|(?:预决算|决算|预算|三公[”"』」]?经费)(?:信息)?(?:公开|公示|编制说明|情况说明|说明)|[“"『「]?三公[”"』」]?经费.{0,12}(?:预算|决算|公开|情况|表)/u;

/** Budgets and final accounts of a whole government, and the reports on them to the people's congress. */
export const governmentTitle =
  /预算执行.{0,20}(?:报告|草案)|(?:财政|一般公共|政府性基金|国有资本经营|社会保险基金|本级|全[省市县区旗州])(?:收支)?(?:预算|总?决算|财政预算).{0,16}(?:报告|草案|表|公开|说明|情况)|(?:财政|全[省市县区旗州]|政府)(?:总?预算|总?决算)(?:及|公开|表|草案|报告|$)|决算(?:草案)?.{0,6}的?报告|预算(?:草案)?的?报告|预算调整(?:方案)?(?:[（(]?草案[）)]?)?的?(?:报告|议案)|政府债务(?:预算|决算|有关|限额|余额|收支|[和及、与])*(?:公开|情况|信息|表)/u;

/** A title that names nothing but a disclosure, whatever else the name of the body may contain. */
export const plainTitle =
  /(?:部门|单位|本级|汇总|年度?|年收支|“三公”经费|三公经费)(?:财政|收支)?(?:预决算|决算|预算)(?:信息)?(?:公开|公示|编制|情况)*(?:说明|报告|表|目录|文本)?(?:公开|公示)?(?:[（(].{1,12}[)）])?$/u;

/**
 * Titles of pages that speak of budgets and are none: tenders, statistics, laws, news, audits,
 * evaluations. The reply that grants a budget, 部门预算的批复, states all of it. Not where the word is
 * part of the name of a body (培训中心, 价格认证局).
 */
export const otherTitle =
  /(?:招标|投标|中标|成交|磋商|询价|比选|采购(?:公告|意向|结果|合同|需求)|单一来源|拍卖|统计(?:公报|年鉴|月报|数据)|条例|办法|规定|细则|规程|预算法|通知|通报|(?<![预决]算(?:草案)?的?)批复|决议|解读|问答|新闻|动态|召开|启动|(?:编制|公开)工作|图解|一图|读懂|记者|指南|流程|须知|会议(?!费)|座谈|培训(?!费)|学习|调研|(?<!提请)审议|听取|部署|扎实|圆满|审计(?:工作)?报告|审计(?:结果|公告)|整改|(?:自评|评价)报告|绩效(?:评价|自评)|评审|考核|检查|招聘|任免|公开年报|政府工作报告|工作总结|建议|提案|答复|概算|预算(?:单价|员|软件|定额)|价格|(?<!执)行情)(?!.{0,6}(?:中心|[局办院校处站所馆队]|委员会|基地|公司|学会|协会))/u;

/** Names and head words of the tables of a disclosure. */
export const tableWords =
  /收支(?:预算|决算)?(?:总表|总体情况表)|收入支出(?:预算|决算)总表|财政拨款(?:收支|支出|收入支出)|一般公共预算(?:财政拨款)?(?:基本)?支出|政府性基金预算|国有资本经营预算|[“"]?三公[”"]?经费|功能分类科目|经济分类科目|功能科目|经济科目|科目编码|基本支出|项目支出|本年(?:收入|支出)合计|收入总计|支出总计|工资福利支出|商品和服务支出|对个人和家庭的?补助|财政拨款收入|上年结转|年初结转|预算数|决算数|支出功能|公用经费|人员经费|因公出国|公务接待|公务用车/gu;

/** What the explanations of a disclosure speak of, and hardly any other page does. */
export const textWords =
  /[“"]三公[”"]经费|三公经费|机关运行经费|基本支出|项目支出|财政拨款(?:收入|支出|收支|预算|安排)|一般公共预算(?:财政)?(?:拨款|总?支出|总?收入|当年)|公共财政预算(?:总?[收支]|拨款)|政府(?:法定)?债务(?:限额|余额)|社会保险基金(?:总)?[收支]|(?:养老|医疗)保险基金(?:总)?[收支]|政府性基金预算|国有资本经营预算|收支(?:预算|决算)?总体|收入(?:支出)?(?:预算|决算)(?:情况|总体|总表)|支出(?:预算|决算)(?:情况|总体|总表)|国有资产占有|国有资产占用|绩效目标|政府采购(?:预算|支出|情况)|因公出国|公务用车|公务接待|上年结转|年初结转|名词解释|功能(?:分类)?科目|转移支付|完成预算|预算草案|比上年(?:预算|决算|执行)/gu;

/**
 * Words of a disclosure that other pages about public money have as well, those of the budget of a whole
 * government among them: they count beside one of its own words.
 */
export const sharedWords =
  /按(?:支出)?(?:功能|经济)分类|人员(?:经费|支出)|公用(?:经费|支出)|占(?:预算|总)?(?:收入|支出)|一般公共服务支出|公共安全支出|教育支出|社会保障和就业(?:支出)?|卫生健康支出|农林水支出|城乡社区支出|住房保障支出|授予(?:中小|小微)企业合同金额|政府采购(?:货物|工程|服务)(?:支出|预算)|税收收入|非税收入|上级补助收入|调入资金|预算稳定调节基金|债务转贷收入|上解(?:上级|中央)?支出|(?:调整|年初|年)预算|债务(?:限额|余额)|滚存结余|收支结余|财政补[贴助]收入|(?:一般|专项)债[务券]|本年[收支][入出]合计|[收支][入出]总计|(?:收入|支出)预算(?=为?\d)|总(?:收入|支出)(?=为?\d)|财政总(?:收入|支出)|财政预算(?:收入|支出)/gu;

/**
 * What a body spends its money on, as a budget that is reckoned item by item lists it: many of them, under the title of
 * a budget, are one.
 */
export const itemWords =
  /基本工资|津贴补贴|绩效工资|奖金|养老(?:保险|金)|医疗保险|工伤保险|职业年金|公积金|提租补贴|办公费|印刷费|水电费|邮电费|差旅费|维修费|会议费|培训费|接待费|工会经费|福利费|交通费|公用经费|遗属补助/gu;

/** How many different ones, with how many amounts. */
export const fewestItems = {words: 5, amounts: 8};

/** A printed sum of money, in a sentence or a table. */
export const moneyInText = /\d(?:[\d,，]*\d)?(?:\.\d+)?(?:万|亿|百万|千)?元/gu;
export const moneyInTable = /\d\.\d{2}(?!\d)|\d,\d{3}(?!\d)/gu;

export const finalWord = /决算/u;
export const budgetWord = /预算/u;
