import type {Relation, Spot} from '../model/relation.ts';
import type {DocumentKind} from '../recognising/document-kind.ts';
import {matchesOf} from '../recognising/matches.ts';
import type {Recognised, RecognisedTable} from '../recognising/recognised.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * Headings and titles that name the document itself name its year: 2023年度部门决算情况说明 stands in no
 * account of 2024. Comparisons, projects and laws of other years are none of its business.
 */
export const rule: Rule = {
  meta: {id: 'title-year', severity: 'error', basis: 'wording: the titles of one document name one year'},
  find: recognised => {
    if (recognised.kind.scope === 'government') return [];
    const texts = recognised.texts.filter(text => text.passage !== null);
    // Several disclosures in one file may be of several years.
    if (recognised.bodies.several) return brokenYears(recognised);
    return [...titleYears(recognised, texts), ...headYears(recognised), ...brokenYears(recognised)];
  },
};

/** A title that speaks of the document: a year, and what such documents and their parts are called. */
const ownTitle =
  /(20\d{2})年(?:度)?(?:[\u4e00-\u9fff（）()]{0,24}?)(?:部门|单位)(?:综合)?(预算|决算)(?:[\u4e00-\u9fff“”]{0,12})(?:说明|公开|报表|公开表|表|草案|报告|情况)$|(20\d{2})年(?:度)?(?:[区市县省州]级|本级)?(?:部门|单位)(?:综合)?(预算|决算)$|^第[一二三四五六七八九十]{1,3}部分[:、]?[^0-9]{0,30}(20\d{2})年(?:度)?[^0-9]{0,20}?(预算|决算)[^0-9]{0,12}$/u;
