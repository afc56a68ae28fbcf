// One TypeScript module and all it imports, as JavaScript that Node runs.
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import {root} from './setup.mjs';

/** Bundles a module into a folder and gives the path of what was written; packages stay imports. */
export async function bundle(module, folder) {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [ownPlace],
    build: {
      ssr: module,
      outDir: folder,
      target: 'node20',
      minify: false,
      sourcemap: true,
      emptyOutDir: false,
      // In a file of their own they run before any package: pdf.js changes what they keep.
      rolldownOptions: {output: {codeSplitting: {groups: [{name: 'polyfills', test: /command\/polyfills\.ts$/u}]}}},
    },
  });
  return join(folder, basename(module).replace(/\.ts$/u, '.js'));
}

/** A module that asks where it stands is told the place of its source, not that of the bundle. */
const ownPlace = {
  name: 'own-place',
  transform(code, id) {
    if (!code.includes('import.meta.') || id.includes('/node_modules/')) return null;
    const told = code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
    return {code: told, map: null};
  },
};
