import {matchesOf} from '../matches.ts';
import {nounOf} from './nouns.ts';
import {isGeneric, type Subject, subjectOf} from './subjects.ts';

const named = /(?:^|[,:])\s*([^,:]{2,40}?)(?<!其)中[,:]/gu;

/** 「“三公”经费支出中，…」: what the amounts of a sentence are within, by words that state no amount of it; else null. */
export function withinAt(text: string, at: number): Subject | null {
  const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf(';', at)) + 1;
  const words = matchesOf(named, text.slice(from, at)).at(-1)?.[1] ?? '';
  const noun = nounOf(words).replace(/^[在从]/u, '');
  return noun === '' || isGeneric(noun) ? null : subjectOf(noun, words);
}
