import type {Dimensions} from '../dimensions.ts';
import {matchesOf} from '../matches.ts';
import {matchedName, spelledAs} from '../names.ts';
import {once} from '../once.ts';
import {firstMatch, funds, type Nature, natures, threes} from '../vocabulary/concepts.ts';
import {economicNames} from '../vocabulary/economic-names.ts';
import {functionNames} from '../vocabulary/function-names.ts';
import {governmentNames} from '../vocabulary/government-names.ts';

/** What a sentence speaks of: its dimensions, as far as its words and those around it fix them. */
export interface Subject {
  noun: string;
  dimensions: Partial<Dimensions>;
  /** Names of class, section and item as printed, each behind its level: 类:卫生健康支出, 项:行政单位医疗. */
  chain: string[];
  /** The year that its words name; null where they name none. */
  year: number | null;
  /** Nothing in the noun is left unexplained: it may be compared with tables on its own. */
  exact: boolean;
  /** The noun with the name of a body and the year before it, where those stand there. */
  opened?: string;
}

const classCodes = (names: readonly (readonly [string, string])[], system: string): [string, string][] =>
  names.filter(([code]) => code.length === 3).map(([code, name]) => [spelledAs(name), `${system}:${code}`]);

const functionClass = new Map(classCodes(functionNames, 'function'));
const className = new Map([
  ...classCodes(governmentNames, 'government'),
  ...classCodes(economicNames, 'economic'),
  ...functionClass,
]);

/** Names of economic sections that stand for one code only: 办公费, 绩效工资. */
const sectionName = new Map<string, string>();
for (const [code, name] of economicNames) {
  if (code.length !== 5) continue;
  sectionName.set(spelledAs(name), sectionName.has(spelledAs(name)) ? '' : `economic:${code}`);
}

/** Whether a name is that of a class of functions: 卫生健康支出. */
export const isFunctionClass = (name: string): boolean => functionClass.has(spelledAs(name));

