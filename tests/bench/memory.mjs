/**
 * Run by the bench in a process of its own, with --expose-gc: `node memory.mjs KIND INPUT`. Prints bytes.
 *
 * `kept` is what one parsed report keeps, `peak` what the process needs at most beyond the library and the source.
 */
import { parse } from 'parse5';
import { parseReport } from '../../dist/index.js';
import { htmlOf, proseOf } from './inputs.mjs';

const [, , kind, input, bytes] = process.argv;
const source = input === 'html' ? htmlOf(Number(bytes)) : proseOf(Number(bytes));
const KEPT = 100;

if (kind === 'kept') {
  for (let time = 0; time < KEPT; time++) parseReport(source);
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const reports = Array.from({ length: KEPT }, () => parseReport(source));
  globalThis.gc();
  console.log((process.memoryUsage().heapUsed - before) / reports.length);
} else {
  globalThis.gc();
  const before = process.memoryUsage().rss;
  if (kind === 'parse5') parse(source);
  else parseReport(source);
  console.log(process.resourceUsage().maxRSS * 1024 - before);
}
