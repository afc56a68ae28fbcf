import {moneyPower, squeezed} from '../amounts/printed.ts';
import type {Passage} from '../model/disclosure.ts';

/** What the lines around a table, and title rows inside it, say of it. */
export interface TableCaption {
  title: string;
  /** 表1, 公开01表, 预算公开表10, as printed; '' where there is none. */
  number: string;
  /** Power of ten of the unit of money; null where none is stated. */
  unit: number | null;
  /** What its numbers count where they are no money: 人 of 单位：人; '' elsewhere. */
  counts: string;
  year: number | null;
  /** The body that the table is of: 单位名称：…; '' where not stated. */
  body: string;
}

const numberOnly =
  /^[（(]?((?:附|续|公开|预算|决算|部门|单位|财决|财预|公开表|[A-Za-z])*\s*表?\s*[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:[-—.]\d{1,2})?)[)）]?\s*表?)[)）]?[:：]?$/u;
const numberFirst =
  /^((?:附|公开|预算|决算|部门|单位|财决|财预)*(?:表|附件|附表)\s*[（(]?(?:[一二三四五六七八九十]{1,3}(?!般|公经费)|\d{1,2}(?:[-—.]\d{1,2})?)[)）]?|(?:公开|预算|决算|财决|财预)(?:公开)?\d{1,2}表)[:：.．、\s]*(?=[^\d\s])(.{3,})$/u;
const titleEnd = /(?:表|明细|情况|目录|清单|一览)(?:[（(〔[][^（）()]{1,40}[)）〕\]])*(?:[（(]?续[一二三\d]*[)）]?)?$/u;
const unitPattern = /(?:单位|金额|货币)[:：]?\s*(?:[:：]|为)?\s*(?:人民币)?((?:亿|百万|万|千)?元)/u;
const bodyPattern =
  /^(?:部门|单位|编制单位|预算单位|填报单位|公开单位|公开部门|编制部门|填报部门)(?:名称)?[（(]?[^:：]{0,6}[)）]?[:：](.+?)(?:(?:金额)?单位[:：].*)?$/u;

/** What the same line of a form asks for behind the name: 编制日期：…, 2026年度, 单位负责人：…, 保密审查情况：…. */
const nextOfForm =
  /(?:(?:编制|填报|填表|报送|公开)?日期[:：]|20\d{2}年(?:度|\d{1,2}月.*)?$|(?:(?:单位|部门|财务|填[报表]|主要)(?:主要)?负责人|填[报表]人|制表人?|审核人?|联系(?:人|电话|方式)|保密审查|审签)[^:：]{0,6}[:：])/u;

/** 万元（保留两位小数） behind 单位：: the unit and what is said of it, no body. */
const moneyFirst = /^(?:人民币)?(?:亿|百万|万|千|百)?元/u;

const countPattern =
  /^(?:计量)?单位[:：](人|名|个|辆|台|套|户|件|次|人次|平方米)(?:[、/，,](?:人|名|个|辆|台|套|户|件|次))*$/u;

export function unitOf(text: string): number | null {
  const match = unitPattern.exec(squeezed(text));
  return match?.[1] === undefined ? null : moneyPower(match[1]);
}

/** The year that a title, heading or column head names. */
export function yearOf(text: string): number | null {
  const match = /(?:^|\D)(20\d{2})(?:年|\s*年度|[-—]20\d{2})?/u.exec(text.normalize('NFKC'));
  return match?.[1] === undefined ? null : Number(match[1]);
}

const isNumber = (text: string): boolean => /表|^[A-Za-z]\d/u.test(text) && numberOnly.test(text);

/** Whether a line leads in what follows, or is a clause: 详细情况见下表, 2026年目标如下:, 从构成看,包括:. */
function isClause(text: string): boolean {
  const outside = text.replace(/[（(〔[“"《][^）)〕\]”"》]*[）)〕\]”"》]/gu, '');
  if (/[。；;]/u.test(outside)) return true;
  if (/(?:[见如](?:下|上|附|以下)表|详见[^，,]{0,8}表\d*|如下)$/u.test(outside)) return true;
  return /[，,]/u.test(outside) && /[\u4e00-\u9fff]/u.test(outside) && !titleEnd.test(outside);
}

/** A line that can be the title of a table: it says «表», or is a short heading; no sentence. */
function titleScore(line: string): number {
  const text = line.replace(/[:：]$/u, '');
  if (text.length < 3 || text.length > 70 || isClause(text)) return 0;
  // What ends with a colon leads in a list, unless it says what a table is.
  if (text !== line && !titleEnd.test(text)) return 0;
  if (bodyPattern.test(text) || /^(?:注|备注)[:：]/u.test(text)) return 0;
  if (/^(?:预算)?年(?:度|份)[:：]/u.test(text)) return 0;
  // 301工资福利支出 is a row; 12345热线平台项目绩效目标表 is a title.
  if (/^(?!20\d{2}年)\d{3,6}[\u4e00-\u9fff]/u.test(text) && !/表$/u.test(text)) return 0;
  if (titleEnd.test(text)) return 3;
  if (/表/u.test(text)) return 2;
  return 1;
}

/** What kind of table a title ends with, and nothing of which table it is. */
const bareEnd = /^(?:预算|决算|公开|明细|情况|目标|一览|统计|汇总|总)+表(?:[（(].*[)）])?$/u;
/** A line in brackets that tells two tables of one title apart: (按支出功能分类科目). */
const addition = /^[（(](?!.*(?:单位|续|\d{4}))[^（()）]{3,30}[)）]$/u;
const isPart = (line: string): boolean =>
  line.length >= 4 &&
  !isNumber(line) &&
  !bodyPattern.test(line) &&
  unitOf(line) === null &&
  titleScore(line) === 1 &&
  !/目录$|^第.{1,3}部分|^[（(]?[一二三四五六七八九十]{1,3}[)）、]/u.test(line);

/** Lines in which titles that were printed over two lines are one each. */
function wholeTitles(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1) ?? '';
    if ((bareEnd.test(line) && isPart(before)) || (addition.test(line) && titleEnd.test(before) && !isClause(before)))
      whole[whole.length - 1] = before + line;
    else whole.push(line);
  }
  return whole;
}

