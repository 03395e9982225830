#!/usr/bin/env node
/**
 * Measures the built library against floors in the same run, and writes tests/bench/results.json, which
 * docs/performance.md quotes.
 *
 *   npm run bench              all of it
 *   npm run bench -- import    one part anew
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const DEPENDENCIES = ['parse5', 'unified', 'remark-parse', 'opencc-js/t2cn', 'entities/decode', 'zod'];

/** Processor time of processes that import something, in turn. */
const importing = () => {
  const scripts = {
    node: '',
    dependencies: DEPENDENCIES.map((name) => `await import('${name}');`).join(''),
    package: `await import('${new URL('../../dist/index.js', import.meta.url)}');`,
  };
  const costs = { node: [], dependencies: [], package: [] };
  for (let round = 0; round < 15; round++) {
    for (const [name, script] of Object.entries(scripts)) {
      const print = `const { userCPUTime, systemCPUTime } = process.resourceUsage(); console.log(userCPUTime + systemCPUTime);`;
      const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script + print], {
        cwd: here('.'),
      });
      costs[name].push(Number(output) / 1000);
    }
  }
  const [node, dependencies, own] = ['node', 'dependencies', 'package'].map((name) => median(costs[name]));
  return [
    { import: 'dependencies, beyond bare node', ms: rounded(dependencies - node, 0) },
    { import: 'package, beyond bare node', ms: rounded(own - node, 0) },
    { import: 'package, beyond its dependencies', ms: rounded(own - dependencies, 0), aim: 30 },
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

/** Size of the bundle without its dependencies, minified and gzipped: all of it, and what one function needs. */
const bundle = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const sizeOf = async (name, code) => {
    const entry = join(folder, `${name}.ts`);
    writeFileSync(entry, code);
    await build({
      entry: [entry],
      outDir: folder,
      format: ['esm'],
      minify: true,
      treeshake: true,
      dts: false,
      config: false,
      silent: true,
      external: [/^[^./]/],
      esbuildOptions: (options) => {
        options.charset = 'utf8';
      },
    });
    const made = readFileSync(join(folder, `${name}.js`));
    return {
      bundle: name,
      KB: rounded(made.length / KB, 0),
      'KB gzipped': rounded(gzipSync(made, { level: 9 }).length / KB, 0),
    };
  };
  const source = JSON.stringify(here('../../src/index.ts'));
  const rows = [
    { ...(await sizeOf('everything', `export * from ${source};`)), aim: 60 },
    await sizeOf('parseReport', `export { parseReport } from ${source};`),
  ];
  rmSync(folder, { recursive: true });
  return rows;
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
