import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProofRow, type ProofTable, prove } from '../../src/extract/statutory/proof/index.js';

const roles: Readonly<Record<string, ProofRow['role']>> = {
  received: 'received',
  over: 'carriedOver',
  total: 'total',
  forward: 'carriedForward',
};

/** A table of seven columns: an array of seven is a whole row, a shorter one is what is left of a row. */
const table = (rows: Readonly<Record<string, readonly number[]>>, complete = true): ProofTable => ({
  columns: 7,
  outcomesComplete: complete,
  rows: Object.entries(rows).map(([id, values]) => ({
    id,
    role: roles[id] ?? 'outcome',
    ...(values.length === 7 ? { placed: values, values: [] } : { values }),
  })),
});

const six = [0, 1, 2, 3, 4, 5];

describe('the total of a damaged row', () => {
  test('is the last value, where it is the sum of the others and the balance holds', () => {
    const proof = prove(table({ received: [1, 1], over: [0, 0], granted: [1, 1], total: [1, 1], forward: [0, 0] }));
    for (const row of ['received', 'over', 'granted', 'total', 'forward'])
      expect(proof.get(row), row).toEqual([six, [6]]);
  });

  test('is not proved without the balance', () => {
    const proof = prove(table({ received: [2, 2], over: [], granted: [1, 1], total: [1, 1], forward: [] }));
    expect(proof.get('received')).toEqual([six, [1, 2, 3, 4, 5, 6]]);
    expect(proof.get('granted')![1]).not.toEqual([6]);
  });

  test('is not proved where a row of the balance is not in the table', () => {
    expect(prove(table({ received: [2, 2], granted: [2, 2], total: [2, 2] })).get('received')![1]).not.toEqual([6]);
  });

  test('is not proved where the last value is no sum', () => {
    expect(prove(table({ received: [2, 1, 4], over: [], total: [4, 4], forward: [] })).get('received')![2]).toEqual([
      2, 3, 4, 5, 6,
    ]);
  });

  test('a balance of nothing proves nothing', () => {
    expect(
      prove(table({ received: [], over: [], granted: [3, 3], total: [], forward: [] })).get('granted')![1],
    ).not.toEqual([6]);
  });

  test('is not proved of a row into which strange text was set', () => {
    const { columns, outcomesComplete, rows } = table({
      received: [1, 1],
      over: [],
      granted: [1, 1],
      total: [1, 1],
      forward: [],
    });
    const torn = rows.map((row) => (row.id === 'granted' ? { ...row, isTorn: true } : row));
    const proof = prove({ columns, outcomesComplete, rows: torn });
    expect(proof.get('granted')![1]).not.toEqual([6]);
    expect(proof.get('received')![1]).toEqual([6]);
  });
});

describe('the other values', () => {
  test('are placed where the balance of the columns leaves one possibility', () => {
    const proof = prove(
      table({
        received: [12, 4, 16],
        over: [0, 0, 0, 0, 0, 0, 0],
        granted: [12, 0, 0, 4, 0, 0, 16],
        total: [12, 0, 0, 4, 0, 0, 16],
        forward: [],
      }),
    );
    expect(proof.get('received')).toEqual([[0], [3], [6]]);
  });

  test('are placed where the outcomes have to add up', () => {
    const proof = prove(
      table({
        received: [5, 2, 0, 0, 1, 0, 8],
        over: [],
        granted: [5, 5],
        refused: [2, 1, 3],
        total: [5, 2, 0, 0, 1, 0, 8],
        forward: [],
      }),
    );
    expect(proof.get('granted')).toEqual([[0], [6]]);
    expect(proof.get('refused')).toEqual([[1], [4], [6]]);
  });

  test('keep the columns of all solutions', () => {
    const proof = prove(
      table({
        received: [2, 2, 0, 0, 0, 0, 4],
        over: [],
        granted: [2, 2],
        refused: [2, 2],
        total: [2, 2, 0, 0, 0, 0, 4],
        forward: [],
      }),
    );
    expect(proof.get('granted')).toEqual([[0, 1], [6]]);
    expect(proof.get('refused')).toEqual([[0, 1], [6]]);
  });

  test('a zero is placed by its neighbours alone', () => {
    const proof = prove(
      table({ received: [0, 3, 3], over: [], granted: [3, 3], total: [0, 3, 0, 0, 0, 0, 3], forward: [] }),
    );
    expect(proof.get('received')).toEqual([[0], [1], [6]]);
    expect(
      prove(table({ received: [3, 0, 3], over: [], granted: [3, 3], total: [0, 3, 0, 0, 0, 0, 3], forward: [] })).get(
        'received',
      ),
    ).toEqual([[1], [2, 3, 4, 5], [6]]);
  });

  test('outcomes that may be missing bound the others, but do not fix them', () => {
    const rows = {
      received: [5, 2, 0, 0, 0, 0, 7],
      over: [],
      granted: [3, 3],
      total: [5, 2, 0, 0, 0, 0, 7],
      forward: [],
    };
    expect(prove(table(rows, false)).get('granted')).toEqual([[0], [6]]);
    expect(prove(table({ ...rows, granted: [2, 2] }, false)).get('granted')).toEqual([[0, 1], [6]]);
  });

  test('contradictions leave what order allows', () => {
    const proof = prove(
      table({ received: [9, 9], over: [], granted: [1, 1], total: [0, 0, 0, 0, 0, 9, 9], forward: [] }),
    );
    expect(proof.get('granted')).toEqual([six, [6]]);
  });
});

