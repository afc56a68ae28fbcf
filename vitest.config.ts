import {defineConfig} from 'vitest/config';

const setupFiles = ['src/command/polyfills.ts'];

/** `--exclude` of the command line: vitest gives it to the root, which has no tests of its own. */
const excluded = process.argv.filter((_, index, all) => all[index - 1] === '--exclude');

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/cases/**', 'test/e2e/**', ...excluded],
          setupFiles,
          // A machine that does other work too is slow, not wrong.
          testTimeout: 30_000,
        },
        // The same as in vite.config.ts by way of tsconfig.json: preact makes the elements.
        oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
      },
      {test: {name: 'cases', include: ['test/cases/**/*.test.ts'], setupFiles, testTimeout: 60_000}},
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          setupFiles,
          // A browser each: they would take the processor from one another.
          fileParallelism: false,
          testTimeout: 60_000,
          // What a browser does in the background has no order that a test could wait for everywhere.
          retry: 2,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
