import {unspaced} from '../../model/unspaced.ts';
import {
  budgetWord,
  disclosureTitle,
  fewestItems,
  finalWord,
  governmentTitle,
  itemWords,
  moneyInTable,
  moneyInText,
  otherTitle,
  plainTitle,
  sharedWords,
  tableWords,
  textWords,
} from '../../recognising/vocabulary/disclosure-words.ts';

/** What a page discloses; `list` only links to documents that may disclose something. */
export type DisclosureKind = 'budget' | 'final-account' | 'government-budget' | 'government-final-account' | 'list';

export interface Look {
  is: boolean;
  /** What speaks for and against it, as `clue: words of the page`; the strongest first. */
  why: string[];
  kind: DisclosureKind | null;
}

/** Only so much of a page is looked at: the look must cost less than anybody notices. */
const most = {headings: 6, tables: 12, rows: 4, words: 40_000, money: 12};

/**
 * Whether a page shows a budget or final account, in whole or in part, and why. Title and headings
 * are looked at first; tables and text only where these leave it open. Nothing of the address counts.
 */
export function looksLikeDisclosure(document: Document): Look {
  const titles = titlesOf(document);
  // Titles without these are not worth the patterns: most pages of a portal end here.
  const speaks = titles.texts.some(text => text.includes('算') || text.includes('三公'));
  const cheap = speaks ? titleClues(titles) : {weight: 0, why: [], words: ''};
  const {body} = document;
  if (!body || (cheap.weight < 0 && !mayHoldTables(document))) return {is: false, why: cheap.why, kind: null};
  const tables = tableClues(document);
  const silent = tables.weight === 0 && (cheap.weight < 0 || (cheap.weight === 0 && !mentions(body)));
  if (silent) return {is: false, why: [...cheap.why, ...tables.why], kind: null};
  return weigh(document, body, speaks ? cheap : titleClues(titles), tables);
}

function weigh(document: Document, body: HTMLElement, title: Clues, tables: Clues): Look {
  const text = textClues(body);
  const content = tables.weight + text.weight;
  const is = content >= 2 && title.weight + content >= 4;
  const why = [...title.why, ...tables.why, ...text.why];
  if (is) return {is, why, kind: kindOf(title.words, `${title.words}${tables.words}`)};
  const files = title.weight >= 2 ? attachments(document) : 0;
  return files > 0 ? {is, why: [...title.why, `attachments: ${files}`], kind: 'list'} : {is, why, kind: null};
}

interface Clues {
  weight: number;
  why: string[];
  words: string;
}

const bare = (text: string | null | undefined): string => unspaced((text ?? '').slice(0, 400));

interface Titles {
  /** The title in the portal's record of the page, where there is one. */
  record: string;
  /** That, the headings, and `<title>` cut where portals put the name of the site behind it. */
  texts: string[];
}

function titlesOf(document: Document): Titles {
  const record = bare(document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content'));
  const headings: string[] = [];
  for (const heading of document.querySelectorAll('h1,h2,h3')) {
    if (headings.length === most.headings) break;
    headings.push(bare(heading.textContent));
  }
  const segments = document.title
    .slice(0, 400)
    .split(/[_|>]|\s[-–—]\s|--|-(?=[^-]*$)/)
    .map(bare);
  return {record, texts: [record, ...headings, ...segments].filter(text => text.length >= 4)};
}

function titleClues({record, texts}: Titles): Clues {
  const speaking = texts.find(
    text => disclosureTitle.test(text) || governmentTitle.test(text) || otherTitle.test(text),
  );
  const main = record || speaking || (texts[0] ?? '');
  const government = firstMatch([main, ...texts], governmentTitle);
  const disclosure = firstMatch([main, ...texts], disclosureTitle);
  const other = plainTitle.test(main) ? null : firstMatch([main], otherTitle);
  const why = [
    ...(government ? [`title of a government's budget: ${government}`] : []),
    ...(disclosure ? [`title: ${disclosure}`] : []),
    ...(other ? [`title of something else: ${other}`] : []),
  ];
  const named = government ?? disclosure;
  return {weight: other ? -2 : named ? (main.includes(named) ? 2 : 1) : 0, why, words: `${main} ${texts.join(' ')}`};
}

function firstMatch(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const found = pattern.exec(text);
    if (found) return found[0].slice(0, 40);
  }
  return null;
}

