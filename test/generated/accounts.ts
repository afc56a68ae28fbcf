/** Amounts in 分, exact. */
export type Fen = number;

/** A line of the functional classification with what it receives from 一般公共预算 and from other money. */
export interface FunctionLine {
  code: string;
  names: readonly [className: string, section: string, item: string];
  basic: Fen;
  project: Fen;
  /** Part of `project` that other income pays. */
  otherMoney: Fen;
  /** The same line last year: 一般公共预算 only. */
  priorBasic: Fen;
  priorProject: Fen;
  /** Budget at the start of the year, for final accounts: 一般公共预算 only. */
  planned: Fen;
}

export interface EconomicLine {
  code: string;
  name: string;
  amount: Fen;
}

export interface ThreePublic {
  overseas: Fen;
  purchase: Fen;
  running: Fen;
  reception: Fen;
}

/** The accounts of an invented body; every figure of a generated disclosure is derived from them. */
export interface Accounts {
  body: string;
  year: number;
  lines: FunctionLine[];
  fundLines: FunctionLine[];
  /** Economic lines of the basic expenditure that 一般公共预算 pays; they come to its total. */
  economy: EconomicLine[];
  /** Carried over from last year, 一般公共预算; part of what `lines` spend. */
  carriedIn: Fen;
  /** Left at the end of the year (final accounts), 一般公共预算. */
  carriedOut: Fen;
  three: ThreePublic;
  threePrior: ThreePublic;
  threePlanned: ThreePublic;
  procurement: {goods: Fen; works: Fen; services: Fen};
}

export type Random = () => number;

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const bodies = [
  '青岚市水务局',
  '云溪县统计局',
  '松浦区档案馆',
  '临川湾市文化馆',
  '北屏县残疾人联合会',
  '望江岭区司法局',
];

/** What a body does, by class: sections with their items. */
const mainFunctions: readonly (readonly [code: string, names: FunctionLine['names']])[][] = [
  [
    ['2010501', ['一般公共服务支出', '统计信息事务', '行政运行']],
    ['2010502', ['一般公共服务支出', '统计信息事务', '一般行政管理事务']],
    ['2010507', ['一般公共服务支出', '统计信息事务', '专项普查活动']],
    ['2010550', ['一般公共服务支出', '统计信息事务', '事业运行']],
  ],
  [
    ['2130301', ['农林水支出', '水利', '行政运行']],
    ['2130305', ['农林水支出', '水利', '水利工程建设']],
    ['2130306', ['农林水支出', '水利', '水利工程运行与维护']],
    ['2130314', ['农林水支出', '水利', '防汛']],
    ['2130504', ['农林水支出', '巩固脱贫攻坚成果衔接乡村振兴', '农村基础设施建设']],
  ],
  [
    ['2040601', ['公共安全支出', '司法', '行政运行']],
    ['2040602', ['公共安全支出', '司法', '一般行政管理事务']],
    ['2040605', ['公共安全支出', '司法', '普法宣传']],
    ['2040612', ['公共安全支出', '司法', '法治建设']],
  ],
  [
    ['2070109', ['文化旅游体育与传媒支出', '文化和旅游', '群众文化']],
    ['2070199', ['文化旅游体育与传媒支出', '文化和旅游', '其他文化和旅游支出']],
    ['2010301', ['一般公共服务支出', '政府办公厅（室）及相关机构事务', '行政运行']],
  ],
];

const socialFunctions: readonly (readonly [code: string, names: FunctionLine['names']])[] = [
  ['2080501', ['社会保障和就业支出', '行政事业单位养老支出', '行政单位离退休']],
  ['2080505', ['社会保障和就业支出', '行政事业单位养老支出', '机关事业单位基本养老保险缴费支出']],
  ['2080506', ['社会保障和就业支出', '行政事业单位养老支出', '机关事业单位职业年金缴费支出']],
  ['2089999', ['社会保障和就业支出', '其他社会保障和就业支出', '其他社会保障和就业支出']],
  ['2101101', ['卫生健康支出', '行政事业单位医疗', '行政单位医疗']],
  ['2101103', ['卫生健康支出', '行政事业单位医疗', '公务员医疗补助']],
  ['2210201', ['住房保障支出', '住房改革支出', '住房公积金']],
  ['2210203', ['住房保障支出', '住房改革支出', '购房补贴']],
];

const fundFunctions: readonly (readonly [code: string, names: FunctionLine['names']])[] = [
  ['2120802', ['城乡社区支出', '国有土地使用权出让收入安排的支出', '土地开发支出']],
  ['2296003', ['其他支出', '彩票公益金安排的支出', '用于体育事业的彩票公益金支出']],
];

const economicLines: readonly (readonly [code: string, name: string])[] = [
  ['30101', '基本工资'],
  ['30102', '津贴补贴'],
  ['30103', '奖金'],
  ['30107', '绩效工资'],
  ['30108', '机关事业单位基本养老保险缴费'],
  ['30109', '职业年金缴费'],
  ['30110', '职工基本医疗保险缴费'],
  ['30113', '住房公积金'],
  ['30199', '其他工资福利支出'],
  ['30201', '办公费'],
  ['30205', '水费'],
  ['30206', '电费'],
  ['30211', '差旅费'],
  ['30213', '维修（护）费'],
  ['30228', '工会经费'],
  ['30239', '其他交通费用'],
  ['30299', '其他商品和服务支出'],
  ['30302', '退休费'],
  ['30309', '奖励金'],
];

