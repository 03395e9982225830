import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/index.js';
import { faultsOf, faultsOfResult } from '../fuzz/faults.js';
import { repeated } from './make.js';
import { pieces } from './pieces.js';
import { places, toPlace } from './places.js';

/** The laws of `tests/fuzz/faults.ts`: nothing throws, the report is valid, every quote stands where it says. */
const LENGTH = 600;

const formats = ['text', 'markdown', 'html'] as const;

describe.each(Object.entries(pieces))('%s, repeated without end', (_, all) => {
  it.each(all)('%j breaks no law in any format', (piece) => {
    const source = repeated(piece, LENGTH);
    expect(faultsOf(source)).toEqual([]);
    expect(formats.flatMap((format) => faultsOfResult(parseReport(source, { format })))).toEqual([]);
  });
});

describe.each(Object.entries(places))('%s', (_, write) => {
  it.each(toPlace)('%j without end breaks no law', (piece) => {
    expect(faultsOf(write(repeated(piece, LENGTH)))).toEqual([]);
  });
});
