import type {Passage} from '../../model/disclosure.ts';
import {type NumberingStyle, readNumbering} from '../numbering.ts';
import {plainText} from './plain-text.ts';

/**
 * Passages, those taken apart that several numbered items were set or read into: 2.行政运行支出…。3.住房公积金支出…。 Each
 * goes by its own name, as it would in a line of its own; the numbers go on from one passage to the next. Positions in a
 * part are those in the passage: what stands before it is blank. Items of a classification may begin within a passage,
 * where a colon opens them: 农林水支出…。包括：1.农业（21301）…。2.水利（21303）…. One of them alone is no list.
 */
export function numberedParts(passages: readonly Passage[]): Passage[] {
  const last = new Map<NumberingStyle, number>();
  return passages.flatMap(passage => {
    const text = plainText(passage.text);
    const own = numberingAt(text, 0);
    if (own) last.set(own.style, own.ordinal);
    const starts = [0, ...itemsIn(text, last)];
    return starts.length === 1
      ? [passage]
      : starts.map((start, i) => ({...passage, text: ' '.repeat(start) + passage.text.slice(start, starts[i + 1])}));
  });
}

/** Where the items behind the first one of a passage begin; `last`: the number that each style of them has come to. */
function itemsIn(text: string, last: Map<NumberingStyle, number>): number[] {
  const starts: number[] = [];
  let opened: {style: NumberingStyle; index: number} | null = null;
  for (const {index} of text.matchAll(itemStart)) {
    const next = numberingAt(text, index);
    if (!next || !nameOfMoney.test(next.rest)) continue;
    const {style, ordinal, rest} = next;
    if (/[：:]\s*$/u.test(text.slice(0, index))) {
      opened = ordinal === 1 && opensItems.test(text.slice(0, index)) && codedName.test(rest) ? {style, index} : null;
      continue;
    }
    const first = opened?.style === style && ordinal === 2 ? [opened.index] : [];
    if (first.length === 0 && ordinal - 1 !== last.get(style)) continue;
    starts.push(...first, index);
    opened = null;
    last.set(style, ordinal);
  }
  return starts;
}

/** Where the number of an item may begin: behind a full stop, or, of the first one, behind a colon. */
const itemStart = /(?<=[。；;：:]\s*)(?=[\d一二三四五六七八九十(（①-⑳㉑-㉟㊱-㊿])/gu;

/** A colon opens items; what an item lists within it, 其中：1.…, would be taken for parts of the paragraph. */
const opensItems = /(?<!其中)[：:]\s*$/u;

/** How an item begins that is about money of its own; the reasons of a change do not. */
const nameOfMoney =
  /^[^,，。;；:：]{0,60}?(?:支出|收入|费|拨款|结[转余]|合计|总[计额]|[(（](?:类|款|项|\d{2,7})[)）])|^[^,，。;；:：]{1,60}[(（]科目编[码号][:：]?\d{3,7}[)）]/u;

/**
 * … and about an item of a classification. What follows a list of 基本支出 and 项目支出 goes on about their whole, and
 * would be taken for the parts of the last one.
 */
const codedName = /^[^,，。;；:：]{0,60}?[(（](?:[类款项]|(?:科目编[码号][:：]?)?\d{3,7})[)）]|^\d{5,7}/u;

/** As much of an item as its number and its name take. */
const reach = 120;

const numberingAt = (text: string, at: number) => readNumbering(text.slice(at, at + reach).replace(/\s/gu, ''));
