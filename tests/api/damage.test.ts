import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport, reportSchema } from '../../src/index.js';
import { bundledReports } from './sources.js';

const LONGEST_SOURCE = 6_000;
const sources = bundledReports.map(([, source]) => source.slice(0, LONGEST_SOURCE));

/** What page breaks, extractors and careless copying put into a text. */
const scraps = [
  ...['|', '\n', '\t', '  ', '&nbsp;', '\ud800', '\0', '# ', '---'],
  ...['<td>', '</table>', '<table>', '件', '0', '12', '（', '）', '、', '占', '%', '，', '。', '第', '一、', '万'],
];

/** One act of damage at a place between 0 and 1 of the text. */
const damage = fc.record({
  kind: fc.constantFrom('cut', 'insert', 'repeat', 'graft'),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  scrap: fc.constantFrom(...scraps),
  graft: fc.constantFrom(...sources),
});

type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

const apply = (text: string, { kind, place, length, scrap, graft }: Damage): string => {
  const at = Math.floor(place * text.length);
  const [before, part, behind] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  if (kind === 'cut') return before + behind;
  if (kind === 'insert') return before + scrap + part + behind;
  if (kind === 'repeat') return before + part + part + behind;
  const from = Math.floor(place * graft.length);
  return before + graft.slice(from, from + 5 * length) + part + behind;
};

const damaged = fc
  .tuple(fc.constantFrom(...sources), fc.array(damage, { minLength: 1, maxLength: 12 }))
  .map(([source, acts]) => acts.reduce(apply, source));

describe('a damaged report', () => {
  it('never throws, stays valid, and quotes what stands there', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        const { report, readings } = parseReport(source);
        expect(reportSchema.safeParse(report).error).toBeUndefined();
        for (const { value, status, sources: places } of readings) {
          expect(value === null).toBe(status === 'blank');
          for (const { quote, offset } of places) expect(source.slice(offset, offset + quote.length)).toBe(quote);
        }
      }),
      { seed: 20_190_515, numRuns: 250 },
    );
  }, 120_000);
});
