import { columns } from '../../src/measure/mappings.js';
import type { FigureKey, Scope } from '../../src/schema/keys.js';
import { figuresFrom } from '../../src/schema/leaves.js';
import { type Report, schemaVersion } from '../../src/schema/report.js';

/** Figures by key; null is a blank cell. */
export type Entries = Readonly<Partial<Record<FigureKey, number | null>>>;

const entriesOf = (figures: Entries) => Object.entries(figures) as Array<[FigureKey, number | null]>;

/** A report that holds these figures and nothing else. */
export const reportOf = (
  about: Partial<Pick<Report, 'edition' | 'form' | 'year' | 'issuer'>>,
  figures: Entries = {},
  scopes: Partial<Record<Exclude<Scope, 'all'>, Entries>> = {},
): Report => ({
  schemaVersion,
  edition: 'unknown',
  editionReasons: [],
  marks: [],
  unplaced: [],
  breakdowns: [],
  claims: [],
  sections: [],
  ...about,
  figures: figuresFrom(entriesOf(figures)),
  scopes: Object.fromEntries(
    Object.entries(scopes).map(([scope, entries]) => [scope, figuresFrom(entriesOf(entries))]),
  ),
});

const results = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;

/** A row of the applications table from its seven cells. */
export const row = (path: string, ...cells: ReadonlyArray<number | null>): Entries =>
  Object.fromEntries(cells.map((cell, index) => [`${path}.${columns[index]}`, cell]));

/** A row of the remedies table from its five cells. */
const cases = (path: string, ...cells: ReadonlyArray<number | null>): Entries =>
  Object.fromEntries(cells.map((cell, index) => [`${path}.${results[index]}`, cell]));

const O = 'applications.outcomes';

/** The rows that the forms of 2019 and 2021 share, filled in so that every sum and balance holds. */
const statutoryRows: Entries = {
  ...row('applications.received', 30, 8, 1, 0, 3, 2, 44),
  ...row('applications.carriedOver', 4, 1, 0, 0, 1, 0, 6),
  ...row(`${O}.granted`, 10, 2, 1, 0, 1, 0, 14),
  ...row(`${O}.partiallyGranted`, 3, 1, 0, 0, 1, 0, 5),
  ...row(`${O}.refused.stateSecret`, 0, 0, 0, 0, 0, 0, 0),
  ...row(`${O}.refused.prohibitedByLaw`, 0, 0, 0, 0, 0, 0, 0),
  ...row(`${O}.refused.securityAndStability`, 0, 0, 0, 0, 0, 0, 0),
  ...row(`${O}.refused.thirdPartyRights`, 2, 1, 0, 0, 0, 0, 3),
  ...row(`${O}.refused.internalAffairs`, 1, 0, 0, 0, 0, 0, 1),
  ...row(`${O}.refused.deliberativeProcess`, 0, 0, 0, 0, 0, 0, 0),
  ...row(`${O}.refused.enforcementCaseFile`, 3, 1, 0, 0, 0, 0, 4),
  ...row(`${O}.refused.administrativeInquiry`, 0, 0, 0, 0, 0, 0, 0),
  ...row(`${O}.unavailable.notHeld`, 5, 1, 0, 0, 1, 1, 8),
  ...row(`${O}.unavailable.requiresCreation`, 1, 0, 0, 0, 0, 0, 1),
  ...row(`${O}.unavailable.unclearAfterCorrection`, 1, 0, 0, 0, 0, 0, 1),
  ...row(`${O}.notProcessed.petition`, 4, 0, 0, 0, 0, 0, 4),
  ...row(`${O}.notProcessed.repeat`, 1, 0, 0, 0, 0, 0, 1),
  ...row(`${O}.notProcessed.publication`, 0, 0, 0, 0, 0, 0, 0),
  ...row(`${O}.notProcessed.excessive`, 0, 1, 0, 0, 0, 0, 1),
  ...row(`${O}.notProcessed.reconfirmation`, 0, 0, 0, 0, 0, 0, 0),
  ...row(`${O}.total`, 32, 8, 1, 0, 3, 2, 46),
  ...row('applications.carriedForward', 2, 1, 0, 0, 1, 0, 4),
  ...cases('reconsideration', 3, 1, 1, 2, 7),
  ...cases('litigation.direct', 1, 0, 1, 1, 3),
  ...cases('litigation.afterReconsideration', 2, 1, 0, 0, 3),
};

/** A county of 880,000 in 2023, on the form of 2021. */
export const county2023 = reportOf(
  { edition: 'statutory-2021', year: 2023, issuer: { name: '松溪县人民政府' } },
  {
    ...statutoryRows,
    ...row(`${O}.other.correctionLapsed`, 1, 0, 0, 0, 0, 0, 1),
    ...row(`${O}.other.feeUnpaid`, 0, 1, 0, 0, 0, 0, 1),
    ...row(`${O}.other.other`, 0, 0, 0, 0, 0, 1, 1),
    'disclosure.rules.made': 2,
    'disclosure.rules.repealed': 1,
    'disclosure.rules.inForce': 9,
    'disclosure.normativeDocuments.made': 8,
    'disclosure.normativeDocuments.repealed': 2,
    'disclosure.normativeDocuments.inForce': 61,
    'disclosure.licensing.decisions': 3120,
    'disclosure.administrativeCharges.amount': 251_000,
    'fees.processing': 400,
    'disclosure.total': 5_200,
  },
);

