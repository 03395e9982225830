import type { StatutoryFormId } from '../schema/editions.js';

/**
 * Types of the statutory forms. A form is data: what it prints, under which key each cell is stored, and the spellings
 * that real reports use for its labels. Labels are matched on their letters alone (see extract/statutory/label-text.ts):
 * enumerators, brackets, quotes, blanks and script make no difference and need no variant.
 */

/** A label as the form prints it, and the other spellings that were met. */
export interface Label {
  readonly label: string;
  readonly variants?: readonly string[];
}

/** A column of the disclosure table; with the item of a row it makes the key `disclosure.<item>.<leaf>`. */
export interface DisclosureColumn extends Label {
  readonly leaf: DisclosureLeaf;
  /** What the cell counts in, where neither the cell nor the header prints a unit. */
  readonly unit: '件' | '项' | '元' | '万元';
  /** A change that may be negative (本年增/减). */
  readonly signed?: boolean;
}

export type DisclosureLeaf =
  | 'newlyMade'
  | 'newlyDisclosed'
  | 'disclosedTotal'
  | 'made'
  | 'repealed'
  | 'inForce'
  | 'itemsPreviousYear'
  | 'itemsChange'
  | 'decisions'
  | 'amount'
  | 'projects';

export type DisclosureItem =
  | 'rules'
  | 'normativeDocuments'
  | 'licensing'
  | 'otherServices'
  | 'penalties'
  | 'coerciveMeasures'
  | 'administrativeCharges'
  | 'procurement';

interface DisclosureRow extends Label {
  readonly item: DisclosureItem;
}

/** One block of the disclosure table: the clause of article 20 that it answers, its header and its rows. */
export interface DisclosureBlock {
  readonly clause: string;
  readonly columns: readonly DisclosureColumn[];
  readonly rows: readonly DisclosureRow[];
}

/** A column of the applications table (申请人情况). */
export interface ApplicantColumn extends Label {
  readonly column: Applicant;
}

export type Applicant =
  | 'naturalPerson'
  | 'commercialEnterprise'
  | 'researchInstitution'
  | 'publicWelfareOrganization'
  | 'legalServiceInstitution'
  | 'otherOrganization'
  | 'total';

/** A row of the applications table; with a column it makes the key `<row>.<column>`. */
export interface ApplicationRow extends Label {
  readonly row: string;
  /** The outcome group that the row stands in: the last part but one of its key. */
  readonly group?: OutcomeGroup;
}

export type OutcomeGroup = 'refused' | 'unavailable' | 'notProcessed' | 'other';

/** A label that stands over several rows: 三、本年度办理结果, （三）不予公开. */
export interface ApplicationGroup extends Label {
  readonly group: OutcomeGroup | 'outcomes';
}

/** A column of the remedies table; with a group it makes the key `<group>.<outcome>`. */
export interface CaseColumn extends Label {
  readonly outcome: CaseOutcome;
}

export type CaseOutcome = 'upheld' | 'corrected' | 'other' | 'pending' | 'total';

export interface CaseGroup extends Label {
  readonly group: 'reconsideration' | 'litigation.direct' | 'litigation.afterReconsideration';
}

/** One edition of the statutory form: three tables under the sections 二, 三 and 四 of the report. */
export interface StatutoryForm {
  readonly id: StatutoryFormId;
  /** The first report year that the form is for. */
  readonly since: number;
  /** The notice that prescribed the form. */
  readonly legalBasis: string;
  readonly disclosure: readonly DisclosureBlock[];
  readonly applications: readonly ApplicationRow[];
  readonly applicationGroups: readonly ApplicationGroup[];
  readonly applicants: readonly ApplicantColumn[];
  readonly caseGroups: readonly CaseGroup[];
  readonly caseColumns: readonly CaseColumn[];
}
