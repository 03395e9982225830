import { z } from 'zod';

/**
 * The figures of a report as nested groups. The names of the leaves are the figure keys of keys.ts, the order is that
 * of the official forms; the Chinese term, the English term and the unit of every leaf stand in labels.ts.
 *
 * A leaf is a number, null where the form has the cell and it is blank, and absent where the source does not state the
 * figure. The number is what the source prints, even where it cannot be right (a negative count, half an application):
 * judging it is the work of the checks.
 */
const figure = z
  .number()
  .nullable()
  .meta({ id: 'Figure', description: 'The number as reported (money in yuan), or null for a blank cell.' });

/** A leaf that may be absent, and is then no property at all. */
const leaf = figure.exactOptional();

/** A group of leaves under the names given, itself absent where none of them is stated. */
const leaves = <const Name extends string>(...names: readonly Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, leaf])) as Record<Name, typeof leaf>).exactOptional();

/** A group of groups, absent where none of them is stated. */
const group = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape).exactOptional();

const applicantColumns = {
  naturalPerson: leaf,
  commercialEnterprise: leaf,
  researchInstitution: leaf,
  publicWelfareOrganization: leaf,
  legalServiceInstitution: leaf,
  otherOrganization: leaf,
  total: leaf,
} as const;

const applicantRowShape = z.strictObject(applicantColumns).meta({
  id: 'ApplicantRow',
  description: 'One row of table 三: 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计.',
});

/** One row of the applications table (表三) by kind of applicant. Counts, 件. Prose states `total` alone. */
export interface ApplicantRow extends z.infer<typeof applicantRowShape> {}

const applicantRow = (applicantRowShape as z.ZodType<ApplicantRow>).exactOptional();

const caseRowShape = z
  .strictObject({ upheld: leaf, corrected: leaf, other: leaf, pending: leaf, total: leaf })
  .meta({ id: 'CaseRow', description: 'Cases by result: 结果维持, 结果纠正, 其他结果, 尚未审结, 总计.' });

/** Cases of one remedy (表四) by result. Counts, 件; only cases about the disclosure of information. */
export interface CaseRow extends z.infer<typeof caseRowShape> {}

const caseRow = (caseRowShape as z.ZodType<CaseRow>).exactOptional();

const total = leaves('total');

/** Items of a register and the decisions taken under them (国令第711号 第二十条 (五), (六)). */
const decisions = leaves('itemsPreviousYear', 'itemsChange', 'decisions');

const disclosure = group({
  total: leaf,
  digitized: leaf,
  officialDocuments: leaf,
  stateSecretDocuments: leaf,
  requestCatalogueItems: leaf,
  serviceItems: leaf,
  byChannel: leaves('gazette', 'website', 'weibo', 'wechat', 'socialMedia', 'pressConference', 'media', 'other'),
  rules: leaves('newlyMade', 'newlyDisclosed', 'disclosedTotal', 'made', 'repealed', 'inForce'),
  normativeDocuments: leaves(
    'disclosed',
    'issued',
    'added',
    'newlyMade',
    'newlyDisclosed',
    'disclosedTotal',
    'made',
    'repealed',
    'inForce',
  ),
  licensing: decisions,
  otherServices: decisions,
  penalties: decisions,
  coerciveMeasures: decisions,
  administrativeCharges: leaves('itemsPreviousYear', 'itemsChange', 'amount'),
  procurement: leaves('projects', 'amount'),
});

const engagement = leaves(
  'responses',
  'pressConferences',
  'leadersAtPressConferences',
  'onlineInterviews',
  'leadersAtOnlineInterviews',
  'policyInterpretations',
  'socialMediaResponses',
  'otherResponses',
);

const outcomes = group({
  granted: applicantRow,
  partiallyGranted: applicantRow,
  refused: group({
    subtotal: applicantRow,
    stateSecret: applicantRow,
    prohibitedByLaw: applicantRow,
    securityAndStability: applicantRow,
    thirdPartyRights: applicantRow,
    internalAffairs: applicantRow,
    deliberativeProcess: applicantRow,
    enforcementCaseFile: applicantRow,
    administrativeInquiry: applicantRow,
    tradeSecret: total,
    personalPrivacy: total,
    notGovernmentInformation: total,
    otherStatutoryGrounds: total,
    exemption1: total,
    exemption2: total,
    exemption3: total,
    exemption4: total,
    exemption5: total,
    exemption6: total,
  }),
  unavailable: group({
    subtotal: applicantRow,
    notHeld: applicantRow,
    requiresCreation: applicantRow,
    unclearAfterCorrection: applicantRow,
  }),
  notProcessed: group({
    subtotal: applicantRow,
    petition: applicantRow,
    repeat: applicantRow,
    publication: applicantRow,
    excessive: applicantRow,
    reconfirmation: applicantRow,
  }),
  other: group({
    subtotal: applicantRow,
    correctionLapsed: applicantRow,
    feeUnpaid: applicantRow,
    other: applicantRow,
  }),
  alreadyPublic: total,
  grantedOrPartiallyGranted: total,
  negativeReplies: total,
  otherAgency: total,
  doesNotExist: total,
  notGovernmentInformation: total,
  unclear: total,
  correctionRequested: total,
  redirected: total,
  repeat: total,
  withdrawn: total,
  total: applicantRow,
});

const { total: totalColumn, ...applicantKinds } = applicantColumns;

const applications = group({
  received: group({ ...applicantKinds, organizations: leaf, total: totalColumn }),
  carriedOver: applicantRow,
  handled: total,
  byChannel: leaves('inPerson', 'fax', 'online', 'mail', 'email', 'other'),
  closed: leaves('total', 'onTime', 'extended'),
  outcomes,
  carriedForward: applicantRow,
});

const fees = group({
  total: leaf,
  applications: leaf,
  search: leaf,
  mail: leaf,
  delivery: leaf,
  paperCopying: leaf,
  cdCopying: leaf,
  floppyCopying: leaf,
  other: leaf,
  proactive: leaves('total', 'mail', 'delivery', 'paperCopying', 'cdCopying', 'floppyCopying'),
  processing: leaf,
  waived: leaf,
});

const resources = group({
  offices: leaf,
  readingPoints: leaf,
  staff: leaves('total', 'fullTime', 'partTime'),
  budget: leaf,
  spending: leaf,
  remedyCosts: leaf,
});

const figuresShape = z
  .strictObject({
    disclosure,
    engagement,
    enquiries: leaves('total', 'phone', 'inPerson', 'online', 'pageViews'),
    applications,
    reconsideration: caseRow,
    litigation: group({ direct: caseRow, afterReconsideration: caseRow, all: caseRow }),
    complaints: total,
    grievances: leaves('total', 'firstHandling'),
    fees,
    resources,
    training: leaves('meetings', 'sessions', 'participants'),
  })
  .meta({ id: 'Figures', description: 'Figures of one scope; a figure that the source does not state is absent.' });

/**
 * The figures of one scope: disclosure 主动公开, engagement 回应解读, enquiries 咨询, applications 依申请公开,
 * reconsideration 行政复议, litigation 行政诉讼, complaints 举报投诉, grievances 行政申诉, fees 收费,
 * resources 机构人员经费, training 会议培训.
 */
export interface Figures extends z.infer<typeof figuresShape> {}

export const figuresSchema: z.ZodType<Figures> = figuresShape;
