import { type ReadOptions, readReport } from './read-report.js';
import { errorOf } from './results.js';

/** What a worker is asked: one file. */
export interface Job {
  readonly path: string;
  readonly options: ReadOptions;
}

/** What a worker answers. An error crosses the border between threads by its parts, for its class does not. */
export type Answer =
  | { readonly parsed: Awaited<ReturnType<typeof readReport>> }
  | { readonly error: { readonly name: string; readonly message: string; readonly code?: string } };

/** Reads one file in a worker thread. */
const work = async ({ path, options }: Job): Promise<Answer> => {
  try {
    return { parsed: await readReport(path, options) };
  } catch (thrown) {
    const error = errorOf(thrown);
    const code = 'code' in error ? { code: String(error.code) } : {};
    return { error: { name: error.name, message: error.message, ...code } };
  }
};

export default work;
