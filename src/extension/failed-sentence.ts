import type {NotPdf} from '../reading/saved/open-page.ts';
import type {FailureKind} from './tab-record.ts';
import type {Words} from './words/words.ts';

/** Why a document was not checked, in one sentence. Of a file that is no PDF the detail is what it is instead. */
export function failedSentence(
  {failed, notPdf}: Words,
  {failure, detail}: {failure: FailureKind; detail: string},
): string {
  return failure === 'not-a-pdf' && isKnown(notPdf, detail) ? notPdf[detail] : failed[failure];
}

const isKnown = (sentences: Words['notPdf'], kind: string): kind is NotPdf => Object.hasOwn(sentences, kind);
