/** Columns of the applications table without the total (表三: 自然人, 商业企业, …). */
export const applicantColumns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
] as const;

/** Grounds of refusal of the forms since 2019. */
export const statutoryGrounds = [
  'stateSecret',
  'prohibitedByLaw',
  'securityAndStability',
  'thirdPartyRights',
  'internalAffairs',
  'deliberativeProcess',
  'enforcementCaseFile',
  'administrativeInquiry',
] as const;

/** Grounds of refusal that ended with 2018: of the indicator table of 2014, and the numbered ones of the oldest table. */
export const earlierGrounds = [
  'tradeSecret',
  'personalPrivacy',
  'notGovernmentInformation',
  'otherStatutoryGrounds',
  'exemption1',
  'exemption2',
  'exemption3',
  'exemption4',
  'exemption5',
  'exemption6',
] as const;

/** Ways in which an application comes in (2008 to 2018). */
export const applicationChannels = ['inPerson', 'fax', 'online', 'mail', 'email', 'other'] as const;

/** Remedies that have a row of pending cases (表四). */
export const pendingRemedies = ['reconsideration', 'direct', 'afterReconsideration'] as const;

/** Kinds of documents of which the form since 2021 counts 制发 and 废止. */
export const documentKinds = ['rules', 'normativeDocuments'] as const;

/** The stable name of a rate; those of a family end with the member: `applicantShare.naturalPerson`. */
export type RateId =
  | 'fullDisclosureRate'
  | 'partialDisclosureRate'
  | 'disclosureRate'
  | 'meritsDisclosureRate'
  | 'refusalRate'
  | 'negativeReplyRate'
  | 'unableRate'
  | 'notProcessedRate'
  | 'otherRate'
  | 'completionRate'
  | 'backlogRate'
  | 'onTimeRate'
  | 'lawfulOnTimeRate'
  | 'extensionRate'
  | 'legacyGrantRate.narrow'
  | 'legacyGrantRate.broad'
  | `applicantShare.${(typeof applicantColumns)[number] | 'organizations'}`
  | `outcomeByApplicant.${(typeof applicantColumns)[number]}`
  | `exemptionMix.${(typeof statutoryGrounds)[number] | (typeof earlierGrounds)[number]}`
  | 'petitionShare'
  | 'requestsPerCapita'
  | `channelShare.${(typeof applicationChannels)[number]}`
  | 'reviewRate'
  | 'litigationRate'
  | 'reviewCorrectionRate'
  | 'litigationLossRate'
  | 'afterReviewShare'
  | 'suitAfterReviewRatio'
  | `pendingShare.${(typeof pendingRemedies)[number]}`
  | 'documentDisclosureRate'
  | 'normativeDocDisclosure'
  | 'fullTextRate'
  | `repealRatio.${(typeof documentKinds)[number]}`
  | 'processingFeePerNotice'
  | 'processingNoticeRate';
