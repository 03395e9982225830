import type { ClaimFinding, Extraction, Finding } from '../../src/extract/finding.js';
import { readProse } from '../../src/extract/prose/index.js';
import type { Document, Format } from '../../src/read/blocks.js';
import { readDocument } from '../../src/read/index.js';
import type { FigureKey, Scope } from '../../src/schema/keys.js';

/** A value as these tests write it: 5, "5 atLeast", "5 about", or "5 implied" where no number is printed. */
export type Told = number | `${number} ${'atLeast' | 'about' | 'implied'}`;

/** A figure of the whole by its key alone, of another scope with the scope before it. */
export type Name = FigureKey | `${Exclude<Scope, 'all'>} ${FigureKey}`;

export type Figures = { readonly [name in Name]?: Told };

/** The year of the reports that these sentences stand in. */
const YEAR = 2016;

export interface Frame {
  readonly year?: number;
  readonly format?: Format;
}

const title = (year: number): string => `青岚县水务局${year}年政府信息公开工作年度报告\n\n`;

/** A text below the title of a report of `year`; a page has a title of its own. */
export const document = (text: string, { year = YEAR, format = 'text' }: Frame = {}): Document =>
  readDocument(format === 'html' ? text : title(year) + text, { format }).document;

/** What the prose of a report says. */
export const extract = (text: string, frame: Frame = {}): Extraction =>
  readProse(document(text, frame), { consumed: new Set(), year: frame.year ?? YEAR });

const nameOf = ({ key, scope }: Finding): string => (scope === 'all' ? key : `${scope} ${key}`);

const toldOf = ({ value, status, qualifier }: Finding): Told => {
  if (value === null) throw new Error('prose has no blank cells');
  const mark = status === 'implied' ? status : qualifier;
  return mark === undefined ? value : (`${value} ${mark}` as Told);
};

/** Every figure that a text states. A figure that it states twice differently shows both values. */
export const figures = (text: string, frame: Frame = {}): Record<string, Told | Told[]> => {
  const found = new Map<string, Told[]>();
  for (const finding of extract(text, frame).findings) {
    const values = found.get(nameOf(finding)) ?? [];
    const told = toldOf(finding);
    const known = values.findIndex((value) => Number.parseFloat(String(value)) === finding.value);
    if (known < 0) values.push(told);
    else if (finding.status === 'reported') values[known] = told;
    found.set(nameOf(finding), values);
  }
  return Object.fromEntries([...found].map(([name, values]) => [name, values.length === 1 ? values[0]! : values]));
};

/** A percentage as these tests write it: "share applications.byChannel.mail / applications.received.total 12.5". */
const claimOf = ({ kind, of, label, base, scope, percent, qualifier }: ClaimFinding): string =>
  [
    kind,
    ...(scope === 'all' ? [] : [scope]),
    of ?? `“${label ?? ''}”`,
    ...(base === undefined ? [] : ['/', base]),
    percent,
    ...(qualifier === undefined ? [] : [qualifier]),
  ].join(' ');

export const claims = (text: string, frame: Frame = {}): string[] => extract(text, frame).claims.map(claimOf);
