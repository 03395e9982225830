#!/usr/bin/env node
/**
 * Measures the built library against floors in the same run, and writes tests/bench/results.json, which
 * docs/performance.md quotes.
 *
 *   npm run bench              all of it
 *   npm run bench -- import    one part anew
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import remarkParse from 'remark-parse';
import { build } from 'tsup';
import { unified } from 'unified';
import { parseReport, splitReports } from '../../dist/index.js';
import { compare, costOf, median } from './clock.mjs';
import { bytesOf, htmlOf, markdownOf, pipesOf, proseOf, reportsOf, tablesOf } from './inputs.mjs';
import { profile } from './profile.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const rounded = (value, digits = 2) => Number(value.toFixed(digits));
const KB = 1_000;
const MB = 1_000_000;

const processor = unified().use(remarkParse);
const FLOORS = {
  parse5: (text) => parse(text),
  'remark-parse': (text) => processor.parse(text),
  'line scan': (text) => text.split('\n').filter((line) => /\d+件/.test(line)),
};

/** A report against what cannot be left out of reading it. */
const speedOf = (input, text, floor, aim) => {
  const { costs, ratios } = compare([() => parseReport(text), () => FLOORS[floor](text)]);
  return {
    input,
    KB: rounded(bytesOf(text) / KB, 0),
    ms: rounded(costs[0]),
    floor,
    floorMs: rounded(costs[1], 3),
    ratio: rounded(ratios[0], 1),
    aim,
  };
};

const speed = () => [
  speedOf('HTML 50 KB', htmlOf(50 * KB), 'parse5', 1.8),
  speedOf('HTML 110 KB', htmlOf(110 * KB), 'parse5', 1.8),
  speedOf('Markdown 22 KB, three tables', markdownOf(22 * KB), 'remark-parse', 1.5),
  speedOf('prose 40 KB', proseOf(40 * KB), 'line scan', 12),
  speedOf('tables with pipes', pipesOf(), 'line scan', 12),
];

/** Time for a byte at growing sizes, as a multiple of that at the first. */
const growthOf = (input, make, sizes) => {
  const costs = sizes.map((bytes) => {
    const text = make(bytes);
    const runs = Math.max(3, Math.round((2 * MB) / bytes));
    return median(Array.from({ length: runs }, () => costOf(() => parseReport(text)))) / bytesOf(text);
  });
  return costs.map((cost, index) => ({
    input,
    MB: sizes[index] / MB,
    'µs per KB': rounded(cost * 1e6, 0),
    growth: rounded(cost / costs[0]),
    aim: 1.3,
  }));
};

const SIZES = [0.1 * MB, MB, 10 * MB];
const growth = () => [...growthOf('narrative', proseOf, SIZES), ...growthOf('tables', tablesOf, SIZES)];

const splitting = () =>
  [1, 10, 100].map((reports) => {
    const text = reportsOf(reports);
    const found = splitReports(text).length;
    const cost = median(Array.from({ length: 7 }, () => costOf(() => splitReports(text))));
    return { reports, found, ms: rounded(cost), 'ms a report': rounded(cost / reports) };
  });

const DEPENDENCIES = ['zod', 'parse5', 'entities/decode', 'opencc-js/t2cn', 'unified', 'remark-parse'];

/** Where a bundle finds the packages that stay outside. */
const CACHE = here('../../node_modules/.cache/bench');

/** Builds a bundle of some code; every package stays outside, or zod alone. */
const bundled = async (name, code, { alone = false, minify = false } = {}) => {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{ "type": "module" }');
  const entry = join(CACHE, `${name}.ts`);
  writeFileSync(entry, code);
  await build({
    entry: [entry],
    outDir: CACHE,
    format: ['esm'],
    minify,
    treeshake: true,
    dts: false,
    config: false,
    silent: true,
    ...(alone ? { noExternal: [/^(?!zod)/], external: ['zod'] } : { external: [/^[^./]/] }),
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
  });
  return join(CACHE, `${name}.js`);
};

const SOURCE = JSON.stringify(here('../../src/index.ts'));
const ALL = `export * from ${SOURCE};`;

