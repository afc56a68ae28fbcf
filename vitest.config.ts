import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/corpus/**', 'node_modules/**'],
    setupFiles: ['src/command/polyfills.ts'],
  },
});
