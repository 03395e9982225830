import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY,
  joinLocated,
  type Located,
  locate,
  sliceLocated,
  trimLocated,
  verbatim,
} from '../../src/language/located.js';

const SOURCE = '<p>收到<b>46</b>&nbsp;件，</p>\r\n<p>答复46件。</p>';

/** What an entity shows: one visible piece for a longer stretch of source. */
const entity = (shown: string, start: number, end: number): Located => ({
  value: shown,
  runs: [{ text: 0, length: shown.length, source: start, sourceLength: end - start }],
});

const NBSP = SOURCE.indexOf('&nbsp;');
const seen = joinLocated([
  verbatim(SOURCE, 3, 5),
  verbatim(SOURCE, 8, 10),
  entity('\u00a0', NBSP, NBSP + 6),
  verbatim(SOURCE, NBSP + 6, NBSP + 8),
]);

/** Located texts out of slices of a source and of indivisible pieces, in the order of the source. */
const texts = fc
  .array(fc.record({ length: fc.integer({ min: 1, max: 5 }), gap: fc.nat({ max: 3 }), whole: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => {
    const source = '甲乙丙丁戊己庚辛壬癸'.repeat(8);
    let at = 0;
    const parts = pieces.map(({ length, gap, whole }) => {
      const start = at + gap;
      at = start + length;
      return whole ? entity('＆', start, at) : verbatim(source, start, at);
    });
    return { source, text: joinLocated(parts) };
  });

const cut = (length: number, first: number, second: number): readonly [number, number] =>
  [first % (length + 1), second % (length + 1)].sort((a, b) => a - b) as [number, number];

describe('locate', () => {
  it('leads from what is seen to what stands in the source', () => {
    expect(seen.value).toBe('收到46\u00a0件，');
    const from = seen.value.indexOf('46');
    const { start, end } = locate(seen, from, from + 4);
    expect(SOURCE.slice(start, end)).toBe('46</b>&nbsp;件');
  });

  it('takes an indivisible piece whole', () => {
    const at = seen.value.indexOf('\u00a0');
    expect(locate(seen, at, at + 1)).toEqual({ start: NBSP, end: NBSP + 6 });
  });

  it('does not reach into the tags beside a stretch', () => {
    const { start, end } = locate(seen, 2, 4);
    expect(SOURCE.slice(start, end)).toBe('46');
  });

  it('is empty where the stretch or the text is', () => {
    expect(locate(EMPTY)).toEqual({ start: 0, end: 0 });
    const { start, end } = locate(seen, 3, 3);
    expect(end).toBe(start);
  });

  it('covers in the source whatever a slice shows', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), ({ source, text }, first, second) => {
        const [from, to] = cut(text.value.length, first, second);
        const { start, end } = locate(text, from, to);
        expect(start).toBeLessThanOrEqual(end);
        const shown = text.value.slice(from, to).replaceAll('＆', '');
        let at = start;
        for (const char of shown) {
          at = source.indexOf(char, at);
          expect(at).toBeGreaterThanOrEqual(start);
          expect(at).toBeLessThan(end);
          at++;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sliceLocated', () => {
  it('shows the slice and leads where the whole leads', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), ({ text }, first, second) => {
        const [from, to] = cut(text.value.length, first, second);
        const part = sliceLocated(text, from, to);
        expect(part.value).toBe(text.value.slice(from, to));
        for (let at = from; at < to; at++) {
          expect(locate(part, at - from, at - from + 1)).toEqual(locate(text, at, at + 1));
        }
      }),
    );
  });

  it('of a slice is a slice of the whole', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), fc.nat(), ({ text }, a, b, c, d) => {
        const [from, to] = cut(text.value.length, a, b);
        const [inner, end] = cut(to - from, c, d);
        expect(sliceLocated(sliceLocated(text, from, to), inner, end)).toEqual(
          sliceLocated(text, from + inner, from + end),
        );
      }),
    );
  });

  it('is empty, not negative, where nothing is left', () => {
    expect(sliceLocated(seen, 4, 4)).toBe(EMPTY);
    expect(sliceLocated(seen, 5, 2)).toBe(EMPTY);
  });

  it('does not change what it cuts', () => {
    const before = JSON.stringify(seen);
    sliceLocated(seen, 1, 3);
    expect(JSON.stringify(seen)).toBe(before);
  });
});

describe('joinLocated', () => {
  it('undoes a cut', () => {
    fc.assert(
      fc.property(texts, fc.nat(), ({ text }, place) => {
        const at = place % (text.value.length + 1);
        const joined = joinLocated([sliceLocated(text, 0, at), sliceLocated(text, at)]);
        expect(joined.value).toBe(text.value);
        for (let index = 0; index < text.value.length; index++) {
          expect(locate(joined, index, index + 1)).toEqual(locate(text, index, index + 1));
        }
      }),
    );
  });

  it('leaves no gap in what is seen', () => {
    fc.assert(
      fc.property(texts, ({ text }) => {
        let end = 0;
        for (const run of text.runs) {
          expect(run.text).toBe(end);
          end += run.length;
        }
        expect(end).toBe(text.value.length);
      }),
    );
  });

  it('adds nothing for nothing', () => {
    expect(joinLocated([])).toBe(EMPTY);
    expect(joinLocated([EMPTY, EMPTY])).toBe(EMPTY);
    expect(joinLocated([EMPTY, seen, EMPTY])).toEqual(seen);
  });

  it('keeps the order given, wherever the pieces stand', () => {
    const joined = joinLocated([verbatim(SOURCE, 8, 10), verbatim(SOURCE, 3, 5)]);
    expect(joined.value).toBe('46收到');
    expect(locate(joined, 2, 4)).toEqual({ start: 3, end: 5 });
  });
});

describe('trimLocated', () => {
  it('takes white space from the ends and nothing else', () => {
    const source = ' \t　收到 5 件\u00a0\n';
    const trimmed = trimLocated(verbatim(source, 0, source.length));
    expect(trimmed.value).toBe('收到 5 件');
    const { start, end } = locate(trimmed);
    expect(source.slice(start, end)).toBe('收到 5 件');
  });

  it('leaves nothing of blanks, and all of what has none', () => {
    expect(trimLocated(verbatim(' 　\n', 0, 3))).toBe(EMPTY);
    const whole = verbatim('收到', 0, 2);
    expect(trimLocated(whole)).toBe(whole);
  });
});

describe('verbatim', () => {
  it('is the slice of the source, and empty where the slice is', () => {
    expect(verbatim(SOURCE, 3, 5).value).toBe('收到');
    expect(verbatim(SOURCE, 5, 5)).toBe(EMPTY);
    expect(verbatim(SOURCE, 6, 2)).toBe(EMPTY);
  });
});
