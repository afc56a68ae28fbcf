import {check} from '../../src/judging/check.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import type {Severity} from '../../src/model/relation.ts';
import type {Finding, Report} from '../../src/model/report.ts';

/**
 * An error planted in a sound document: its number in the catalogue, how gravely it is to be reported, where it is
 * planted as «around [right→wrong] around», and the words that the finding names, where these are not the wrong ones.
 */
export type Planted = readonly [id: string, severity: Severity, change: string, named?: string];

const slip = /\[([^[\]→]*)→([^[\]→]*)\]/gu;

/** The document with the error in it. */
export function withError(document: string, change: string): string {
  const right = change.replace(slip, '$1');
  if (document.split(right).length !== 2) throw new Error(`not once in the document: ${right}`);
  return document.replace(right, () => change.replace(slip, '$2'));
}

/** The words that a finding of the error names. */
export const namedBy = ([, , change, named]: Planted): string => named ?? [...change.matchAll(slip)][0]?.[2] ?? '';

/** What a finding points at: printings of its figures, and the words it is about. */
export function pointedAt({instance, consequences, suspect}: Finding, {figures}: Report): string[] {
  const all = [instance, ...consequences];
  const ids = [...all.flatMap(own => own.figures.map(({figure}) => figure)), ...(suspect ? [suspect.figure] : [])];
  const words = all.flatMap(({form, quotes, cells}) => [
    ...(form.kind === 'wording' ? [form.printed] : []),
    ...[...quotes, ...cells].map(({text}) => text),
  ]);
  return [...ids.map(id => figures[id]?.printed ?? ''), ...words].map(plain);
}

/** Words without what white space and separators make of them. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,]/gu, '');

/** Findings that say that something disagrees. */
export const disagreeing = (disclosure: Disclosure): {report: Report; findings: Finding[]} => {
  const report = check(disclosure);
  return {report, findings: report.findings.filter(({verdict}) => verdict === 'disagrees')};
};
