import type {Pictures} from '../../reporting/picture.ts';
import type {ExportFormat} from '../export-format.ts';
import {type Review, readReview} from '../reviews.ts';
import {languageOf, readSettings} from '../settings.ts';
import {type Export, runExport} from '../ui/run-export.ts';
import {marksOf} from '../ui/tab-export.ts';
import {wordsOf} from '../words/words-of.ts';
import {evidencePictures, reportPictures} from './finding-pictures.ts';
import {openDocument} from './open-document.ts';
import type {ViewerSession, ViewerState} from './viewer-session.ts';

type Checked = Extract<ViewerState, {step: 'checked'}>;

type Shown = Pick<ViewerSession, 'state' | 'bytes'>;

interface Wish {
  /** The finding of an evidence card. */
  finding: string | null;
  language: 'zh' | 'en';
  review: Pick<Review, 'marks'> | null;
}

/** Makes an export of the document in the viewer and saves it. Gives the sentence that says what came of it. */
export function exportHere({state, bytes}: Shown, format: ExportFormat, wish: Wish): Promise<string> {
  const words = wordsOf(wish.language).exporting;
  if (state.step !== 'checked') return Promise.resolve(words.gone);
  return runExport(format, () => prepare(format, state, bytes, wish), words);
}

/** The same, asked for by another page of ours. */
export async function exportForOthers(shown: Shown, format: ExportFormat, finding: string | null): Promise<string> {
  const language = languageOf(await readSettings());
  const {state} = shown;
  const review = state.step === 'checked' ? await readReview(state.outcome.sha256) : null;
  return exportHere(shown, format, {finding, language, review});
}

async function prepare(
  format: ExportFormat,
  {outcome, whole, json, name, pdf}: Checked,
  bytes: Uint8Array | null,
  {finding, language, review}: Wish,
): Promise<Export> {
  return {
    result: json,
    address: name,
    language,
    marks: marksOf(review),
    finding,
    bytes: format === 'annotated' ? bytes : null,
    pictures: await picturesFor(),
    verify: made => verify(made, pdf.pdf.numPages),
  };

  async function picturesFor(): Promise<Map<string, Pictures>> {
    if (format === 'report') return reportPictures(pdf.pdf, whole());
    const chosen = outcome.findings.find(({id}) => id === finding);
    const card = format === 'evidence-html' || format === 'evidence-png';
    return card && chosen ? evidencePictures(pdf.pdf, chosen, whole()) : new Map();
  }
}

/** An annotated file must open again and have the same pages: a broken original may not carry an update. */
async function verify(bytes: Uint8Array, pages: number): Promise<void> {
  const opened = await openDocument(bytes);
  if (!opened.ok) throw new Error(opened.failure);
  const own = opened.document.pdf.numPages;
  await opened.document.close();
  if (own !== pages) throw new Error(`${own} ≠ ${pages}`);
}
