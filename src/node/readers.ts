import type Tinypool from 'tinypool';
import { type ReadOptions, readReport } from './read-report.js';
import { errorOf, type FileResult } from './results.js';
import type { Answer, Job } from './worker.js';

/** Reads files, here or in worker threads. Never rejects: what fails is a result. */
export interface Reader {
  readonly read: (path: string) => Promise<FileResult>;
  readonly close: () => Promise<void>;
}

/** Reads in this thread. */
const localReader = (options: ReadOptions): Reader => ({
  read: async (path) => {
    try {
      return { path, parsed: await readReport(path, options) };
    } catch (thrown) {
      return { path, error: errorOf(thrown) };
    }
  },
  close: async () => {},
});

const resultOf = (path: string, answer: Answer): FileResult => {
  if ('parsed' in answer) return { path, parsed: answer.parsed };
  const { message, ...rest } = answer.error;
  return { path, error: Object.assign(new Error(message), rest) };
};

/** Reads in a pool of threads. A file that ends its thread is a failure; the pool starts another. */
const pooledReader = async (options: ReadOptions, threads: number): Promise<Reader> => {
  const { Tinypool: Pool } = await import('tinypool');
  const pool: Tinypool = new Pool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  return {
    read: async (path) => {
      try {
        return resultOf(path, (await pool.run({ path, options } satisfies Job)) as Answer);
      } catch (thrown) {
        return { path, error: errorOf(thrown) };
      }
    },
    close: () => pool.destroy(),
  };
};

export const createReader = (options: ReadOptions, threads: number): Reader | Promise<Reader> =>
  threads === 0 ? localReader(options) : pooledReader(options, threads);