describe('a lone value', () => {
  const others = { received: [2, 1, 3], over: [], granted: [1, 1], total: [2, 1, 3], forward: [] };

  test('is the total where the column of totals fails without it', () => {
    expect(prove(table({ ...others, refused: [2] })).get('refused')).toEqual([[6]]);
  });

  test('is not the total where the column of totals is whole without it', () => {
    expect(prove(table({ ...others, granted: [2, 1, 3], refused: [2] })).get('refused')).toEqual([six]);
  });

  test('is open where one of two is the total', () => {
    const proof = prove(table({ ...others, refused: [2], repeat: [2] }));
    expect(proof.get('refused')).toEqual([[...six, 6]]);
    expect(proof.get('repeat')).toEqual([[...six, 6]]);
  });

  test('is open where outcomes may be missing', () => {
    expect(prove(table({ ...others, refused: [2] }, false)).get('refused')).toEqual([[...six, 6]]);
  });

  test('of 0 is never proved', () => {
    expect(prove(table({ ...others, granted: [2, 1, 3], refused: [0] })).get('refused')).toEqual([[...six, 6]]);
  });
});

test('whole rows and rows without values are not spoken of', () => {
  expect([...prove(table({ received: [1, 0, 0, 0, 0, 0, 1], over: [], total: [1, 1], forward: [] })).keys()]).toEqual([
    'total',
  ]);
});

test('what is proved is true, and the truth is always among the candidates', () => {
  const row = fc.array(
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) }),
    { minLength: 6, maxLength: 6 },
  );
  const withSum = (values: readonly number[]): number[] => [...values, values.reduce((sum, value) => sum + value, 0)];
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 2, maxLength: 6 }),
      row,
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (outcomes, forward, damage) => {
        const total = six.map((column) => outcomes.reduce((sum, values) => sum + values[column]!, 0));
        const received = total.map((value, column) => value + forward[column]!);
        const truth: Record<string, number[]> = {
          received: withSum(received),
          over: withSum([0, 0, 0, 0, 0, 0]),
          total: withSum(total),
          forward: withSum(forward),
        };
        for (const [index, values] of outcomes.entries()) truth[`o${index}`] = withSum(values);
        const seen = Object.fromEntries(
          Object.entries(truth).map(([id, values], index) => [
            id,
            damage[index] ? values.filter((value) => value !== 0) : values,
          ]),
        );
        for (const [id, candidates] of prove(table(seen))) {
          const places = truth[id]!.flatMap((value, column) => (value === 0 ? [] : [column]));
          for (const [index, columns] of candidates.entries()) expect(columns, id).toContain(places[index]);
        }
      },
    ),
    { numRuns: 300, seed: 711 },
  );
});

test('the work is bounded: a table with too many sums keeps what order allows', () => {
  const rows: Record<'over' | 'forward' | 'total' | 'received' | `o${number}`, number[]> = {
    over: [],
    forward: [],
    total: [],
    received: [],
  };
  const sums = [0, 0, 0];
  for (let index = 0; index < 21; index++) {
    const values = [1 + ((index * 7) % 41), 43 + ((index * 13) % 37), 90 + ((index * 17) % 53)];
    for (const [at, value] of values.entries()) sums[at]! += value;
    rows[`o${index}`] = [...values, values[0]! + values[1]! + values[2]!];
  }
  rows.total = [...sums, sums[0]! + sums[1]! + sums[2]!];
  rows.received = rows.total;
  const proof = prove(table(rows));
  expect(proof.get('o0')).toHaveLength(4);
  expect(proof.get('o0')).toEqual([[0, 1, 2, 3], [1, 2, 3, 4], [2, 3, 4, 5], [6]]);
});
