import type {Relation} from '../model/relation.ts';
import {bareName} from '../recognising/names.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {levelOf} from '../recognising/sentences/frame.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';
import {wording} from './wording.ts';

/**
 * Titles, headings and captions of a document name one body: a single one with another name, which the
 * document mentions nowhere else, was copied. So was the name that a sentence begins with, if the amount that it goes on
 * to is one of the document's own totals.
 */
export const rule: Rule = {
  meta: {id: 'title-body', severity: 'warning', basis: 'wording: the titles of one document name one body'},
  find: recognised => {
    if (recognised.kind.scope === 'government') return [];
    const texts = recognised.texts.filter(text => text.passage !== null && !text.inCatalogue);
    const named = texts.flatMap(nameIn);
    const sure = ownBody(named, recognised);
    const own = sure ?? named.find(({title, key}) => title && isSame(key, keyOf(recognised.kind.body)));
    if (!own) return [];
    const odd = named.filter(({key}) => !isSame(key, own.key));
    const [one] = odd;
    if (!one || odd.length > 1 || !isNowhereElse(one, recognised)) return [];
    if (one.title) return sure ? [relationOf(one, own)] : [];
    return ofOwnMoney(one, recognised).map(given => ({...relationOf(one, own), ...given}));
  },
};

interface Named {
  text: PrintedText;
  start: number;
  end: number;
  key: string;
  /** It is a title, heading or caption, no sentence. */
  title: boolean;
}

const fewest = 3;

/** The body that titles, captions and sentences show to be the document's own; null where they do not. */
function ownBody(named: readonly Named[], {tables}: Recognised): Named | null {
  const witnesses = new Map<string, number>();
  for (const key of [...named.map(own => own.key), ...tables.flatMap(({caption}) => keysOf(caption.body))])
    witnesses.set(key, (witnesses.get(key) ?? 0) + 1);
  const votes = new Map<string, number>();
  for (const {key} of named) {
    if (votes.has(key)) continue;
    const same = [...witnesses].filter(([other]) => isSame(other, key));
    votes.set(
      key,
      same.reduce((sum, [, count]) => sum + count, 0),
    );
  }
  const most = Math.max(...votes.values());
  return most >= fewest ? (named.find(({key}) => votes.get(key) === most) ?? null) : null;
}

const name =
  '(?<name>[\\u4e00-\\u9fff（）()·]{2,40}?(?:局|委员会|委|厅|办公室|办|法院|检察院|学院|大学|学校|中学|小学|幼儿园|医院|研究院|研究所|所|中心|部|协会|联合会|处|站|馆|队|社|政府|街道|镇|乡|会|院|校|机关))(?:[(（][^()（）]{1,8}[)）])?';
const year = '20\\d{2}年(?:度)?';
const money = '(?:部门|单位)?(?:综合)?(?:预算|决算)[\\u4e00-\\u9fff]{0,14}';
const titles = [
  new RegExp(`^第[一二三四五六七八九十]{1,3}部分[:、]?(?:${year})?${name}(?:${year})?(?:概况|基本情况|${money})$`, 'u'),
  new RegExp(
    `^(?!第[一二三四五六七八九十])(?:附件[:]?)?(?:${year})?${name}(?:${year})?(?:部门|单位)(?:综合)?(?:预算|决算)(?:信息|公开|情况|编制|说明|报告|报表|表)*$`,
    'u',
  ),
  new RegExp(`^(?:编制|填报|公开|预算)?(?:部门|单位)(?:名称)?:${name}(?=$|\\S{0,4}单位:)`, 'u'),
];
/** The body that a sentence begins with: 清河县档案馆2024年度收入总计…, 2024年度清河县档案馆机关运行经费…. */
const opening = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]|\\d{1,2}[.、])?(?:${name}20\\d{2}年|${year}${name.replace('?<name>', '?<later>')}(?=收支|收入|支出|财政拨款|一般公共预算|政府性基金预算|机关运行经费|[“"]三公|政府采购))`,
  'u',
);

function nameIn(text: PrintedText): Named[] {
  const title = text.bare.length <= 60 && !text.bare.includes('。');
  for (const pattern of title ? titles : [opening]) {
    const groups = pattern.exec(text.bare)?.groups;
    const printed = groups?.['name'] ?? groups?.['later'];
    if (!printed || keysOf(printed).length === 0) continue;
    const start = text.bare.indexOf(printed);
    return [{text, start, end: start + printed.length, key: keyOf(printed), title}];
  }
  return [];
}

const held = /[Xx×*○]|本部门|本单位|^(?:部门|单位)/u;

/** A name that says something: 本单位, XX局 and a single word do not. */
const keysOf = (printed: string): string[] => (printed.length < 4 || held.test(printed) ? [] : [keyOf(printed)]);

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

/** A unit of the department, or a partner, is spoken of elsewhere. */
const isNowhereElse = ({text, start, end}: Named, {texts}: Recognised): boolean => {
  const printed = text.bare.slice(start, end);
  return !texts.some(other => other !== text && other.bare.includes(printed));
};

/** On which conditions the first amount of a sentence is of the document's own money: that it is one of the totals. */
function ofOwnMoney({text}: Named, {frames, facts}: Recognised): Pick<Relation, 'reading' | 'given'>[] {
  const first = frames.find(({passage}) => passage === text.passage?.id);
  const stated = first && (levelOf(first) ?? first.budget);
  if (!stated) return [];
  return facts
    .filter(({total, figure: {value}}) => total && value !== null && value.digits !== 0)
    .map(({figure}, reading) => ({
      reading,
      given: [{kind: 'sum', left: [plus(stated.figure)], right: [plus(figure)]}],
    }));
}

function relationOf(one: Named, own: Named): Relation {
  return wording({
    rule: 'title-body',
    printed: printedOf(one.text, one.start, one.end),
    expected: printedOf(own.text, own.start, own.end),
    spots: [one, own].map(({text, start, end}) => text.spot(start, end)),
    severity: 'warning',
  });
}
