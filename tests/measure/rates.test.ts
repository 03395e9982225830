import { describe, expect, it } from 'vitest';
import { formatPercent } from '../../src/measure/decimal.js';
import type { RateId } from '../../src/measure/rate-ids.js';
import { type RateOptions, rates, requestsPerCapita } from '../../src/measure/rates.js';
import type { Report } from '../../src/schema/report.js';
import { bureau2012, county2016, county2020, county2023, district2008, district2010, reportOf } from './reports.js';

/** Numerator, denominator and the percentage that they make, worked out by hand. */
type Worked = Partial<Record<RateId, readonly [number, number, string]>>;

const statutory: Worked = {
  fullDisclosureRate: [14, 46, '30.43%'],
  partialDisclosureRate: [5, 46, '10.87%'],
  disclosureRate: [19, 46, '41.30%'],
  meritsDisclosureRate: [19, 27, '70.37%'],
  refusalRate: [8, 46, '17.39%'],
  unableRate: [10, 46, '21.74%'],
  notProcessedRate: [6, 46, '13.04%'],
  otherRate: [3, 46, '6.52%'],
  petitionShare: [4, 46, '8.70%'],
  completionRate: [46, 50, '92.00%'],
  backlogRate: [4, 50, '8.00%'],
  'applicantShare.naturalPerson': [30, 44, '68.18%'],
  'applicantShare.commercialEnterprise': [8, 44, '18.18%'],
  'applicantShare.researchInstitution': [1, 44, '2.27%'],
  'applicantShare.publicWelfareOrganization': [0, 44, '0.00%'],
  'applicantShare.legalServiceInstitution': [3, 44, '6.82%'],
  'applicantShare.otherOrganization': [2, 44, '4.55%'],
  'applicantShare.organizations': [14, 44, '31.82%'],
  'outcomeByApplicant.naturalPerson': [13, 32, '40.63%'],
  'exemptionMix.stateSecret': [0, 8, '0.00%'],
  'exemptionMix.prohibitedByLaw': [0, 8, '0.00%'],
  'exemptionMix.securityAndStability': [0, 8, '0.00%'],
  'exemptionMix.thirdPartyRights': [3, 8, '37.50%'],
  'exemptionMix.internalAffairs': [1, 8, '12.50%'],
  'exemptionMix.deliberativeProcess': [0, 8, '0.00%'],
  'exemptionMix.enforcementCaseFile': [4, 8, '50.00%'],
  'exemptionMix.administrativeInquiry': [0, 8, '0.00%'],
  reviewRate: [7, 46, '15.22%'],
  litigationRate: [6, 46, '13.04%'],
  reviewCorrectionRate: [1, 5, '20.00%'],
  litigationLossRate: [1, 5, '20.00%'],
  afterReviewShare: [3, 6, '50.00%'],
  suitAfterReviewRatio: [3, 5, '60.00%'],
  'pendingShare.reconsideration': [2, 7, '28.57%'],
  'pendingShare.direct': [1, 3, '33.33%'],
  'pendingShare.afterReconsideration': [0, 3, '0.00%'],
};

const outcomesOf2008: Worked = {
  fullDisclosureRate: [12, 20, '60.00%'],
  partialDisclosureRate: [2, 20, '10.00%'],
  disclosureRate: [14, 20, '70.00%'],
  meritsDisclosureRate: [14, 16, '87.50%'],
  refusalRate: [2, 20, '10.00%'],
  negativeReplyRate: [6, 20, '30.00%'],
  'legacyGrantRate.narrow': [12, 20, '60.00%'],
};