/**
 * Reads the caption of a table from the passages above it (in order, back to the table or text
 * before) and the rows inside it that hold a title.
 */
export function readCaption(
  above: readonly Passage[],
  inside: readonly string[],
  header: readonly string[],
): TableCaption {
  const printed = [...above.map(passage => passage.text), ...inside];
  const lines = wholeTitles(printed.map(text => squeezed(text)).filter(text => text !== ''));
  const caption: TableCaption = {title: '', number: '', unit: null, counts: '', year: null, body: ''};
  let best = 0;
  for (const line of [...lines].reverse()) {
    if (isBesideTitle(line, caption)) continue;
    const numbered = numberFirst.exec(line);
    const own = (numbered?.[2] ?? line)
      .replace(/^[:：.．、\s]+/u, '')
      .replace(/[（(]?(?:金额)?单位[:：].*$/u, '')
      .replace(/[（(]?续表?[)）]?$/u, '');
    // A catalogue is headed by the line right above it; over other tables 目录 heads what comes before them.
    const score = /目录$/u.test(own) ? (best === 0 ? 3 : 0) : titleScore(own);
    if (score > best) {
      best = score;
      caption.title = own.replace(/[:：]$/u, '');
      if (numbered?.[1]) caption.number = numbered[1].replace(/[:：]$/u, '');
    }
    if (best >= 3 && caption.number !== '') break;
  }
  for (const text of header) caption.unit ??= unitOf(text);
  caption.year = yearOf(caption.title) ?? caption.year;
  caption.title = withBlanks(caption.title, printed);
  return caption;
}

/** Takes from a line what stands beside a title: unit, body, number, year. False where it may be the title. */
function isBesideTitle(line: string, caption: TableCaption): boolean {
  caption.unit ??= unitOf(line);
  const counts = countPattern.exec(line)?.[1];
  if (counts) {
    caption.counts ||= counts;
    return true;
  }
  const body = bodyPattern.exec(line)?.[1]?.split(nextOfForm)[0];
  if (body && caption.body === '' && !moneyFirst.test(body)) caption.body = body;
  if (isNumber(line)) {
    caption.number ||= line.replace(/[:：]$/u, '');
    return true;
  }
  if (!/^[（(]?(?:\d{4}年(?:度)?|[\d-]+年?度?)[)）]?$/u.test(line)) return false;
  caption.year ??= yearOf(line);
  return true;
}

/** A title as it was printed where it is written in Latin letters, which need the blanks between words. */
function withBlanks(title: string, printed: readonly string[]): string {
  if (!/[A-Za-z]{2}/u.test(title)) return title;
  const source = printed.find(text => squeezed(text).includes(title));
  if (source === undefined) return title;
  const parts = source.normalize('NFKC').trim().split(/\s+/u);
  let start = squeezed(source).indexOf(title);
  let rest = title.length;
  let own = '';
  for (const part of parts) {
    const bare = squeezed(part);
    const taken = bare.slice(start, start + rest);
    start = Math.max(0, start - bare.length);
    if (taken === '') continue;
    rest -= taken.length;
    own += /[\u0020-\u024f]$/u.test(own) && /^[\u0020-\u024f]/u.test(taken) ? ` ${taken}` : taken;
    if (rest === 0) break;
  }
  return own;
}

/** The passages that can belong to a table's caption: short lines right above it, nearest last. */
export function captionPassages(before: readonly Passage[]): Passage[] {
  const own: Passage[] = [];
  for (const passage of [...before].reverse()) {
    const text = squeezed(passage.text);
    if (own.length >= 7) break;
    if (text.length > 80 || (/[。；]$/u.test(text) && !/^注/u.test(text))) break;
    if (/^(?:注|备注|说明)[:：\d]/u.test(text)) break;
    own.unshift(passage);
  }
  return own;
}
