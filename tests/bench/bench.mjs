#!/usr/bin/env node
/**
 * Measures the built library against floors in the same run, interleaved, as medians and ratios.
 *
 *   npm run bench
 *
 * HTML against parse5 alone, Markdown against remark-parse alone, prose of growing length per character.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseReport } from '../../dist/index.js';

const ROUNDS = 25;

const timeOf = (action) => {
  const start = performance.now();
  action();
  return performance.now() - start;
};

const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];

/** Medians of several actions, run in turn so that a slow moment of the machine strikes all alike. */
const measure = (actions, rounds = ROUNDS) => {
  const times = actions.map(() => []);
  for (let round = 0; round < rounds + 3; round++) {
    for (const [index, action] of actions.entries()) {
      const time = timeOf(action);
      if (round >= 3) times[index].push(time);
    }
  }
  return times.map(median);
};

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Repeats a text until it has this many characters. */
const grown = (text, length) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const html = read('docs/examples/report-2023.html');
const tables = html.slice(html.indexOf('<table'), html.lastIndexOf('</table>') + 8);
const page = `${html.slice(0, html.indexOf('<table'))}${tables}${html.slice(html.lastIndexOf('</table>') + 8)}`;
const padded = page
  .replace('</body>', `${'<p>　　工作动态、通知公告和政策文件，详见本机关门户网站。</p>'.repeat(900)}</body>`)
  .slice(0, 50_000);
const prose = read('tests/fixtures/narrative/city-2013-long-city-and-counties.txt');
const markdown = read('tests/fixtures/narrative-2/market-bureau-2022-whole-report.md');

const rows = [];
const compare = (name, text, floorName, floor) => {
  const [own, base] = measure([() => parseReport(text), () => floor(text)]);
  rows.push({
    input: name,
    KB: (text.length / 1000).toFixed(0),
    ms: own.toFixed(2),
    floor: floorName,
    'floor ms': base.toFixed(2),
    ratio: (own / base).toFixed(1),
  });
};

compare('HTML report', html, 'parse5', (text) => parse(text));
compare('HTML 50 KB', padded, 'parse5', (text) => parse(text));
const processor = unified().use(remarkParse);
compare('Markdown report', markdown, 'remark-parse', (text) => processor.parse(text));
compare('prose report', prose, 'line split and one pattern', (text) =>
  text.split('\n').filter((line) => /\d+件/.test(line)),
);
console.table(rows);

const lengths = [40_000, 100_000, 300_000, 1_000_000];
const times = measure(
  lengths.map((length) => {
    const text = grown(prose, length);
    return () => parseReport(text);
  }),
  5,
);
console.table(
  lengths.map((length, index) => ({
    'prose, characters': length,
    ms: times[index].toFixed(1),
    'µs per 1,000 characters': ((1e6 * times[index]) / length).toFixed(0),
  })),
);
