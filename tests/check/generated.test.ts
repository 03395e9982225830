import { describe, expect, it } from 'vitest';
import { checkConsistent, experiment } from './experiment.js';
import { type MutationKind, mutations } from './mutations.js';
import { errors } from './reports.js';

const REPORTS = 250;

describe('generated reports', () => {
  it('that are consistent fail no rule of severity error, in any layout', () => {
    for (let seed = 1; seed <= REPORTS; seed++) {
      expect(errors(checkConsistent(seed)), `seed ${seed}`).toEqual([]);
    }
  });

  it.each(['digit changed', 'digit dropped', 'digits swapped'] as const satisfies readonly MutationKind[])(
    'with one cell changed are detected, and the cell is named: %s',
    (kind) => {
      const { reports, detected, namedAmongTwo, mended } = experiment(kind, 60);
      expect(detected).toBe(reports);
      expect(namedAmongTwo).toBe(reports);
      expect(mended).toBe(reports);
    },
  );

  it.each(['moved, 0 left behind', 'moved, blank left behind'] as const satisfies readonly MutationKind[])(
    'with a value in the column beside are detected, and the cell is among the suspects: %s',
    (kind) => {
      const { reports, detected, named } = experiment(kind, 60);
      expect(detected).toBe(reports);
      expect(named).toBeGreaterThanOrEqual(reports * 0.95);
    },
  );

  it.each(Object.keys(mutations) as MutationKind[])(
    'without the totals of the outcome rows, name the cell as well: %s',
    (kind) => {
      const { reports, detected, named } = experiment(kind, 60, 'blankTotals');
      expect(detected).toBeGreaterThanOrEqual(reports * 0.95);
      expect(named).toBeGreaterThanOrEqual(reports * 0.95);
    },
  );
});
