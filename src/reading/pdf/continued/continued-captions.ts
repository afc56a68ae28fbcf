import {unspaced} from '../../../model/unspaced.ts';

/** 续表, 接上页 as words, with the number of the part: 续表2, 续表二, 续. */
const words = '(?:续(?:上?[表页])?|[接承][上前][表页])[\\d一二三四五六七八九十]*';
/** The words alone on a line. */
const alone = new RegExp(`^[（(【[]?${words}[)）\\]】]?[:：]?$`, 'u');
/** The words beside a title: in brackets, at its end, or before its number: 表3（续）, 支出表续表, 续表3 支出表. */
const beside = new RegExp(
  `[（(【[]${words}[)）\\]】]|(?:[-－—–]+|(?<=[表\\d)）]))${words}$|^续(?=附?表[\\d一二三四五六七八九十])`,
  'gu',
);
/** The page of a table that counts its own: （第2页，共5页）, 共5页 第2页, (2/5). */
const counted =
  /[（(]?(?:第(\d{1,3})页[,，、/／]?(?:共\d{1,3}页)?|共\d{1,3}页[,，、/／]?第(\d{1,3})页)[)）]?|[（(](\d{1,3})[/／]\d{1,3}[)）]/gu;

/** Whether a line over a table says nothing but that it goes on: 续表, （接上页）. */
export const isContinuedAlone = (text: string): boolean => alone.test(unspaced(text));

/** Whether a line over a table says in words that it goes on from the page before: 续表, 支出表（续一）. */
export function saysContinued(text: string): boolean {
  const bare = unspaced(text);
  return alone.test(bare) || bare.search(beside) >= 0;
}

/** Whether a line over a table says so in words, or counts the pages of its table: 支出表（第2页，共5页）. */
export function isContinued(text: string): boolean {
  const pages = [...unspaced(text).matchAll(counted)].map(([, page, after, part]) => page ?? after ?? part);
  return saysContinued(text) || pages.some(page => Number(page) > 1);
}

/** What a line over a table says on each of its pages: without blanks, and the words that it goes on. */
export const captionKey = (text: string): string => unspaced(text).replace(beside, '').replace(counted, '');

/** Whether a line is the title of a table, also of one that goes on or counts its pages in brackets. */
export function isTitleOfTable(text: string): boolean {
  const bare = unspaced(text).replace(beside, '');
  const title = bare.replace(/[（(](?:第\d{1,3}页.{0,6}|共\d{1,3}页.{0,6}|\d{1,3}[/／]\d{1,3})[)）]$/u, '');
  return /表[\d一二三四五六七八九十（(]*[)）]?$/u.test(title);
}
