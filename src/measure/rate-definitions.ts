import { type Expression, sum } from './expression.js';
import {
  applicantColumns,
  applicationChannels,
  documentKinds,
  earlierGrounds,
  pendingRemedies,
  type RateId,
  statutoryGrounds,
} from './rate-ids.js';
import {
  answered,
  concludedLawsuits,
  concludedReviews,
  disclosed,
  due,
  granted,
  lawsuits,
  notProcessed,
  organizations,
  otherHandling,
  partiallyGranted,
  received,
  refused,
  unavailable,
} from './rate-quantities.js';

/** Variants that sources define differently; docs/rates.md names the sources. */
export interface RateVariants {
  /** The disclosure rate counts 予以公开 and 部分公开 (`broad`, the default), or 予以公开 alone (`strict`). */
  readonly disclosure?: 'broad' | 'strict';
  /**
   * What shares of outcomes are shares of: the outcomes or replies of the year (`answered`, the default), the
   * applications `received`, those `due` (received + carried over), or those `closed` (办结数, 2014 to 2018).
   */
  readonly denominator?: 'answered' | 'received' | 'due' | 'closed';
  /**
   * What the correction rate of reconsideration is a share of: `concluded` cases (the default), `all` cases with the
   * pending ones, or only those `upheldOrCorrected`.
   */
  readonly reviewCorrection?: 'concluded' | 'all' | 'upheldOrCorrected';
}

/** A rate before it meets a report. */
export interface RateDefinition {
  readonly numerator: Expression;
  readonly denominator: Expression;
  /** The rate counts per so many of the denominator; 1 where absent. */
  readonly per?: number;
  /** With a denominator below this the counts stand without a rate. */
  readonly suppressBelow?: number;
  /** Only for reports of the years before 2019. */
  readonly legacy?: true;
}

/** Cells of the applicants below this say more about persons than about the agency. */
const SMALL_CELL = 10;

const family = <Name extends string, Member extends string>(
  name: Name,
  members: readonly Member[],
  define: (member: Member) => RateDefinition,
): Record<`${Name}.${Member}`, RateDefinition> =>
  Object.fromEntries(members.map((member) => [`${name}.${member}`, define(member)])) as Record<
    `${Name}.${Member}`,
    RateDefinition
  >;

const outcomeDenominators = {
  answered,
  received,
  due,
  closed: 'applications.closed.total',
} as const satisfies Record<NonNullable<RateVariants['denominator']>, Expression>;

const reviewDenominators = {
  concluded: concludedReviews,
  all: 'reconsideration.total',
  upheldOrCorrected: sum('reconsideration.upheld', 'reconsideration.corrected'),
} as const satisfies Record<NonNullable<RateVariants['reviewCorrection']>, Expression>;

const outcomeRates = ({ disclosure = 'broad', denominator = 'answered' }: RateVariants) => {
  const of = (numerator: Expression): RateDefinition => ({ numerator, denominator: outcomeDenominators[denominator] });
  return {
    fullDisclosureRate: of(granted),
    partialDisclosureRate: of(partiallyGranted),
    disclosureRate: of(disclosure === 'strict' ? granted : disclosed),
    meritsDisclosureRate: { numerator: disclosed, denominator: sum(disclosed, refused) },
    refusalRate: of(refused),
    negativeReplyRate: of('applications.outcomes.negativeReplies.total'),
    unableRate: of(unavailable),
    notProcessedRate: of(notProcessed),
    otherRate: of(otherHandling),
    petitionShare: of('applications.outcomes.notProcessed.petition.total'),
  };
};

const pace = {
  completionRate: { numerator: answered, denominator: due },
  backlogRate: { numerator: 'applications.carriedForward.total', denominator: due },
  onTimeRate: { numerator: 'applications.closed.onTime', denominator: 'applications.closed.total' },
  lawfulOnTimeRate: {
    numerator: sum('applications.closed.onTime', 'applications.closed.extended'),
    denominator: 'applications.closed.total',
  },
  extensionRate: { numerator: 'applications.closed.extended', denominator: 'applications.closed.total' },
} as const;

const legacyGrants = {
  'legacyGrantRate.narrow': { numerator: granted, denominator: answered, legacy: true },
  'legacyGrantRate.broad': {
    numerator: sum('applications.outcomes.alreadyPublic.total', disclosed),
    denominator: answered,
    legacy: true,
  },
} as const;

const applicants = {
  ...family('applicantShare', applicantColumns, (column) => ({
    numerator: `applications.received.${column}`,
    denominator: received,
  })),
  'applicantShare.organizations': { numerator: organizations, denominator: received },
  ...family('outcomeByApplicant', applicantColumns, (column) => ({
    numerator: sum(`applications.outcomes.granted.${column}`, `applications.outcomes.partiallyGranted.${column}`),
    denominator: `applications.outcomes.total.${column}`,
    suppressBelow: SMALL_CELL,
  })),
};

const mixes = {
  ...family('exemptionMix', [...statutoryGrounds, ...earlierGrounds], (ground) => ({
    numerator: `applications.outcomes.refused.${ground}.total`,
    denominator: refused,
  })),
  ...family('channelShare', applicationChannels, (channel) => ({
    numerator: `applications.byChannel.${channel}`,
    denominator: received,
  })),
};

const remedies = ({ reviewCorrection = 'concluded' }: RateVariants) => ({
  reviewRate: { numerator: 'reconsideration.total', denominator: answered } as const,
  litigationRate: { numerator: lawsuits('total'), denominator: answered },
  reviewCorrectionRate: {
    numerator: 'reconsideration.corrected',
    denominator: reviewDenominators[reviewCorrection],
  } as const,
  litigationLossRate: { numerator: lawsuits('corrected'), denominator: concludedLawsuits },
  afterReviewShare: {
    numerator: 'litigation.afterReconsideration.total',
    denominator: sum('litigation.direct.total', 'litigation.afterReconsideration.total'),
  } as const,
  suitAfterReviewRatio: {
    numerator: 'litigation.afterReconsideration.total',
    denominator: concludedReviews,
  } as const,
  ...family('pendingShare', pendingRemedies, (remedy) => {
    const row = remedy === 'reconsideration' ? remedy : (`litigation.${remedy}` as const);
    return { numerator: `${row}.pending`, denominator: `${row}.total` };
  }),
});

const documents = {
  documentDisclosureRate: {
    numerator: 'disclosure.officialDocuments',
    denominator: { outside: 'documentsIssued' },
  },
  normativeDocDisclosure: {
    numerator: 'disclosure.normativeDocuments.disclosed',
    denominator: 'disclosure.normativeDocuments.issued',
  },
  fullTextRate: { numerator: 'disclosure.digitized', denominator: 'disclosure.total' },
  ...family('repealRatio', documentKinds, (kind) => ({
    numerator: `disclosure.${kind}.repealed`,
    denominator: `disclosure.${kind}.made`,
  })),
} as const;

const withOutsideNumbers = {
  requestsPerCapita: { numerator: received, denominator: { outside: 'population' }, per: 100_000 },
  processingFeePerNotice: { numerator: 'fees.processing', denominator: { outside: 'feeNotices' } },
  processingNoticeRate: { numerator: { outside: 'feeNotices' }, denominator: received },
} as const;

/** Every rate, with the variants chosen. */
export const rateDefinitions = (variants: RateVariants): Record<RateId, RateDefinition> => ({
  ...outcomeRates(variants),
  ...pace,
  ...legacyGrants,
  ...applicants,
  ...mixes,
  ...remedies(variants),
  ...documents,
  ...withOutsideNumbers,
});
