import { describe, expect, it } from 'vitest';
import { groups } from './sentences/index.js';
import { expected, told } from './told.js';

describe.each(groups)('$mechanism', ({ should, shouldNot }) => {
  it.each(should)('reads $text', (row) => expect(told(row)).toEqual(expected(row)));
  it.each(shouldNot)('reads no more in $text', (row) => expect(told(row)).toEqual(expected(row)));
});

describe('the table', () => {
  const rows = groups.flatMap(({ should, shouldNot }) => [...should, ...shouldNot]);

  it('has at least two hundred sentences, none of them twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it('says about as often what should not be read as what should', () => {
    const shouldNot = groups.flatMap((group) => group.shouldNot).length;
    expect(shouldNot * 2).toBeGreaterThanOrEqual(rows.length * 0.8);
  });
});
