import { earlierTables, namedGrounds } from './earlier.js';
import { APPLICATIONS, OUTCOMES, REFUSED, type Row, under } from './mapping.js';

const lawsuitsOf2014 = (column: string, ...targets: readonly string[]): Row => [
  `litigation.all.${column}`,
  'broader',
  targets.flatMap((target) => [`litigation.direct.${target}`, `litigation.afterReconsideration.${target}`]),
  'Both routes as one number.',
];

/** From the table of 2014 (国办发〔2014〕32号). */
export const from2014: readonly Row[] = [
  ...earlierTables,
  ...namedGrounds,
  [
    `${APPLICATIONS}.closed.total`,
    'approximate',
    [`${OUTCOMES}.total.total`],
    'Everything finished in the year; since 2019 abandoned and withdrawn applications count too.',
  ],
  [`${APPLICATIONS}.closed.onTime`, 'none', [], 'No form counts timeliness since 2019.'],
  [`${APPLICATIONS}.closed.extended`, 'none', [], 'No form counts extensions since 2019.'],
  [
    `${OUTCOMES}.alreadyPublic.total`,
    'narrower',
    [`${OUTCOMES}.granted.total`],
    '第三十六条（一）; without a row of its own since 2019, it is by practice 予以公开.',
  ],
  [`${OUTCOMES}.granted.total`, 'narrower', [`${OUTCOMES}.granted.total`], '第三十六条（二）.'],
  [
    `${REFUSED}.notGovernmentInformation.total`,
    'broader',
    [
      `${OUTCOMES}.unavailable.requiresCreation.total`,
      `${OUTCOMES}.notProcessed.petition.total`,
      `${OUTCOMES}.notProcessed.reconfirmation.total`,
      `${REFUSED}.internalAffairs.total`,
      `${REFUSED}.deliberativeProcess.total`,
      `${OUTCOMES}.other.other.total`,
    ],
    'Held whatever had no other reply before 2019.',
  ],
  [
    `${REFUSED}.otherStatutoryGrounds.total`,
    'broader',
    under(
      REFUSED,
      'prohibitedByLaw.total',
      'enforcementCaseFile.total',
      'administrativeInquiry.total',
      'internalAffairs.total',
      'deliberativeProcess.total',
    ),
    'The remaining grounds, which the forms since 2019 name one by one.',
  ],
  [
    `${OUTCOMES}.correctionRequested.total`,
    'none',
    [
      `${OUTCOMES}.other.correctionLapsed.total`,
      `${OUTCOMES}.unavailable.unclearAfterCorrection.total`,
      `${APPLICATIONS}.carriedForward.total`,
    ],
    'A step on the way to an outcome, 第三十条.',
  ],
  [
    `${OUTCOMES}.redirected.total`,
    'broader',
    [
      `${OUTCOMES}.notProcessed.petition.total`,
      `${REFUSED}.administrativeInquiry.total`,
      `${OUTCOMES}.notProcessed.publication.total`,
      `${OUTCOMES}.other.other.total`,
    ],
    'Petitions, enquiries of special registers and publications together.',
  ],
  ...under(`${APPLICATIONS}.byChannel`, 'inPerson', 'fax', 'online', 'mail').map(
    (path): Row => [path, 'none', [], 'Channels gave way to kinds of applicants in 2019.'],
  ),
  ['reconsideration.total', 'approximate', ['reconsideration.total'], 'May leave pending cases out.'],
  ['reconsideration.upheld', 'approximate', ['reconsideration.upheld'], 'Dismissals were placed differently.'],
  ['reconsideration.corrected', 'exact', ['reconsideration.corrected'], 'Revoked, changed or found unlawful.'],
  ['reconsideration.other', 'broader', ['reconsideration.other', 'reconsideration.pending'], 'May hold pending cases.'],
  lawsuitsOf2014('total', 'total'),
  lawsuitsOf2014('upheld', 'upheld'),
  lawsuitsOf2014('corrected', 'corrected'),
  lawsuitsOf2014('other', 'other', 'pending'),
  [
    'disclosure.normativeDocuments.issued',
    'approximate',
    ['disclosure.normativeDocuments.made'],
    'What a normative document is differs by place and was narrowed in 2018.',
  ],
  ['disclosure.total', 'none', [], 'The statutory tables count no items; their prose may.'],
  ['fees.total', 'none', [], 'Fees for costs ended with 2019; the fee for processing since 2021 is another charge.'],
];
