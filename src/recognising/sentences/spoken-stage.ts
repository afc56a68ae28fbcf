import type {Passage} from '../../model/disclosure.ts';
import {plainText} from './plain-text.ts';

const titleLength = 60;

/**
 * Whether the sentences of a document speak of a final account. Titles and captions tell first: in a
 * budget 「预算为」 is how much there is, in a final account it is what that is compared with.
 */
export function speaksOfFinal(passages: readonly Passage[]): boolean {
  const texts = passages.map(passage => plainText(passage.text).replace(/\s/gu, ''));
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
