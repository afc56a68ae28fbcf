import {addTo} from '../model/grouping.ts';
import type {Relation, Spot} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {matchesOf} from '../recognising/matches.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import {wording} from './wording.ts';

/** Items of 三公经费 of which a sentence says that there is none. */
const items: readonly (readonly [item: string, words: RegExp])[] = [
  [
    'three:total',
    /(?:无|没有|未安排|未发生)(?:财政拨款)?(?:安排的?)?[“"]?三公[”"]?经费(?:预算|支出|决算)*(?:安排)?(?=[,。;]|$)/gu,
  ],
  ['three:overseas', none('因公出国(?:[(]境[)])?')],
  ['three:purchase', none('公务用车购置')],
  ['three:running', none('公务用车运行(?:维护)?')],
  ['three:reception', none('公务接待')],
];

/** 无公务接待费, 未发生公务接待支出: and nothing behind it that would make it another thing. */
function none(noun: string): RegExp {
  return new RegExp(`(?:无|没有|未安排|未发生)${noun}(?:费用?|经费|支出|预算|费用支出|费支出)(?=[,。;]|$)`, 'gu');
}

/** 「无公务接待费」, and a table of 三公经费 that prints an amount of it for the year. */
export function withoutThree({texts, facts, bodies, year}: Recognised): Relation[] {
  const printed = new Map<string, Fact[]>();
  for (const fact of facts) if (isItem(fact)) addTo(printed, fact.dimensions.key ?? '', fact);
  return items.flatMap(([item, words]) => {
    const amount = amountOf(printed.get(item) ?? []);
    if (!amount || bodies.ofTable(amount.table.id) !== '') return [];
    const found = texts
      .filter(text => text.passage !== null && !text.inCatalogue)
      .flatMap(text => matchesOf(words, text.bare).map(match => ({text, at: match.index, length: match[0].length})))
      .find(({text, at}) => isOfTheYear(text, at, year));
    return found ? [relationOf(found.text, found.at, found.length, amount)] : [];
  });
}

const isItem = ({dimensions: {key, period, domain}, table}: Fact): boolean =>
  (key?.startsWith('three:') ?? false) &&
  domain === '' &&
  period !== 'prior' &&
  period !== 'change' &&
  /三公/u.test(table.caption.title);

/** What the table prints of the year, of the final account where it prints one; null where some of it is nothing. */
function amountOf(facts: readonly Fact[]): Fact | null {
  const finals = facts.filter(({dimensions}) => dimensions.stage === 'final');
  const own = finals.some(({column}) => /决算|执行|支出数/u.test(column.path.join(''))) ? finals : facts;
  const isFilled = ({figure}: Fact): boolean => (figure.value?.digits ?? 0) !== 0 && figure.doubt === undefined;
  const stages = new Set(own.map(({dimensions}) => dimensions.stage));
  return own.length > 0 && stages.size === 1 && own.every(isFilled) ? (own[0] ?? null) : null;
}

/** The clause is about no other year than that of the document, and the sentence names no other. */
function isOfTheYear({bare}: PrintedText, at: number, year: number | null): boolean {
  const sentence = bare.slice(bare.lastIndexOf('。', at) + 1, at);
  const years = matchesOf(/(20\d{2})年/gu, sentence).map(match => Number(match[1]));
  const clause = sentence.slice(sentence.lastIndexOf(';') + 1);
  return !/上年|去年|上一年/u.test(clause) && years.every(own => own === year);
}

function relationOf(text: PrintedText, at: number, length: number, {figure, table}: Fact): Relation {
  const spots: Spot[] = figure.place.kind === 'cell' ? [{...figure.place}] : [];
  return wording({
    rule: 'empty-claim',
    printed: printedOf(text, at, at + length),
    expected: figure.printed,
    spots: [text.spot(at, at + length), ...spots],
    severity: 'warning',
    details: {title: [table.caption.number, table.caption.title].filter(words => words !== '').join(' ')},
  });
}
