import type {Relation} from '../model/relation.ts';
import {documentKind} from '../recognising/document-kind.ts';
import {bareName} from '../recognising/names.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {gathered, wording} from './wording.ts';

/** Titles and headings of the parts of a document name one body: a heading with another name was copied. */
export const rule: Rule = {
  meta: {id: 'title-body', severity: 'warning', basis: 'wording: the titles of one document name one body'},
  find: recognised => {
    if (documentKind(recognised).scope === 'government') return [];
    const named = recognised.texts
      .filter(text => text.passage !== null && !text.inCatalogue && text.bare.length <= 60)
      .flatMap(text => nameIn(text));
    const groups = gathered(named, ({key}) => key).sort((a, b) => b.length - a.length);
    const [usual, ...others] = groups;
    const own = usual?.[0];
    if (!own || usual.length < 2) return [];
    return others
      .filter(group => group.length * 2 <= usual.length && group.every(({key}) => !isSame(key, own.key)))
      .map(group => relationOf(group, own));
  },
};

interface Named {
  text: PrintedText;
  start: number;
  end: number;
  key: string;
}

const name =
  '(?<name>[\\u4e00-\\u9fff（）()·]{2,40}?(?:局|委员会|委|厅|办公室|办|法院|检察院|学院|大学|学校|中学|小学|幼儿园|医院|研究院|研究所|所|中心|部|协会|联合会|处|站|馆|队|社|政府|街道|镇|乡|会|院|校|机关))(?:[(（][^()（）]{1,8}[)）])?';
const money = '(?:部门|单位)?(?:综合)?(?:预算|决算)[\\u4e00-\\u9fff]{0,14}';
const titles = [
  new RegExp(
    `^第[一二三四五六七八九十]{1,3}部分[:、]?(?:20\\d{2}年(?:度)?)?${name}(?:20\\d{2}年(?:度)?)?(?:概况|基本情况|${money})$`,
    'u',
  ),
  new RegExp(
    `^(?!第[一二三四五六七八九十])(?:20\\d{2}年(?:度)?)?${name}(?:20\\d{2}年(?:度)?)?(?:部门|单位)(?:综合)?(?:预算|决算)(?:信息|公开|情况|编制|说明|报告)*$`,
    'u',
  ),
];

function nameIn(text: PrintedText): Named[] {
  for (const title of titles) {
    const printed = title.exec(text.bare)?.groups?.['name'];
    if (!printed || /[Xx×*○]|本部门|本单位/u.test(printed)) continue;
    const start = text.bare.indexOf(printed);
    return [{text, start, end: start + printed.length, key: keyOf(printed)}];
  }
  return [];
}

const keyOf = (printed: string): string =>
  bareName(printed)
    .replace(/[(（][^()（）]*[)）]/gu, '')
    .replace(/^(?:关于|中共|中国共产党)|(?:本级|机关)$/gu, '');

/** Short and long forms of one name: each character of the shorter stands in the longer in this order. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

function relationOf(group: readonly Named[], own: Named): Relation {
  const [first] = group as [Named, ...Named[]];
  return wording({
    rule: 'title-body',
    printed: printedOf(first.text, first.start, first.end),
    expected: printedOf(own.text, own.start, own.end),
    spots: [...group, own].map(({text, start, end}) => text.spot(start, end)),
    severity: 'warning',
  });
}
