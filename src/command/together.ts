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
 * they are not held against each other; null where they are. `bodies` are the names, where they are not spelt alike.
 */
export function resultsTogether(documents: readonly ReadDocument[]): {
  results: Result[];
  apart: Apart | null;
  bodies: readonly string[];
} {
  const results = documents.map(({file, sha256, disclosure}) => toResult(check(disclosure), {file, sha256}));
  const [first, ...others] = results;
  if (!first || others.length === 0) return {results, apart: null, bodies: []};
  const together = checkTogether(documents.map(({disclosure}) => disclosure));
  if (!together.ok) return {results, apart: together.apart, bodies: []};
  const between = withBetween(first, toResult(together.report, first), documents, partOf);
  return {results: [between, ...others], apart: null, bodies: together.bodies};
}
