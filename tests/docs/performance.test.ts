import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/limits.js';

/** `npm run bench` writes the results, `npm run docs` the page. */
type Rows = ReadonlyArray<Readonly<Record<string, string | number>>>;

const results = JSON.parse(readFileSync(new URL('../bench/results.json', import.meta.url), 'utf8')) as {
  node: string;
} & Record<'speed' | 'profile' | 'growth' | 'splitReports' | 'import' | 'memory' | 'bundle', Rows>;

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

const cellOf = (value: string | number | undefined): string =>
  value === undefined ? '' : typeof value === 'number' ? NUMBER.format(value) : value;

const table = (rows: Rows): string => {
  const head = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [head, head.map(() => '---'), ...rows.map((row) => head.map((name) => cellOf(row[name])))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};

/** The shares of one input, largest first, in a line. */
const shares = (input: string): string =>
  results.profile
    .filter((row) => row.input === input)
    .map(({ part, percent }) => `${part} ${percent}%`)
    .join(', ');

const LIMITS: Rows = Object.entries(defaultLimits).map(([limit, value]) => ({
  limit: `\`${limit}\``,
  default: value,
  'what happens beyond it': {
    inputLength: 'throws `InputTooLargeError`',
    tableCells: 'the other lines are read as text, message `too-many-cells`',
    columns: 'the line is read as text, message `too-many-columns`',
    htmlNesting: 'deeper tags are read over, message `nesting-too-deep`',
    messages: 'the first are kept, message `too-many-messages`',
  }[limit as keyof typeof defaultLimits],
}));

const page = `# Speed, memory and limits

Every number on this page was printed by \`npm run bench\` (${results.node}), which writes
[\`tests/bench/results.json\`](../tests/bench/results.json); \`npm run docs\` copies it here. Times are those of the
processor, medians of runs in turn with the floor, after a warm-up of some seconds. A ratio is the median of the ratios of
each turn. \`aim\` is what the project would like to reach, not what it promises.

## A report

The floor is what cannot be left out: the parser of the format alone, or for text one split into lines and one regular
expression.

${table(results.speed)}

The aims are missed, for text by far. The floors know no places in the source (parse5 without locations) and look for
nothing (the line scan). What is left has no single cause: it is spread over the recognizers, in percent of the time of
the processor:

* prose 40 KB: ${shares('prose 40 KB')}
* HTML 50 KB: ${shares('HTML 50 KB')}

The prose that is measured is nothing but figures, and for each of them the words around it are weighed by all rules of
\`src/extract/prose\`; a paragraph without a number is spared most of that.

## Growth

Time for a byte, as a multiple of that at the first size. A quadratic loop would show as a hundredfold; what larger texts
cost beyond 1 is their memory.

${table(results.growth)}

Pages with several reports:

${table(results.splitReports)}

## Memory

What a parsed report keeps, and what a process needs at most beyond the library and the source. The long text states
figures in every line, so that its findings take more room than its words do.

${table(results.memory)}

## Import

${table(results.import)}

Lists of words, the crosswalks and the JSON Schema are made when they are first asked for. What remains is the schema of
zod and the reading of the file. The private dependencies stay outside the bundle: bundled, the import is shorter by the
difference above, most of it the many small files behind remark-parse, but the package would carry copies of parsers that
no audit sees and no update reaches. \`entities\` is a dependency of parse5 in any case, and of opencc-js the package loads
\`t2cn\` alone.

## Bundle

Minified, without dependencies where nothing else is said.

${table(results.bundle)}

The package itself is not minified: its stack traces stay readable, and whoever ships it to a browser minifies it there.
A bundler takes only what is used.

## Limits

\`options.limits\` changes single ones; the reasons stand in [\`src/limits.ts\`](../src/limits.ts).

${table(LIMITS)}

Every walk over a document is a loop with a list of its own: no recursion depends on the depth of the input. No regular
expression backtracks more than linearly, which a test proves of each. \`tests/hostile\` counts the steps that hostile texts
cost, at one size and at four times that; \`npm run fuzz\` damages reports by the hundred thousand and holds every result to
the laws of \`tests/fuzz/faults.ts\`.
`;

describe('docs/performance.md', () => {
  it('quotes the last results of the bench', async () => {
    await expect(page).toMatchFileSnapshot('../../docs/performance.md');
  });
});
