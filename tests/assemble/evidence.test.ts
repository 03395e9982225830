import { describe, expect, it } from 'vitest';
import { LONGEST_QUOTE, quoteOf } from '../../src/assemble/evidence.js';

const evidence = (start: number, end: number, text: string, raw: string) => ({ span: { start, end }, text, raw });

describe('a quote', () => {
  it('is the raw slice of the source, the text is what a reader sees', () => {
    const source = '<b>46</b>&nbsp;件';
    expect(quoteOf(source, evidence(3, 16, '46 件', '46'))).toEqual({
      quote: '46</b>&nbsp;件',
      text: '46 件',
      offset: 3,
    });
  });

  it('is cut to the number where it is too long', () => {
    const source = `${'字'.repeat(400)}38件`;
    expect(quoteOf(source, evidence(0, 403, source, '38'))).toEqual({ quote: '38', text: '38', offset: 400 });
  });

  it('is cut to its end where the number is broken by markup', () => {
    const source = `${'字'.repeat(400)}3<i></i>8件`;
    const { quote, offset } = quoteOf(source, evidence(0, source.length, '38件', '38'));
    expect(quote).toHaveLength(LONGEST_QUOTE);
    expect(source.slice(offset, offset + quote.length)).toBe(quote);
    expect(quote.endsWith('3<i></i>8件')).toBe(true);
  });
});
