// npm run build [-- chrome|firefox …]: the extension into dist/<browser>, both where none is named.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './setup.mjs';

const named = process.argv.slice(2);
for (const target of named.length > 0 ? named : ['chrome', 'firefox']) {
  const {status} = spawnSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app'], {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, TARGET: target},
  });
  if (status !== 0 || !existsSync(join(root, 'dist', target, 'manifest.json'))) process.exit(status || 1);
  process.stdout.write(`dist/${target}\n`);
}