/** A table of the set that is published, and a year before its name. */
const tableTitle =
  /^(?:[\u4e00-\u9fff]{2,30})?(20\d{2})年(?:度)?(?:部门|单位|综合|预算|市级|财务)*(?:收支|收入|支出|财政拨款|一般公共预算|政府性?基金|国有资本|“?三公|机关运行|整体支出)[^0-9]*表(?:[(（].*)?$/u;
/** A numbered heading over what is said of the year's money: 一、2024年度收入支出决算总体情况. */
const sectionTitle =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、.:]?|[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}[、.])?(?:关于)?(?:[\u4e00-\u9fff]{2,20})?(20\d{2})年(?:度)?(?:部门|单位)?(?:收支|收入|支出|财政拨款|一般公共预算|政府性?基金|国有资本|[“"]?三公|机关运行|政府采购)[^0-9。;]{0,30}(?:情况|说明)(?:的?说明)?[。:]?$/u;
const number = /^(?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、.]|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[、.])/u;
const aboutOthers =
  /执行|完成|上年|去年|比|较|对比|评价|自评|增减|结转|批复|调整|上一篇|下一篇|与20|和20|、20|至20|-20/u;

interface Title {
  text: PrintedText;
  year: number;
  kind: 'document' | 'table' | 'section';
}

function titleYears(recognised: Recognised, texts: readonly PrintedText[]): Relation[] {
  const {year} = recognised;
  if (year === null) return [];
  const {stage} = recognised.kind;
  const titles = texts.flatMap(text => titleOf(text, stage));
  const own = titles.filter(title => title.year === year);
  const others = titles.filter(title => title.year !== year);
  // The document's year must be known beyond doubt before a title is called the odd one.
  if (own.length < 1 || others.length > Math.max(1, own.length / 2)) return [];
  if (own.length < 3 && !others.every(title => isOdd(title.year, year, recognised))) return [];
  // Titles of many years are a list of publications.
  if (new Set(others.map(title => title.year)).size > 2) return [];
  const odd = others.filter(
    title => title.kind !== 'section' || own.filter(({kind}) => kind === 'section').length >= 2,
  );
  return odd.map(({text, year: printed, kind}) =>
    wording({
      rule: 'title-year',
      printed: printedOf(text, 0, text.bare.length),
      expected: String(year),
      spots: [
        text.spot(0, text.bare.length),
        ...own.slice(0, 1).map(title => title.text.spot(0, title.text.bare.length)),
      ],
      severity: kind === 'document' && others.length <= 2 && stands(text, recognised) ? 'error' : 'warning',
      details: {year: String(printed)},
    }),
  );
}

const fewestMentions = 6;

/** Hardly any sentence speaks of the money of the odd year as of the document's own. */
function isOdd(odd: number, year: number, {texts}: Recognised): boolean {
  const spoken = (of: number): number => {
    const pattern = new RegExp(
      `(?<![比与较和至、])${of}年(?:度)?(?:部门|单位|本级|收入|支出|收支|财政拨款|一般公共预算|政府性?基金|[“"]?三公|机关运行|基本支出|项目支出|预算|年初预算|决算)`,
      'gu',
    );
    return texts.reduce((sum, text) => sum + (text.inCatalogue ? 0 : (text.bare.match(pattern)?.length ?? 0)), 0);
  };
  const own = spoken(year);
  return own >= fewestMentions && spoken(odd) * 5 <= own;
}

/** A line of a web page may be a link to another publication, unless it heads a part of this one. */
const stands = (text: PrintedText, {disclosure}: Recognised): boolean =>
  !text.inCatalogue &&
  (disclosure.source === 'pdf' || text.role === 'heading' || /^第[一二三四五六七八九十]+(?:部分|章)/u.test(text.bare));

function titleOf(text: PrintedText, stage: DocumentKind['stage']): Title[] {
  const {bare} = text;
  if (bare.length > 56 || bare.length < 8 || aboutOthers.test(bare.replace(number, ''))) return [];
  if ((bare.match(/20\d{2}/gu) ?? []).length !== 1) return [];
  const document = ownTitle.exec(bare.replace(/[.…·]{2,}\d*$/u, ''));
  if (document) {
    // The account of one year may name the budget of another, and the other way round.
    const named = (document[2] ?? document[4] ?? document[6]) === '预算' ? 'budget' : 'final';
    return named === stage ? [{text, year: Number(document[1] ?? document[3] ?? document[5]), kind: 'document'}] : [];
  }
  const table = tableTitle.exec(bare);
  if (table) return [{text, year: Number(table[1]), kind: 'table'}];
  const section = sectionTitle.exec(bare);
  return section ? [{text, year: Number(section[1]), kind: 'section'}] : [];
}

/** 2022年预算数 over a column of a budget for 2025, where other tables name 2024 and 2025. */
function headYears({tables, year}: Recognised): Relation[] {
  if (year === null) return [];
  const heads = tables
    .filter(({kind, caption}) => kind === 'amounts' && !/项目|绩效|债|自评|评价/u.test(caption.title))
    .map(headsIn);
  const near = (of: number): boolean => Math.abs(of - year) <= 1;
  const usual = heads.filter(own => own.length > 0 && own.every(head => near(head.year)));
  const odd = heads.filter(own => own.some(head => !near(head.year)));
  // A table over several years has years of all kinds.
  const [only] = odd;
  if (!only || odd.length > 1 || usual.length === 0 || new Set(only.map(head => head.year)).size > 2) return [];
  return only
    .filter(head => !near(head.year))
    .map(head =>
      wording({
        rule: 'title-year',
        printed: head.printed,
        expected: String(year),
        spots: [head.spot],
        severity: 'warning',
        details: {year: String(head.year)},
      }),
    );
}

interface Head {
  year: number;
  printed: string;
  spot: Spot;
}

function headsIn({id, table, view, titleRows, bodyRow}: RecognisedTable): Head[] {
  return table.cells
    .filter(({row}) => row >= titleRows && row < bodyRow)
    .flatMap(({row, column}) => {
      const printed = view.text(row, column);
      const match = /^(20\d{2})年(?:度)?(?:年初)?(?:预算|决算|执行|支出|收入|安排|完成)*(?:数|金额|情况)?$/u.exec(
        printed,
      );
      return match ? [{year: Number(match[1]), printed, spot: {kind: 'cell' as const, table: id, row, column}}] : [];
    });
}

/** A year with a digit too few or too many, or with a letter for a digit: 202年度, 2O24年. */
function brokenYears({texts, year}: Recognised): Relation[] {
  const pattern =
    /(?<![\d.,第])20\d年(?=度|[本我全]?部门|[本我]?单位|预算|决算|收|财政|一般公共|政府性?基金|国有资本|机关运行|基本支出|项目支出|[“"]?三公|政府采购|初|末)|(?<![\dA-Za-z.])2[Oo0]2[\dOo]年(?<!20\d\d年)|(?<![\d.,])20\d{3}年(?=度|部门|单位|预算|决算)|(?<![\d.,])20\d{2}度(?=部门|单位|预算|决算|收入|支出|收支|财政)/gu;
  return texts.flatMap(text =>
    matchesOf(pattern, text.bare).map(match =>
      wording({
        rule: 'title-year',
        printed: printedOf(text, match.index, Math.min(text.bare.length, match.index + match[0].length + 6)),
        expected: year === null ? null : String(year),
        spots: [text.spot(match.index, match.index + match[0].length)],
        severity: 'warning',
        details: {year: match[0]},
      }),
    ),
  );
}
