import { statutoryForms } from '../forms/statutory-forms.js';
import { formOfYear, statutoryForm } from '../forms/which-form.js';
import type { StatutoryFormId } from '../schema/editions.js';
import type { Edition, IndicatorForm } from '../schema/report.js';

/** What the recognizers saw that tells the edition. */
export interface EditionEvidence {
  /** A statutory table stands in the source; `forms` are several or none where the tables found do not tell them apart. */
  readonly statutory?: { readonly forms: readonly StatutoryFormId[]; readonly reasons: readonly string[] };
  readonly indicators?: { readonly form: IndicatorForm; readonly reasons: readonly string[] };
  readonly year?: number;
  /** Chinese characters of the prose beside the tables. */
  readonly narrative: number;
  /** Sections that hold prose. */
  readonly sections: number;
  /** A title of a report, or a figure, was found. */
  readonly isReport: boolean;
}

export interface EditionDecision {
  readonly edition: Edition;
  readonly form?: IndicatorForm;
  readonly editionReasons: string[];
}

/**
 * Prose below this length is the frame of a table (the period, a sentence or two that repeat its figures), not a narrative:
 * the longest frames met have some 200 characters, the shortest reports in prose some 600.
 */
const SHORTEST_NARRATIVE = 300;

/** So many sections with sentences of their own make a narrative, however short they are. */
const SECTIONS_OF_NARRATIVE = 4;

/** The remedies table is the same in all forms: where it stands alone, the year tells which form it belongs to. */
const decideStatutory = (
  { forms, reasons }: NonNullable<EditionEvidence['statutory']>,
  year = Number.POSITIVE_INFINITY,
): EditionDecision =>
  forms.length === 1
    ? { edition: forms[0]!, editionReasons: [...reasons] }
    : {
        edition: formOfYear(year, forms.length === 0 ? statutoryForms : forms.map(statutoryForm)).id,
        editionReasons: [...reasons, 'the tables found are the same in several forms: decided by the year'],
      };

/**
 * The edition by what the source contains, never by its year: copies lag, and some reports of 2022 use the form of 2019.
 * A statutory table decides; then a statistical table of 2008 to 2018 with no narrative to speak of; then prose.
 */
export const decideEdition = (evidence: EditionEvidence): EditionDecision => {
  const { statutory, indicators, narrative, sections, isReport } = evidence;
  if (statutory !== undefined) return decideStatutory(statutory, evidence.year);
  const prose = `narrative of ${narrative} characters`;
  if (indicators !== undefined) {
    return {
      edition: narrative < SHORTEST_NARRATIVE && sections < SECTIONS_OF_NARRATIVE ? 'indicators' : 'narrative',
      form: indicators.form,
      editionReasons: [...indicators.reasons, prose],
    };
  }
  const none = 'no statistical table';
  if (isReport && narrative > 0) return { edition: 'narrative', editionReasons: [none, prose] };
  return {
    edition: 'unknown',
    editionReasons: [none, isReport ? 'no narrative' : 'neither title nor figures of a report'],
  };
};
