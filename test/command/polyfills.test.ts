import {execFileSync} from 'node:child_process';
import {join, resolve} from 'node:path';
import {expect, test} from 'vitest';

const root = resolve(import.meta.dirname, '../..');

// That of another context works as well, but the engine never compiles it into its caller.
test('the push that is put back after pdf.js is the own one of the program', () => {
  const run = [join(root, 'scripts/run.mjs'), join(import.meta.dirname, 'own-push.ts')];
  const {own} = JSON.parse(execFileSync(process.execPath, run, {encoding: 'utf8'})) as {own: boolean};
  expect(own).toBe(true);
});
