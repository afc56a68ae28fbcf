import type {Result} from '../../model/result.ts';
import type {Mark} from '../../reporting/about.ts';
import type {ExportFormat} from '../export-format.ts';
import {askViewer, viewerOr} from '../messages.ts';
import {type Review, readReview} from '../reviews.ts';
import {readContent, readOutcome, readTab, type TabRecord} from '../tab-record.ts';
import {type Export, runExport} from './run-export.ts';
import type {Spoken} from './use-words.ts';

/** Formats that need neither the bytes nor the pages of a PDF. */
const forPages: readonly ExportFormat[] = ['report', 'xlsx', 'csv', 'evidence-html', 'json', 'sarif'];

/** All formats, as a PDF has them. */
export const allFormats: readonly ExportFormat[] = [
  'report',
  'annotated',
  'evidence-png',
  'evidence-html',
  'xlsx',
  'csv',
  'json',
  'sarif',
];

/** What popup and panel offer for a document. */
export const formatsOf = ({source}: Pick<TabRecord, 'source'>): readonly ExportFormat[] =>
  source === 'pdf' ? allFormats : forPages;

/**
 * Makes an export of the document in a tab and saves it; gives the sentence that says what came of it.
 * `chosen` is the finding of an evidence card, else the one that is looked at. An export of a PDF is made by the viewer in its tab: nobody else has its bytes and pages.
 */
export async function exportTab(
  tab: number,
  format: ExportFormat,
  {words, language}: Spoken,
  chosen: string | null = null,
): Promise<string> {
  const record = await readTab(tab);
  if (record?.state !== 'checked') return words.exporting.gone;
  const {document, selected, source} = record;
  const finding = chosen ?? selected?.finding ?? null;
  if (source === 'html') return runExport(format, () => prepareTabExport(tab, finding, language), words.exporting);
  return viewerOr(words.exporting.gone, () => askViewer('make-export', {document, format, finding}));
}

/** The whole result of a tab's document; null where there is none, or its content gave way. */
export async function resultOfTab(tab: number): Promise<Result | null> {
  const record = await readTab(tab);
  if (record?.state !== 'checked') return null;
  const {document, source} = record;
  if (source === 'pdf') {
    const json = await viewerOr(null, () => askViewer('whole-result', {document}));
    // Our own viewer has it from its own worker.
    return json === null ? null : (JSON.parse(json) as Result);
  }
  const [outcome, content] = await Promise.all([readOutcome(tab, document), readContent(tab)]);
  if (!outcome || content?.document !== document) return null;
  const {tableHeads: _, ...rest} = outcome;
  const {tables, passages, figures} = content;
  return {...rest, tables, passages, figures};
}

async function prepareTabExport(tab: number, finding: string | null, language: 'zh' | 'en'): Promise<Export | null> {
  const [record, result] = await Promise.all([readTab(tab), resultOfTab(tab)]);
  if (record?.state !== 'checked' || !result) return null;
  const marks = marksOf(await readReview(result.sha256));
  return {result, address: record.url, finding, language, marks};
}

/** What a person has said of findings, as exports say it. */
export function marksOf(review: Pick<Review, 'marks'> | null): Map<string, Mark> {
  return new Map(Object.entries(review?.marks ?? {}).map(([id, {status, note}]) => [id, {state: status, note}]));
}
