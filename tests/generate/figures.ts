import type { StatutoryForm } from '../../src/forms/form.js';
import { statutoryForm } from '../../src/forms/which-form.js';
import type { StatutoryFormId } from '../../src/schema/editions.js';
import type { FigureKey } from '../../src/schema/keys.js';
import { createRandom, type Random } from './random.js';

/** The figures of a report by key; null stands for a cell that is printed blank. */
export type Figures = ReadonlyMap<FigureKey, number | null>;

export interface FigureOptions {
  readonly form: StatutoryFormId;
  readonly seed: number;
  /** Largest count of an outcome in a column; 6 unless told. Small numbers make coincidences, large ones separators. */
  readonly largest?: number;
  /** Share of outcome cells that are not zero; 0.2 unless told. */
  readonly density?: number;
  /** `none` every cell is filled · `some` zeros are left blank at random · `zeros` every zero is left blank. */
  readonly blanks?: 'none' | 'some' | 'zeros';
  /** False: some totals do not add up, as in reports with errors. */
  readonly consistent?: boolean;
}

const setKey = (figures: Map<FigureKey, number | null>, key: string, value: number): void => {
  figures.set(key as FigureKey, value);
};

const disclosureFigures = (form: StatutoryForm, random: Random, figures: Map<FigureKey, number | null>): void => {
  for (const { rows, columns } of form.disclosure) {
    for (const { item } of rows) {
      for (const { leaf, unit, signed } of columns) {
        const count = random.chance(0.4) ? 0 : random.int(1, random.pick([9, 99, 46218]));
        const money = random.chance(0.3) ? 0 : random.int(1, 99_999_999) * (unit === '万元' ? 1 : 100);
        const value = unit === '元' || unit === '万元' ? money / 100 : signed && random.chance(0.3) ? -count : count;
        setKey(figures, `disclosure.${item}.${leaf}`, Object.is(value, -0) ? 0 : value);
      }
    }
  }
};

const applicationFigures = (
  form: StatutoryForm,
  random: Random,
  figures: Map<FigureKey, number | null>,
  largest: number,
  density: number,
): void => {
  const columns = form.applicants.slice(0, -1).map(({ column }) => column);
  const outcomes = form.applications.filter(
    ({ row }) => row.includes('.outcomes.') && row !== 'applications.outcomes.total',
  );
  const rows = new Map<string, number[]>(
    outcomes.map(({ row }) => [row, columns.map(() => (random.chance(density) ? random.int(1, largest) : 0))]),
  );
  const total = columns.map((_, index) => [...rows.values()].reduce((sum, row) => sum + row[index]!, 0));
  const forward = columns.map(() => (random.chance(density) ? random.int(1, largest) : 0));
  const over = columns.map((_, index) =>
    random.chance(density) ? random.int(0, Math.min(largest, total[index]! + forward[index]!)) : 0,
  );
  rows.set('applications.outcomes.total', total);
  rows.set('applications.carriedForward', forward);
  rows.set('applications.carriedOver', over);
  rows.set(
    'applications.received',
    total.map((value, index) => value + forward[index]! - over[index]!),
  );
  for (const [row, values] of rows) {
    for (const [index, column] of columns.entries()) setKey(figures, `${row}.${column}`, values[index]!);
    setKey(
      figures,
      `${row}.total`,
      values.reduce((sum, value) => sum + value, 0),
    );
  }
};

const caseFigures = (form: StatutoryForm, random: Random, figures: Map<FigureKey, number | null>): void => {
  for (const { group } of form.caseGroups) {
    let total = 0;
    for (const { outcome } of form.caseColumns.slice(0, -1)) {
      const value = random.chance(0.3) ? random.int(1, 12) : 0;
      setKey(figures, `${group}.${outcome}`, value);
      total += value;
    }
    setKey(figures, `${group}.total`, total);
  }
};

/** Leaves zeros blank; a total never beside a number that is printed, as nobody fills a form so. */
const leaveBlank = (figures: Map<FigureKey, number | null>, blanks: 'some' | 'zeros', random: Random): void => {
  const filled = new Set<string>();
  for (const [key, value] of figures) {
    const row = key.slice(0, key.lastIndexOf('.'));
    const isTotal = key.endsWith('.total') && filled.has(row);
    if (value === 0 && !isTotal && (blanks === 'zeros' || random.chance(0.5))) figures.set(key, null);
    else filled.add(row);
  }
};

/** Makes the figures of a report; every identity of the form holds, unless told otherwise. */
export const makeFigures = (options: FigureOptions): Figures => {
  const { form: id, seed, largest = 6, density = 0.2, blanks = 'none', consistent = true } = options;
  const random = createRandom(seed);
  const form = statutoryForm(id);
  const figures = new Map<FigureKey, number | null>();
  disclosureFigures(form, random, figures);
  applicationFigures(form, random, figures, largest, density);
  caseFigures(form, random, figures);
  if (!consistent) {
    for (const [key, value] of figures)
      if (key.endsWith('.total') && random.chance(0.2)) figures.set(key, value! + random.int(1, 5));
  }
  if (blanks !== 'none') leaveBlank(figures, blanks, random);
  return figures;
};