const handWorked: ReadonlyArray<readonly [string, Report, Worked]> = [
  [
    'the form of 2021',
    county2023,
    { ...statutory, 'repealRatio.rules': [1, 2, '50.00%'], 'repealRatio.normativeDocuments': [2, 8, '25.00%'] },
  ],
  ['the form of 2019', county2020, statutory],
  [
    'the table of 2014',
    county2016,
    {
      fullDisclosureRate: [30, 116, '25.86%'],
      partialDisclosureRate: [6, 116, '5.17%'],
      disclosureRate: [36, 116, '31.03%'],
      meritsDisclosureRate: [36, 46, '78.26%'],
      refusalRate: [10, 116, '8.62%'],
      onTimeRate: [110, 118, '93.22%'],
      lawfulOnTimeRate: [118, 118, '100.00%'],
      extensionRate: [8, 118, '6.78%'],
      'legacyGrantRate.narrow': [30, 116, '25.86%'],
      'legacyGrantRate.broad': [76, 116, '65.52%'],
      'exemptionMix.stateSecret': [1, 10, '10.00%'],
      'exemptionMix.securityAndStability': [0, 10, '0.00%'],
      'exemptionMix.tradeSecret': [2, 10, '20.00%'],
      'exemptionMix.personalPrivacy': [3, 10, '30.00%'],
      'exemptionMix.notGovernmentInformation': [3, 10, '30.00%'],
      'exemptionMix.otherStatutoryGrounds': [1, 10, '10.00%'],
      'channelShare.inPerson': [30, 120, '25.00%'],
      'channelShare.fax': [0, 120, '0.00%'],
      'channelShare.online': [70, 120, '58.33%'],
      'channelShare.mail': [20, 120, '16.67%'],
      reviewRate: [8, 116, '6.90%'],
      litigationRate: [5, 116, '4.31%'],
      reviewCorrectionRate: [2, 8, '25.00%'],
      litigationLossRate: [1, 5, '20.00%'],
      normativeDocDisclosure: [18, 24, '75.00%'],
    },
  ],
  [
    'the coded table to 2008',
    district2008,
    {
      ...outcomesOf2008,
      'exemptionMix.otherStatutoryGrounds': [0, 2, '0.00%'],
      'exemptionMix.exemption1': [1, 2, '50.00%'],
      'exemptionMix.exemption2': [1, 2, '50.00%'],
      'exemptionMix.exemption3': [0, 2, '0.00%'],
      'exemptionMix.exemption4': [0, 2, '0.00%'],
      'exemptionMix.exemption5': [0, 2, '0.00%'],
      'exemptionMix.exemption6': [0, 2, '0.00%'],
      'channelShare.inPerson': [15, 24, '62.50%'],
      'channelShare.fax': [1, 24, '4.17%'],
      'channelShare.online': [4, 24, '16.67%'],
      'channelShare.mail': [1, 24, '4.17%'],
      'channelShare.email': [3, 24, '12.50%'],
      'channelShare.other': [0, 24, '0.00%'],
      reviewRate: [1, 20, '5.00%'],
      litigationRate: [0, 20, '0.00%'],
      fullTextRate: [480, 500, '96.00%'],
    },
  ],
  [
    'the coded table of 2008 to 2013',
    district2010,
    {
      fullDisclosureRate: [30, 48, '62.50%'],
      partialDisclosureRate: [3, 48, '6.25%'],
      disclosureRate: [33, 48, '68.75%'],
      meritsDisclosureRate: [33, 38, '86.84%'],
      refusalRate: [5, 48, '10.42%'],
      'legacyGrantRate.narrow': [30, 48, '62.50%'],
      'exemptionMix.stateSecret': [1, 5, '20.00%'],
      'exemptionMix.securityAndStability': [0, 5, '0.00%'],
      'exemptionMix.deliberativeProcess': [0, 5, '0.00%'],
      'exemptionMix.tradeSecret': [1, 5, '20.00%'],
      'exemptionMix.personalPrivacy': [2, 5, '40.00%'],
      'exemptionMix.otherStatutoryGrounds': [1, 5, '20.00%'],
      fullTextRate: [640, 640, '100.00%'],
    },
  ],
  [
    'prose',
    bureau2012,
    {
      disclosureRate: [6, 9, '66.67%'],
      meritsDisclosureRate: [6, 7, '85.71%'],
      refusalRate: [1, 9, '11.11%'],
      completionRate: [9, 10, '90.00%'],
      'applicantShare.naturalPerson': [7, 9, '77.78%'],
      'applicantShare.organizations': [2, 9, '22.22%'],
      reviewRate: [1, 9, '11.11%'],
    },
  ],
  ['a report without figures', reportOf({ edition: 'unknown' }), {}],
];

