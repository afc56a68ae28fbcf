import {check} from '../judging/check.ts';
import type {Result} from '../model/result.ts';
import {toResult} from '../reporting/result.ts';
import {aboutFile} from './about-file.ts';
import {annotateFile} from './annotate-file.ts';
import type {Options} from './arguments.ts';
import {PdfGuard} from './pdf-guard.ts';
import {readFile} from './read-file.ts';
import {belongTogether, type ReadDocument, resultsTogether} from './together.ts';
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
  if (documents.length > 1 && !belongTogether(documents))
    process.stderr.write(
      '这些文件的单位、年度或类型不同，未相互核对 / of different bodies, years or kinds: not held against each other\n',
    );
  for (const result of resultsTogether(documents)) await report(result, options, state);
  return state.unread ? 2 : state.disagrees ? 1 : 0;
}

async function report(result: Result, options: Options, state: {disagrees: boolean; unread: boolean}): Promise<void> {
  if (result.findings.some(finding => finding.verdict === 'disagrees')) state.disagrees = true;
  const about = aboutFile(result.file, options.language);
  process.stdout.write(writeResult(result, options.format, about));
  if (options.annotate === null) return;
  const problem = await annotateFile(result.file, options.annotate, result, about);
  if (problem === null) return;
  state.unread = true;
  process.stderr.write(`${problem}\n`);
}
