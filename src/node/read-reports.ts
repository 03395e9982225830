import { availableParallelism } from 'node:os';
import { type Input, listFiles } from './files.js';
import type { ReadOptions } from './read-report.js';
import { createReader, type Reader } from './readers.js';
import type { FileResult } from './results.js';

/** How far a run is. */
export interface Progress {
  /** Files that are done, in whatever order they were. */
  readonly done: number;
  /** Of those, the ones that could not be read. */
  readonly failed: number;
  /** How many there are; absent where the input is a list of unknown length. */
  readonly total?: number;
  /** The file that was done last. */
  readonly path: string;
}

export interface ReadReportsOptions extends Omit<ReadOptions, 'source'> {
  /**
   * Worker threads: a number, or true for one a processor. None unless told: to start a thread takes as long as some hundred
   * reports.
   */
  readonly workers?: number | boolean;
  /** Files that are read at once, or are done and wait for those before them; 4, or 4 for each thread. Bounds the memory. */
  readonly concurrency?: number;
  /** Endings of the files of a folder that are read, without the point; `reportExtensions` unless told. */
  readonly extensions?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the run: no further file is begun, and the iteration throws its reason. */
  readonly signal?: AbortSignal;
}

const IN_FLIGHT = 4;

const checkCount = (name: string, value: number, least: number): number => {
  if (!Number.isInteger(value) || value < least)
    throw new TypeError(`options.${name} must be an integer of ${least} or more.`);
  return value;
};

const threadsOf = (workers: number | boolean): number =>
  typeof workers === 'number' ? checkCount('workers', workers, 0) : workers ? availableParallelism() : 0;

/** Counts what is done and tells it. */
const countDone = (total: number | undefined, tell: ReadReportsOptions['onProgress']) => {
  let done = 0;
  let failed = 0;
  return (result: FileResult): FileResult => {
    done++;
    if (result.error !== undefined) failed++;
    tell?.({ done, failed, ...(total === undefined ? {} : { total }), path: result.path });
    return result;
  };
};

/**
 * Reads many files. The results come in the order of the files (a folder or a pattern by name, a list as it is), each with
 * its report or its error: no file ends the run. No more than `concurrency` files are held at a time, however slowly the
 * results are taken.
 *
 * @param input A folder (with those in it), a file, a glob pattern, or a list of paths.
 * @throws {TypeError} where a number of the options is none.
 */
export async function* readReports(input: Input, options: ReadReportsOptions = {}): AsyncGenerator<FileResult, void> {
  const { workers = false, concurrency, extensions, onProgress, signal, ...reading } = options;
  const threads = threadsOf(workers);
  const inFlight = checkCount('concurrency', concurrency ?? IN_FLIGHT * Math.max(1, threads), 1);
  const { paths, total } = await listFiles(input, extensions);
  const count = countDone(total, onProgress);
  const reader: Reader = await createReader(reading, threads);
  const waiting: Array<Promise<FileResult>> = [];
  try {
    for await (const path of paths) {
      signal?.throwIfAborted();
      waiting.push(reader.read(path).then(count));
      if (waiting.length >= inFlight) yield await waiting.shift()!;
    }
    while (waiting.length > 0) {
      signal?.throwIfAborted();
      yield await waiting.shift()!;
    }
  } finally {
    await reader.close();
  }
}
