import {veiled} from '../amounts/veiled.ts';
import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {GridView} from '../recognising/grid-view.ts';
import {matchesOf} from '../recognising/matches.ts';
import {plainText} from '../recognising/sentences/plain-text.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * Numbers that belong to a person: mobile telephone, identity and bank card numbers. With a person named beside
 * them they are published personal data; alone they may be the number of an office, as may the mailbox of a person who
 * is named. The sentence of a finding repeats none of them in full.
 */
export const rule: Rule = {
  meta: {id: 'personal-data', severity: 'error', basis: '《个人信息保护法》第二十八条、《政府信息公开条例》第十五条'},
  find: ({texts}) => {
    const found = texts.flatMap(text => [
      ...mobilesIn(text),
      ...identitiesIn(text),
      ...cardsIn(text),
      ...mailboxesIn(text),
    ]);
    const numbers = gathered(found, item => item.number).map(same =>
      // The place where the person stands comes first.
      [...same].sort((a, b) => Number(b.person) - Number(a.person)),
    );
    return [true, false].flatMap(person => {
      const own = numbers.filter(([first]) => first?.person === person);
      return own.length === 0 ? [] : [relationOf(own, person)];
    });
  },
};

interface Found {
  text: PrintedText;
  start: number;
  end: number;
  number: string;
  /** A person is named beside it. */
  person: boolean;
}

/** All numbers of one sort are one thing to look at: a form with a telephone stands there for every project. */
const relationOf = (numbers: readonly (readonly Found[])[], person: boolean): Relation => ({
  ...wording({
    rule: 'personal-data',
    printed: numbers.map(([first]) => veiled(first?.number ?? '')).join('、'),
    spots: numbers.flat().map(({text, start, end}) => text.spot(start, end)),
    severity: person ? 'error' : 'warning',
  }),
  personal: true,
});

const person = /经办人|联系人|填报人|填表人|制表人|负责人|审核人|申报人|姓名|法人代表|法定代表人|家庭住址|身份证|本人/u;
const telephone = /电话|手机|联系方式|联系人|号码|传真/u;
/** What such digits are part of when they are no telephone number. */
const otherNumber = /代码|编码|编号|账号|帐号|卡号|信用|文号|备案|许可|证号|单号|批号/u;

/** Mobile numbers in mainland China: eleven digits that begin with 1 and 3 to 9 (工信部电信网编号计划). */
function mobilesIn(text: PrintedText): Found[] {
  const found: Found[] = [];
  for (const match of matchesOf(
    /(?<![.A-Za-z〔[-]|\d,)(?:\+?86-?)?(?<number>1[3-9]\d-?\d{4}-?\d{4})(?![.,]\d|[A-Za-z%〕\]]|[万千百亿]?元)/gu,
    text.bare,
  )) {
    const start = match.index;
    const end = start + match[0].length;
    if (!standsAlone(text, start, end)) continue;
    const before = text.bare.slice(Math.max(0, start - 40), start);
    const around = surroundings(text);
    const near = `${before}${text.bare.slice(end, end + 20)}${around}`;
    if (otherNumber.test(before.slice(-8)) || (otherNumber.test(around) && !telephone.test(around))) continue;
    if (!person.test(near) && !telephone.test(near)) continue;
    const named = isNamed(before, around) && !isPublicContact(text, before);
    found.push({text, start, end, number: (match.groups?.['number'] ?? '').replace(/-/gu, ''), person: named});
  }
  return found;
}

/** Whether the digits are a number of their own in print, where white space may part them from others. */
function standsAlone(text: PrintedText, start: number, end: number): boolean {
  const printed = text.passage?.text ?? text.table?.view.at(text.row, text.column)?.text ?? text.bare;
  const digits = [...text.bare.slice(start, end)].map(character => (character === '+' ? '\\+' : character));
  return new RegExp(`(?<!\\d)${digits.join('[ \\t]?')}(?!\\d)`, 'u').test(plainText(printed));
}

/** The word for a person stands in the same clause before it, or in its row or column. */
const isNamed = (before: string, around: string): boolean =>
  person.test(around) || new RegExp(`(?:${person.source})[^。;]{0,24}$`, 'u').test(before);

