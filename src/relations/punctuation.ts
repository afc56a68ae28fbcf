import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import {matchesOf} from '../recognising/matches.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/** Marks printed twice (。。), marks that exclude each other (。；), quotation marks that open twice, and marks without their partner. */
export const rule: Rule = {
  meta: {id: 'punctuation', severity: 'note', basis: 'GB/T 15834—2011 标点符号用法'},
  find: ({texts}) => {
    const running = texts.filter(text => !text.inCatalogue && text.bare.length > 6);
    const marks = gathered(running.flatMap(doubledMarks), item => item.printed);
    return [
      ...marks.map(marksRelation),
      ...quotesRelation(running.flatMap(openQuotes)),
      ...quotesRelation(running.flatMap(alone)),
    ];
  },
};

interface Marks {
  text: PrintedText;
  start: number;
  printed: string;
}

/** «。。。» and more is an ellipsis. A mark after a full-width full stop of a list of numbers is none. */
function doubledMarks(text: PrintedText): Marks[] {
  const found: Marks[] = [];
  for (const match of matchesOf(/[,。;:、]{2,}/gu, text.bare)) {
    const [sign] = match;
    if (/^。{3,}$|^、{3,}$/u.test(sign) || sign.length > 3) continue;
    const before = text.bare[match.index - 1] ?? '';
    if (/[\d.·…]/u.test(before) && /^[,:]/u.test(sign)) continue;
    found.push({text, start: match.index, printed: printedOf(text, match.index, match.index + sign.length)});
  }
  return found;
}

function marksRelation(same: readonly Marks[]): Relation {
  const [first] = same as [Marks, ...Marks[]];
  const {text, start, printed} = first;
  return wording({
    rule: 'punctuation',
    printed,
    spots: same.map(item => item.text.spot(item.start, item.start + printed.length)),
    severity: 'note',
    details: {quote: printedOf(text, Math.max(0, start - 12), start + printed.length)},
  });
}

interface OpenQuote {
  text: PrintedText;
  start: number;
  end: number;
  expected: string | null;
}

/** A writer whose keyboard opens where it should close does so throughout: one note. So does one who leaves out the partner. */
function quotesRelation(found: readonly OpenQuote[]): Relation[] {
  const [first] = found;
  if (!first) return [];
  return [
    wording({
      rule: 'punctuation',
      printed: printedOf(first.text, first.start, first.end),
      expected: first.expected,
      spots: found.map(({text, start, end}) => text.spot(start, end)),
      severity: 'note',
      details: {quote: printedOf(first.text, Math.max(0, first.start - 6), first.end)},
    }),
  ];
}

/** “绿色行动计划“: a second opening mark where the first is not closed. */
function openQuotes(text: PrintedText): OpenQuote[] {
  const found: OpenQuote[] = [];
  for (const [opening, closing] of [
    ['“', '”'],
    ['《', '》'],
  ] as const) {
    if (!text.bare.includes(opening)) continue;
    for (const match of matchesOf(new RegExp(`${opening}([^${opening}${closing}]{1,30})${opening}`, 'gu'), text.bare)) {
      const end = match.index + match[0].length;
      const rest = text.bare.slice(end);
      // A mark inside a title that is quoted itself: 《关于〈…〉…》 printed with the same marks closes twice.
      const next = rest.search(/[“”《》]/u);
      if (opening === '《' && next >= 0 && rest[next] === '》' && rest.slice(next + 1).startsWith('》')) continue;
      if (opening === '“' && next >= 0 && rest[next] === '”' && /[,。;]/u.test(match[1] ?? '')) continue;
      found.push({
        text,
        start: match.index,
        end,
        expected: opening === '“' ? `${opening}${match[1] ?? ''}${closing}` : null,
      });
    }
  }
  return found;
}

/** （含本级。: a bracket or a quotation mark whose partner is nowhere in its paragraph, which ends as a sentence does. */
function alone(text: PrintedText): OpenQuote[] {
  // A paragraph that was cut may have its partner in the next one; 1) and 一） are numbers.
  if (text.passage === null || !text.bare.endsWith('。') || text.bare.length < 20) return [];
  if (!/[()“”《》]/u.test(text.bare)) return [];
  const bare = text.bare.replace(/(?<=^|[。;:,、])(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})\)/gu, same =>
    ' '.repeat(same.length),
  );
  return pairs.flatMap(([opening, closing]) => {
    const at = bare.includes(opening) || bare.includes(closing) ? withoutPartner(bare, opening, closing) : null;
    if (at === null) return [];
    const [start, end] = [Math.max(0, at - (bare[at] === closing ? 8 : 0)), Math.min(bare.length, at + 9)];
    return [{text, start, end, expected: null}];
  });
}

const pairs = [
  ['(', ')'],
  ['“', '”'],
  ['《', '》'],
] as const;

/** Where the one mark stands that has no partner; null where there is none, or more than one. */
function withoutPartner(bare: string, opening: string, closing: string): number | null {
  const open: number[] = [];
  const stray: number[] = [];
  for (let at = 0; at < bare.length; at += 1) {
    const sign = bare[at];
    if (sign === opening) open.push(at);
    else if (sign === closing && open.pop() === undefined) stray.push(at);
  }
  const [only, ...more] = [...open, ...stray];
  return only === undefined || more.length > 0 ? null : only;
}
