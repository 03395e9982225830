import { earlierTables, namedGrounds } from './earlier.js';
import { OUTCOMES, REFUSED, type Row, THIRD_PARTY, under } from './mapping.js';

/** Replies that both coded tables have and the table of 2014 has not, or has under refusals. */
const codedTables: readonly Row[] = [
  ...earlierTables,
  [
    `${OUTCOMES}.granted.total`,
    'exact',
    [`${OUTCOMES}.granted.total`],
    'The table has no row for what is already public.',
  ],
  [
    `${OUTCOMES}.notGovernmentInformation.total`,
    'broader',
    [
      `${OUTCOMES}.notProcessed.petition.total`,
      `${OUTCOMES}.unavailable.requiresCreation.total`,
      `${OUTCOMES}.other.other.total`,
    ],
    'Held whatever had no other reply before 2019.',
  ],
  [
    `${OUTCOMES}.unclear.total`,
    'broader',
    [`${OUTCOMES}.unavailable.unclearAfterCorrection.total`, `${OUTCOMES}.other.correctionLapsed.total`],
    'Unclear applications were closed without the correction of 第三十条.',
  ],
];

/** From the coded table of the years to 2008. */
export const fromShanghaiV1: readonly Row[] = [
  ...codedTables,
  [
    `${OUTCOMES}.negativeReplies.total`,
    'broader',
    under(OUTCOMES, 'refused.subtotal.total', 'unavailable.subtotal.total', 'notProcessed.subtotal.total'),
    '否决公开 holds what does not exist, is not held, is unclear or is no government information.',
  ],
  [
    `${REFUSED}.exemption1.total`,
    'exact',
    [`${REFUSED}.stateSecret.total`],
    '国家秘密 in every local numbering that is known.',
  ],
  [`${REFUSED}.exemption2.total`, 'narrower', [THIRD_PARTY], '商业秘密 in every local numbering that is known.'],
  [`${REFUSED}.exemption3.total`, 'narrower', [THIRD_PARTY], '个人隐私 in every local numbering that is known.'],
  [
    `${REFUSED}.exemption4.total`,
    'broader',
    under(REFUSED, 'deliberativeProcess.total', 'enforcementCaseFile.total'),
    'The numbering is local from here on.',
  ],
  [
    `${REFUSED}.exemption5.total`,
    'approximate',
    under(REFUSED, 'enforcementCaseFile.total', 'securityAndStability.total'),
    'The numbering is local.',
  ],
  [`${REFUSED}.exemption6.total`, 'approximate', [`${REFUSED}.prohibitedByLaw.total`], 'The numbering is local.'],
];

/** From the coded table of 2008 to 2013. */
export const fromShanghaiV2: readonly Row[] = [
  ...codedTables,
  ...namedGrounds,
  [`${OUTCOMES}.repeat.total`, 'exact', [`${OUTCOMES}.notProcessed.repeat.total`], '第三十六条（六）.'],
  [
    `${REFUSED}.deliberativeProcess.total`,
    'approximate',
    under(REFUSED, 'deliberativeProcess.total', 'securityAndStability.total'),
    'Only where disclosure would also endanger security and stability.',
  ],
  [
    `${REFUSED}.otherStatutoryGrounds.total`,
    'broader',
    under(REFUSED, 'prohibitedByLaw.total', 'enforcementCaseFile.total', 'administrativeInquiry.total'),
    'The remaining grounds, which the forms since 2019 name one by one.',
  ],
];
