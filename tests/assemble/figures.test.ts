import { describe, expect, it } from 'vitest';
import { figuresOf, marksOf, scopesOf } from '../../src/assemble/figures.js';
import type { Reading } from '../../src/schema/parsed.js';

const reading = (change: Partial<Reading>): Reading => ({
  key: 'applications.received.total',
  scope: 'all',
  value: 3,
  status: 'reported',
  unit: '件',
  sources: [],
  ...change,
});

describe('figures', () => {
  it('are nested by their keys, a blank leaf is null, an unstated one absent', () => {
    expect(
      figuresOf(
        [
          reading({}),
          reading({ key: 'applications.received.naturalPerson', value: null }),
          reading({ key: 'fees.total', value: 0 }),
        ],
        'all',
      ),
    ).toEqual({ applications: { received: { total: 3, naturalPerson: null } }, fees: { total: 0 } });
  });

  it('of other scopes stand beside them, and only where there are some', () => {
    expect(scopesOf([reading({})])).toBeUndefined();
    expect(scopesOf([reading({}), reading({ scope: 'cumulative', value: 9 })])).toEqual({
      cumulative: { applications: { received: { total: 9 } } },
    });
  });

  it('are marked where they are no plain reported numbers', () => {
    expect(
      marksOf([
        reading({}),
        reading({ status: 'implied' }),
        reading({ qualifier: 'about', scope: 'cumulative' }),
        reading({ value: null, status: 'blank' }),
      ]),
    ).toEqual([
      { key: 'applications.received.total', scope: 'all', status: 'implied' },
      { key: 'applications.received.total', scope: 'cumulative', qualifier: 'about' },
      { key: 'applications.received.total', scope: 'all', status: 'blank' },
    ]);
  });
});
