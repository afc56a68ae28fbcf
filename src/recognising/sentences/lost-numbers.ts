import type {Passage} from '../../model/disclosure.ts';
import {circledNumber, readNumbering} from '../numbering.ts';
import {plainText} from './plain-text.ts';

/**
 * Passages, those of a list in circled numbers (①…⑩) with their numbers whose sign was lost behind the tenth, or printed
 * as plain digits: 11培训费：2万元, ？会议费：1万元. Positions stay: a number in digits becomes a circled one and a blank.
 */
export function withLostNumbers(passages: readonly Passage[]): Passage[] {
  let last: number | null = null;
  return passages.map(passage => {
    if (last === null && !startsCircled.test(passage.text)) return passage;
    const text = plainText(passage.text);
    const own = readNumbering(text.replace(/\s/gu, ''));
    if (own || last === null || passage.role === 'heading') {
      last = own?.style === 'circled' ? own.ordinal : null;
      return passage;
    }
    const {length, ordinal} = lostIn(text, last);
    const sign = circledNumber(ordinal);
    if (length === 0 || sign === null) return passage;
    last = ordinal;
    const start = text.length - text.trimStart().length;
    const rest = passage.text.slice(start + length);
    return {...passage, text: passage.text.slice(0, start) + sign + ' '.repeat(length - 1) + rest};
  });
}

const startsCircled = /^\s*[①-⑳㉑-㉟㊱-㊿]/u;

/** No number of a list: 11个村, 12月, 20人; but 18个人住宅, 14年度测评. */
const counted = '(?!个(?!人)|年(?!度)|人(?![大才民口员力社事])|[月日家台辆户项次万亿元名位所条件套批%])';
const inDigits = new RegExp(String.raw`^\s*(\d{2})(?=\s*${counted}[\u4e00-\u9fff]|20\d\d年)`, 'u');

/** The number that stands where a sign was lost; `length` 0 where none does. */
function lostIn(text: string, last: number): {length: number; ordinal: number} {
  const none = {length: 0, ordinal: 0};
  if (/^\s*[?？\ufffd]\s*[\d\u4e00-\u9fff]/u.test(text)) return {length: 1, ordinal: last + 1};
  const digits = inDigits.exec(text)?.[1];
  const ordinal = Number(digits);
  // Ten signs and more have no place on a keyboard: those before them are as they were.
  return digits === undefined || ordinal < 11 || ordinal < last ? none : {length: digits.length, ordinal};
}
