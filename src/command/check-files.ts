import {check} from '../judging/check.ts';
import {toResult} from '../reporting/result.ts';
import {aboutFile} from './about-file.ts';
import {annotateFile} from './annotate-file.ts';
import type {Options} from './arguments.ts';
import {readFile} from './read-file.ts';
import {writeResult} from './write-result.ts';

/**
 * Checks files one after the other and prints what comes out.
 * @returns the exit code: 0 nothing disagrees, 1 something does, 2 something could not be read or annotated.
 */
export async function checkFiles(options: Options): Promise<number> {
  let disagrees = false;
  let unread = false;
  for (const path of options.files) {
    const read = await readFile(path);
    if (!read.ok) {
      unread = true;
      process.stderr.write(`${read.problem}\n`);
      continue;
    }
    const result = toResult(check(read.disclosure), {file: path, sha256: read.sha256});
    if (result.findings.some(finding => finding.verdict === 'disagrees')) disagrees = true;
    const about = aboutFile(path, options.language);
    process.stdout.write(writeResult(result, options.format, about));
    if (options.annotate === null) continue;
    const problem = await annotateFile(path, options.annotate, result, about);
    if (problem === null) continue;
    unread = true;
    process.stderr.write(`${problem}\n`);
  }
  return unread ? 2 : disagrees ? 1 : 0;
}
