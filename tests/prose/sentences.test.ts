import { describe, expect, it } from 'vitest';
import { figures } from './read.js';
import { groups } from './sentences/index.js';
import type { Row } from './sentences/row.js';

/** What was read, without the readings that may be taken or left. */
const told = ({ text, figures: stated, may, frame }: Row): Record<string, unknown> => {
  const free = may as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(figures(text, frame)).filter(([name, value]) => name in stated || free[name] !== value),
  );
};

/** What has to be read, as the text or a reading that it allows instead has it. */
const expected = ({ text, figures: stated, may, frame }: Row): Record<string, unknown> => {
  const read = figures(text, frame);
  const free = may as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(stated).map(([name, value]) => [
      name,
      name in free && read[name] === free[name] ? free[name] : value,
    ]),
  );
};

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

  it.each(groups)('says of $mechanism as often what should not be read as what should', ({ should, shouldNot }) => {
    expect(shouldNot.length * 2).toBeGreaterThanOrEqual(should.length);
  });
});
