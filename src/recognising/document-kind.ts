import {squeezed} from '../amounts/printed.ts';
import type {Disclosure} from '../model/disclosure.ts';
import type {RecognisedTable} from './recognised-table.ts';

/** The level of government that a body belongs to; a district or county-level body is `county`. */
export type GovernmentLevel = 'central' | 'province' | 'city' | 'county' | 'town';

/** What a document says of itself. */
export interface DocumentKind {
  stage: 'budget' | 'final' | 'unknown';
  /** Of a department 部门 with its units, of one unit 单位, or of a whole government. */
  scope: 'unit' | 'department' | 'government' | null;
  level: GovernmentLevel | null;
  /** The name of the body, as far as titles and captions give it. */
  body: string;
  /** Most of its tables hold figures, so that it is no empty form. */
  filled: boolean;
}

/** 预算单位 are bodies that keep a budget, in accounts as in budgets. */
const named = /(部门|单位)(?:综合)?(?:财务收支)?(预算|决算)(?!单位)/u;

/** Kinds of money that are called budgets in the titles of accounts as well. */
const budgetsOfMoney = /一般公共预算|基金预算|经营预算/gu;

/** 某宣传部2016年度决算说明: the title of a document that names a body instead of 部门 or 单位. */
const titled = /(?<!预)(预算|决算)(?:公开|信息|编制|情况|补充|文字)*(?:说明|报告|报表)?$/u;

/** Titles of reports on the money of a whole government. */
const ofGovernment =
  /预算执行情况.{0,20}(?:预算|报告)|(?:政府|财政收支|财政总?|全[省市县区旗州镇乡][^，。]{0,12}?)(?:预算|决算)(?!公开|信息)|政府(?:预算|决算)|预算调整(?:方案)?[（(]?(?:草案)?[）)]?的?(?:报告|议案|说明)|决算[（(]?(?:草案[）)]?)?的报告/u;

/** Reads kind, scope and level from titles, headings and captions. */
export function documentKind(disclosure: Disclosure, tables: readonly RecognisedTable[]): DocumentKind {
  const titles = titlesOf(disclosure);
  const votes = {budget: 0, final: 0, unit: 0, department: 0};
  titles.forEach((title, index) => {
    const match = named.exec(title);
    const [weight, share] = index < 4 ? [3, 4] : [1, 0.1];
    const stage = match?.[2] ?? (index < 4 ? stageTitled(title) : null);
    if (stage) votes[stage === '预算' ? 'budget' : 'final'] += weight;
    if (match) votes[match[1] === '单位' ? 'unit' : 'department'] += share;
  });
  for (const table of tables) {
    const title = table.caption.title.replace(budgetsOfMoney, '');
    if (/决算/u.test(title)) votes.final += 1;
    else if (/预算/u.test(title)) votes.budget += 1;
  }
  const body = bodyOf(tables, titles);
  const government = titles
    .slice(0, 4)
    .some(title => ofGovernment.test(title) && !/部门|单位/u.test(title) && !isOfBody(title));
  return {
    stage: votes.final > votes.budget ? 'final' : votes.budget > 0 ? 'budget' : 'unknown',
    scope: government
      ? 'government'
      : votes.unit > votes.department
        ? 'unit'
        : votes.department > 0
          ? 'department'
          : null,
    level: levelOf(body),
    body,
    filled: isFilled(tables),
  };
}

const stageTitled = (title: string): string | null =>
  /20\d{2}/u.test(title) ? (titled.exec(title.replace(budgetsOfMoney, ''))?.[1] ?? null) : null;

/** The name of the document, its first lines, and its headings. */
function titlesOf(disclosure: Disclosure): string[] {
  const passages = disclosure.blocks.filter(block => block.kind === 'passage');
  const lines = passages
    .filter((passage, index) => (index < 4 || passage.role === 'heading') && passage.text.length < 80)
    .map(passage => squeezed(passage.text));
  // A cover that is set in several lines: 2026年度 | …局（本级） | 单位预算.
  const cover = passages
    .slice(0, 4)
    .map(passage => squeezed(passage.text))
    .filter(text => text.length < 40)
    .join('');
  return [squeezed(disclosure.name ?? ''), cover, ...lines];
}

const bodyName =
  /([\u4e00-\u9fff（）()]{2,40}?(?:局|委员会|委|厅|办公室|办|法院|检察院|学院|大学|学校|中学|小学|医院|研究院|研究所|所|中心|部|协会|联合会|处|站|馆|队|社|人民政府|街道|镇|乡)(?:[（(][\u4e00-\u9fff]{1,6}[）)])?)(?=20\d{2}|部门|单位|预算|决算|$)/u;

/** 某局2026年财政预算: of a body, unless that is itself a government. */
function isOfBody(title: string): boolean {
  const body = bodyName.exec(title)?.[1];
  return body !== undefined && !/(?:人民政府|街道|镇|乡)$/u.test(body);
}

/** 【部门决算公开】2025年度某局…, and a year without its 年. */
const beforeBody = /^(?:【[^】]*】|20\d{2}年?(?:度)?|关于)+/u;

function bodyOf(tables: readonly RecognisedTable[], titles: readonly string[]): string {
  for (const table of tables) if (table.caption.body !== '') return table.caption.body;
  for (const title of titles) {
    const match = bodyName.exec(title.replace(beforeBody, ''));
    if (match?.[1]) return match[1];
  }
  return '';
}

/** What stands before the place in the names of parties and assemblies. */
const assembly = /^(?:中国人民政治协商会议|中国共产党|中共)/u;

const municipality = /^(?:北京|天津|上海|重庆)市/u;

/** The level of government in the name of a body: 昆明市审计局 is of a city, 徐汇区财政局 of a district. */
export function levelOf(name: string): GovernmentLevel | null {
  const body = name.replace(assembly, '');
  if (/街道|(?:镇|乡)(?:人民政府|政府|财政|中心|$)/u.test(body)) return 'town';
  const rest = body.replace(/自治区|自治州|自治县/gu, mark =>
    mark === '自治县' ? '县' : mark === '自治州' ? '市' : '省',
  );
  const inner = rest.replace(/^[\u4e00-\u9fff]{2,8}?省/u, '').replace(municipality, '');
  if (
    /^(?:[\u4e00-\u9fff]{2,6}?[市州盟])?[\u4e00-\u9fff]{1,7}?(?:[县旗]|(?<![社小景校灾库])区(?![域划块间]))/u.test(
      inner,
    )
  )
    return 'county';
  if (municipality.test(rest)) return 'province';
  if (/^[\u4e00-\u9fff]{2,6}?(?:市|州|盟|地区)/u.test(inner)) return 'city';
  return /省/u.test(body) || /省/u.test(rest) ? 'province' : null;
}

/** An empty form has amounts in hardly any of its tables. */
function isFilled(tables: readonly RecognisedTable[]): boolean {
  const amounts = tables.filter(table => table.kind === 'amounts');
  if (amounts.length === 0) return true;
  const filled = amounts.filter(table =>
    table.figures.some(figure => figure.value !== null && figure.value.digits !== 0),
  ).length;
  return filled >= 0.3 * amounts.length;
}