/** Processor time of processes that import something, in turn, beyond that of one that imports nothing. */
const importing = async () => {
  const imports = {
    nothing: [],
    ...Object.fromEntries(DEPENDENCIES.map((name) => [name, [name]])),
    'all dependencies': DEPENDENCIES,
    package: [new URL('../../dist/index.js', import.meta.url).href],
    'package, all but zod bundled': [pathToFileURL(await bundled('alone', ALL, { alone: true })).href],
  };
  const costs = Object.fromEntries(Object.keys(imports).map((name) => [name, []]));
  const print =
    'const { userCPUTime, systemCPUTime } = process.resourceUsage(); console.log(userCPUTime + systemCPUTime);';
  for (let round = 0; round < 11; round++) {
    for (const [name, modules] of Object.entries(imports)) {
      const script = modules.map((module) => `await import('${module}');`).join('') + print;
      const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: here('.') });
      costs[name].push(Number(output) / 1000);
    }
  }
  const ms = (name) => rounded(median(costs[name]) - median(costs.nothing), 0);
  return [
    ...Object.keys(imports)
      .slice(1)
      .map((name) => ({ import: name, ms: ms(name) })),
    { import: 'package, beyond its dependencies', ms: rounded(ms('package') - ms('all dependencies'), 0), aim: 30 },
  ];
};

const inChild = (...parameters) =>
  Number(execFileSync(process.execPath, ['--expose-gc', here('memory.mjs'), ...parameters.map(String)]));

const memory = () => {
  const kept = (input, bytes) => rounded(inChild('kept', input, bytes) / KB, 0);
  const peak = (kind, input) => inChild(kind, input, 10 * MB) / MB;
  const text = peak('peak', 'text');
  const html = peak('peak', 'html');
  const floor = peak('parse5', 'html');
  return [
    { memory: 'one report of 40 KB of text, kept', KB: kept('text', 40 * KB) },
    { memory: 'one report of 50 KB of HTML, kept', KB: kept('html', 50 * KB) },
    {
      memory: '10 MB of text, at most',
      MB: rounded(text, 0),
      ratio: rounded(text / 10, 1),
      'ratio to': 'input',
      aim: 12,
    },
    {
      memory: '10 MB of HTML, at most',
      MB: rounded(html, 0),
      ratio: rounded(html / floor, 1),
      'ratio to': 'parse5',
      aim: 1.5,
    },
  ];
};

const sizesOf = (file) => {
  const made = readFileSync(file);
  return {
    KB: rounded(made.length / KB, 0),
    'KB gzipped': rounded(gzipSync(made, { level: 9 }).length / KB, 0),
  };
};

/** Sizes of minified bundles: of everything, and of what single functions need. */
const bundle = async () => {
  const minified = (name, code, options) => bundled(name, code, { ...options, minify: true }).then(sizesOf);
  const one = (name) => minified(name, `export { ${name} } from ${SOURCE};`);
  return [
    { bundle: 'everything', ...(await minified('everything', ALL)), aim: 60 },
    { bundle: 'parseReport', ...(await one('parseReport')) },
    { bundle: 'checkReport', ...(await one('checkReport')) },
    { bundle: 'everything, with all packages but zod', ...(await minified('alone-min', ALL, { alone: true })) },
  ];
};

/** Shares of the parts of the package in the time of one report. */
const profiles = async () => {
  const rows = [];
  for (const [input, text] of [
    ['prose 40 KB', proseOf(40 * KB)],
    ['HTML 50 KB', htmlOf(50 * KB)],
  ]) {
    compare([() => parseReport(text)], { rounds: 1 });
    for (const share of await profile(() => parseReport(text))) rows.push({ input, ...share });
  }
  return rows;
};

const parts = { speed, profile: profiles, growth, splitReports: splitting, import: importing, memory, bundle };

const file = here('results.json');
const chosen = process.argv.slice(2);
const results = chosen.length > 0 && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
results.node = process.version;
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  results[name] = await measure();
  console.table(results[name]);
}
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
