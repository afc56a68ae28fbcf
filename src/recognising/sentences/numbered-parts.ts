import type {Passage} from '../../model/disclosure.ts';
import {type NumberingStyle, readNumbering} from '../numbering.ts';
import {plainText} from './plain-text.ts';

/**
 * Passages, those taken apart that several numbered items were set or read into: 2.行政运行支出…。3.住房公积金支出…。 Each
 * goes by its own name, as it would in a line of its own; the numbers go on from one passage to the next. Positions in a
 * part are those in the passage: what stands before it is blank.
 */
export function numberedParts(passages: readonly Passage[]): Passage[] {
  const last = new Map<NumberingStyle, number>();
  return passages.flatMap(passage => {
    const text = plainText(passage.text);
    const own = numberingAt(text, 0);
    if (own) last.set(own.style, own.ordinal);
    const starts = [0];
    for (const {index} of text.matchAll(sentenceEnd)) {
      const next = numberingAt(text, index);
      if (!next || next.ordinal - 1 !== last.get(next.style) || !nameOfMoney.test(next.rest)) continue;
      last.set(next.style, next.ordinal);
      starts.push(index);
    }
    return starts.length === 1
      ? [passage]
      : starts.map((start, i) => ({...passage, text: ' '.repeat(start) + passage.text.slice(start, starts[i + 1])}));
  });
}

/** Where the number of an item may begin: behind a full stop. */
const sentenceEnd = /(?<=[。；;]\s*)(?=[\d一二三四五六七八九十(（①-⑳㉑-㉟㊱-㊿])/gu;

/** How an item begins that is about money of its own; the reasons of a change do not. */
const nameOfMoney =
  /^[^,，。;；:：]{0,60}?(?:支出|收入|费|拨款|结[转余]|合计|总[计额]|[(（](?:类|款|项|\d{2,7})[)）])/u;

/** As much of an item as its number and its name take. */
const reach = 120;

const numberingAt = (text: string, at: number) => readNumbering(text.slice(at, at + reach).replace(/\s/gu, ''));
