import { defineConfig, type Options } from 'tsup';

/** What a user can import: the entries of `exports` in package.json. */
const entries = {
  index: 'src/index.ts',
  unified: 'src/unified/index.ts',
  docx: 'src/docx/index.ts',
  pdf: 'src/pdf/index.ts',
  node: 'src/node/index.ts',
};

/** What is run and not imported: the command and the worker threads. */
const programs = { cli: 'src/node/cli/main.ts', worker: 'src/node/worker.ts' };

/**
 * Cuts the ES modules into files that a bundler can leave out: a program that imports `share` gets no parser with it. No
 * module of index.ts may stay outside these, or its file is kept whole (.ci/package/bundle.mjs looks).
 */
const parts = {
  'parts/amend': 'src/amend/amend.ts',
  'parts/check': 'src/check/report.ts',
  'parts/check-series': 'src/check/series/index.ts',
  'parts/check-rollup': 'src/check/rollup.ts',
  'parts/decimal': 'src/measure/decimal.ts',
  'parts/errors': 'src/errors.ts',
  'parts/get': 'src/records/get.ts',
  'parts/keys': 'src/schema/keys.ts',
  'parts/parse': 'src/parse.ts',
  'parts/comparable': 'src/measure/comparable.ts',
  'parts/pool': 'src/measure/pool.ts',
  'parts/rates': 'src/measure/rates.ts',
  'parts/records': 'src/records/records.ts',
  'parts/render-audit': 'src/render/audit/index.ts',
  'parts/render-csv': 'src/render/csv.ts',
  'parts/render-form': 'src/render/form/index.ts',
  'parts/render-package': 'src/render/data-package.ts',
  'parts/render-tables': 'src/render/tables.ts',
  'parts/rules': 'src/check/rules.ts',
  'parts/schema': 'src/schema/report.ts',
  'parts/series': 'src/measure/series.ts',
  'parts/sum': 'src/measure/sum.ts',
  'parts/totals': 'src/measure/totals.ts',
  'parts/wilson': 'src/measure/wilson.ts',
};

const common: Options = {
  // What Node 20 speaks. Of any Node by its number esbuild believes that it lacks \p{…}, and makes such a pattern anew at each use.
  target: 'es2023',
  treeshake: true,
  silent: true,
  // Chinese labels stay readable, and half as long as their escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  { ...common, format: 'esm', entry: { ...entries, ...parts, ...programs } },
  // Split as well, so that the entries share one copy and an error of one is an error of all; `shims` for import.meta.url.
  { ...common, format: 'cjs', entry: entries, splitting: true, shims: true },
  { ...common, format: ['esm', 'cjs'], entry: entries, dts: { only: true } },
]);