describe.each(handWorked)('rates of %s', (_, report, worked) => {
  const computed = rates(report);
  const present = Object.entries(computed).filter(([, { value }]) => value !== null);

  it('are the hand-worked ones and no others', () => {
    const shown = present.map(([id, { numerator, denominator, value }]) => [
      id,
      [numerator, denominator, formatPercent(value)],
    ]);
    expect(Object.fromEntries(shown)).toEqual(worked);
  });

  it('say why they have no value exactly where they have none', () => {
    for (const [id, { value, reason }] of Object.entries(computed))
      expect(value === null, id).toBe(reason !== undefined);
  });
});

describe('rates', () => {
  it('have the same ids in the same order for every report', () => {
    expect(Object.keys(rates(bureau2012))).toEqual(Object.keys(rates(county2023)));
  });

  it('name the figures that they stand on', () => {
    const { disclosureRate, completionRate, 'applicantShare.organizations': organizations } = rates(county2023);
    expect(disclosureRate.basis).toEqual([
      'applications.outcomes.granted.total',
      'applications.outcomes.partiallyGranted.total',
      'applications.outcomes.total.total',
    ]);
    expect(completionRate.formula).toBe(
      'applications.outcomes.total.total / (applications.received.total + applications.carriedOver.total)',
    );
    expect(organizations.formula).toContain('applications.received.total - applications.received.naturalPerson');
  });

  it('take a stated subtotal before its rows', () => {
    const { refusalRate } = rates(county2016);
    expect(refusalRate.basis[0]).toBe('applications.outcomes.refused.subtotal.total');
    expect(rates(district2008).refusalRate.basis).toHaveLength(8);
  });

  it('mark small denominators and suppress small cells of applicants', () => {
    const { reviewCorrectionRate, disclosureRate, ...others } = rates(county2023);
    expect(reviewCorrectionRate.small).toBe(true);
    expect(disclosureRate).not.toHaveProperty('small');
    expect(others['outcomeByApplicant.commercialEnterprise']).toMatchObject({
      value: null,
      numerator: 3,
      denominator: 8,
      reason: 'smallDenominator',
    });
    expect(others['outcomeByApplicant.publicWelfareOrganization'].reason).toBe('zeroDenominator');
  });

  it('tell a figure that is missing from one that is blank', () => {
    const blank = reportOf(
      { edition: 'statutory-2021', year: 2022 },
      { 'applications.outcomes.granted.total': null, 'applications.outcomes.total.total': 30 },
    );
    const { fullDisclosureRate, disclosureRate, unableRate } = rates(blank);
    expect(fullDisclosureRate).toMatchObject({
      value: null,
      numerator: null,
      denominator: 30,
      reason: 'blank',
      lacks: ['applications.outcomes.granted.total'],
    });
    expect(disclosureRate).toMatchObject({
      reason: 'missing',
      lacks: ['applications.outcomes.partiallyGranted.total'],
    });
    expect(unableRate.lacks).toEqual(['applications.outcomes.unavailable.subtotal.total']);
  });

  it('name the blank row, not the subtotal that the form does not print', () => {
    const { refusalRate } = rates({
      ...county2023,
      figures: {
        ...county2023.figures,
        applications: {
          ...county2023.figures.applications,
          outcomes: {
            ...county2023.figures.applications?.outcomes,
            refused: { ...county2023.figures.applications?.outcomes?.refused, stateSecret: { total: null } },
          },
        },
      },
    });
    expect(refusalRate).toMatchObject({
      value: null,
      reason: 'blank',
      lacks: ['applications.outcomes.refused.stateSecret.total'],
    });
  });

  it('have no value of a denominator of 0', () => {
    const none = reportOf(
      { edition: 'narrative', year: 2015 },
      { 'applications.received.total': 0, 'applications.byChannel.online': 0 },
    );
    expect(rates(none)['channelShare.online']).toMatchObject({
      value: null,
      numerator: 0,
      denominator: 0,
      reason: 'zeroDenominator',
    });
  });

  it('do not give the grant rate of the replies before 2019 for a later report', () => {
    expect(rates(county2023)['legacyGrantRate.narrow']).toMatchObject({ value: null, reason: 'notThisEra' });
    expect(rates(county2020)['legacyGrantRate.broad'].reason).toBe('notThisEra');
  });

  it('can be of another scope', () => {
    const city = reportOf(
      { edition: 'narrative', year: 2016 },
      { 'applications.received.total': 40, 'applications.byChannel.online': 30 },
      { subordinate: { 'applications.received.total': 24, 'applications.byChannel.online': 6 } },
    );
    expect(rates(city)['channelShare.online'].value).toBe(0.75);
    expect(rates(city, { scope: 'subordinate' })['channelShare.online'].value).toBe(0.25);
    expect(rates(city, { scope: 'ownLevel' })['channelShare.online'].reason).toBe('missing');
  });
});

