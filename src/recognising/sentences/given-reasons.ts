import {matchesOf} from '../matches.ts';

/** Words that give a reason: amounts behind them explain the statement and are not part of it. */
const reasonWord = /原因|由于|因为|主要是(?!:)|主要系|系因/gu;

/** Behind it no reason goes on; a colon and a year begin a statement, whatever its heading calls it. */
const newList = /其中|包括|具体(?:如下|情况|为)|原因(?:是|为|如下)?:(?=20\d{2}年)|[。;]/gu;

/** Characters of a sentence, at the most, in which its reason is looked for. */
const longestReason = 1000;

const ownMoney = /^(?:20\d{2}年(?:度)?)?(?:全[省市县区州旗]|我[省市县区州旗]|本级)/u;

/** 「由于…减收，2026年全县收入完成 10」: behind the reason that opens a sentence, what the sentence says. */
function isSaidBehind(reason: string): boolean {
  const cause = reason.search(/由于|因为/u);
  if (cause < 0) return false;
  const [, ...clauses] = reason.slice(cause).split(',');
  return clauses.some((clause, i) => {
    const money = ownMoney.test(clause) ? clause.search(/收入|支出/u) : -1;
    const reached = i === clauses.length - 1 ? /(?:完成|实现)(?:\d|$)/u : /(?:完成|实现)\d/u;
    return money >= 0 && reached.test(clause.slice(money + 2));
  });
}

/** Where a passage gives reasons, asked for one place after the other from its beginning. */
export class Reasons {
  readonly #text: string;
  readonly #begun: Passed;
  readonly #given: Passed;

  constructor(text: string) {
    this.#text = text;
    this.#begun = new Passed(matchesOf(newList, text));
    this.#given = new Passed(matchesOf(reasonWord, text));
  }

  /** Whether the sentence is in the midst of giving a reason at a place. */
  goOnTo(at: number): boolean {
    const begins = this.#begun.lastBefore(at);
    const given = this.#given.lastBefore(at);
    if (given <= begins) return false;
    if (/预算/u.test(this.#text.slice(Math.max(begins + 1, given - nearReason), given)) && this.#turnsToYear(given, at))
      return false;
    const said = this.#text.slice(Math.max(begins + 1, at - longestReason), at).replace(/\s+/gu, '');
    return /原因|主要是|主要系/u.test(said) || !isSaidBehind(said);
  }

  /** 「决算数小于预算数的主要原因是节约，与上年相比减少 1」: behind why it missed its budget, how it moved. */
  #turnsToYear(from: number, at: number): boolean {
    return movedSince.test(this.#text.slice(Math.max(from, at - longestReason), at).replace(/\s+/gu, ''));
  }
}

/** How far before its reason the statement is that it is of. */
const nearReason = 40;

const movedSince =
  /,(?:与|比|较|同|和)(?:上年|去年|上一年|20\d{2}年)[^,。;\d]{0,10},?(?:增加|减少|增长|下降|上升|降低)了?(?=[\d.]|$)/u;

/** Matches that are passed one after the other. */
class Passed {
  readonly #matches: readonly RegExpExecArray[];
  #count = 0;
  #last = -1;

  constructor(matches: readonly RegExpExecArray[]) {
    this.#matches = matches;
  }

  /** Where the last match begins that ends before a place, no earlier than the place asked for before; -1 for none. */
  lastBefore(at: number): number {
    for (;;) {
      const next = this.#matches[this.#count];
      if (!next || next.index + next[0].length > at) return this.#last;
      this.#last = next.index;
      this.#count += 1;
    }
  }
}
