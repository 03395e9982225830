import type { IndicatorForm, IndicatorFormId } from '../../forms/indicator-form.js';
import { indicatorForms } from '../../forms/indicator-forms.js';
import type { Region } from './regions.js';

export interface Detection {
  readonly form?: IndicatorForm | undefined;
  /** What speaks for the form, in words of the source. */
  readonly reasons: readonly string[];
}

/** Header words that one form prints and the others do not. */
const HEADERS: ReadonlyArray<readonly [RegExp, IndicatorFormId]> = [
  [/统计指标|统计数/, 'stat-2014'],
  [/历年累计/, 'appendix-fujian'],
  [/本期实际/, 'appendix-shanghai-v1'],
  [/本月累计/, 'appendix-shanghai-v2'],
];

/** A header counts as much as two labels: it is copied less faithfully than they are. */
const HEADER_WEIGHT = 2;

/** Labels named among the reasons; the rest says no more. */
const MOST_REASONS = 4;

/**
 * Names the form of the tables by what they print, never by the year: labels and headers that one form alone has, then
 * how many of the table's labels the form knows.
 */
export const detectForm = (regions: readonly Region[]): Detection => {
  const labels = new Map(
    regions.flatMap((region) => region.labels.map(({ label }) => [label.core, label.meaning] as const)),
  );
  const header = regions.flatMap((region) => region.headers.flatMap(({ reading }) => reading.words)).join(' ');
  let best: { form: IndicatorForm; score: number; reasons: string[] } | null = null;
  for (const form of indicatorForms) {
    const own = [...labels].filter(([, { forms }]) => forms.size === 1 && forms.has(form.id)).map(([core]) => core);
    const known = [...labels.values()].filter(({ forms }) => forms.has(form.id)).length;
    const heads = HEADERS.flatMap(([word, id]) => (id === form.id ? (word.exec(header) ?? []) : []));
    const score = own.length + HEADER_WEIGHT * heads.length + known / (labels.size + 1);
    if (known === 0 || (best !== null && score <= best.score)) continue;
    const reasons = [
      ...heads.map((word) => `column ${word}`),
      ...(own.length > 0 ? [`rows ${own.slice(0, MOST_REASONS).join(', ')}`] : []),
    ];
    best = { form, score, reasons };
  }
  if (best === null) return { reasons: [] };
  return { form: best.form, reasons: best.reasons.length > 0 ? best.reasons : [`${labels.size} rows of the form`] };
};