describe('variants', () => {
  const ratio = (id: RateId, options: RateOptions, report: Report = county2023) => {
    const { numerator, denominator } = rates(report, options)[id];
    return [numerator, denominator];
  };

  it('of the disclosure rate', () => {
    expect(ratio('disclosureRate', { disclosure: 'strict' })).toEqual([14, 46]);
    expect(ratio('disclosureRate', { disclosure: 'broad' })).toEqual([19, 46]);
  });

  it('of the denominator', () => {
    expect(ratio('disclosureRate', { denominator: 'received' })).toEqual([19, 44]);
    expect(ratio('disclosureRate', { denominator: 'due' })).toEqual([19, 50]);
    expect(ratio('refusalRate', { denominator: 'closed' }, county2016)).toEqual([10, 118]);
    expect(ratio('meritsDisclosureRate', { denominator: 'received' })).toEqual([19, 27]);
    expect(rates(county2023, { denominator: 'closed' }).disclosureRate.lacks).toEqual(['applications.closed.total']);
  });

  it('of the correction rate', () => {
    expect(ratio('reviewCorrectionRate', { reviewCorrection: 'all' })).toEqual([1, 7]);
    expect(ratio('reviewCorrectionRate', { reviewCorrection: 'upheldOrCorrected' })).toEqual([1, 4]);
  });
});

describe('numbers from outside', () => {
  it('are asked for by name', () => {
    const { requestsPerCapita: perCapita, processingNoticeRate, documentDisclosureRate } = rates(district2010);
    expect(perCapita).toMatchObject({ value: null, reason: 'numberNeeded', lacks: ['population'] });
    expect(processingNoticeRate.lacks).toEqual(['feeNotices']);
    expect(documentDisclosureRate.lacks).toEqual(['documentsIssued']);
  });

  it('complete the rates that need them', () => {
    const given = rates(county2023, { population: 880_000, feeNotices: 2 });
    expect(given.requestsPerCapita).toMatchObject({ value: 5, numerator: 44, denominator: 880_000, per: 100_000 });
    expect(given.processingFeePerNotice).toMatchObject({ value: 200, numerator: 400, denominator: 2 });
    expect(given.processingNoticeRate).toMatchObject({ numerator: 2, denominator: 44 });
    expect(rates(district2010, { documentsIssued: 60 }).documentDisclosureRate.value).toBe(0.95);
    expect(requestsPerCapita(county2023, 880_000).value).toBe(5);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, '9' as unknown as number])(
    'must be numbers, not %s',
    (population) => {
      expect(() => rates(county2023, { population })).toThrow(TypeError);
    },
  );

  it('may be 0, which makes no rate', () => {
    expect(requestsPerCapita(county2023, 0)).toMatchObject({ value: null, reason: 'zeroDenominator' });
  });
});
