import { checkReport } from '../../src/check/report.js';
import type { CheckResult } from '../../src/check/result.js';
import { parseReport } from '../../src/parse.js';
import type { FigureKey } from '../../src/schema/keys.js';
import { createRandom } from '../generate/random.js';
import { type Figures, layoutNames, makeFigures, writeReport } from '../generate/report.js';
import { type Mutation, type MutationKind, mutations } from './mutations.js';

/** `filled` every cell is printed · `blankTotals` the outcome rows print no totals, as many did in 2019. */
export type Totals = 'filled' | 'blankTotals';

/** What one kind of change came to, over all reports. */
export interface Outcome {
  readonly kind: MutationKind;
  readonly reports: number;
  readonly detected: number;
  /** The changed cell is a suspect. */
  readonly named: number;
  /** It is one of at most two. */
  readonly namedAmongTwo: number;
  /** The value suggested for it is the one that stood there. */
  readonly mended: number;
  /** The most suspects of a report. */
  readonly mostSuspects: number;
}

const formFor = (seed: number) => (seed % 2 === 0 ? 'statutory-2021' : 'statutory-2019');

/** The figures of a full report: small agencies and large ones, nearly empty tables and full ones. */
const figuresFor = (seed: number): Figures =>
  makeFigures({
    form: formFor(seed),
    seed,
    largest: [3, 12, 90, 1200][seed % 4]!,
    density: [0.1, 0.3, 0.6][seed % 3]!,
  });

/** Writes the figures as a page and reads them back, as a user would. */
const checkFigures = (figures: Figures, seed: number): CheckResult[] => {
  const { source } = writeReport(figures, { form: formFor(seed), layout: 'html' });
  return checkReport(parseReport(source));
};

/** The registers of the generator change at random; here they never hold less than nothing. */
const withRegisters = (figures: Figures): Figures =>
  new Map(
    [...figures].map(([key, value]) => {
      if (!key.endsWith('.itemsChange') || value === null) return [key, value];
      const before = figures.get(key.replace('itemsChange', 'itemsPreviousYear') as FigureKey) ?? 0;
      return [key, Math.max(value, -before) || 0];
    }),
  );

/** A consistent report, with or without blanks, in one of the layouts. */
export const checkConsistent = (seed: number): CheckResult[] => {
  const form = formFor(seed);
  const blanks = (['none', 'some', 'zeros'] as const)[seed % 3]!;
  const figures = makeFigures({ form, seed, largest: [3, 40, 900][seed % 3]!, density: 0.3, blanks });
  const layout = layoutNames[seed % layoutNames.length]!;
  return checkReport(parseReport(writeReport(withRegisters(figures), { form, layout }).source));
};

const isRowTotal = (key: FigureKey): boolean => /^applications\.outcomes\.(?!total\.).*\.total$/u.test(key);

const withTotals = (figures: Figures, totals: Totals): Figures =>
  totals === 'filled' ? figures : new Map([...figures].map(([key, value]) => [key, isRowTotal(key) ? null : value]));

const isTable = ({ rule }: CheckResult): boolean => rule.startsWith('T3-');

const suspectsOf = (results: readonly CheckResult[]): ReadonlyMap<FigureKey, number> =>
  new Map(
    results
      .filter((result) => isTable(result) && result.status === 'fail')
      .flatMap(({ suspects = [] }) => suspects.map(({ key, value }) => [key, value] as const)),
  );

const mutate = (kind: MutationKind, seed: number, totals: Totals): Mutation => {
  const random = createRandom(seed * 7919 + kind.length);
  const figures = withTotals(figuresFor(seed), totals);
  for (let attempt = 0; attempt < 1000; attempt++) {
    const mutation = mutations[kind](figures, random);
    if (mutation !== null) return mutation;
  }
  return mutate(kind, seed + 1_000_000, totals);
};

/** Changes one cell in each of the reports and asks the checks. */
export const experiment = (kind: MutationKind, reports: number, totals: Totals = 'filled'): Outcome => {
  let [detected, named, namedAmongTwo, mended, mostSuspects] = [0, 0, 0, 0, 0];
  for (let seed = 1; seed <= reports; seed++) {
    const { figures, cell, meant } = mutate(kind, seed, totals);
    const results = checkFigures(figures, seed);
    const suspects = suspectsOf(results);
    if (results.some((result) => isTable(result) && result.status === 'fail')) detected++;
    if (suspects.has(cell)) named++;
    if (suspects.has(cell) && suspects.size <= 2) namedAmongTwo++;
    if (suspects.get(cell) === meant) mended++;
    mostSuspects = Math.max(mostSuspects, suspects.size);
  }
  return { kind, reports, detected, named, namedAmongTwo, mended, mostSuspects };
};
