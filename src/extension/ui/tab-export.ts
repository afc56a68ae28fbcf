import type {Result} from '../../model/result.ts';
import type {Mark} from '../../reporting/about.ts';
import type {ExportFormat} from '../export-format.ts';
import {type Review, readReview} from '../reviews.ts';
import {readContent, readTab} from '../tab-record.ts';
import type {Export} from './run-export.ts';

/** Formats that need neither the bytes nor the pages: what popup and panel can make. */
export const tabFormats: readonly ExportFormat[] = ['report', 'xlsx', 'csv', 'evidence-html', 'json', 'sarif'];

/** The whole result of a tab's document; null where there is none, or its content gave way. */
export async function resultOfTab(
  tab: number,
): Promise<{result: Result; address: string; selected: string | null} | null> {
  const [record, content] = await Promise.all([readTab(tab), readContent(tab)]);
  if (record?.state !== 'checked' || content?.document !== record.document) return null;
  const {tables, passages, figures} = content;
  const {tableHeads: _, ...outcome} = record.outcome;
  return {
    result: {...outcome, tables, passages, figures},
    address: record.url,
    selected: record.selected?.finding ?? null,
  };
}

/** What an export of the document in a tab is made of: for the menu in popup and panel. */
export async function prepareTabExport(tab: number, language: 'zh' | 'en'): Promise<Export | null> {
  const own = await resultOfTab(tab);
  if (!own) return null;
  const marks = marksOf(await readReview(own.result.sha256));
  return {result: own.result, address: own.address, finding: own.selected, language, marks};
}

/** What a person has said of findings, as exports say it. */
export function marksOf(review: Pick<Review, 'marks'> | null): Map<string, Mark> {
  return new Map(Object.entries(review?.marks ?? {}).map(([id, {status, note}]) => [id, {state: status, note}]));
}
