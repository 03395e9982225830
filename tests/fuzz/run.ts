import type { Format } from '../../src/index.js';
import { createRandom } from '../generate/random.js';
import { damagedReport } from './damage.js';
import { faultsOf } from './faults.js';

/** One text of the fuzzer; the same number gives the same text. */
export interface Case {
  readonly seed: number;
  readonly source: string;
  /** The format that the parser is told; detected where it is absent. */
  readonly format?: Format;
}

const formats: ReadonlyArray<Format | undefined> = [undefined, undefined, undefined, 'text', 'markdown', 'html'];

export const caseOf = (seed: number): Case => {
  const random = createRandom(seed);
  const source = damagedReport(random);
  const format = random.pick(formats);
  return format === undefined ? { seed, source } : { seed, source, format };
};

/** A fault as its kind: the same words with other numbers and quotations are the same fault. */
export const kindOf = (fault: string): string =>
  fault
    .split('\n', 2)
    .join(' ')
    .replace(/"(?:[^"\\]|\\.)*"/gu, '…')
    .replace(/\d+/gu, 'n');

export const faultsIn = ({ source, format }: Pick<Case, 'source' | 'format'>): string[] =>
  faultsOf(source, format === undefined ? {} : { format });
