import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaksBetween } from '../../src/measure/breaks.js';
import { rates } from '../../src/measure/rates.js';
import { reportOf } from './reports.js';

/** The ids in the first column of the tables of a page. */
const idsIn = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^\| `([\w.<>-]+)` \|/gm)].map(([, id = '']) => id);

describe('docs/rates.md', () => {
  /** `family.<member>` stands for every id of the family. */
  const documented = idsIn('docs/rates.md').filter((id) => /[A-Z]/.test(id));
  const covers = (row: string, id: string) => row === id || (row.endsWith('>') && id.startsWith(row.split('<')[0]!));
  const computed = Object.keys(rates(reportOf({})));

  it('defines every rate', () => {
    expect(computed.filter((id) => !documented.some((row) => covers(row, id)))).toEqual([]);
  });

  it('defines no rate that there is not', () => {
    expect(documented.filter((row) => !computed.some((id) => covers(row, id)))).toEqual([]);
  });
});

describe('docs/series-breaks.md', () => {
  const breaks = breaksBetween({ era: 'before-2014', year: 2008 }, { era: 'statutory-2021', year: 2025 });
  const page = readFileSync('docs/series-breaks.md', 'utf8');

  it('has every break, in order, with how hard it is', () => {
    const rows = [...page.matchAll(/^\| `([\w-]+)` \| [^|]+ \| (hard)? ?\|/gm)].map(([, id, hard]) => [
      id,
      hard === 'hard',
    ]);
    expect(rows.map(([id]) => id).sort()).toEqual(breaks.map(({ id }) => id).sort());
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(breaks.map(({ id, hard }) => [id, hard])));
  });

  it('explains each', () => {
    expect(breaks.filter(({ id }) => !page.includes(`**\`${id}\`**`)).map(({ id }) => id)).toEqual([]);
  });
});

describe('breaks', () => {
  it('speak both languages', () => {
    for (const { id, zh, en } of breaksBetween(
      { era: 'before-2014', year: 2008 },
      { era: 'statutory-2021', year: 2025 },
    )) {
      expect(zh, id).toMatch(/\p{Script=Han}/u);
      expect(en, id).toMatch(/[a-z]/);
    }
  });

  it('lie between two reports whichever comes first', () => {
    const one = { era: 'indicators-2014', year: 2016 } as const;
    const other = { era: 'statutory-2019', year: 2019 } as const;
    expect(breaksBetween(other, one)).toEqual(breaksBetween(one, other));
  });

  it('are not invented where year or form is unknown', () => {
    expect(breaksBetween({ era: undefined, year: undefined }, { era: 'statutory-2021', year: 2024 })).toEqual([]);
    expect(
      breaksBetween({ era: undefined, year: 2023 }, { era: 'statutory-2021', year: 2024 }).map(({ id }) => id),
    ).toEqual(['reconsideration-first-2024']);
  });
});
