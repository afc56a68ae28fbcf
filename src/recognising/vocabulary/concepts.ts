/**
 * What words in titles, column heads and row names say of an amount. In each list the more special
 * pattern stands first. Sources: 财预〔2016〕143号 and its table forms; 政府收支分类科目.
 */

export type Flow = 'income' | 'expenditure';
/** Where the money comes from. `fiscal` is general + fund + capital; `all` is everything. */
export type Fund =
  | 'all'
  | 'fiscal'
  | 'general'
  | 'governmentFund'
  | 'stateCapital'
  | 'specialAccount'
  | 'business'
  | 'operating'
  | 'superior'
  | 'subsidiary'
  | 'other'
  | 'unit';
export type Nature =
  | 'basic'
  | 'personnel'
  | 'publicUse'
  | 'project'
  | 'operatingCost'
  | 'upward'
  | 'subsidy'
  | 'reserve';
export type Period = 'current' | 'prior' | 'change';
export type Stage = 'budget' | 'adjusted' | 'final';
export type Three = 'total' | 'overseas' | 'vehicles' | 'purchase' | 'running' | 'reception' | 'meeting' | 'training';

type Patterns<T> = readonly (readonly [RegExp, T])[];

export const funds: Patterns<Fund> = [
  [/财政专户|专户管理|专户拨款|教育收费/u, 'specialAccount'],
  [/一般公共预算|公共财政(?:预算|拨款)/u, 'general'],
  [/政府性?基金/u, 'governmentFund'],
  [/国有资本/u, 'stateCapital'],
  [/附属单位(?:上缴|缴款)/u, 'subsidiary'],
  [/上级补助/u, 'superior'],
  [/经营(?:服务)?收入|经营资金/u, 'operating'],
  [/事业收入|事业单位收入/u, 'business'],
  [/其他(?:收入|资金)/u, 'other'],
  [/单位资金|自有资金|非财政拨款资金/u, 'unit'],
  [/(?<!非)财政(?:预算)?拨款|财政补助|财政性资金|^预算拨款/u, 'fiscal'],
];

export const natures: Patterns<Nature> = [
  [/基本支出|人员(?:经费)?(?:支出)?(?:和|及|、)公用/u, 'basic'],
  // 人员类项目支出 and 公用经费项目支出 are 基本支出, in the words of the books that call everything a project.
  [/人员类项目/u, 'personnel'],
  [/公用经费(?:类)?项目/u, 'publicUse'],
  [/项目支出|专项业务经费|特定目标类/u, 'project'],
  [/人员(?:经费|支出|类)/u, 'personnel'],
  [/公用(?:经费|支出|类)|日常公用/u, 'publicUse'],
  [/(?:单位)?经营支出/u, 'operatingCost'],
  [/上缴上级|上解上级/u, 'upward'],
  [/对(?:附属|下级)单位补助/u, 'subsidy'],
  [/机动经费|预留/u, 'reserve'],
];

export const threes: Patterns<Three> = [
  [/因公出国|出国[（(]境/u, 'overseas'],
  [/^购置(?:费)?[及和与、]运[行维]/u, 'vehicles'],
  [
    /(?:公务(?:用)?车(?:辆)?|公车|车辆)购置(?:费)?(?:及|和|与|、)?(?:公务(?:用)?车(?:辆)?|公车|车辆)?运[行维]/u,
    'vehicles',
  ],
  // 公务用车及运行维护费, with 购置 left out.
  [/(?:公务(?:用)?车(?:辆)?|公车|车辆)(?:及|和|与)运[行维]/u, 'vehicles'],
  // 公务用车费, of which 购置 and 运行维护 are the parts.
  [/(?:公务(?:用)?车(?:辆)?|公车)(?:经费|费用?)/u, 'vehicles'],
  [/(?:公务(?:用)?车(?:辆)?|公车|车辆)购置/u, 'purchase'],
  [/(?:公务(?:用)?车(?:辆)?|公车|车辆)运[行维]/u, 'running'],
  // 国内公务接待费 and 外事接待费 are parts of it.
  [/(?<!(?:国内|国外|外事|外宾|境外|境[)）]外)(?:公务)?)(?:公务接待|[接招]待费)/u, 'reception'],
  [/会议费/u, 'meeting'],
  [/培训费/u, 'training'],
  [/三公/u, 'total'],
];

export const periods: Patterns<Period> = [
  [/增减|变动|差额|增长|增加|比上年|较上年|降低|比较/u, 'change'],
  [/上年(?!结转|结余|末|度?结)|上一年|去年|^上年数/u, 'prior'],
  [/本年|当年|今年/u, 'current'],
];

export const stages: Patterns<Stage> = [
  [/调整(?:后)?预算|全年预算/u, 'adjusted'],
  [/决算|执行数|支出数/u, 'final'],
  [/预算数|年初预算|预算/u, 'budget'],
];

/** Amounts that are about something else than income and expenditure of the year. */
export const domains: Patterns<string> = [
  [/采购|购买服务|资产配置/u, 'procurement'],
  [/固定资产|国有资产|资产(?:占用|负债|情况)/u, 'assets'],
  [/绩效|自评/u, 'performance'],
  [/机关运行/u, 'agencyRunning'],
  [/债务|债券/u, 'debt'],
  [/转移支付/u, 'transfers'],
  [/会议费(?:明细|情况)|培训费(?:明细|情况)|会议费培训费/u, 'meetings'],
];

export function firstMatch<T>(patterns: Patterns<T>, text: string): T | null {
  for (const [pattern, value] of patterns) if (pattern.test(text)) return value;
  return null;
}
