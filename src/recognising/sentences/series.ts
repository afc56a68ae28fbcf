import {nounOf} from './nouns.ts';
import type {Reading} from './reading.ts';
import type {Token} from './tokens.ts';

/** The place `at` in a row `of` so many numbers. */
export interface Row {
  at: number;
  of: number;
}

const joiner = /^\s*(?:[、,]|和|及|与|以及)?\s*$/u;

/**
 * A、B和C分别为1万元、2万元和3万元，占60%、30%和10%: nouns in the order of the numbers that follow, and
 * further rows of numbers in the same order.
 */
export class Series {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #nouns: readonly string[] = [];
  #run: {reading: Reading; next: number; nouns: readonly string[]; of: number} | null = null;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  read(index: number, lead: string, own: Reading): {reading: Reading; row: Row | null} {
    const token = this.#tokens[index];
    const before = this.#tokens[index - 1];
    if (before !== undefined && joiner.test(lead) && before.kind === token?.kind) return this.#goOn(own);
    this.#run = null;
    if (lead.includes('。')) this.#nouns = [];
    const nouns = nounsOf(lead);
    if (nouns.length > 1) this.#nouns = nouns;
    const long = this.#rowLength(index);
    const of = nouns.length > 1 ? nouns.length : long === this.#nouns.length || /分别|各占/u.test(lead) ? long : 0;
    if (of < 2) return {reading: own, row: null};
    this.#run = {reading: own, next: 1, nouns, of};
    return {reading: {...own, noun: nouns[0] ?? own.noun}, row: {at: 0, of}};
  }

  /** A number with nothing but a mark before it is one more of its row, or of nothing that is known. */
  #goOn(own: Reading): {reading: Reading; row: Row | null} {
    const run = this.#run;
    if (!run || run.next >= run.of) return {reading: {...own, kind: 'unknown'}, row: null};
    const at = run.next;
    run.next += 1;
    return {reading: {...run.reading, noun: run.nouns[at] ?? ''}, row: {at, of: run.of}};
  }

  /** How many numbers of one kind stand here with nothing but marks between them. */
  #rowLength(index: number): number {
    let length = 1;
    for (let i = index + 1; i < this.#tokens.length; i += 1) {
      const [a, b] = [this.#tokens[i - 1], this.#tokens[i]];
      if (!a || !b || a.kind !== b.kind || !joiner.test(this.#text.slice(a.end, b.start))) break;
      length += 1;
    }
    return length;
  }
}

function nounsOf(lead: string): string[] {
  const end = lead.lastIndexOf('分别');
  if (end < 0 || !/^分别(?:为|是|安排|达到?|支出|完成)?\s*$/u.test(lead.slice(end))) return [];
  const listed =
    lead
      .slice(0, end)
      .split(/[,。;:]/u)
      .at(-1) ?? '';
  if (listed === '' || /占|比|较/u.test(listed)) return [];
  return listed
    .split(/(?<!购置(?:费)?)[和与及]|、/u)
    .map(nounOf)
    .filter(noun => noun !== '');
}