/** The accounts of a body that does not exist. `cents`: amounts to the 分, else to 100 元 (whole 万元 with 2 decimals). */
export function inventAccounts(seed: number, cents: boolean): Accounts {
  const random = seeded(seed);
  const step = cents ? 1 : 10_000;
  const amount = (most: number): Fen => Math.round((random() * most) / step + 1) * step;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (share: number): boolean => random() < share;

  const main = mainFunctions[Math.floor(random() * mainFunctions.length)] ?? [];
  const lines = [...main, ...socialFunctions.filter(() => chance(0.8))]
    .map(([code, names]): FunctionLine => {
      const isSocial = /^(?:208|210|221)/u.test(code);
      const isRunning = /(?:01|50)$/u.test(code) && !isSocial;
      const basic = isSocial ? amount(120_000_000) : isRunning ? amount(900_000_000) : 0;
      const project = isSocial ? 0 : isRunning && chance(0.6) ? 0 : amount(700_000_000);
      return {
        code,
        names,
        basic,
        project,
        otherMoney: project > 0 && chance(0.25) ? Math.floor((project * 0.3) / step) * step : 0,
        priorBasic: basic === 0 ? 0 : amount(900_000_000),
        priorProject: project === 0 ? 0 : amount(700_000_000),
        planned: amount(1_200_000_000),
      };
    })
    .sort((a, b) => a.code.localeCompare(b.code));
  const fundLines = fundFunctions
    .filter(() => chance(0.4))
    .map(
      ([code, names]): FunctionLine => ({
        code,
        names,
        basic: 0,
        project: amount(500_000_000),
        otherMoney: 0,
        priorBasic: 0,
        priorProject: amount(300_000_000),
        planned: amount(300_000_000),
      }),
    );
  return {
    body: pick(bodies),
    year: 2021 + Math.floor(random() * 5),
    lines,
    fundLines,
    economy: splitEconomy(sum(lines.map(line => line.basic)), random, step),
    carriedIn: chance(0.5) ? Math.min(amount(50_000_000), sum(lines.map(line => line.project - line.otherMoney))) : 0,
    carriedOut: chance(0.5) ? amount(40_000_000) : 0,
    three: three(amount, chance),
    threePrior: three(amount, chance),
    threePlanned: three(amount, chance),
    procurement: {
      goods: amount(90_000_000),
      works: chance(0.4) ? amount(200_000_000) : 0,
      services: amount(150_000_000),
    },
  };
}

function three(amount: (most: number) => Fen, chance: (share: number) => boolean): ThreePublic {
  return {
    overseas: chance(0.3) ? amount(9_000_000) : 0,
    purchase: chance(0.3) ? amount(25_000_000) : 0,
    running: amount(9_000_000),
    reception: chance(0.8) ? amount(3_000_000) : 0,
  };
}

/** Parts of a total over economic lines, the last of which takes what is left. */
function splitEconomy(total: Fen, random: Random, step: number): EconomicLine[] {
  const chosen = economicLines.filter(
    ([code]) => ['30101', '30199', '30201', '30302'].includes(code) || random() < 0.7,
  );
  const weights = chosen.map(() => random() + 0.05);
  const all = weights.reduce((a, b) => a + b, 0);
  let left = total;
  return chosen.map(([code, name], i) => {
    const share = Math.floor(((weights[i] ?? 0) / all) * (total / step)) * step;
    const amount = i === chosen.length - 1 ? left : share;
    left -= amount;
    return {code, name, amount};
  });
}

export const sum = (parts: readonly Fen[]): Fen => parts.reduce((a, b) => a + b, 0);

/** What 一般公共预算 pays for a line. */
export const general = (line: FunctionLine): Fen => line.basic + line.project - line.otherMoney;

/** All that a line spends. */
export const all = (line: FunctionLine): Fen => line.basic + line.project;

export const threeTotal = ({overseas, purchase, running, reception}: ThreePublic): Fen =>
  overseas + purchase + running + reception;

/** A node of the tree class → section → item with its amounts by columns. */
export interface Row {
  code: string;
  name: string;
  level: 1 | 2 | 3;
  values: Fen[];
}

/** Lines as rows of three levels, parents first; `columns` gives the amounts of a line. */
export function tree(lines: readonly FunctionLine[], columns: (line: FunctionLine) => Fen[]): Row[] {
  const rows = new Map<string, Row>();
  const add = (code: string, name: string, level: Row['level'], values: Fen[]): void => {
    const known = rows.get(code);
    if (known) known.values = known.values.map((value, i) => value + (values[i] ?? 0));
    else rows.set(code, {code, name, level, values});
  };
  for (const line of lines) {
    const values = columns(line);
    add(line.code.slice(0, 3), line.names[0], 1, values);
    add(line.code.slice(0, 5), line.names[1], 2, values);
    add(line.code, line.names[2], 3, values);
  }
  return [...rows.values()].sort((a, b) => a.code.localeCompare(b.code));
}
