import '../../src/command/polyfills.ts';
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {inBrowser} from './browser.ts';
import {checking} from './checking.ts';
import {growing} from './growing.ts';
import {marking} from './marking.ts';
import {type Measurement, report} from './measure.ts';
import {readingPdf} from './reading.ts';

// npm run bench [-- NAME…]: figures against the promises of the project. Ratios are against a
// baseline in the same run, so they hold on any machine; times are those of this machine.
// npm builds the extension before, so that what is measured is what stands in src. Each group runs in a process of
// its own: what the engine has learnt of the code from one kind of input makes the next kind slower.

const groups: Record<string, () => Promise<Measurement[]>> = {
  reading: readingPdf,
  checking,
  growing,
  browser: inBrowser,
  marking,
};

const runner = resolve(import.meta.dirname, '../../scripts/run.mjs');
const module = resolve(import.meta.dirname, 'bench.ts');

const named = process.argv.slice(2);
const names = named.length > 0 ? named : Object.keys(groups);
const unknown = names.filter(name => !(name in groups));
const [only] = names;
if (unknown.length > 0) {
  process.stderr.write(`there is no benchmark ${unknown.join(', ')}; there are ${Object.keys(groups).join(', ')}\n`);
  process.exitCode = 2;
} else if (names.length === 1 && only !== undefined) {
  const kept = ((await groups[only]?.()) ?? []).map(report);
  process.exitCode = kept.includes(false) ? 1 : 0;
} else {
  const codes = names.map(name => spawnSync(process.execPath, [runner, module, name], {stdio: 'inherit'}).status);
  process.exitCode = codes.some(code => code !== 0) ? 1 : 0;
}
