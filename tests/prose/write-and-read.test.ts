import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { readNumbers } from '../../src/language/quantities.js';
import { type Facts, writeSections } from './phrasing/report.js';
import { numberStyles, type Said, type Voice, write } from './phrasing/said.js';
import { document, extract, figures } from './read.js';

const few = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }) },
);
const some = fc.integer({ min: 1, max: 90 });
const many = fc.integer({ min: 1, max: 40_000 });

const facts: fc.Arbitrary<Facts> = fc.record({
  website: many,
  weibo: fc.oneof(fc.constant(0), many),
  wechat: fc.oneof(fc.constant(0), many),
  inPerson: few,
  online: few,
  mail: few,
  granted: few,
  partiallyGranted: few,
  refused: few,
  missing: few,
  upheld: few,
  corrected: few,
  suits: few,
  fees: fc.oneof(fc.constant(0), many),
  fullTime: some,
  partTime: some,
  phone: some,
  visitors: some,
  sessions: some,
  trained: many,
});

/** The voice of a report: a style of numbers, and choices that are drawn in turn from a list of whole numbers. */
const voices: fc.Arbitrary<() => Voice> = fc
  .record({
    numbers: fc.constantFrom(...numberStyles),
    choices: fc.array(fc.nat({ max: 5039 }), { minLength: 24, maxLength: 24 }),
  })
  .map(({ numbers, choices }) => () => {
    let next = 0;
    return { numbers, choose: (from) => from[choices[next++ % choices.length]! % from.length]! };
  });

const stated = ({ figures: said }: Said): Record<string, number> => Object.fromEntries(said);

describe('figures written in many phrasings', () => {
  it('are read back equal', () => {
    fc.assert(
      fc.property(facts, voices, (report, voice) => {
        const said = writeSections(report, voice());
        expect(figures(said.text), said.text).toEqual(stated(said));
      }),
      { numRuns: 250, seed: 20_081 },
    );
  });

  it('are read back equal whatever the numbers are written in', () => {
    fc.assert(
      fc.property(facts, (report) => {
        const [plain, ...others] = numberStyles.map((numbers) =>
          figures(writeSections(report, { numbers, choose: (from) => from[0]! }).text),
        );
        for (const other of others) expect(other).toEqual(plain);
      }),
      { numRuns: 40, seed: 20_082 },
    );
  });
});

describe('figures of a written report', () => {
  it('are quoted from the source, each with the number that it shows', () => {
    fc.assert(
      fc.property(facts, voices, (report, voice) => {
        const { text } = writeSections(report, voice());
        const { source } = document(text);
        for (const { value, evidence } of extract(text).findings) {
          const { start, end } = evidence.span;
          expect(source.slice(start, end)).toBe(evidence.text);
          expect(evidence.text).toContain(evidence.raw);
          const [number] = readNumbers(fold(evidence.raw).value);
          expect(number === undefined ? 0 : number.type === 'quantity' ? number.value : null).toBe(value);
        }
      }),
      { numRuns: 60, seed: 20_083 },
    );
  });
});

describe('the writer of these tests', () => {
  it.each([
    [1234, 'plain', '1234条'],
    [1234, 'thousands', '1,234条'],
    [1234, 'spaced', ' 1234 条'],
    [1234, 'fullWidth', '１２３４条'],
    [1234, 'chinese', '一千二百三十四条'],
    [2, 'chinese', '两条'],
  ] as const)('writes %i %s', (value, style, text) => expect(write(value, '条', style)).toBe(text));
});
