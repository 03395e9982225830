import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The examples import the package by its name: in the tests that is the source.
  resolve: {
    alias: {
      'ogi-annual-report/node': fileURLToPath(new URL('src/node/index.ts', import.meta.url)),
      'ogi-annual-report': fileURLToPath(new URL('src/index.ts', import.meta.url)),
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // They need a browser: npm run test:browser.
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
  },
});
