import {describe, expect, it, vi} from 'vitest';
import {otherKinds} from '../../src/reading/saved/other-kind.ts';
import {standIns} from '../../src/reading/saved/stand-in.ts';

vi.mock('webextension-polyfill', () => ({default: {runtime: {id: 'own'}}}));

const {failedSentence} = await import('../../src/extension/failed-sentence.ts');
const {en} = await import('../../src/extension/words/en.ts');
const {zh} = await import('../../src/extension/words/zh.ts');

describe.each([
  ['zh', zh, '未核对'],
  ['en', en, 'It was not checked'],
] as const)('what is said of a document that was not checked, in %s', (_, words, unchecked) => {
  it('says of a file that is no PDF what it is, each kind in its own sentence', () => {
    const kinds = [...otherKinds, ...standIns, 'html'];
    const said = kinds.map(detail => failedSentence(words, {failure: 'not-a-pdf', detail}));
    expect(new Set(said).size).toBe(kinds.length);
    for (const sentence of said) expect(sentence).toContain(unchecked);
  });

  it('says no more than it knows', () => {
    expect(failedSentence(words, {failure: 'not-a-pdf', detail: 'toString'})).toBe(words.failed['not-a-pdf']);
    expect(failedSentence(words, {failure: 'crashed', detail: 'html'})).toBe(words.failed.crashed);
  });
});
