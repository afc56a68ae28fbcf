// Runs a TypeScript module of this project in Node: node scripts/run.mjs MODULE [ARGUMENT…].
// vite is here for the build anyway, so nothing else is needed to strip types.
import {resolve} from 'node:path';
import {runnerImport} from 'vite';

const [module, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(module), ...rest];
await runnerImport(resolve(module), {configFile: false, logLevel: 'error', root: resolve(import.meta.dirname, '..')});