/** The same figures on the form of 2019. */
export const county2020 = reportOf(
  { edition: 'statutory-2019', year: 2020, issuer: { name: '松溪县人民政府' } },
  {
    ...statutoryRows,
    ...row(`${O}.other.subtotal`, 1, 1, 0, 0, 0, 1, 3),
    'disclosure.normativeDocuments.newlyMade': 7,
    'disclosure.normativeDocuments.newlyDisclosed': 6,
    'disclosure.normativeDocuments.disclosedTotal': 88,
    'disclosure.licensing.decisions': 2900,
    'disclosure.licensing.itemsPreviousYear': 310,
    'disclosure.licensing.itemsChange': -4,
    'disclosure.procurement.amount': 4_313_800,
  },
);

/** The table of 2014 to 2018. */
export const county2016 = reportOf(
  { edition: 'indicators', form: 'stat-2014', year: 2016, issuer: { name: '松溪县人民政府' } },
  {
    'disclosure.total': 5_000,
    'disclosure.normativeDocuments.disclosed': 18,
    'disclosure.normativeDocuments.issued': 24,
    'applications.received.total': 120,
    'applications.byChannel.inPerson': 30,
    'applications.byChannel.fax': 0,
    'applications.byChannel.online': 70,
    'applications.byChannel.mail': 20,
    'applications.closed.total': 118,
    'applications.closed.onTime': 110,
    'applications.closed.extended': 8,
    [`${O}.total.total`]: 116,
    [`${O}.alreadyPublic.total`]: 40,
    [`${O}.granted.total`]: 30,
    [`${O}.partiallyGranted.total`]: 6,
    [`${O}.refused.subtotal.total`]: 10,
    [`${O}.refused.stateSecret.total`]: 1,
    [`${O}.refused.tradeSecret.total`]: 2,
    [`${O}.refused.personalPrivacy.total`]: 3,
    [`${O}.refused.securityAndStability.total`]: 0,
    [`${O}.refused.notGovernmentInformation.total`]: 3,
    [`${O}.refused.otherStatutoryGrounds.total`]: 1,
    [`${O}.otherAgency.total`]: 14,
    [`${O}.doesNotExist.total`]: 9,
    [`${O}.correctionRequested.total`]: 5,
    [`${O}.redirected.total`]: 2,
    'reconsideration.upheld': 5,
    'reconsideration.corrected': 2,
    'reconsideration.other': 1,
    'reconsideration.total': 8,
    'litigation.all.upheld': 3,
    'litigation.all.corrected': 1,
    'litigation.all.other': 1,
    'litigation.all.total': 5,
    'fees.total': 320.5,
  },
);

/** The coded table of the years to 2008: 否决公开 is broad. */
export const district2008 = reportOf(
  { edition: 'indicators', form: 'appendix-shanghai-v1', year: 2008, issuer: { name: '临河区人民政府' } },
  {
    'disclosure.total': 500,
    'disclosure.digitized': 480,
    'applications.received.total': 24,
    'applications.byChannel.inPerson': 15,
    'applications.byChannel.fax': 1,
    'applications.byChannel.email': 3,
    'applications.byChannel.online': 4,
    'applications.byChannel.mail': 1,
    'applications.byChannel.other': 0,
    [`${O}.total.total`]: 20,
    [`${O}.granted.total`]: 12,
    [`${O}.partiallyGranted.total`]: 2,
    [`${O}.negativeReplies.total`]: 6,
    [`${O}.notGovernmentInformation.total`]: 1,
    [`${O}.doesNotExist.total`]: 2,
    [`${O}.otherAgency.total`]: 1,
    [`${O}.unclear.total`]: 0,
    [`${O}.refused.exemption1.total`]: 1,
    [`${O}.refused.exemption2.total`]: 1,
    [`${O}.refused.exemption3.total`]: 0,
    [`${O}.refused.exemption4.total`]: 0,
    [`${O}.refused.exemption5.total`]: 0,
    [`${O}.refused.exemption6.total`]: 0,
    [`${O}.refused.otherStatutoryGrounds.total`]: 0,
    'reconsideration.total': 1,
    'litigation.all.total': 0,
  },
);

/** The coded table of 2008 to 2013. */
export const district2010 = reportOf(
  { edition: 'indicators', form: 'appendix-shanghai-v2', year: 2010, issuer: { name: '临河区人民政府' } },
  {
    'disclosure.total': 640,
    'disclosure.digitized': 640,
    'disclosure.officialDocuments': 57,
    'applications.received.total': 50,
    [`${O}.total.total`]: 48,
    [`${O}.granted.total`]: 30,
    [`${O}.partiallyGranted.total`]: 3,
    [`${O}.refused.subtotal.total`]: 5,
    [`${O}.refused.stateSecret.total`]: 1,
    [`${O}.refused.tradeSecret.total`]: 1,
    [`${O}.refused.personalPrivacy.total`]: 2,
    [`${O}.refused.deliberativeProcess.total`]: 0,
    [`${O}.refused.securityAndStability.total`]: 0,
    [`${O}.refused.otherStatutoryGrounds.total`]: 1,
    [`${O}.notGovernmentInformation.total`]: 2,
    [`${O}.doesNotExist.total`]: 4,
    [`${O}.otherAgency.total`]: 2,
    [`${O}.unclear.total`]: 1,
    [`${O}.repeat.total`]: 1,
  },
);

/** Prose of a bureau: grants and partial grants as one number, applicants in two groups. */
export const bureau2012 = reportOf(
  { edition: 'narrative', year: 2012, issuer: { name: '临河区水务局' } },
  {
    'applications.received.total': 9,
    'applications.received.naturalPerson': 7,
    'applications.received.organizations': 2,
    'applications.handled.total': 10,
    [`${O}.total.total`]: 9,
    [`${O}.grantedOrPartiallyGranted.total`]: 6,
    [`${O}.refused.subtotal.total`]: 1,
    [`${O}.doesNotExist.total`]: 2,
    'reconsideration.total': 1,
    'reconsideration.upheld': 1,
  },
);