/** （科目编码：205）: what the code in a bracket is called. */
const calledCode = /([（(【[])(?:支出|功能|经济|分类|科目)*(?:编码|编号|代码)[:：]?\s*(?=\d)/gu;

/** A code printed with its name: （2080505）, 2080201-行政运行, (301), （科目编码205）. */
export function codeIn(words: string): string | null {
  const text = words.replace(calledCode, '$1');
  const long = /(?:[（(【[]|^|[^\d])(2\d{6})(?=[)）】\]\-—－]|[^\d.]|$)/u.exec(text)?.[1];
  if (long) return `function:${long}`;
  const five = /[（(【[](2\d{4})[)）】\]]/u.exec(text)?.[1];
  if (five) return `function:${five}`;
  const short = /[（(【[]([235]\d{2})(?:类)?[)）】\]]/u.exec(text)?.[1];
  const pieces = /[（(](2\d{2})(?:类)?[)）].*?[（(](\d{2})(?:款)?[)）](?:.*?[（(](\d{2})(?:项)?[)）])?/u.exec(text);
  if (pieces?.[1] && pieces[2]) return `function:${pieces[1]}${pieces[2]}${pieces[3] ?? ''}`;
  const section = /[（(【[]([35]\d{4})[)）】\]]/u.exec(text)?.[1];
  const code = section ?? short;
  if (!code) return null;
  return code.startsWith('2') ? `function:${code}` : code.startsWith('3') ? `economic:${code}` : `government:${code}`;
}

const levels = ['类', '款', '项'] as const;

const marked = /[（(]\d*(?:类|款|项)[)）]/u;

/** 农林水支出（类）-水利（款）, 2025年度农林水支出（类）: what stands between the names of a chain, or before the first. */
const parting = /^(?:[-－—–→/]+|(?:本年度?|当年|年度|年)(?=\S{3}))/u;

/** The names marked as class, section and item, in order; or class-section-item with hyphens between. */
export function chainIn(text: string): string[] {
  if (!marked.test(text)) return hyphenated(text);
  const found: string[] = [];
  for (const match of matchesOf(
    /([^，。；、：:,;（()）\d\s.．][^，。；：:,;（()）\d]*?(?:[（(](?!类|款|项)[^（()）]*[)）][^，。；：:,;（()）\d]*?)*)[（(](?:\d+)?(类|款|项)[)）]/gu,
    text,
  )) {
    const [, name = '', level = ''] = match;
    found.push(`${level}:${matchedName(name.replace(parting, ''))}`);
  }
  return found.length > 0 ? found : hyphenated(text);
}

const numbered = /^\s*(?:[（(](?:\d+|[一二三四五六七八九十]+)[)）]|\d+\s*[.．、]|[一二三四五六七八九十]+、)\s*/u;

/** 卫生健康支出-行政事业单位医疗-行政单位医疗: a chain where it begins with the name of a class. */
function hyphenated(text: string): string[] {
  const names = text
    .replace(numbered, '')
    .split(/[-－—–→/]+/u)
    .map(matchedName);
  if (names.length < 2 || names.length > 3 || !functionClass.has(names[0] ?? '')) return [];
  return names.map((name, i) => `${levels[i]}:${name}`);
}

const fundWord = '财政拨款|财政|一般公共预算|公共财政预算|公共财政|政府性?基金|国有资本经营(?:预算|收益)?|国有资本收益';
const flowWord = '收入支出|收入、支出?|收、?支|收支|收入|支出|拨款';

/** 收入、支出总计, 收、支总计, 收入、支总计: one amount of both sides. */
export const ofBothSides = /收入?(?:、支|(?<=收)支|(?<=收入)支出)/u;
/** Words that a total may carry without becoming the total of something else. */
const filler =
  '本年度?|当年|今年|年度|全年|年初|相应|计划|批复|执行|编制|下达|实际|用于|本级|机关|本部门|本单位|我部门|我单位|部门|单位|财务|综合|总|公开|预算|决算|资金|经费|数|额|规模|共|计|合计|总计|总额|各|的|全部|全口径|安排|本';
const totalNoun = new RegExp(`^(?:${fundWord}|${flowWord}|${filler})+$`, 'u');
const flow = new RegExp(flowWord, 'u');
/** What makes 收入 or 支出 alone the total of something. */
const totalMark = /本年|当年|年度|全年|预算|决算|总|合计|共计|财政拨款|一般公共|公共财政|政府性?基金|国有资本/u;

const isTotalNoun = (noun: string): boolean => flow.test(noun) && totalMark.test(noun) && totalNoun.test(noun);

/** Income from elsewhere than the treasury, by its usual names alone. */
const otherIncome =
  /^(?:本年|当年)?(?:财政专户管理(?:资金|的?收入)|专户管理资金|事业单位经营|单位经营|经营|事业|上级补助|附属单位上缴|其他|单位)(?:资金)?(?:收入)?(?:资金)?(?:预算|决算)?$/u;

const generic = new RegExp(`^(?:20\\d{2}年(?:度)?)?(?:${filler}|${flowWord}|金额|上年|调整后?|变动后?|：|:)*$`, 'u');

/** Words that carry an amount without saying of what: 2026年预算数, 支出金额; 经费拨款 is a kind of income. */
export const isGeneric = (noun: string): boolean =>
  generic.test(noun) && !otherIncome.test(noun) && !/^经费拨款/u.test(noun);

/** The name of the body, the year, and where in the year: what a sentence begins with. */
const openings = [
  /^[^,。;]{0,40}?20\d{2}\s*年(?:度)?(?:初)?(?=[^末底])/u,
  /^[\u4e00-\u9fff（）()“”、]{2,40}?(?:局|委员会|委|厅|办公室|办|法院|检察院|学院|大学|学校|中学|小学|医院|研究院|研究所|所|中心|部|协会|联合会|处|站|馆|队|社|政府|街道)(?:[（(](?:本级|机关|汇总|含[^（()）]*|[^（()）]{1,11}[局委办部院站所])[)）])?(?:本级|机关|部门|单位)?(?=当年|本年|财政|一般公共|公共财政|政府|国有资本|收入|支出|收支|收、支|预算|决算|基本支出|项目支出|人员|公用|“|三公|机关运行|公务|因公|部门|单位|会议费|培训费)/u,
  /^(?:本部门|我部门|本单位|我单位|我局|本局|我委|我院|我校|我厅|我办|部门|单位(?!资金|经营|预留|自有))(?=.{2,})/u,
  /^(?:相应)?(?:安排|用于|涉及|共安排)(?=.{3,})/u,
];

/** 公务用车购置费2026年预算数: what stands before the year is the thing, where nothing behind it is. */
const namedBeforeYear = /^([^,。;]{2,40}?)20\d{2}\s*年(?:度)?(?:初)?([^末底].*)$/u;

/** A noun without the name of its body and its year. */
export function withoutOpening(noun: string): string {
  const [, named = '', behind = ''] = namedBeforeYear.exec(noun) ?? [];
  const isNamed = isTotalNoun(named) || isPureNature(named) || keyOfNoun(named) !== null;
  if (isNamed && isGeneric(behind.replace(/^(?:一般公共预算|财政)拨款/u, ''))) return named;
  let rest = noun;
  for (let turn = 0; turn < 3; turn += 1) {
    const before = rest;
    for (const opening of openings) rest = rest.replace(opening, '');
    if (rest === before) break;
  }
  return rest === '' ? noun : rest;
}

/** What the words of a noun fix; `text` may be more than the noun (the item's whole title). */
export function subjectOf(printed: string, text: string): Subject {
  const noun = withoutOpening(printed);
  if (areAllThree(noun))
    return {noun, dimensions: {key: 'three:total', flow: 'expenditure'}, chain: [], year: yearIn(printed), exact: true};
  if (isSeveral(noun)) return {noun, dimensions: {domain: 'several'}, chain: [], year: yearIn(printed), exact: false};
  if (isCeiling(noun)) return {noun, dimensions: {domain: 'ceiling'}, chain: [], year: yearIn(printed), exact: false};
  if (isAverage(noun)) return {noun, dimensions: {domain: 'average'}, chain: [], year: yearIn(printed), exact: false};
  const chain = chainIn(text);
  const key = codeIn(text) ?? keyOfChain(chain) ?? keyOfNoun(noun);
  const nature = firstMatch(natures, noun);
  const pureNature = isPureNature(noun);
  const dimensions = dimensionsOf(noun, key, nature);
  // 财政委托业务支出（项） is a class of expenditure like any other, whatever its name speaks of.
  if (chain.length > 0 || codeIn(text) !== null) delete dimensions.domain;
  // 绩效目标管理的项目3个，涉及一般公共预算当年拨款9万元: what some projects concern is no total.
  if (/涉及/u.test(printed)) dimensions.domain ??= 'performance';
  return {
    noun,
    dimensions,
    chain,
    year: yearIn(printed),
    exact: key !== null || isTotalNoun(noun) || chain.length > 0 || pureNature || otherIncome.test(noun),
    ...(namesBody.test(printed.slice(0, -noun.length)) ? {opened: printed} : {}),
  };
}

/** What the name of a body ends with, among the words that a noun was freed of. */
const namesBody = /[局委厅办院学校所心部会处站馆队社关级]|单位/u;

/** 三公经费控制数: what may be spent at most, and no amount of what is. Of debts the limit is an amount of its own. */
export const isCeiling = (noun: string): boolean =>
  /(?:控制(?:数|额|指标|总额|规模)|限额|上限)$/u.test(noun) && !/债/u.test(noun);

/** 人均接待费, 车均运行维护费: what one of them costs, and no amount of what all cost. */
const isAverage = (noun: string): boolean =>
  /(?:人均|车均|单车|户均|平均|每(?:人次?|辆|车|批次?))[^,。;]*(?:费|支出|成本|经费)/u.test(noun);

/** 因公出国（境）费、公务用车购置及运行费和公务接待费合计 10: 三公经费 without its name, and nothing else. */
const areAllThree = (noun: string): boolean =>
  /出国/u.test(noun) && /(?:用车|公车|车辆).*运行/u.test(noun) && /接待/u.test(noun) && !/会议|培训|三公/u.test(noun);

/** “三公”经费、会议费、培训费: one amount of several things. */
function isSeveral(noun: string): boolean {
  const keys = noun.split(/[、和及与]/u).map(part => (part.length > 2 ? keyOfNoun(part) : null));
  return (
    new Set(keys.filter(key => key !== null && /^(?:three|economic|agency):/u.test(key))).size > 1 &&
    !threeOf(noun)?.startsWith('vehicles')
  );
}

/** The first year that words name. */
export function yearIn(text: string): number | null {
  const year = /20\d{2}(?=年)/u.exec(text)?.[0];
  return year ? Number(year) : null;
}

function dimensionsOf(noun: string, key: string | null, nature: Nature | null): Partial<Dimensions> {
  const dimensions: Partial<Dimensions> = {};
  const fund = firstMatch(funds, noun);
  if (fund && !/^(?:function|economic|government)/u.test(key ?? '')) dimensions.fund = fund;
  // 公务接待费中基本支出安排, 项目支出中安排的公务接待费: a part of the item.
  if (nature && (key === null || (key.startsWith('three:') && ofNature.test(noun)))) dimensions.nature = nature;
  if (ofBothSides.test(noun)) dimensions.flow = 'income';
  else if (/支出|经费/u.test(noun)) dimensions.flow = 'expenditure';
  else if (/收入/u.test(noun)) dimensions.flow = 'income';
  if (/结转|结余|实户资金|上年.{0,6}余额/u.test(noun)) {
    dimensions.carry = /下年|年末|年终/u.test(noun) ? 'forward' : 'brought';
  } else if (/^本年|^当年/u.test(noun)) dimensions.carry = 'within';
  if (key) dimensions.key = key;
  else if (isTotalNoun(noun) || nature || fund) dimensions.key = totalKey(noun);
  const domain = domainOf(noun);
  if (domain) dimensions.domain = domain;
  return dimensions;
}

const ofNature = /(?:基本|项目)支出/u;

/** Amounts that are about something else than income and expenditure of the year. */
function domainOf(noun: string): string | null {
  if (/采购|委托业务|购买服务/u.test(noun)) return 'procurement';
  if (/绩效|财政性资金/u.test(noun)) return 'performance';
  if (/资产|车辆|房屋|设备|账面|原值|净值/u.test(noun) && !/购置费|运行/u.test(noun)) return 'assets';
  return null;
}

const isPureNature = (noun: string): boolean =>
  /^(?:一般公共预算|财政拨款|财政|拨款|预算|本年|当年|安排)*(?:的)?(?:基本支出|项目支出|人员经费|人员支出|(?:日常)?公用经费|日常公用支出|公用支出|(?:事业单位|单位)?经营支出|上[缴解]上级支出|对(?:附属|下级)单位补助支出|单位预留机动经费)(?:预算|决算|安排|数|合计|总额|共计)*$/u.test(
    noun,
  );

function totalKey(noun: string): string {
  if (/总计|总预算|总决算|收支总|总额/u.test(noun)) return 'total:all';
  if (/本年|当年/u.test(noun)) return 'total:year';
  return 'total';
}

/** （类） alone names a class of functions; the code of sections and items is found in the tables. */
function keyOfChain(chain: readonly string[]): string | null {
  const [only] = chain;
  return chain.length === 1 && only?.startsWith('类:') ? (functionClass.get(only.slice(2)) ?? null) : null;
}

function keyOfNoun(noun: string): string | null {
  if (/机关运行经费|^运行经费/u.test(noun)) return 'agency:total';
  const three = threeOf(noun);
  if (three) return `three:${three}`;
  const name = spelledAs(noun)
    .replace(/类?科目$/u, '')
    .replace(/^一般(?=商品)/u, '')
    // 教育支出预算, 教育支出年初预算数
    .replace(/(?<=支出|补助)(?:年初)?(?:预算|决算)[数额]?$/u, '');
  const ofClass =
    className.get(name) ?? className.get(`${name}支出`) ?? className.get(name.replace(/补助支出$/u, '补助'));
  return ofClass ?? (sectionName.get(name) || null);
}

function threeOf(noun: string): string | null {
  if (
    !/三公|因公出国|出国|公务接待|接待费|招待费|公务(?:用)?车|公车|车辆[运购]|会议费|培训费|^购置(?:费)?[及和与、]运[行维]/u.test(
      noun,
    )
  )
    return null;
  return firstMatch(threes, noun);
}

/** Words behind a noun that only carry its amount. */
const tail = /(?:预算|决算|安排|总额|合计|共计|数|额|各)+$/u;

/** The noun of a subject without such words. */
const bareNoun = once(({noun}: Subject): string => noun.replace(tail, ''));

const bareFlow = /^(?:收入|支出|收支|收入?、支)$/u;

/** Whether two subjects are one thing said twice: the same words, or the same total of the same money. */
export function isSameSubject(a: Subject, b: Subject): boolean {
  if (a.noun === '' || b.noun === '') return false;
  const [one, two] = [bareNoun(a), bareNoun(b)];
  if (one === two && one !== '') return true;
  // 基本支出 and 财政拨款支出 end with 支出, and are parts of it.
  const bare = bareFlow.test(one) || bareFlow.test(two);
  if (one !== '' && two !== '' && !bare && (one.endsWith(two) || two.endsWith(one))) return true;
  const [own, other] = [a.dimensions, b.dimensions];
  if (!own.key || !other.key) return false;
  if (!own.key.startsWith('total')) return own.key === other.key;
  return (
    other.key.startsWith('total') &&
    own.fund === other.fund &&
    own.nature === other.nature &&
    (own.flow === other.flow || own.flow === undefined || other.flow === undefined) &&
    (own.carry === other.carry || own.carry === 'within' || other.carry === 'within')
  );
}
