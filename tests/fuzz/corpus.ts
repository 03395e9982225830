import type { IndicatorRow } from '../../src/forms/indicator-form.js';
import { indicatorForms } from '../../src/forms/indicator-forms.js';
import type { FigureKey } from '../../src/schema/keys.js';
import { bundledReports } from '../api/sources.js';
import type { Random } from '../generate/random.js';
import { type Disguise, disguises, generateReport, layoutNames } from '../generate/report.js';
import { exactWriters, headOf, linesOf, lossyWriters } from '../indicators/write.js';
import { type Facts, writeSections } from '../prose/phrasing/report.js';
import { numberStyles } from '../prose/phrasing/said.js';

/** Texts that look like reports, for the fuzzer to damage: the project's own fixtures, and what its generators write. */

const bundled = bundledReports.map(([, source]) => source);

const fixture = (random: Random): string => random.pick(bundled);

const disguiseNames = Object.keys(disguises) as readonly Disguise[];

const statutory = (random: Random): string =>
  generateReport({
    form: random.pick(['statutory-2019', 'statutory-2021'] as const),
    seed: random.int(0, 1e9),
    layout: random.pick(layoutNames),
    largest: random.pick([3, 40, 9999]),
    density: random.pick([0.1, 0.4]),
    blanks: random.pick(['none', 'some', 'zeros'] as const),
    consistent: random.chance(0.8),
    disguise: random.chance(0.3) ? [random.pick(disguiseNames)] : [],
  }).source;

const count = (random: Random): number => random.pick([0, random.int(1, 9), random.int(1, 400), random.int(1, 40_000)]);

const FACTS = [
  ...['website', 'weibo', 'wechat', 'inPerson', 'online', 'mail', 'granted', 'partiallyGranted', 'refused'],
  ...['missing', 'upheld', 'corrected', 'suits', 'fees', 'fullTime', 'partTime', 'phone', 'visitors', 'sessions'],
  'trained',
] as const;

const prose = (random: Random): string => {
  const facts = Object.fromEntries(FACTS.map((name) => [name, count(random)])) as unknown as Facts;
  const { text } = writeSections(facts, { numbers: random.pick(numberStyles), choose: (from) => random.pick(from) });
  return `青沙县水务局2016年政府信息公开工作年度报告\n${text}`;
};

const writers = { ...exactWriters, ...lossyWriters };

const indicators = (random: Random): string => {
  const form = random.pick(indicatorForms);
  const cell = (): number | null => (random.chance(0.1) ? null : count(random));
  const valuesOf = ({ key }: IndicatorRow): Array<readonly [FigureKey, ReadonlyArray<number | null>]> =>
    key === null ? [] : [[key, form.columns.map(cell)]];
  const write = writers[random.pick(Object.keys(writers))]!;
  const table = write(headOf(form), linesOf(form, new Map(form.rows.flatMap(valuesOf))));
  return `青沙县水务局2014年政府信息公开工作年度报告\n\n${table}\n`;
};

/** Short texts make many runs: of a longer one the title is kept and a stretch of lines, wherever it begins. */
const LONGEST = 900;

const window = (text: string, random: Random): string => {
  if (text.length <= LONGEST) return text;
  const from = random.int(0, text.length - LONGEST / 2);
  const title = random.chance(0.7) ? `${text.slice(0, 300).split('\n', 2).join('\n')}\n` : '';
  const start = text.lastIndexOf('\n', from) + 1;
  return title + text.slice(from - start > LONGEST / 2 ? from : start).slice(0, random.int(LONGEST / 3, LONGEST));
};

/** A text of the corpus; a stretch of one where it is long. */
export const sample = (random: Random): string => {
  const write = random.pick([fixture, fixture, fixture, statutory, statutory, prose, prose, indicators]);
  return window(write(random), random);
};
