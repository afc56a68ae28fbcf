import {check} from '../../judging/check.ts';
import type {Disclosure} from '../../model/disclosure.ts';
import type {Result} from '../../model/result.ts';
import {toResult} from '../../reporting/result.ts';

/** Checks what was read of a page. */
export async function checkPage(disclosure: Disclosure, url: string): Promise<Result> {
  return toResult(check(disclosure), {file: url, sha256: await fingerprint(disclosure, url)});
}

/**
 * SHA-256 of what the page says, with its address: pages carry counters and dates of their own in
 * the markup, which are no part of the document.
 */
async function fingerprint(disclosure: Disclosure, url: string): Promise<string> {
  const texts = disclosure.blocks.map(block =>
    block.kind === 'passage' ? block.text : block.cells.map(({row, column, text}) => [row, column, text]),
  );
  const bytes = new TextEncoder().encode(JSON.stringify([url, texts]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
