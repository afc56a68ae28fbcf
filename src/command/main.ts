import './polyfills.ts';
import {parseArguments} from './arguments.ts';
import {checkFiles} from './check-files.ts';

const options = parseArguments(process.argv.slice(2));
if ('problem' in options) {
  process.stderr.write(`${options.problem}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await checkFiles(options);
}
