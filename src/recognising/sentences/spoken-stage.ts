import type {Passage} from '../../model/disclosure.ts';
import {matchesOf} from '../matches.ts';
import {bareOf, plainText} from './plain-text.ts';

const titleLength = 60;

/**
 * Whether the sentences of a document speak of a final account. Titles and captions tell first: in a
 * budget 「预算为」 is how much there is, in a final account it is what that is compared with.
 */
export function speaksOfFinal(passages: readonly Passage[]): boolean {
  const texts = passages.map(bareOf);
  const titles = texts.filter(
    (text, i) => passages[i]?.role !== 'catalogue' && text.length < titleLength && !/[。;]/u.test(text),
  );
  const ofTitles = count(titles);
  const {final, budget} = ofTitles.final !== ofTitles.budget ? ofTitles : count(texts);
  return final > budget;
}

function count(texts: readonly string[]): {final: number; budget: number} {
  const of = (pattern: RegExp): number => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return {final: of(/决算/gu), budget: of(/(?<!公共|基金|经营)预算(?!绩效|拨款|财政|执行)/gu)};
}

/** The year that a final account is of: the one that its words name with 决算 most often. */
export function yearOfFinal(passages: readonly Passage[]): number | null {
  const votes = new Map<number, number>();
  for (const {text} of passages)
    for (const [, year] of matchesOf(/(20\d{2})\s*年(?:度)?[^。；;，,]{0,24}?决算/gu, plainText(text)))
      votes.set(Number(year), (votes.get(Number(year)) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? null;
}

const yearOfBudget = /(?<=比|较|与|同|和)(\s*20\d{2}\s*年(?:度)?)(?=(?:年初|全年|调整后?)?预算)/gu;

/** 与2024年度预算相比 in the final account of 2024 is 与预算相比: the year gives way to blanks, all else keeps its place. */
export const withoutOwnYear = (text: string, year: number | null): string =>
  year === null
    ? text
    : text.replace(yearOfBudget, named => (Number.parseInt(named, 10) === year ? ' '.repeat(named.length) : named));
