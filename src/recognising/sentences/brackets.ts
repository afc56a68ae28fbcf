import {plainText} from './plain-text.ts';

/** How many brackets that are closed again stand around each character; a bracket itself stands outside. */
export function bracketDepths(text: string): Uint8ClampedArray {
  const depths = new Uint8ClampedArray(text.length + 1);
  const steps = new Int32Array(text.length + 1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at + 1);
    else if (text[at] === ')') {
      const from = open.pop();
      if (from === undefined) continue;
      steps[from] = (steps[from] ?? 0) + 1;
      steps[at] = (steps[at] ?? 0) - 1;
    }
  }
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    depth += steps[at] ?? 0;
    depths[at] = depth;
  }
  return depths;
}

const verb = '增加|增长|上升|减少|下降|降低|增|减';
const bracketed = new RegExp(`(?<!${verb})[(](${verb})[)](?![(]?(?:${verb}))`, 'gu');

/** 较上年（减少）2万元: the word that is left of 增加（减少）, its brackets as blanks. */
const chosen = (text: string): string => text.replace(bracketed, ' $1 ');

const defined = /[(](?:以下|下文)?(?:简称|统称)[^()]{0,40}[)]/gu;

/** 比2021年增长(以下简称“增长”)7.2%: a word that the report will use for others, as blanks. */
const withoutTerms = (text: string): string => text.replace(defined, bracket => ' '.repeat(bracket.length));

/**
 * 支出90万元(其中甲60万元);乙30万元)。较上年…: a bracket that is closed twice ends at the second sign, since what stands
 * between them belongs to it; the first as a blank. Not where the second sign is that of a number, 「2)」.
 */
function closedOnce(text: string): string {
  const early = new Set<number>();
  let open = 0;
  let closed = -1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '(') open += 1;
    if (char === '(' || char === '。') closed = -1;
    if (char !== ')') continue;
    if (open === 0 && closed >= 0 && !numbered.test(text.slice(Math.max(closed + 1, at - 5), at))) early.add(closed);
    open = Math.max(0, open - 1);
    closed = open === 0 && /[;,、]/u.test(text[at + 1] ?? '') ? at : -1;
  }
  return early.size === 0 ? text : text.replace(/\)/gu, (sign, at: number) => (early.has(at) ? ' ' : sign));
}

const numbered = /(?:^|[;,、\s])[\d一二三四五六七八九十]{1,3}$/u;

/** The text of a passage, a full stop within brackets, which ends no sentence, as a semicolon. */
export function proseOf(passage: string): string {
  const text = closedOnce(withoutTerms(chosen(plainText(passage))));
  if (!/\([^()]*。/u.test(text)) return text;
  const depths = bracketDepths(text);
  return text.replace(/。/gu, (stop, at: number) => ((depths[at] ?? 0) > 0 ? ';' : stop));
}
