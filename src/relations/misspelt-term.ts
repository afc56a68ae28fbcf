import {addTo, gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import {matchesOf} from '../recognising/matches.ts';
import {editDistance} from '../recognising/names.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import {fieldTerms, mayStandTwice, ownWords, smallWords} from '../recognising/vocabulary/field-terms.ts';
import {slippedCells} from './code-name.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A term of the field with one character replaced, left out or swapped inside it (公务招待费), and words
 * that are printed twice in a row (宣传宣传).
 */
export const rule: Rule = {
  meta: {id: 'misspelt-term', severity: 'note', basis: 'wording: terms of 政府收支分类科目 and of the forms'},
  find: recognised => {
    const slipped = slippedCells(recognised);
    // Beside its code, `code-name` says it.
    const isSaid = (text: PrintedText): boolean =>
      text.table !== null && slipped.size > 0 && slipped.has(JSON.stringify(text.spot(0, text.bare.length)));
    const found = recognised.texts
      .filter(text => !text.inCatalogue && text.bare.length >= 4 && !isSaid(text))
      .flatMap(text => [...nearTerms(text), ...wrongHead(text), ...twice(text)]);
    return gathered(found, item => `${item.printed}|${item.expected ?? ''}`).map(same => relationOf(same));
  },
};

interface Slip {
  text: PrintedText;
  start: number;
  end: number;
  printed: string;
  expected: string;
}

function relationOf(same: readonly Slip[]): Relation {
  const [first] = same as [Slip, ...Slip[]];
  return wording({
    rule: 'misspelt-term',
    printed: first.printed,
    expected: first.expected,
    spots: same.map(({text, start, end}) => text.spot(start, end)),
    severity: 'note',
  });
}

interface Half {
  term: string;
  /** Where this half begins in the term. */
  at: number;
  half: string;
}

/** Two characters of a text as one number: a piece of text for each place in all texts would be thrown away at once. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);

/** Halves of the terms by their first two characters: a term with one slip has the other half whole. */
const halves: ReadonlyMap<number, readonly Half[]> = (() => {
  const index = new Map<number, Half[]>();
  for (const term of fieldTerms) {
    const middle = Math.floor(term.length / 2);
    for (const entry of [
      {term, at: 0, half: term.slice(0, middle)},
      {term, at: middle, half: term.slice(middle)},
    ]) {
      addTo(index, pairAt(entry.half, 0), entry);
    }
  }
  return index;
})();

/** Whether a half of some term begins with a character, by its code unit: most characters begin none. */
const begins = (() => {
  const table = new Uint8Array(0x1_0000);
  for (const key of halves.keys()) table[key >>> 16] = 1;
  return table;
})();

function nearTerms(text: PrintedText): Slip[] {
  const {bare} = text;
  let found: Map<number, Slip> | null = null;
  for (let i = 0; i + 2 <= bare.length; i += 1) {
    if (begins[bare.charCodeAt(i)] !== 1) continue;
    for (const {term, at, half} of halves.get(pairAt(bare, i)) ?? []) {
      if (!bare.startsWith(half, i)) continue;
      const slip = replacedIn(text, i - at, term) ?? leftOutIn(text, i, at, half, term) ?? garbledIn(text, i, at, term);
      if (!slip) continue;
      found ??= new Map();
      if (!found.has(slip.start)) found.set(slip.start, slip);
    }
  }
  return found ? [...found.values()] : [];
}

const han = /^[\u4e00-\u9fff\d]+$/u;

/** One character inside the term replaced, or two neighbours swapped; at its ends another word begins. */
function replacedIn(text: PrintedText, start: number, term: string): Slip | null {
  const window = start < 0 ? '' : text.bare.slice(start, start + term.length);
  if (window.length !== term.length || window === term || !han.test(window)) return null;
  if (window[0] !== term[0] || window.at(-1) !== term.at(-1)) return null;
  return editDistance(window, term, 1) === 1 ? slipOf(text, start, window, term) : null;
}

/** One character inside a term of six or more left out: 一般共预算. */
function leftOutIn(text: PrintedText, i: number, at: number, half: string, term: string): Slip | null {
  if (term.length < 6) return null;
  const start = at === 0 ? i : i - at + 1;
  const window = start < 0 ? '' : text.bare.slice(start, start + term.length - 1);
  if (window.length !== term.length - 1 || !han.test(window) || half === term) return null;
  if (window[0] !== term[0] || window[1] !== term[1] || window.at(-1) !== term.at(-1) || window.at(-2) !== term.at(-2))
    return null;
  return editDistance(window, term, 1) === 1 ? slipOf(text, start, window, term) : null;
}

/** A long term that begins and ends as it should, with two changes between and nothing left out. */
function garbledIn(text: PrintedText, i: number, at: number, term: string): Slip | null {
  if (at !== 0 && !text.bare.startsWith(term.slice(0, 2), i - at - 1)) return null;
  const start = at === 0 ? i : i - at - 1;
  const window = text.bare.slice(start, start + term.length + 1);
  if (term.length < 8 || window.length !== term.length + 1 || !han.test(window)) return null;
  if (!window.startsWith(term.slice(0, 2)) || !window.endsWith(term.slice(-2)) || text.bare.includes(term, start))
    return null;
  return editDistance(window, term, 2) <= 2 ? slipOf(text, start, window, term) : null;
}

function slipOf(text: PrintedText, start: number, window: string, term: string): Slip | null {
  if (ownWords.has(window) || isStyle(window, term) || fieldTerms.some(other => window.includes(other))) return null;
  const end = start + window.length;
  return {text, start, end, printed: printedOf(text, start, end), expected: term};
}

/** What differs is nothing but small words. */
function isStyle(window: string, term: string): boolean {
  let start = 0;
  while (start < term.length && window[start] === term[start]) start += 1;
  let end = 0;
  while (end < Math.min(term.length, window.length) - start && window.at(-1 - end) === term.at(-1 - end)) end += 1;
  return (
    smallWords.test(window.slice(start, window.length - end)) && smallWords.test(term.slice(start, term.length - end))
  );
}

/** 对附属单位上缴收入: a cell that holds a term and one character before it that belongs to another term. */
function wrongHead(text: PrintedText): Slip[] {
  if (text.role !== 'cell') return [];
  const term = text.bare.slice(1);
  const head = text.bare[0] ?? '';
  if (term.length < 6 || !fieldTerms.includes(term) || !/[\u4e00-\u9fff]/u.test(head)) return [];
  if (!fieldTerms.some(other => other.startsWith(text.bare.slice(0, 3)))) return [];
  return [{text, start: 0, end: text.bare.length, printed: text.bare, expected: term}];
}

const repeated =
  /([\u4e00-\u9fff]{2,4})\1|(?<!(?<![项题名栏科数])目)的的(?![确士])|和和(?![气睦])|(?<![参赠给授])与与|(?<![行作成认以称视因])为为|(?<![存现所潜实正内外])在在|(?<![涉普以顾波触提])及及(?![时早其])|和及(?![其时格早])/gu;

/** 宣传宣传折页, 的的: in running text; a bold cell may be read twice. */
function twice(text: PrintedText): Slip[] {
  if (text.passage === null) return [];
  const found: Slip[] = [];
  for (const match of matchesOf(repeated, text.bare)) {
    const word = match[1] ?? '';
    if (word !== '' && (mayStandTwice.test(word) || word.startsWith('一') || new Set(word).size === 1)) continue;
    if (match[0].length === text.bare.length) continue;
    const end = match.index + match[0].length;
    found.push({
      text,
      start: match.index,
      end,
      printed: printedOf(text, match.index, end),
      expected: word || (match[0][0] ?? ''),
    });
  }
  return found;
}
