import type { FigureKey } from '../schema/keys.js';
import { difference, type Expression, first, sum } from './expression.js';
import { statutoryGrounds } from './rate-ids.js';

/**
 * The quantities that rates are made of, named as indicators name them. A family subtotal that the form does not print
 * is the sum of its rows; one that the source states comes first. Routes of litigation come before the one number.
 */

const outcome = (reply: string): FigureKey => `applications.outcomes.${reply}.total` as FigureKey;

const outcomes = (family: string, reasons: readonly string[]): Expression =>
  sum(...reasons.map((reason) => outcome(`${family}.${reason}`)));

/** R 本年新收. */
export const received: FigureKey = 'applications.received.total';

/** R + Cin 本年新收 + 上年结转; prose gives both as one number (应办). */
export const due = first(sum(received, 'applications.carriedOver.total'), 'applications.handled.total');

/** P 办理结果总计; 答复数 before 2019. */
export const answered = outcome('total');

/** G 予以公开. */
export const granted = outcome('granted');

/** PG 部分公开. */
export const partiallyGranted = outcome('partiallyGranted');

/** G + PG; prose gives both as one number (予以公开及部分公开). */
export const disclosed = first(sum(granted, partiallyGranted), outcome('grantedOrPartiallyGranted'));

/** Rows that make up 不予公开, by form: since 2019, 2014, the coded table of 2008, the one before. */
const refusedRows: readonly Expression[] = [
  outcomes('refused', statutoryGrounds),
  outcomes('refused', [
    'stateSecret',
    'tradeSecret',
    'personalPrivacy',
    'securityAndStability',
    'notGovernmentInformation',
    'otherStatutoryGrounds',
  ]),
  outcomes('refused', [
    'stateSecret',
    'tradeSecret',
    'personalPrivacy',
    'deliberativeProcess',
    'securityAndStability',
    'otherStatutoryGrounds',
  ]),
  outcomes('refused', [
    'exemption1',
    'exemption2',
    'exemption3',
    'exemption4',
    'exemption5',
    'exemption6',
    'otherStatutoryGrounds',
  ]),
];

/** REF 不予公开. */
export const refused = first(outcome('refused.subtotal'), ...refusedRows);

/** UNA 无法提供. */
export const unavailable = first(
  outcome('unavailable.subtotal'),
  outcomes('unavailable', ['notHeld', 'requiresCreation', 'unclearAfterCorrection']),
);

/** NOT 不予处理. */
export const notProcessed = first(
  outcome('notProcessed.subtotal'),
  outcomes('notProcessed', ['petition', 'repeat', 'publication', 'excessive', 'reconfirmation']),
);

/** OTH 其他处理: one row in 2019, three since 2021. */
export const otherHandling = first(
  outcome('other.subtotal'),
  outcomes('other', ['correctionLapsed', 'feeUnpaid', 'other']),
);

/** 法人或其他组织: everyone who is no natural person. */
export const organizations = first(
  'applications.received.organizations',
  difference(received, 'applications.received.naturalPerson'),
);

/** 行政诉讼, both routes. */
export const lawsuits = (column: 'upheld' | 'corrected' | 'other' | 'total'): Expression =>
  first(sum(`litigation.direct.${column}`, `litigation.afterReconsideration.${column}`), `litigation.all.${column}`);

/** Concluded reconsiderations: u + c + o. */
export const concludedReviews = sum('reconsideration.upheld', 'reconsideration.corrected', 'reconsideration.other');

/** Concluded lawsuits, both routes. */
export const concludedLawsuits = first(
  sum(
    ...(['direct', 'afterReconsideration'] as const).flatMap((route) =>
      (['upheld', 'corrected', 'other'] as const).map((column): FigureKey => `litigation.${route}.${column}`),
    ),
  ),
  sum('litigation.all.upheld', 'litigation.all.corrected', 'litigation.all.other'),
);
