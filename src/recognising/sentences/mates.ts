/** 人员类项目支出 and 公用经费项目支出 are none of them. */
const projects = /(?<!人员类|公用经费|公用经费类|公用类)项目(?:补助)?支出|专项业务经费/u;

const personnel = /人员(?:经费|支出|类项目)/u;
const publicUse = /公用(?:经费|支出)/u;

const natures: readonly RegExp[] = [/基本支出/u, projects];

/** What the forms list beside 基本支出 and 项目支出, mostly to say that there is none. */
const besideNatures =
  /经营(?:服务)?支出|上[缴解]上级|对?(?:附属|下级)单位补助|政府统筹|预留机动|不可预见费|预备费|结转下年|年末结转|结余分配/u;

/** Whether a noun may stand in a list of a set without being one of its words. */
export const isBesideSet = (set: readonly RegExp[], noun: string): boolean =>
  (set === natures || set === allNatures) && besideNatures.test(noun);

/** Income or expenditure of one level of government, and no grant of it. */
function ofLevel(level: string): RegExp {
  const fund = '(?:一般公共预算|公共财政|政府性基金|国有资本经营|社会保险基金|财政)?';
  return new RegExp(`^${level}${fund}(?:预算)?(?:收入|支出)(?:预算|决算)?(?:数|额)?$`, 'u');
}

/** Sets of words that together are all there is; what two of a set name stands beside each other, never below. */
export const completeSets: readonly (readonly RegExp[])[] = [
  natures,
  [personnel, publicUse],
  [/货物/u, /工程/u, /服务/u],
  [/因公出国/u, /公务用车|公车|车辆/u, /公务接待/u],
  [/因公出国/u, /公务用车|公车/u, /公务接待/u, /会议费/u, /培训费/u],
  // 办公设备购置 is nothing beside 机关运行经费.
  [/^(?!.*(?:设备|软件|图书|家具|资产|系统)).*购置/u, /(?<!机关|行政|事业|系统|网络|平台)运行/u],
  [/一般公共预算/u, /政府性?基金/u, /国有资本/u],
  // 预算法 5: the budget of a government consists of these four.
  [/一般公共预算/u, /政府性?基金/u, /国有资本/u, /社会保险基金|社保基金/u],
  [/财政拨款收入/u, /其他资金(?:收入)?$/u, /(?:上年|年初)结转/u],
  [/集中采购/u, /分散采购/u],
  [/(?<!非)税收(?:分成)?收入/u, /非税收入/u],
  // 全国收入 is that of the centre and of the places, 全省收入 that of the province itself and of its cities and counties.
  // The money of a project, 中央资金 and 地方资金, may come from others as well.
  [ofLevel('中央(?:本级)?'), ofLevel('地方')],
  [ofLevel('(?:自治区|省)(?:本)?级'), ofLevel('[市州盟]县(?:区)?级')],
  [/^(?:地方)?(?:政府)?一般债务?(?:限额|余额)?$/u, /^(?:地方)?(?:政府)?专项债务?(?:限额|余额)?$/u],
];

const allNatures: readonly RegExp[] = [personnel, publicUse, projects];

const staff: readonly RegExp[] = [/工资福利|^人员支出/u, /对个人和家庭/u, publicUse];

/** What 基本支出 consists of: all there is of it, and of a total only where nothing is spent on projects. */
export const basicSets: readonly (readonly RegExp[])[] = [[personnel, publicUse], staff];

/** Further sets that are all there is, whose words may stand below one another elsewhere. */
export const wholeSets: readonly (readonly RegExp[])[] = [
  allNatures,
  // 人员经费 by its two classes.
  staff,
  // The classes of expenditure of a body before 2007, by which some still tell theirs.
  [...staff, projects],
];

/** Sets that mostly are all there is: levels of government, who collects, where it goes. */
export const usualSets: readonly (readonly RegExp[])[] = [
  [
    /本级/u,
    /县[(]市、?区[)]|(?<!本)级(?:财政|收入|支出|完成|安排)*$|[县区]市?区?(?:收入|支出|完成)*$|乡镇|街镇|开发区|园区/u,
  ],
  [/税务(?:部门|局)/u, /财政(?:部门|局)/u],
  [/国税(?:部门|局)/u, /地税(?:部门|局)/u, /财政(?:部门|局)/u],
  // By the forms, what guests from abroad cost may be a part of what was spent at home.
  [/国内(?:公务)?接待/u, /外事接待|国[(]境[)]外(?:公务)?接待/u],
  [/上划/u, /地方|一般公共预算收入/u],
  [/中央本级/u, /对地方/u],
];

/** Kinds of income, none of which holds another: what stands beside each other without being all there is. */
export const incomes: readonly RegExp[] = [
  /(?<!非)财政(?:拨款|补助)(?:[(]补助[)])?收入/u,
  /(?<!非)事业收入/u,
  /经营收入/u,
  /上级补助收入/u,
  /附属单位上缴收入/u,
  /其他收入/u,
];

/** Whether two nouns name different ones of one set: 基本支出 and 项目支出. */
export const areMates = (a: string, b: string): boolean =>
  [...completeSets, incomes].some(set => {
    const [one, two] = [set.findIndex(word => word.test(a)), set.findIndex(word => word.test(b))];
    // 因公出国、公务用车、公务接待费合计: all of them are none of them.
    const areMany = (noun: string): boolean => set.length > 2 && set.filter(word => word.test(noun)).length > 1;
    if (areMany(a) || areMany(b)) return false;
    return one >= 0 && two >= 0 && one !== two && !(set[one] as RegExp).test(b) && !(set[two] as RegExp).test(a);
  });
