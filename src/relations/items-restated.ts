import type {Relation} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import {chainIn, codeIn} from '../recognising/sentences/subjects.ts';
import {plus} from './terms.ts';

/**
 * 「行政运行（2010301）80，主要用于…。2026年预算数为 80，比上年…」: an item of a list of functions states its amount at its head,
 * and again where it is compared with the year before.
 */
export const itemsRestated = (recognised: Recognised): Relation[] =>
  numbersByPassage(recognised).flatMap(numbers => {
    const [head, ...others] = numbers;
    if (!head || !isHeadline(head)) return [];
    const again = others.filter(other => isAgain(other, recognised.year));
    const [only] = again;
    return only && again.length === 1 ? [relationOf(head, only)] : [];
  });

/** The first number of a passage, right behind the name of an item or its code. */
const isHeadline = ({figure, lead}: Numbered): boolean =>
  figure.unit.kind === 'money' &&
  !/[。;]/u.test(lead) &&
  (/[(（]项[)）][^,，]{0,12}$/u.test(lead) || /2\d{6}[)）]?[^,，]{0,12}$/u.test(lead)) &&
  (codeIn(lead) !== null || chainIn(lead).some(name => name.startsWith('项:'))) &&
  !/上年|去年|执行|决算|调整/u.test(lead);

/** 2026年预算数为 80，比2025年…: of the year of the document, in a sentence of its own that says no more, or compares it. */
function isAgain({figure, lead, after}: Numbered, year: number | null): boolean {
  const words = /[。;]([^。;,，]*)$/u.exec(lead)?.[1] ?? '';
  const named = /^(20\d{2}年|本年|当年)(?:度)?(?:年初)?预算(?:数|安排|安排数)?(?:为|是)?$/u.exec(words)?.[1];
  return (
    figure.unit.kind === 'money' &&
    named !== undefined &&
    (!named.startsWith('20') || named === `${year}年`) &&
    /^(?:[,，](?:同?比|较|与)|。)/u.test(after)
  );
}

const relationOf = (head: Numbered, again: Numbered): Relation => ({
  rule: 'restatement',
  family: `restated:${again.figure.id}`,
  reading: 0,
  form: {kind: 'sum', left: [plus(again.figure)], right: [plus(head.figure)]},
  ground: 'words',
  certain: true,
  severity: 'warning',
  tie: true,
  details: {},
});