/** Whom readers may call about the publication: a number that was meant to be published. */
const isPublicContact = ({passage, bare, heading}: PrintedText, before: string): boolean =>
  passage !== null &&
  /联系人[^。;]{0,24}$/u.test(before) &&
  /信息公开|公开(?:咨询|反馈|查询|监督|联系)|联系方式|咨询|监督|反馈|查询|热线|受理/u.test(heading + bare);

/** Identity numbers of eighteen places with a valid check character (GB 11643-1999). */
function identitiesIn(text: PrintedText): Found[] {
  const found: Found[] = [];
  const pattern =
    /(?<![\dA-Za-z.])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu;
  for (const match of matchesOf(pattern, text.bare)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.bare.slice(Math.max(0, start - 40), start);
    const near = `${before}${text.bare.slice(end, end + 20)}${surroundings(text)}`;
    if (!hasValidCheck(match[0]) || /信用代码|机构代码|代码证/u.test(near)) continue;
    const named = person.test(near);
    if (named || !otherNumber.test(before.slice(-8))) {
      found.push({text, start, end, number: printedOf(text, start, end), person: named});
    }
  }
  return found;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export function hasValidCheck(identity: string): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(identity[i]), 0);
  return '10X98765432'[sum % 11] === identity[17]?.toUpperCase();
}

/** Numbers of bank cards with a valid check digit (ISO/IEC 7812-1), where the words call them so; an account 账号 is the body's. */
function cardsIn(text: PrintedText): Found[] {
  if (!/\d{16}/u.test(text.bare)) return [];
  return matchesOf(/(?<![\dA-Za-z.])[3-6]\d{15,18}(?![\dA-Za-z.])/gu, text.bare).flatMap(match => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.bare.slice(Math.max(0, start - 40), start);
    const around = surroundings(text);
    if (!isCard(match[0]) || !/银行卡|卡号/u.test(`${before}${around}`)) return [];
    return [{text, start, end, number: match[0], person: isNamed(before, around)}];
  });
}

/** Whether the last digit of a number is its check digit by the method of Luhn. */
export function isCard(number: string): boolean {
  const sum = [...number].toReversed().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Where anybody may have a mailbox; that of an office at its own domain was meant to be published. */
const mailbox =
  /(?<![\w.+-])[\w.+-]+@(?:vip\.)?(?:qq|foxmail|163|126|yeah|139|189|wo|sina|sohu|aliyun|gmail|hotmail|outlook|live|yahoo|icloud)\.(?:com|cn|net)(?![\w.-])/giu;

/**
 * Mailboxes at providers for everybody beside a person who is named: 经办人 周某某 zhou@example.com. One that is called
 * that of the office, or beside whom readers may ask (联系人), is none; neither is one whose number is found as a telephone.
 */
function mailboxesIn(text: PrintedText): Found[] {
  if (!text.bare.includes('@')) return [];
  return matchesOf(mailbox, text.bare).flatMap(match => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.bare.slice(Math.max(0, start - 40), start);
    const around = surroundings(text);
    if (/^1[3-9]\d{9}@/u.test(match[0]) || !isNamed(before, around)) return [];
    const isOfOffice =
      /(?:单位|部门|办公|公共|公开|监督|举报|咨询|公众|政务)[^。;]{0,8}(?:邮箱|信箱|邮件|Email)|联系人/iu.test(before);
    return isOfOffice || isPublicContact(text, before) ? [] : [{text, start, end, number: match[0], person: false}];
  });
}

/** The words of a cell's row and of the head of its column. */
function surroundings({table, row, column}: PrintedText): string {
  if (!table) return '';
  const {view} = table;
  const words: string[] = [];
  for (let other = 0; other < view.columns; other += 1) if (other !== column) words.push(short(view, row, other));
  for (let above = 0; above <= Math.min(table.bodyRow, row - 1); above += 1) words.push(short(view, above, column));
  return words.join(' ');
}

const short = (view: GridView, row: number, column: number): string => {
  const text = view.text(row, column);
  return text.length <= 40 ? text : '';
};
