import type { Extraction } from '../extract/finding.js';
import { statutoryForms } from '../forms/statutory-forms.js';
import type { Notice } from '../messages.js';
import { isStatutoryForm } from '../schema/editions.js';
import type { Report } from '../schema/report.js';
import { missingRows } from './rows.js';

/** From this year on the statutory tables are obligatory (国办公开办函〔2019〕60号). */
const FIRST_STATUTORY_YEAR = Math.min(...statutoryForms.map(({ since }) => since));

type Found = Pick<Extraction, 'findings' | 'unplaced' | 'notices'>;

const titlesOfBlank = (notices: readonly Notice[]): ReadonlySet<string> =>
  new Set(notices.flatMap(({ code, found }) => (code === 'blank-table' && found !== undefined ? [found] : [])));

const tableGaps = ({ edition, year }: Report, { findings, unplaced, notices }: Found): readonly Notice[] => {
  if (isStatutoryForm(edition)) {
    const keys = findings.filter(({ origin }) => origin === 'table').map(({ key }) => key);
    return missingRows(edition, { keys, unplaced, blank: titlesOfBlank(notices) });
  }
  return year !== undefined && year >= FIRST_STATUTORY_YEAR
    ? [{ code: 'no-statutory-table', found: String(year) }]
    : [];
};

/** Notices of what a report should have and this one lacks, most serious first. */
export const gapsOf = (report: Report, found: Found): readonly Notice[] => {
  if (report.edition === 'unknown') return [{ code: 'not-a-report' }];
  const gaps: Notice[] = [];
  const hasNumbers = found.unplaced.length > 0 || found.findings.some(({ value }) => value !== null);
  if (!hasNumbers) gaps.push({ code: 'no-figures' });
  if (report.year === undefined) gaps.push({ code: 'no-year' });
  if (report.issuer === undefined) gaps.push({ code: 'no-issuer' });
  return [...gaps, ...tableGaps(report, found)];
};
