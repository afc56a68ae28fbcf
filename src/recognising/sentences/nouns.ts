import {isGeneric, subjectOf} from './subjects.ts';

/** Words for what rises, as a pattern; 稳增长 is a policy. */
export const rise =
  '净增加?|增加|(?<![稳促保])增长|上升|回升|提高|上涨|上浮|上调|调增|新增|增[收支]|增|超支|多支出?|高出|(?<![最至大])多';
/** Words for what falls, as a pattern. */
export const fall =
  '负增长|减少|下降|降低|下浮|调减|核减|压减|压缩|缩减|减[收支]|减|下调|下滑|压降|回落|节约|节支|少支出?|(?<![至最不减缺])少';

/** A noun of all there is to spend, or all that was spent: 收入总计, 财政总收入完成. */
export const totalNoun = /(?:总计|合计|总量|总额|总收入|总支出|总财力|可用财力)(?:完成|达到?|实现|预计|为|数)*$/u;

const yearBefore =
  '(?:(?:上|去)年(?:度)?|上一年(?:度)?|前一年|(?:20)?\\d{2}\\s*年(?:度)?|(?:年初|全年|调整(?:后)?)?预算)';
/** What a comparison runs up to: its verb, or the amount of the year before. */
const compared = `(?=(?:有所|各|总体|均|同比|略有?|共)*(?:${rise}|${fall})|相比|比较|对比|持平|\\s*$)`;
/** 比上年预算, 较2025年财政拨款“三公”经费年初预算, 与上年相比; 6万元和上年结转收入 3 is no comparison. */
export const comparison = new RegExp(
  `(?:相?(?:比|(?<!经(?:过)?比)较|对比)\\s*(?:于)?${yearBefore}[^,。;]{0,40}?${compared}(?:相比|比较|对比|比)?|(?:与|同|和)\\s*${yearBefore}(?:[^,。;]{0,30}?(?:相比|比较|对比|比)|(?![^,。;]{0,6}(?:结转|结余))[^,。;]{0,30}?(?=\\s*$)))(?:有所|各)?`,
  'gu',
);

/** `comparison` is global: its state must not leak between calls. */
export function resetLast(text: string): string {
  comparison.lastIndex = 0;
  return text;
}

const fillers =
  /^(?:[-—–―•·●◆■□*]+|[①-⑳㉑-㉟㊱-㊿]|其中|包括|包含|含(?=[\u4e00-\u9fff]{2})|分别为|分别|主要|主要是|主要包括|和|及|以及|与|即|另|另外|此外|[一二三四五六七八九十]是|具体(?:是|为)|同时|全部为|均为|是|为|约|的|了|则|也|又|再(?!融资)|各|均|共(?!计)|(?:按)?(?:可比|同一?)口径(?:计算|相比|比较)?|同比|环比|对比|相比|有所|略有?|总体|原因|:|由(?=\S{3})|\d+\s*[.．、]|[(](?:[一二三四五六七八九十]+|\d+)[)])+/u;
const tails =
  /(?:为|是|达到?|约|各|均|亦|也|仍|由|从|:|\s|共|(?<![共合总小])计|(?<=收入|支出|部门|税)(?:累计|预计|共)?(?:完成|实现)|(?<=收入|支出)预计|(?:按)?(?:可比|同一?)口径)+$/u;

/** The noun of a clause: without comparisons, numbering and verbs. */
export function nounOf(clause: string): string {
  let noun = clause.replace(comparison, '').replace(/\s+/gu, '');
  noun = noun.replace(/^.*?[)](?=其中)/u, '').replace(/^[)]+/u, '');
  noun = noun.replace(/^(?:收入|支出)(?:预算|决算)?(?:主要|仅)?包[括含](?=.)/u, '');
  for (let i = 0; i < 3; i += 1) noun = noun.replace(fillers, '').replace(/^[(](?![^)]*[)])/u, '');
  return noun.replace(tails, '');
}

/** The words since the last clause mark; 收、支 and 收入、支出 are one word. */
export function lastClause(lead: string): string {
  let depth = 0;
  for (let at = lead.length - 1; at >= 0; at -= 1) {
    if (lead[at] === ')') depth += 1;
    else if (lead[at] === '(') depth -= 1;
    // 县(市、区) is one word.
    if (depth > 0 && lead[at] === '、') continue;
    // 教育支出(科目编码:205) too; 1) opens nothing.
    if (depth > 0 && lead[at] === ':' && /[(][^()]*$/u.test(lead.slice(0, at))) continue;
    if (!'。、:,;!！\n'.includes(lead[at] ?? '')) continue;
    if (lead[at] === '、' && /收(?:入)?$/u.test(lead.slice(0, at)) && lead[at + 1] === '支') continue;
    // “三公”经费、会议费、培训费预算 10: one amount for them all.
    if (lead[at] === '、' && namesSomething(lead.slice(0, at))) continue;
    return lead.slice(at + 1);
  }
  return lead;
}

/** Words before a colon that open a list, and name nothing. */
const opener = /其中|如下|包括|原因|具体|分别|主要|情况|说明|按.*分|一是|用于/u;

/**
 * The last clause, and before 安排 or 预算数 alone the name that a colon parts from it: …；教育类支出：安排 9. What opens
 * a passage is its title, and read as that.
 */
export function namedClause(lead: string): string {
  const clause = lastClause(lead);
  const before = lead.slice(0, lead.length - clause.length);
  const noun = nounOf(clause);
  if (!before.endsWith(':') || noun === '' || !isGeneric(noun) || /收入|支出|收、?支/u.test(noun)) return clause;
  const name = /[;。]\s*([^;。:,]{2,30}):$/u.exec(before)?.[1];
  return name === undefined || opener.test(name) || isGeneric(nounOf(name)) ? clause : name + clause;
}

/** Whether the last words before «、» are a thing that has amounts, so that the amount behind is of both. */
function namesSomething(before: string): boolean {
  const noun = nounOf(/[^。、:,;!！\n]*$/u.exec(before)?.[0] ?? '');
  const {key, nature} = subjectOf(noun, noun).dimensions;
  return noun.length > 2 && (nature !== undefined || /^(?:three|economic|function):/u.test(key ?? ''));
}
