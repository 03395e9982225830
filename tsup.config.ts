import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  target: 'node20',
  treeshake: true,
  silent: true,
  // Chinese labels stay readable, and half as long as their escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
});
