import {matchesOf} from '../matches.ts';
import type {Direction, Frame} from './frame.ts';
import {nounOf} from './nouns.ts';
import {isGeneric, isSameSubject, subjectOf} from './subjects.ts';

const budgetDirection =
  /(?:支出)?决算(?:数)?(大于|高于|超过|小于|低于|少于|等于|与)(?:年初|全年|调整)?预算(?:数|安排)?(?:基本)?(持平|一致|相同|相等)?/gu;
const sameAsYear =
  /(?:与|和|较|比|同)(?:上年|去年|上一年|20\d{2}年)(?:度)?(?:年初)?(?:预算|决算|执行|预算安排)?(?:数)?(?:的)?(?:[\d,]+(?:\.\d+)?[亿万]?元)?(?:相比)?,?(?:基本)?(持平|相同|一致|相等|无增减|无变化|没有变化|无增减变化)/gu;

const sameAsBudget =
  /(?:与|和|较|比|同)\s*(?:年初|全年|调整后?)*预算(?:安排)?(?:数)?(?:相比)?,?(?:基本)?(?:持平|相同|一致|相等|无增减|无变化|没有变化|无增减变化)/gu;

/** Gives each statement of a passage the words of comparison that follow it. 基本持平 says nothing exact. */
export function readDirections(text: string, frames: readonly Frame[]): void {
  for (const match of matchesOf(budgetDirection, text)) {
    const word = match[1] ?? '';
    if (word === '与' && !match[2]) continue;
    const said = /大于|高于|超过/u.test(word) ? 'more' : /小于|低于|少于/u.test(word) ? 'less' : 'same';
    give(match, said, 'budget', text, frames);
  }
  for (const match of matchesOf(sameAsYear, text)) give(match, 'same', 'year', text, frames);
  for (const match of matchesOf(sameAsBudget, text)) give(match, 'same', 'budget', text, frames);
}

function give(
  match: RegExpExecArray,
  said: Direction['said'],
  against: Direction['against'],
  passage: string,
  frames: readonly Frame[],
): void {
  const [text] = match;
  const frame = meant(passage.slice(0, match.index), frames);
  if (!frame || frame.direction || /基本(?:持平|一致|相同|相等)/u.test(text)) return;
  frame.direction = {said, against, start: match.index, end: match.index + text.length, text};
}

/** The statement whose subject stands right before the words; the last one where nothing stands there. */
function meant(before: string, frames: readonly Frame[]): Frame | undefined {
  const said = frames.filter(own => own.start < before.length);
  const noun = nounOf(/[^。,;:、]*$/u.exec(before)?.[0] ?? '');
  if (isGeneric(noun)) return said.at(-1);
  const subject = subjectOf(noun, noun);
  return said.findLast(own => isSameSubject(own.subject, subject));
}
