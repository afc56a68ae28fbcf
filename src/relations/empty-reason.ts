import {matchesOf} from '../recognising/matches.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {quoteStart, wording} from './wording.ts';

/** 主要原因是。 and 主要用于；: a sentence that announces a reason or a purpose and gives none. */
export const rule: Rule = {
  meta: {id: 'empty-reason', severity: 'warning', basis: '财预〔2016〕143号: 增减变化情况及原因应作说明'},
  find: ({texts}) =>
    texts
      .filter(text => text.passage !== null && !text.inCatalogue)
      .flatMap(text =>
        matchesOf(announced, text.bare).map(match =>
          wording({
            rule: 'empty-reason',
            printed: quote(text, match.index, match[0].length),
            spots: [text.spot(match.index, match.index + match[0].length)],
            severity: 'warning',
          }),
        ),
      ),
};

const announced =
  /(?:原因(?:是|为|在于|系):?|原因:|主要(?:用于|包括|是用于):?)(?:…+|\.{3,})?[。;]|(?:原因(?:是|为|在于|系):?|原因:)(?:…+|\.{3,})/gu;

/** The words before it, so that the place can be told from others like it. */
const quote = (text: PrintedText, start: number, length: number): string =>
  printedOf(text, quoteStart(text.bare, start, 24), start + length);
