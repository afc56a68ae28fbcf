import type {Bilingual} from '../model/result.ts';
import {quoted} from './quoted.ts';
import {en} from './words/en.ts';
import type {ReportWords} from './words/words.ts';
import {zh} from './words/zh.ts';

/** What is to be said, in both languages. */
export const inBoth = (say: (words: ReportWords) => string): Bilingual => ({zh: say(zh), en: say(en)});

/** A sentence with its placeholders filled; a placeholder without a value leaves nothing behind. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence
    .replace(/“\{(\w+)\}”/gu, (_, name: string) => quoted(values[name] ?? ''))
    .replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '')
    .replace(/[：:]\s*$/u, '');
}
