import {matchesOf} from '../matches.ts';
import type {PrintedText} from '../texts.ts';
import {chainIn, codeIn} from './subjects.ts';

/** A reason or purpose that a sentence gives, and the change it is given for. */
export interface Reason {
  text: PrintedText;
  kind: 'reason' | 'purpose';
  /** The words of the reason, without «主要原因是». */
  words: string;
  start: number;
  end: number;
  /** What the change before it is said to be; its amount is '' where it is only compared with the budget. Null where there is none. */
  change: {rises: boolean; amount: string; start: number; end: number} | null;
  /** The item that the passage is about, by code or by the name of its last level; '' where unclear. */
  code: string;
  item: string;
}

const announced =
  /(?:(?:变化|变动|增减|增加|增长|减少|下降)?(?:的)?主要原因(?:是|为|系|:)*|原因(?:是|为|系|:)+|主要(?:用于|是用于|是)[:]?)([^。;]{4,240})/gu;
const changed = /(增加|增长|增|上升|提高|减少|下降|降低|减)(?:了|额)?([\d,]+(?:\.\d+)?(?:万|亿|千)?元)/gu;
const rise = /^(?:增|上升|提高)/u;
/** 决算数大于年初预算数的主要原因是…: what is explained, right before the words that announce the reason. */
const compared =
  /(?:决算数?|支出数?|执行数|实际支出)(大于|高于|超过|多于|小于|低于|少于)(?:年初|全年|调整后?|当年)?预算数?[,的]{0,2}$/u;

/** The reasons and purposes of a passage in order. */
export function reasonsIn(text: PrintedText): Reason[] {
  const {bare} = text;
  if (!/原因|主要用于|主要是/u.test(bare)) return [];
  const changes = matchesOf(changed, bare);
  const code = codeIn(bare)?.replace(/^function:/u, '') ?? '';
  const item = chainIn(bare)
    .filter(name => name.startsWith('项:'))
    .map(name => name.slice(2));
  return matchesOf(announced, bare).map(match => {
    const words = match[1] ?? '';
    const start = match.index + match[0].length - words.length;
    // The change stands in the same sentence or in the one before, without another reason between.
    const before = changes.findLast(
      change => change.index < match.index && !/原因|。.*。/u.test(bare.slice(change.index, match.index)),
    );
    return {
      text,
      kind: /用于/u.test(match[0].slice(0, match[0].length - words.length)) ? 'purpose' : 'reason',
      words: words.replace(/^[:是]+/u, ''),
      start,
      end: match.index + match[0].length,
      change: comparedBefore(bare, match.index) ?? movedAs(match, before),
      code: /^\d{7}$/u.test(code) ? code : '',
      item: item.length > 0 ? (item[0] ?? '') : '',
    };
  });
}

const movedBefore = /(增加|增长|减少|下降)的?主要原因/u;

/** 「支出减少的主要原因是…」: what is explained, by the words that announce the reason, or the change before them. */
function movedAs(announcing: RegExpExecArray, before: RegExpExecArray | undefined): Reason['change'] {
  const own = movedBefore.exec(announcing[0])?.[1];
  const rises = rise.test(own ?? before?.[1] ?? '');
  if (before && (own === undefined || rise.test(before[1] ?? '') === rises)) {
    return {rises, amount: before[2] ?? '', start: before.index, end: before.index + before[0].length};
  }
  return own === undefined ? null : {rises, amount: '', start: announcing.index, end: announcing.index + own.length};
}

const longestComparison = 30;

/** The comparison with the budget that a reason is given for; null where another change, or none, stands before it. */
function comparedBefore(bare: string, at: number): Reason['change'] {
  const from = Math.max(0, at - longestComparison);
  const match = compared.exec(bare.slice(from, at));
  if (!match) return null;
  const start = from + match.index;
  return {
    rises: /^[大高超多]/u.test(match[1] ?? ''),
    amount: '',
    start,
    end: start + match[0].replace(/[,的]+$/u, '').length,
  };
}
