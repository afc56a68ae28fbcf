import '../../src/command/polyfills.ts';
import {inBrowser} from './browser.ts';
import {checking} from './checking.ts';
import {growing} from './growing.ts';
import {marking} from './marking.ts';
import {type Measurement, report} from './measure.ts';
import {readingPdf} from './reading.ts';

// npm run bench [-- NAME…]: figures against the promises of the project. Ratios are against a
// baseline in the same run, so they hold on any machine; times are those of this machine.
// npm builds the extension before, so that what is measured is what stands in src.

const groups: Record<string, () => Promise<Measurement[]>> = {
  reading: readingPdf,
  checking,
  growing,
  browser: inBrowser,
  marking,
};

const named = process.argv.slice(2);
const unknown = named.filter(name => !(name in groups));
if (unknown.length > 0) {
  process.stderr.write(`there is no benchmark ${unknown.join(', ')}; there are ${Object.keys(groups).join(', ')}\n`);
  process.exitCode = 2;
} else {
  let kept = true;
  for (const name of named.length > 0 ? named : Object.keys(groups)) {
    for (const measurement of (await groups[name]?.()) ?? []) kept = report(measurement) && kept;
  }
  process.exitCode = kept ? 0 : 1;
}
