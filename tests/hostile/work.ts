import { Session } from 'node:inspector';

/**
 * Counts the steps that a call takes, so that a bound on the work is the same on every machine and in every run: how often
 * V8 entered each block of code, and how many items or characters the builtins walked over that search or copy. What a
 * regular expression does is not counted; `tests/regex` proves that to be linear.
 */

const session = new Session();
session.connect();

interface Coverage {
  readonly result: ReadonlyArray<{
    readonly url: string;
    readonly functions: ReadonlyArray<{ readonly ranges: ReadonlyArray<{ readonly count: number }> }>;
  }>;
}

/** The inspector of one's own thread answers at once. */
const ask = (method: string, parameters: object = {}): unknown => {
  let answer: unknown;
  session.post(method, parameters, (error, result) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
};

ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** What counts is not counted. */
const isCounter = (url: string): boolean => url.startsWith('node:') || url.endsWith('/hostile/work.ts');

/** The blocks that were entered since this was last asked. */
const takeBlocks = (): number => {
  let entered = 0;
  for (const { url, functions } of (ask('Profiler.takePreciseCoverage') as Coverage).result) {
    if (isCounter(url)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) entered += count;
  }
  return entered;
};

type Sequence = string | readonly unknown[];
type Builtin = (this: Sequence, ...given: unknown[]) => unknown;

/** What a builtin walks over, by what it was called on, what it gave back, and where it was told to begin. */
type Cost = (walked: Sequence, result: unknown, from: unknown) => number;

const whole: Cost = ({ length }) => length;
const copied: Cost = (_, copy) => (copy as Sequence).length;

/** A search ends where it finds something. */
const upTo: Cost = ({ length }, found, from) => {
  const start = Math.min(typeof from === 'number' ? from : 0, length);
  return (typeof found === 'number' && found >= 0 ? found + 1 : length) - start;
};
const downTo: Cost = ({ length }, found) => (typeof found === 'number' ? length - found : length);
const unlessFound: Cost = ({ length }, found) => (found === true ? 1 : length);

const costs: ReadonlyArray<readonly [prototype: object, costs: Readonly<Record<string | symbol, Cost>>]> = [
  [
    Array.prototype,
    {
      ...{ includes: unlessFound, indexOf: upTo, lastIndexOf: downTo },
      ...{ slice: copied, concat: copied, flat: copied, join: whole, reverse: whole, sort: whole },
      ...{ splice: whole, shift: whole, unshift: whole, [Symbol.iterator]: whole },
    },
  ],
  [
    String.prototype,
    {
      ...{ includes: unlessFound, indexOf: upTo, lastIndexOf: downTo },
      ...{ split: whole, replaceAll: whole, normalize: whole, [Symbol.iterator]: whole },
    },
  ],
];

let walked = 0;

const counting = (builtin: Builtin, cost: Cost): Builtin =>
  function (...given) {
    const result = Reflect.apply(builtin, this, given);
    walked += cost(this, result, given[1]);
    return result;
  };

/** Runs something with builtins that count. */
const withCounters = (run: () => void): void => {
  const undo: Array<() => void> = [];
  for (const [prototype, of] of costs) {
    for (const name of Reflect.ownKeys(of)) {
      const was = Object.getOwnPropertyDescriptor(prototype, name)!;
      Object.defineProperty(prototype, name, { ...was, value: counting(was.value, of[name]!) });
      undo.push(() => Object.defineProperty(prototype, name, was));
    }
  }
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
};

/** The steps that a call takes. */
export const stepsOf = (run: () => void): number => {
  takeBlocks();
  walked = 0;
  withCounters(run);
  return takeBlocks() + walked;
};

/** How the steps grow when what is read is four times as long: 4 for linear work, 16 for quadratic. */
export const growthOf = (run: (length: number) => void, length: number): number =>
  stepsOf(() => run(4 * length)) / stepsOf(() => run(length));
