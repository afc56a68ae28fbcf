// npm start [-- FILE-or-URL]: the extension in a real browser, on a small sample portal or on what is named.
import {spawnSync} from 'node:child_process';
import {ensureChromium, ensureDependencies, root, SetupProblem} from './setup.mjs';

const say = line => process.stdout.write(`${line}\n`);

try {
  ensureDependencies(say);
  const chromium = ensureChromium(say);
  run(['scripts/build.mjs', 'chrome']);
  run(['scripts/run.mjs', 'scripts/browser/show.ts', ...process.argv.slice(2)], {CHROMIUM: chromium});
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}

function run(args, env = {}) {
  const {status} = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, START_FOLDER: process.cwd(), ...env},
  });
  if (status !== 0) throw new SetupProblem(`${args.slice(0, 2).join(' ')} failed: see above`);
}
