import './polyfills.ts';
import {isMainThread} from 'node:worker_threads';
import {parseArguments} from './arguments.ts';
import {endOnClosedPipe} from './closed-pipe.ts';

// The same script is the command and, in a thread of its own, what reads PDFs for it.
if (isMainThread) await command();
else (await import('./pdf-thread.ts')).servePdfs();

async function command(): Promise<void> {
  endOnClosedPipe(process.stdout, process.exit);
  const options = parseArguments(process.argv.slice(2));
  if ('problem' in options) {
    process.stderr.write(`${options.problem}\n`);
    process.exitCode = 2;
    return;
  }
  const {checkFiles} = await import('./check-files.ts');
  process.exitCode = await checkFiles(options, import.meta.filename);
}
