import type {Passage} from '../../../src/model/disclosure.ts';
import type {Figure} from '../../../src/model/figure.ts';
import {byPassage, readCalculations} from '../../../src/recognising/calculations/calculations.ts';
import type {Frame} from '../../../src/recognising/sentences/frame.ts';
import {readFrames} from '../../../src/recognising/sentences/frames.ts';
import {documentOf} from '../../relations/written-document.ts';

const slots = [
  'level',
  'budget',
  'adjusted',
  'final',
  'prior',
  'change',
  'growth',
  'excess',
  'excessRate',
  'share',
  'completion',
] as const;

/** The statements of some paragraphs. */
export function framesOf(...written: readonly string[]): Frame[] {
  let next = 0;
  const disclosure = documentOf(...written);
  const reckoned = byPassage(readCalculations(disclosure, {figures: []}));
  const passages = disclosure.blocks.filter((block): block is Passage => block.kind === 'passage');
  return readFrames(
    passages,
    (passage, token, label): Figure => {
      const place = {kind: 'text', passage: passage.id, start: token.start, end: token.end} as const;
      const printed = passage.text.slice(token.start, token.end);
      next += 1;
      return {id: next - 1, printed, value: token.value, unit: {kind: 'none'}, place, label};
    },
    reckoned,
  );
}

/** What each statement says, as printed: its noun, and its numbers by what they are; «-» before what fell. */
export const statementsOf = (...written: readonly string[]): Record<string, string>[] =>
  framesOf(...written).map(frame => {
    const said: Record<string, string> = {of: frame.subject.noun};
    for (const slot of slots) {
      const mention = frame[slot];
      if (mention) said[slot] = `${mention.sign < 0 ? '-' : ''}${mention.figure.printed}`;
    }
    return said;
  });
