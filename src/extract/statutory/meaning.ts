import type {
  Applicant,
  CaseGroup,
  CaseOutcome,
  DisclosureItem,
  DisclosureLeaf,
  OutcomeGroup,
} from '../../forms/form.js';

export type TableKind = 'disclosure' | 'applications' | 'remedies';

/** Where a case stands: a group of the form, or 行政诉讼 as a whole. */
export type CaseGroupId = CaseGroup['group'] | 'litigation';

/** What a label says. One text may say several things (总计 is a row and four columns): the table decides. */
export type Meaning =
  | { readonly table: 'disclosure'; readonly role: 'caption' }
  | { readonly table: 'disclosure'; readonly role: 'column'; readonly leaf: DisclosureLeaf }
  | { readonly table: 'disclosure'; readonly role: 'row'; readonly item: DisclosureItem }
  | { readonly table: 'applications'; readonly role: 'caption' }
  | { readonly table: 'applications'; readonly role: 'column'; readonly column: Applicant | 'organizations' }
  | { readonly table: 'applications'; readonly role: 'row'; readonly row: string; readonly group?: OutcomeGroup }
  | { readonly table: 'applications'; readonly role: 'group'; readonly group: OutcomeGroup | 'outcomes' }
  | { readonly table: 'remedies'; readonly role: 'group'; readonly group: CaseGroupId }
  | { readonly table: 'remedies'; readonly role: 'column'; readonly outcome: CaseOutcome };

/** A spelling of a label with all that it may mean. */
export interface LexiconEntry {
  readonly letters: string;
  readonly meanings: readonly Meaning[];
  /** The text is found in a statutory table and nowhere else: it opens the table. */
  readonly strong: boolean;
}
