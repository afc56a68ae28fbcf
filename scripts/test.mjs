// npm test: everything, from a bare clone. Each step is named with its time; the first that fails ends it.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {ensureChromium, ensureDependencies, root, SetupProblem} from './setup.mjs';

const started = performance.now();
const say = line => process.stdout.write(`${line}\n`);
const seconds = from => `${((performance.now() - from) / 1000).toFixed(1)} s`;

const bin = (name, ...rest) => [process.execPath, join(root, 'node_modules', name), ...rest];
const tsc = bin('typescript/bin/tsc');
const vitest = bin('vitest/vitest.mjs', 'run');

try {
  step('dependencies', () => ensureDependencies(say));
  const chromium = step('browser', () => ensureChromium(say));
  run('types', [...tsc, '-p', 'tsconfig.json']);
  run('types of the pure folders', [...tsc, '-p', 'tsconfig.pure.json']);
  run('lint', bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings'));
  run('build', [process.execPath, 'scripts/build.mjs']);
  run('unit', [...vitest, '--project', 'unit']);
  run('cases', [...vitest, '--project', 'cases']);
  run('browser', [...vitest, '--project', 'e2e'], {CHROMIUM: chromium});
  if (existsSync(resolve(root, '..', 'shared', 'tools'))) run('corpus', [process.execPath, 'scripts/corpus.mjs']);
  else say('corpus: skipped, there is no ../shared beside the project');
  say(`all steps passed in ${seconds(started)}`);
} catch (error) {
  if (!(error instanceof SetupProblem)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}

function step(name, work) {
  const from = performance.now();
  const value = work();
  say(`✓ ${name} (${seconds(from)})`);
  return value;
}

function run(name, [command, ...args], env = {}) {
  step(name, () => {
    const {status, signal} = spawnSync(command, args, {cwd: root, stdio: 'inherit', env: {...process.env, ...env}});
    if (status !== 0)
      throw new SetupProblem(`✗ ${name} failed${signal ? ` (${signal})` : ''}: see above. After it nothing was run.`);
  });
}
