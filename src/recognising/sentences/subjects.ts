import type {Dimensions} from '../facts.ts';
import {firstMatch, funds, natures, threes} from '../vocabulary/concepts.ts';
import {economicNames} from '../vocabulary/economic-names.ts';
import {functionNames} from '../vocabulary/function-names.ts';
import {governmentNames} from '../vocabulary/government-names.ts';

/** What a sentence speaks of: its dimensions, as far as its words and those around it fix them. */
export interface Subject {
  noun: string;
  dimensions: Partial<Dimensions>;
  /** Names of class, section and item as printed: 卫生健康支出（类）行政事业单位医疗（款）…（项）. */
  chain: string[];
  /** Nothing in the noun is left unexplained: it may be compared with tables on its own. */
  exact: boolean;
}

const bare = (name: string): string => name.replace(/[（(].*?[)）]|[、“”"'《》\s]/gu, '');

const className = new Map<string, string>([
  ...governmentNames
    .filter(([code]) => code.length === 3)
    .map(([code, name]): [string, string] => [bare(name), `government:${code}`]),
  ...economicNames
    .filter(([code]) => code.length === 3)
    .map(([code, name]): [string, string] => [bare(name), `economic:${code}`]),
  ...functionNames
    .filter(([code]) => code.length === 3)
    .map(([code, name]): [string, string] => [bare(name), `function:${code}`]),
]);

/** Names of economic sections that stand for one code only: 办公费, 绩效工资. */
const sectionName = new Map<string, string>();
for (const [code, name] of economicNames) {
  if (code.length !== 5) continue;
  sectionName.set(bare(name), sectionName.has(bare(name)) ? '' : `economic:${code}`);
}

/** A code printed with its name: （2080505）, 2080201-行政运行, (301). */
export function codeIn(text: string): string | null {
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

/** The names marked as class, section and item, in order. */
export function chainIn(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(
    /([^，。；、：:,;（()）\d\s.．][^，。；：:,;（()）\d]*?(?:[（(](?!类|款|项)[^（()）]*[)）][^，。；：:,;（()）\d]*?)*)[（(](?:\d+)?(类|款|项)[)）]/gu,
  )) {
    const [, name = '', level = ''] = match;
    found.push(`${level}:${bare(name)}`);
  }
  return found;
}

const qualifier =
  '相应(?:安排)?|本年度?|当年|年度|全年|本级|本部门|本单位|我部门|我单位|部门|单位|综合|总|公开|预算|决算|安排|拨款|资金|年初|数|额|规模|共计?|合计|总计|总额';
const fundWord = '(?:财政拨款|财政|一般公共预算|公共财政|政府性?基金|国有资本经营)(?:预算|财政拨款|财政|拨款|当年)*';
const totalNoun = new RegExp(
  `^(?:${qualifier})*(?:${fundWord})?(?:${qualifier})*(?:收入支出|收入、支出|收、?支|收支|收入|支出|拨款)(?:${qualifier})*$`,
  'u',
);
/** What makes 收入 or 支出 alone the total of something. */
const totalMark = /本年|当年|年度|全年|预算|决算|总|合计|共计|财政拨款|一般公共|政府性?基金|国有资本/u;

const isTotalNoun = (noun: string): boolean => totalNoun.test(noun) && totalMark.test(noun);

/** Words that carry an amount without saying of what. */
const generic = new RegExp(`^(?:${qualifier}|支出|收入|金额|经费|各|实际|执行|上年|：|:)*$`, 'u');

export const isGeneric = (noun: string): boolean => generic.test(noun);

/** The name of the body and the year that a sentence begins with. */
const opening =
  /^(?:.{0,40}?20\d{2}年(?:度)?(?:初)?|[\u4e00-\u9fff（）()“”]{2,30}?(?:局|委员会|委|厅|办公室|办|法院|检察院|学院|大学|学校|中学|小学|医院|研究院|研究所|所|中心|部|协会|联合会|处|站|馆|队|社|政府|街道)(?:[（(](?:本级|机关|汇总)[)）])?)(?:本级|机关|部门|单位)?(?=当年|本年|财政|一般公共|政府|国有资本|收入|支出|收支|收、支|预算|决算|基本支出|项目支出|人员|公用|“|三公|机关运行|公务|因公|部门|单位)/u;

/** A noun without the name of its body and its year. */
export const withoutOpening = (noun: string): string => noun.replace(opening, '');

/** What the words of a noun fix; `text` may be more than the noun (the item's whole title). */
export function subjectOf(printed: string, text: string): Subject {
  const noun = withoutOpening(printed);
  const chain = chainIn(text);
  const key = codeIn(text) ?? keyOfNoun(noun);
  const dimensions: Partial<Dimensions> = {};
  const fund = firstMatch(funds, noun);
  if (fund && !/^(?:function|economic|government)/u.test(key ?? '')) dimensions.fund = fund;
  const nature = firstMatch(natures, noun);
  if (nature && key === null) dimensions.nature = nature;
  if (/收入支出|收支|收、支/u.test(noun)) dimensions.flow = 'income';
  else if (/支出|经费/u.test(noun)) dimensions.flow = 'expenditure';
  else if (/收入/u.test(noun)) dimensions.flow = 'income';
  if (/结转|结余/u.test(noun)) dimensions.carry = /下年|年末|年终/u.test(noun) ? 'forward' : 'brought';
  else if (/^本年|^当年/u.test(noun)) dimensions.carry = 'within';
  if (key) dimensions.key = key;
  else if (isTotalNoun(noun) || nature || fund) dimensions.key = totalKey(noun);
  if (/采购/u.test(noun)) dimensions.domain = 'procurement';
  else if (/机关运行/u.test(noun)) dimensions.domain = 'agencyRunning';
  else if (/绩效|财政性资金/u.test(noun)) dimensions.domain = 'performance';
  else if (/资产|车辆|房屋|设备/u.test(noun) && !/购置费|运行/u.test(noun)) dimensions.domain = 'assets';
  else if (/委托业务|购买服务/u.test(noun)) dimensions.domain = 'procurement';
  return {
    noun,
    dimensions,
    chain,
    exact: key !== null || isTotalNoun(noun) || chain.length > 0 || isPureNature(noun),
  };
}

const isPureNature = (noun: string): boolean =>
  /^(?:一般公共预算|财政拨款|财政|拨款|预算|本年|当年)*(?:基本支出|项目支出|人员经费|人员支出|(?:日常)?公用经费|日常公用支出|公用支出)$/u.test(
    noun,
  );

function totalKey(noun: string): string {
  if (/总计|总预算|收支总|总额/u.test(noun)) return 'total:all';
  if (/本年|当年/u.test(noun)) return 'total:year';
  return 'total';
}

function keyOfNoun(noun: string): string | null {
  const three = threeOf(noun);
  if (three) return `three:${three}`;
  const name = bare(noun);
  return className.get(name) ?? className.get(`${name}支出`) ?? (sectionName.get(name) || null);
}

function threeOf(noun: string): string | null {
  if (!/三公|因公出国|出国|公务接待|接待费|公务用车|公车|会议费|培训费/u.test(noun)) return null;
  return firstMatch(threes, noun);
}