const mayHoldTables = (document: Document): boolean => document.getElementsByTagName('table').length >= 3;

/** Whether the text so much as names what every disclosure names. */
function mentions(body: HTMLElement): boolean {
  const text = body.textContent;
  return text.includes('财政拨款') && text.includes('经费') && text.includes('元');
}

function tableClues(document: Document): Clues {
  const found = new Set<string>();
  let money = 0;
  let withWords = 0;
  for (const table of [...document.getElementsByTagName('table')].slice(0, most.tables)) {
    if (table.rows.length < 2) continue;
    const words = new Set(headText(table).match(tableWords));
    if (words.size < 2) continue;
    withWords += 1;
    for (const word of words) found.add(word);
    money += countUpTo(table.textContent.slice(0, 6000), moneyInTable, most.money);
  }
  // A table without a sum is a form to fill in, or belongs to a year without money; two of them are a set.
  const weight =
    withWords === 0 ? 0 : Math.min(4, Math.min(2, withWords) + (found.size >= 4 ? 1 : 0) + (money >= 3 ? 1 : 0));
  const words = [...found].slice(0, 4).join('、');
  return {weight, why: words === '' ? [] : [`tables: ${words}`], words: [...found].join('')};
}

/** What stands over a table and in its first rows. */
function headText(table: HTMLTableElement): string {
  let text = '';
  for (
    let before = table.previousElementSibling, i = 0;
    before && i < 3;
    before = before.previousElementSibling, i += 1
  ) {
    if (before.localName !== 'table') text += bare(before.textContent);
  }
  for (let i = 0; i < Math.min(most.rows, table.rows.length); i += 1) text += bare(table.rows[i]?.textContent);
  for (let i = most.rows; i < Math.min(12, table.rows.length); i += 1)
    text += bare(table.rows[i]?.cells[0]?.textContent);
  return text;
}

function textClues(body: HTMLElement): Clues {
  const text = unspaced(sentencesOf(body));
  const found = new Set(text.match(textWords));
  const money = countUpTo(text, moneyInText, most.money);
  const why = found.size > 0 && money > 0 ? [`text: ${[...found].slice(0, 4).join('、')}`] : [];
  const words = found.size === 0 ? 0 : found.size + new Set(text.match(sharedWords)).size;
  const items = new Set(text.match(itemWords));
  if (items.size >= fewestItems.words && money >= fewestItems.amounts && words < 3)
    return {weight: 2, why: [`text: ${[...items].slice(0, 4).join('、')}`], words: ''};
  if (money < 3 || words < 3) return {weight: 0, why: [], words: ''};
  return {weight: found.size >= 6 && money >= 6 ? 3 : 2, why, words: ''};
}

/** Text of the page outside links and controls, as far as it is looked at. */
function sentencesOf(body: HTMLElement): string {
  const skipped = /^(?:A|SCRIPT|STYLE|NOSCRIPT|SELECT|OPTION|BUTTON|TEXTAREA)$/u;
  const texts = body.ownerDocument.createTreeWalker(body, 4);
  let text = '';
  for (let node = texts.nextNode(); node && text.length < most.words; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (parent && !skipped.test(parent.tagName)) text += (node as Text).data;
  }
  return text;
}

function countUpTo(text: string, pattern: RegExp, limit: number): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) {
    count += 1;
    if (count >= limit) break;
  }
  return count;
}

function attachments(document: Document): number {
  let files = 0;
  for (const link of document.links)
    if (/\.(?:pdf|docx?|xlsx?|zip|rar|ofd|wps|et)(?:[?#]|$)/iu.test(link.href)) files += 1;
  return files;
}

function kindOf(title: string, words: string): DisclosureKind {
  const government = governmentTitle.test(title) && !/部门|单位/u.test(disclosureTitle.exec(title)?.[0] ?? '');
  const final = finalWord.test(title)
    ? !/预算执行|预决算/u.test(title)
    : !budgetWord.test(title) && finalWord.test(words);
  if (government) return final ? 'government-final-account' : 'government-budget';
  return final ? 'final-account' : 'budget';
}
