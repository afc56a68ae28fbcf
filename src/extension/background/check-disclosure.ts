import {check} from '../../judging/check.ts';
import type {Disclosure} from '../../model/disclosure.ts';
import type {Report} from '../../model/report.ts';
import type {Result} from '../../model/result.ts';
import {toResult} from '../../reporting/result.ts';
import {addressKey} from '../reviews.ts';

/** Checks what was read of a page. */
export async function checkPage(disclosure: Disclosure, url: string): Promise<Result> {
  const report = check(disclosure);
  return toResult(report, {file: url, sha256: await fingerprint(report, url)});
}

/**
 * SHA-256 of what the page states, with its address: its tables, and its sentences that hold figures.
 * Counters of visits, dates and links to other news change at each visit and are no part of it.
 */
async function fingerprint({disclosure, figures}: Report, url: string): Promise<string> {
  const stating = new Set(figures.flatMap(({place}) => (place.kind === 'text' ? [place.passage] : [])));
  const texts = disclosure.blocks.flatMap((block): unknown[] => {
    if (block.kind === 'table') return [block.cells.map(({row, column, text}) => [row, column, text])];
    return stating.has(block.id) ? [block.text] : [];
  });
  const bytes = new TextEncoder().encode(JSON.stringify([addressKey(url), texts]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
