import {failedSentence} from './failed-sentence.ts';
import type {TabRecord} from './tab-record.ts';
import type {Words} from './words/words.ts';

/** What the toolbar button shows of a tab. */
export interface BadgeLook {
  /** At most four characters; never colour alone. */
  text: string;
  /** CSS colour of the badge. */
  colour: string;
  /** Grey until a document was looked at. */
  icon: 'crossfoot' | 'quiet';
  title: string;
}

const colours = {red: '#b3261e', amber: '#8a5a00', calm: '#2e6b3e', grey: '#5f6368'} as const;

/**
 * The number of red findings and nothing else is a number; ✓ only where something was judged and
 * nothing failed; △ a person must look; ? nothing could be judged; … working; ! the program failed.
 */
export function badgeLook(record: TabRecord | null, words: Words): BadgeLook {
  if (record === null) return {text: '', colour: colours.grey, icon: 'quiet', title: words.name};
  switch (record.state) {
    case 'reading':
      return {text: '…', colour: colours.grey, icon: 'crossfoot', title: words.reading(record.progress)};
    case 'failed':
      return {text: '!', colour: colours.grey, icon: 'crossfoot', title: failedSentence(words, record)};
    case 'checked':
      return checkedLook(record, words);
  }
}

function checkedLook(record: Extract<TabRecord, {state: 'checked'}>, words: Words): BadgeLook {
  const {judgement, counts} = record.digest;
  const title = words.sentence[judgement](counts);
  switch (judgement) {
    case 'disagrees':
      return {text: counts.red > 99 ? '99+' : String(counts.red), colour: colours.red, icon: 'crossfoot', title};
    case 'to-verify':
      return {text: '△', colour: colours.amber, icon: 'crossfoot', title};
    case 'agrees':
      return {text: '✓', colour: colours.calm, icon: 'crossfoot', title};
    case 'nothing-checked':
      return {text: '?', colour: colours.grey, icon: 'crossfoot', title};
    case 'not-a-disclosure':
      return {text: '', colour: colours.grey, icon: 'quiet', title};
  }
}
