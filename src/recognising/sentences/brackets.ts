import {plainText} from './plain-text.ts';

/** How many brackets that are closed again stand around each character; a bracket itself stands outside. */
export function bracketDepths(text: string): Uint8Array {
  const depths = new Uint8Array(text.length + 1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')') {
      const from = open.pop();
      if (from !== undefined)
        for (let inside = from + 1; inside < at; inside += 1) depths[inside] = (depths[inside] ?? 0) + 1;
    }
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

/** The text of a passage, a full stop within brackets, which ends no sentence, as a semicolon. */
export function proseOf(passage: string): string {
  const text = withoutTerms(chosen(plainText(passage)));
  if (!/\([^()]*。/u.test(text)) return text;
  const depths = bracketDepths(text);
  return text.replace(/。/gu, (stop, at: number) => ((depths[at] ?? 0) > 0 ? ';' : stop));
}
