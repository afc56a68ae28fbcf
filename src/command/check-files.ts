import {check} from '../judging/check.ts';
import type {Apart} from '../judging/check-together.ts';
import type {Result} from '../model/result.ts';
import {withoutOtherPlaces} from '../reporting/between.ts';
import {toResult} from '../reporting/result.ts';
import {aboutFile} from './about-file.ts';
import {annotateFile} from './annotate-file.ts';
import type {Options} from './arguments.ts';
import {PdfGuard} from './pdf-guard.ts';
import {readFile} from './read-file.ts';
import {type ReadDocument, resultsTogether} from './together.ts';
import {writeResult} from './write-result.ts';

/**
 * Checks files and prints what comes out: one after the other, or, where they are to be checked
 * together, all after the last is read.
 * @param script what reads PDFs in a thread of its own.
 * @returns the exit code: 0 nothing disagrees, 1 something does, 2 something could not be read or annotated.
 */
export async function checkFiles(options: Options, script: string): Promise<number> {
  const guard = new PdfGuard(script, 1000 * options.pageLimit);
  const state = {disagrees: false, unread: false};
  const documents: ReadDocument[] = [];
  for (const path of options.files) {
    const read = await readFile(path, options, guard.read);
    if (!read.ok) {
      state.unread = true;
      process.stderr.write(`${read.problem}\n`);
      continue;
    }
    const document = {file: path, sha256: read.sha256, disclosure: read.disclosure};
    if (options.together) documents.push(document);
    else await report(toResult(check(document.disclosure), document), options, state);
  }
  await guard.close();
  const {results, apart, bodies} = resultsTogether(documents);
  if (apart) process.stderr.write(`${notTogether[apart]}\n`);
  if (bodies.length > 0) process.stderr.write(`${asOneBody(bodies)}\n`);
  for (const result of results) await report(result, options, state);
  return state.unread ? 2 : state.disagrees ? 1 : 0;
}

const asOneBody = (bodies: readonly string[]): string =>
  `按同一单位（或部门与所属单位）相互核对 / taken for one body, or a department and its unit: ${bodies.join('；')}`;

const notTogether: Record<Apart, string> = {
  body: '这些文件的单位不同，未相互核对 / of different bodies: not held against each other',
  year: '这些文件的年度相隔一年以上，未相互核对 / more than a year apart: not held against each other',
  stage: '这些文件分属预算和决算，未相互核对 / a budget and a final account: not held against each other',
};

async function report(result: Result, options: Options, state: {disagrees: boolean; unread: boolean}): Promise<void> {
  if (result.findings.some(finding => finding.verdict === 'disagrees')) state.disagrees = true;
  const about = aboutFile(result.file, options.language);
  const placed = withoutOtherPlaces(result);
  process.stdout.write(writeResult(options.format === 'json' ? result : placed, options.format, about));
  if (options.annotate === null) return;
  const problem = await annotateFile(result.file, options.annotate, placed, about);
  if (problem === null) return;
  state.unread = true;
  process.stderr.write(`${problem}\n`);
}
