import { createWriteStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { Readable as Source } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Presets, SingleBar } from 'cli-progress';
import { rates } from '../../measure/rates.js';
import { listFiles } from '../files.js';
import { readBytes } from '../read-report.js';
import { type Progress, type ReadReportsOptions, readReports } from '../read-reports.js';
import { errorOf, type FileResult } from '../results.js';
import { toCsvStream, toNdjson } from '../writers.js';
import { type Command, commandOf, HELP, Misuse } from './arguments.js';
import { judge } from './judge.js';
import { showLine, showReport } from './show.js';

/** What the command has to do with: streams, and whether somebody watches. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly version: string;
}

const STANDARD_INPUT = '-';

const readingOptions = ({ language, encoding, password }: Command) => ({
  language,
  ...(encoding === undefined ? {} : { encoding }),
  ...(password === undefined ? {} : { password }),
});

/** Every file that the inputs name, in their order. */
const filesOf = async (inputs: readonly string[]): Promise<string[]> => {
  const files: string[] = [];
  for (const input of inputs) for await (const path of (await listFiles(input)).paths) files.push(path);
  return files;
};

async function* readInput(stdin: Readable, command: Command): AsyncGenerator<FileResult> {
  try {
    yield { path: STANDARD_INPUT, parsed: await readBytes(await buffer(stdin), readingOptions(command)) };
  } catch (thrown) {
    yield { path: STANDARD_INPUT, error: errorOf(thrown) };
  }
}

/** A bar is for people who watch many files, and must not run through their output. */
const showsBar = ({ quiet, form, output }: Command, { stdout, stderr }: Terminal, single: boolean): boolean =>
  stderr.isTTY === true && !quiet && !single && (form === 'text' || output !== undefined || stdout.isTTY !== true);

const createBar = (stream: Terminal['stderr'], total: number) => {
  const bar = new SingleBar(
    { stream: stream as NodeJS.WriteStream, format: '{bar} {value}/{total} {path}' },
    Presets.shades_grey,
  );
  bar.start(total, 0, { path: '' });
  return {
    update: ({ done, path }: Progress) => bar.update(done, { path }),
    stop: () => bar.stop(),
  };
};

type Bar = ReturnType<typeof createBar>;

/** The JSON of a file: what was read, and what follows from it. */
const toJson = ({ path, parsed, error }: FileResult, verdict: ReturnType<typeof judge>) =>
  parsed === undefined
    ? { path, error: { name: error.name, message: error.message } }
    : { path, ...parsed, checks: verdict.checks, rates: rates(parsed.report) };

/** Tells failures where they are not part of the output. */
async function* watch(
  results: AsyncIterable<FileResult>,
  { language, form }: Command,
  stderr: Writable,
  seen: { bad: boolean },
) {
  for await (const result of results) {
    const verdict = judge(result, language);
    seen.bad ||= verdict.bad;
    if (result.parsed === undefined && form === 'csv') stderr.write(showLine(result, verdict, language));
    yield { result, verdict };
  }
}

type Judged = AsyncIterable<{ readonly result: FileResult; readonly verdict: ReturnType<typeof judge> }>;

async function* resultsOf(judged: Judged): AsyncGenerator<FileResult> {
  for await (const { result } of judged) yield result;
}

async function* jsonOf(judged: Judged, single: boolean): AsyncGenerator<string> {
  let first = true;
  if (!single) yield '[\n';
  for await (const { result, verdict } of judged) {
    yield `${first ? '' : ',\n'}${JSON.stringify(toJson(result, verdict), null, single ? 2 : 0)}`;
    first = false;
  }
  yield single ? '\n' : '\n]\n';
}

async function* textOf(
  judged: Judged,
  { language, all }: Command,
  single: boolean,
  bar: Bar | undefined,
): AsyncGenerator<string> {
  const held: string[] = [];
  for await (const { result, verdict } of judged) {
    const isShown = single && result.parsed !== undefined;
    const text = isShown ? showReport(result.parsed, verdict, language, all) : showLine(result, verdict, language);
    // A bar and lines on one terminal would write over one another: the lines wait for its end.
    if (bar === undefined) yield text;
    else held.push(text);
  }
  bar?.stop();
  yield* held;
}

const outputOf = (command: Command, judged: Judged, single: boolean, bar: Bar | undefined): AsyncGenerator<string> => {
  const { form, language, wide, bom } = command;
  if (form === 'json') return jsonOf(judged, single);
  if (form === 'ndjson') return toNdjson(resultsOf(judged), { language });
  if (form === 'csv') return toCsvStream(resultsOf(judged), { language, wide, bom });
  return textOf(judged, command, single, bar);
};

const execute = async (command: Command, terminal: Terminal): Promise<number> => {
  const { stdin, stdout, stderr } = terminal;
  const reads = command.inputs.includes(STANDARD_INPUT);
  if (reads && command.inputs.length > 1) throw new Misuse('the standard input is read alone');
  const files = reads ? [STANDARD_INPUT] : await filesOf(command.inputs);
  if (files.length === 0) throw new Misuse(`no report in ${command.inputs.join(', ')}`);
  const single = files.length === 1;
  const bar = showsBar(command, terminal, single) ? createBar(stderr, files.length) : undefined;
  const options: ReadReportsOptions = {
    ...readingOptions(command),
    workers: command.workers,
    ...(bar === undefined ? {} : { onProgress: bar.update }),
  };
  const seen = { bad: false };
  const judged = watch(reads ? readInput(stdin, command) : readReports(files, options), command, stderr, seen);
  const to = command.output === undefined ? stdout : createWriteStream(command.output);
  try {
    await pipeline(Source.from(outputOf(command, judged, single, bar)), to, { end: command.output !== undefined });
  } finally {
    bar?.stop();
  }
  return seen.bad ? 1 : 0;
};

/** Runs the command; gives the exit status. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  try {
    const command = commandOf(args);
    if (command === 'help' || command === 'version') {
      terminal.stdout.write(command === 'help' ? HELP : `${terminal.version}\n`);
      return 0;
    }
    return await execute(command, terminal);
  } catch (thrown) {
    const error = errorOf(thrown);
    // Whoever reads our output may stop, as `head` does.
    if ('code' in error && error.code === 'EPIPE') return 0;
    terminal.stderr.write(
      `ogi-report: ${error.message}\n${error instanceof Misuse ? 'ogi-report --help shows the options\n' : ''}`,
    );
    return 2;
  }
};
