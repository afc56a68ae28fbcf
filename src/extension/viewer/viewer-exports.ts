import type {Mark} from '../../reporting/about.ts';
import type {Pictures} from '../../reporting/picture.ts';
import type {ExportFormat} from '../export-format.ts';
import type {Export} from '../ui/run-export.ts';
import {evidencePictures, reportPictures} from './finding-pictures.ts';
import {openDocument} from './read-document.ts';
import type {ViewerState} from './viewer-session.ts';

type Checked = Extract<ViewerState, {step: 'checked'}>;

/** All formats: only here are the bytes and the pages at hand. */
export const viewerFormats: readonly ExportFormat[] = [
  'report',
  'annotated',
  'evidence-png',
  'evidence-html',
  'xlsx',
  'csv',
  'json',
  'sarif',
];

/** What an export of the document in the viewer is made of. */
export async function prepareExport(
  format: ExportFormat,
  {outcome, whole, json, name, pdf}: Checked,
  {
    bytes,
    finding,
    language,
    marks,
  }: {bytes: Uint8Array | null; finding: string | null; language: 'zh' | 'en'; marks: ReadonlyMap<string, Mark>},
): Promise<Export> {
  const chosen = outcome.findings.find(({id}) => id === finding) ?? null;
  return {
    result: json,
    address: name,
    language,
    marks,
    finding,
    bytes: format === 'annotated' ? bytes : null,
    pictures: await picturesFor(),
    verify: made => verify(made, pdf.pdf.numPages),
  };

  async function picturesFor(): Promise<Map<string, Pictures>> {
    if (format === 'report') return reportPictures(pdf.pdf, whole());
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
