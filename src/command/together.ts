import {check} from '../judging/check.ts';
import {type Apart, checkTogether, partOf} from '../judging/check-together.ts';
import type {Disclosure} from '../model/disclosure.ts';
import type {Result} from '../model/result.ts';
import {withBetween} from '../reporting/between.ts';
import {toResult} from '../reporting/result.ts';

/** A document with its file. */
export interface ReadDocument {
  file: string;
  sha256: string;
  disclosure: Disclosure;
}

/**
 * The results of documents, and what disagrees between them in the result of the first. `apart` says why
 * they are not held against each other; null where they are.
 */
export function resultsTogether(documents: readonly ReadDocument[]): {results: Result[]; apart: Apart | null} {
  const results = documents.map(({file, sha256, disclosure}) => toResult(check(disclosure), {file, sha256}));
  const [first, ...others] = results;
  if (!first || others.length === 0) return {results, apart: null};
  const together = checkTogether(documents.map(({disclosure}) => disclosure));
  if (!together.ok) return {results, apart: together.apart};
  return {results: [withBetween(first, toResult(together.report, first), documents, partOf), ...others], apart: null};
}
