import type {Relation} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {isStatedFor} from './stated-amounts.ts';
import {clauseStart, wording} from './wording.ts';

/**
 * 比上年增加 d 万元，下降 p%: an amount and its rate, one right behind the other, move in one direction. Where the
 * level or the year before is stated too the rate itself is computed, which says the same.
 */
export const rule: Rule = {
  meta: {id: 'opposite-words', severity: 'error', basis: 'words of one statement'},
  find: ({frames, texts, kind}) => {
    const byPassage = new Map<string, PrintedText>();
    for (const text of texts) if (text.passage && !text.inCatalogue) byPassage.set(text.passage.id, text);
    return frames
      .flatMap(frame => {
        const text = byPassage.get(frame.passage);
        if (!text || frame.aside || isComputed(frame)) return [];
        return [pairOf(frame.change, frame.growth), pairOf(frame.excess, frame.excessRate)].flatMap(pair =>
          pair ? [relation(text, ...pair)] : [],
        );
      })
      .concat(frames.flatMap(frame => movedAndNot(frame, byPassage.get(frame.passage), kind.stage === 'budget')));
  },
};

/** The rate can be computed from what is stated: that rule says it. */
const isComputed = (frame: Frame): boolean =>
  levelOf(frame) !== null || frame.prior !== null || (frame.stated !== null && isStatedFor(frame, frame.stated));

/** Words between an amount and its rate that make the rate one of something else. */
const elsewhere = /[比较与占。;；]|百分点/u;

function pairOf(change: Mention | null, rate: Mention | null): [Mention, Mention] | null {
  if (!change || !rate || change.aside || rate.aside || rate.start < change.end) return null;
  if (change.sign * rate.sign !== -1 || change.bracketDepth !== rate.bracketDepth || rate.row || change.row)
    return null;
  // 增长率为-5% and 减少-1万元 say it with a sign; nothing that moved by nothing contradicts a word.
  if ([change, rate].some(({token}) => token.value.digits <= 0)) return null;
  const between = rate.lead.replace(/同比|环比/gu, '');
  return rate.noun === '' && !elsewhere.test(between) ? [change, rate] : null;
}

/** 比上年减少1万元，与上年持平: what moved did not stay as it was. Of which of its years each is said, words may leave out. */
function movedAndNot(
  {change, direction, aside, bracketed}: Frame,
  text: PrintedText | undefined,
  isBudget: boolean,
): Relation[] {
  if (!text || !change || direction?.said !== 'same' || direction.against !== 'year' || aside || bracketed) return [];
  if (change.against === 'budget' || change.aside || change.token.value.digits === 0) return [];
  const [first, second] = [change.start, direction.start].sort((a, b) => a - b) as [number, number];
  const between = text.bare.slice(text.indexOf(first), text.indexOf(second));
  // 较上年决算减少1万元，与上年预算持平: two comparisons.
  const own = isBudget ? '预算' : '';
  const bases = [change.lead, direction.text].map(words => /预算(?!拨款)|决算|执行/u.exec(words)?.[0] ?? own);
  if (/[。;；]/u.test(between) || bases[0] !== bases[1]) return [];
  const years = [change.lead, direction.text].map(words => /20\d{2}年/u.exec(words)?.[0] ?? null);
  if (years[0] && years[1] && years[0] !== years[1]) return [];
  const start = clauseStart(text.bare, text.indexOf(first), 24);
  const end = text.indexOf(Math.max(change.end, direction.end));
  return [
    wording({
      rule: 'opposite-words',
      printed: printedOf(text, start, end),
      spots: [text.spot(start, end)],
      severity: 'warning',
    }),
  ];
}

function relation(text: PrintedText, change: Mention, rate: Mention): Relation {
  const start = clauseStart(text.bare, text.indexOf(change.start), 24);
  const end = text.indexOf(rate.end);
  return wording({
    rule: 'opposite-words',
    printed: printedOf(text, start, end),
    spots: [text.spot(start, end)],
    severity: 'error',
  });
}
