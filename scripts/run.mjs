// Runs a TypeScript module of this project in Node: node scripts/run.mjs MODULE [ARGUMENT…].
// vite bundles it first, as it does the extension: what runs, and what is measured, is plain code.
import {mkdirSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {bundle} from './bundle.mjs';
import {root} from './setup.mjs';

const [module, ...rest] = process.argv.slice(2);
const path = resolve(module);
process.argv = [process.argv[0], path, ...rest];
// Under node_modules, where nobody looks for sources and packages are found.
const folder = join(root, 'node_modules/.cache/crossfoot', String(process.pid));
mkdirSync(folder, {recursive: true});
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
process.setSourceMapsEnabled(true);
await import(pathToFileURL(await bundle(path, folder)).href);
