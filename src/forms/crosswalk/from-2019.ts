import { APPLICATIONS, OUTCOMES, REFUSED, type Row, under } from './mapping.js';

/** Rows and figures of 2019 that stand unchanged in the form of 2021; table 四 is the same in both. */
const unchanged: readonly string[] = [
  ...under(APPLICATIONS, 'received', 'carriedOver', 'carriedForward'),
  ...under(OUTCOMES, 'granted', 'partiallyGranted', 'total'),
  ...under(
    REFUSED,
    'stateSecret',
    'prohibitedByLaw',
    'securityAndStability',
    'thirdPartyRights',
    'internalAffairs',
    'deliberativeProcess',
    'enforcementCaseFile',
    'administrativeInquiry',
  ),
  ...under(`${OUTCOMES}.unavailable`, 'notHeld', 'requiresCreation', 'unclearAfterCorrection'),
  ...under(`${OUTCOMES}.notProcessed`, 'petition', 'repeat', 'publication', 'excessive', 'reconfirmation'),
  ...under('disclosure', 'licensing.decisions', 'penalties.decisions', 'coerciveMeasures.decisions'),
  ...['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].flatMap((row) =>
    under(row, 'upheld', 'corrected', 'other', 'pending', 'total'),
  ),
];

const documentsOf2019 = (kind: string): Row[] => [
  [
    `${kind}.newlyMade`,
    'approximate',
    [`${kind}.made`],
    '新制作 is not 制发, and the form of 2021 narrows the documents.',
  ],
  [`${kind}.newlyDisclosed`, 'none', [], 'The form of 2021 dropped it.'],
  [
    `${kind}.disclosedTotal`,
    'approximate',
    [`${kind}.inForce`],
    'Documents that stand open to the public, repealed ones among them, are not documents in force.',
  ],
];

const dropped2021: readonly string[] = [
  ...['licensing', 'penalties', 'coerciveMeasures', 'otherServices', 'administrativeCharges'].flatMap((item) =>
    under(`disclosure.${item}`, 'itemsPreviousYear', 'itemsChange'),
  ),
  ...under('disclosure', 'otherServices.decisions', 'procurement.projects', 'procurement.amount'),
];

/** From the form of 2019 (国办公开办函〔2019〕60号). */
export const from2019: readonly Row[] = [
  ...unchanged.map((path): Row => [path, 'exact', [path], 'The same row in both forms.']),
  [
    `${OUTCOMES}.other.subtotal`,
    'exact',
    [`${OUTCOMES}.other.subtotal`],
    'The one row 其他处理 of 2019 is the sum of the three rows of 2021.',
  ],
  ...documentsOf2019('disclosure.rules'),
  ...documentsOf2019('disclosure.normativeDocuments'),
  ...dropped2021.map((path): Row => [path, 'none', [], 'The form of 2021 dropped it.']),
];
