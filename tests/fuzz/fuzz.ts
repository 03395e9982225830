import { parseArgs } from 'node:util';
import { minimize } from './minimize.js';
import { type Case, caseOf, faultsIn, kindOf } from './run.js';

/**
 * Damages reports and holds the parser, and all that is made of its results, to the laws of `faults.ts`. Bounded by a
 * number of runs and by minutes; every run has a number that writes its text again.
 *
 *   npm run fuzz                                  20,000 runs
 *   npm run fuzz -- --runs 200000 --minutes 60
 *   npm run fuzz -- --first 4711 --runs 1         one run again
 *
 * Prints each kind of fault once, with the shortest text that shows it, and ends with code 1 if there was one.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    minutes: { type: 'string', default: '30' },
    /** The number of the first run. */
    first: { type: 'string', default: '1' },
  },
});

const [runs, minutes, first] = [values.runs, values.minutes, values.first].map(Number) as [number, number, number];

/** Kinds of faults beyond so many are not shown. */
const MOST_KINDS = 20;

const seen = new Map<string, number>();

const show = ({ seed, source, format }: Case, fault: string): void => {
  const kind = kindOf(fault);
  const shows = (text: string): boolean =>
    faultsIn(format === undefined ? { source: text } : { source: text, format }).some(
      (other) => kindOf(other) === kind,
    );
  console.log(`\nrun ${seed}${format === undefined ? '' : `, ${format}`}: ${fault}`);
  console.log(JSON.stringify(minimize(source, shows)));
};

const start = performance.now();
const seconds = (): number => (performance.now() - start) / 1000;

let done = 0;
let faulty = 0;
let characters = 0;
for (; done < runs && seconds() < minutes * 60; done++) {
  const one = caseOf(first + done);
  const faults = faultsIn(one);
  characters += one.source.length;
  if (faults.length > 0) faulty++;
  for (const fault of faults) {
    const kind = kindOf(fault);
    if (!seen.has(kind) && seen.size < MOST_KINDS) show(one, fault);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  if (process.stderr.isTTY && done % 100 === 0) process.stderr.write(`\r${done} runs`);
}

for (const [kind, times] of seen) console.log(`${String(times).padStart(8)}  ${kind.slice(0, 160)}`);
const rate = (done / seconds()).toFixed(0);
console.log(`\n${done} runs from ${first}, ${characters} characters, ${faulty} with faults (${rate} a second)`);
process.exitCode = faulty === 0 ? 0 : 1;
