import { APPLICATIONS, NOT_HELD, OUTCOMES, REFUSED, type Row, THIRD_PARTY } from './mapping.js';

/** What the table of 2014 and the coded tables before it have in common. */
export const earlierTables: readonly Row[] = [
  [
    `${APPLICATIONS}.received.total`,
    'approximate',
    [`${APPLICATIONS}.received.total`],
    'There was no carry-over, and some counted what came in, others what was accepted.',
  ],
  [
    `${OUTCOMES}.total.total`,
    'approximate',
    [`${OUTCOMES}.total.total`],
    'Replies, with requests for correction among them, are not conclusions.',
  ],
  [
    `${OUTCOMES}.partiallyGranted.total`,
    'exact',
    [`${OUTCOMES}.partiallyGranted.total`],
    'Information that can be separated, 第三十七条.',
  ],
  [`${OUTCOMES}.doesNotExist.total`, 'narrower', [NOT_HELD], '第三十六条（四）; one part of 不掌握.'],
  [`${OUTCOMES}.otherAgency.total`, 'narrower', [NOT_HELD], '第三十六条（五）; the other part of 不掌握.'],
];

/** Grounds of refusal that the table of 2014 and the coded table of 2008 name alike. */
export const namedGrounds: readonly Row[] = [
  [
    `${REFUSED}.subtotal.total`,
    'approximate',
    [`${REFUSED}.subtotal.total`],
    'Holds grounds that are no refusal since 2019, and lacks ones that are.',
  ],
  [`${REFUSED}.stateSecret.total`, 'exact', [`${REFUSED}.stateSecret.total`], '第十四条.'],
  [`${REFUSED}.tradeSecret.total`, 'narrower', [THIRD_PARTY], '第十五条; cannot be split back.'],
  [`${REFUSED}.personalPrivacy.total`, 'narrower', [THIRD_PARTY], '第十五条; cannot be split back.'],
  [`${REFUSED}.securityAndStability.total`, 'exact', [`${REFUSED}.securityAndStability.total`], '第十四条.'],
];
