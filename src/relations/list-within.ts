import type {Form, Relation} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {levelTerm} from './list-members.ts';
import {listRelation} from './list-relation.ts';
import {plus} from './terms.ts';

const opensBracket = /[(（]\s*(?:其中|包括|包含)[:：]?[^()（）]*$/u;

/** 「教育支出 9（包含教师工资 6、校舍维修 3）」: what a bracket says to be in an amount is no more than that. */
export function withinBracket(frame: Frame, own: Mention, parts: readonly Frame[]): Relation[] {
  const [first, ...others] = parts.map(part => levelOf(part)?.lead ?? '');
  const isOpened = first !== undefined && opensBracket.test(first) && others.every(lead => !/[()（）]/u.test(lead));
  if (frame.bracketed || others.length === 0 || !isOpened || parts.some(part => part.aside)) return [];
  const form: Form = {kind: 'order', smaller: parts.map(levelTerm), larger: [plus(own.figure)]};
  return [listRelation(`list-sum:bracket:${own.figure.id}`, 0, form, 'likely')];
}

/**
 * 「人员经费 9，主要包括：基本工资 6、津贴补贴 3」: whatever is left out, items of different codes on one level of a classification
 * hold nothing of each other, and come to no more than the whole that is said to hold them.
 */
export function withinCodes(frame: Frame, own: Mention, parts: readonly Frame[]): Relation[] {
  const codes = parts.map(({subject}) => codeOf(subject.dimensions.key));
  const [first] = codes;
  const areApart =
    first !== undefined &&
    codes.every(code => code !== null && code.system === first?.system && code.digits.length === first.digits.length) &&
    new Set(codes.map(code => code?.digits)).size === codes.length;
  const whole = codeOf(frame.subject.dimensions.key);
  const isBelow =
    whole === null
      ? parts.length > 1 && !frame.subject.chain.length && codes.every(code => canBeOf(frame, code?.digits ?? ''))
      : codes.every(code => isUnder(code, whole));
  // What stands in paragraphs below may be of one part that the whole names.
  const isSaid = parts.every(
    part =>
      part.passage === frame.passage &&
      part.grouping === 0 &&
      !part.aside &&
      part.bracketed === parts[0]?.bracketed &&
      isLike(part, frame),
  );
  if (!areApart || !isBelow || !isSaid || frame.aside || frame.budget || frame.adjusted) return [];
  const form: Form = {kind: 'order', smaller: parts.map(levelTerm), larger: [plus(own.figure)]};
  return [listRelation(`list-sum:within:${own.figure.id}`, 0, form, 'all')];
}

interface Code {
  system: string;
  digits: string;
}

function codeOf(key: string | null | undefined): Code | null {
  const match = /^(function|economic|government):(\d+)$/u.exec(key ?? '');
  return match ? {system: match[1] ?? '', digits: match[2] ?? ''} : null;
}

const isUnder = (code: Code | null, whole: Code): boolean =>
  code !== null &&
  code.system === whole.system &&
  code.digits.length > whole.digits.length &&
  code.digits.startsWith(whole.digits);

/** 办公费 is no 人员经费, and 基本工资 no 公用经费: where one stands among the others, the list is another's. */
function canBeOf({subject: {noun}}: Frame, digits: string): boolean {
  if (/人员(?:经费|支出)/u.test(noun)) return /^30[13]/u.test(digits);
  if (/公用(?:经费|支出)|机关运行/u.test(noun)) return !/^30[13]/u.test(digits);
  return true;
}

/** Said in one way, of what was spent or planned, and of one year. */
const isLike = ({final, level, subject}: Frame, whole: Frame): boolean =>
  (final !== null) === (whole.final !== null) &&
  level?.stage === whole.level?.stage &&
  (subject.year === null || whole.subject.year === null || subject.year === whole.subject.year);
