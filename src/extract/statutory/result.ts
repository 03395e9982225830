import type { StatutoryFormId } from '../../schema/editions.js';
import type { Extraction } from '../finding.js';

/** What a table says about the form that it follows: a reason in the report's own labels, counted by the labels. */
export interface FormEvidence {
  /** The forms that it speaks for, the newest first: several where they print these labels alike. */
  readonly forms: readonly StatutoryFormId[];
  readonly weight: number;
  readonly reason: string;
}

/** What one printing of one table gave. */
export interface TableResult extends Omit<Extraction, 'claims'> {
  readonly forms: readonly FormEvidence[];
}

export const NOTHING: TableResult = {
  findings: [],
  unplaced: [],
  breakdowns: [],
  notices: [],
  forms: [],
  consumed: new Set(),
};
