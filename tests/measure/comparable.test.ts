import { describe, expect, it } from 'vitest';
import { comparable } from '../../src/measure/comparable.js';
import type { FigureKey } from '../../src/schema/keys.js';
import { leafOf, leavesOf } from '../../src/schema/leaves.js';
import type { Report } from '../../src/schema/report.js';
import { bureau2012, county2016, county2020, county2023, district2008, district2010, reportOf } from './reports.js';

const O = 'applications.outcomes';

const viewed = (report: Report, key: FigureKey) => leafOf(comparable(report).view, key);

const unallocatedKeys = (report: Report) => comparable(report).unallocated.map(({ key }) => key);

describe('a report of 2014 to 2018', () => {
  const { view, unallocated, breaks, disclosureRate } = comparable(county2016);

  it('moves what is the same or a strict part, and adds parts of one target up', () => {
    expect(Object.fromEntries(leavesOf(view))).toEqual({
      [`${O}.granted.total`]: 70,
      [`${O}.partiallyGranted.total`]: 6,
      [`${O}.refused.stateSecret.total`]: 1,
      [`${O}.refused.securityAndStability.total`]: 0,
      [`${O}.refused.thirdPartyRights.total`]: 5,
      [`${O}.unavailable.notHeld.total`]: 23,
      'reconsideration.corrected': 2,
    });
  });

  it('leaves the rest with its count, its relation and where parts of it would belong', () => {
    const find = (sought: FigureKey) => unallocated.find(({ key }) => key === sought);
    expect(find('applications.received.total')).toMatchObject({ value: 120, relation: 'approximate' });
    expect(find('applications.closed.onTime')).toMatchObject({ value: 110, relation: 'none', targets: [] });
    expect(find(`${O}.redirected.total`)).toMatchObject({ value: 2, relation: 'broader' });
    expect(find(`${O}.redirected.total`)?.targets).toContain(`${O}.notProcessed.petition.total`);
    expect(find('litigation.all.other')?.targets).toEqual([
      'litigation.direct.other',
      'litigation.afterReconsideration.other',
      'litigation.direct.pending',
      'litigation.afterReconsideration.pending',
    ]);
    expect(find(`${O}.granted.total`)).toBeUndefined();
  });

  it('gives the disclosure rate with and without replies on what is already public', () => {
    expect(disclosureRate.withAlreadyPublic).toMatchObject({ numerator: 76, denominator: 116 });
    expect(disclosureRate.withoutAlreadyPublic).toMatchObject({ numerator: 36, denominator: 116 });
  });

  it('names the hard break of 2019 and nothing that was over by then', () => {
    const ids = breaks.map(({ id }) => id);
    expect(ids).toContain('outcomes-2019');
    expect(ids).toContain('already-public-2019');
    expect(ids).not.toContain('indicators-2014');
    expect(ids).not.toContain('reconsideration-first-2024');
  });
});

describe('a report of 2019 or 2020', () => {
  it('moves the applications table cell by cell, and the remedies', () => {
    expect(viewed(county2020, `${O}.refused.thirdPartyRights.commercialEnterprise`)).toBe(1);
    expect(viewed(county2020, 'applications.received.total')).toBe(44);
    expect(viewed(county2020, 'litigation.direct.pending')).toBe(1);
    expect(viewed(county2020, 'disclosure.licensing.decisions')).toBe(2900);
  });

  it('moves 其他处理 as a subtotal and never to a row of 2021', () => {
    expect(viewed(county2020, `${O}.other.subtotal.total`)).toBe(3);
    expect(viewed(county2020, `${O}.other.other.total`)).toBeUndefined();
  });

  it('does not take documents open to the public for documents in force', () => {
    expect(viewed(county2020, 'disclosure.normativeDocuments.inForce')).toBeUndefined();
    expect(unallocatedKeys(county2020)).toEqual([
      'disclosure.normativeDocuments.newlyMade',
      'disclosure.normativeDocuments.newlyDisclosed',
      'disclosure.normativeDocuments.disclosedTotal',
      'disclosure.licensing.itemsPreviousYear',
      'disclosure.licensing.itemsChange',
      'disclosure.procurement.amount',
    ]);
  });

  it('keeps a blank cell blank', () => {
    const report = reportOf(
      { edition: 'statutory-2019', year: 2019 },
      { [`${O}.granted.total`]: null, 'applications.received.total': 3 },
    );
    expect(viewed(report, `${O}.granted.total`)).toBeNull();
  });
});

describe('a report since 2021', () => {
  it('keeps its figures and gets the subtotal that the form of 2019 has', () => {
    const { view, unallocated, breaks } = comparable(county2023);
    expect(leafOf(view, `${O}.other.subtotal.total`)).toBe(3);
    expect(leafOf(view, `${O}.other.subtotal.naturalPerson`)).toBe(1);
    expect(leafOf(view, `${O}.other.feeUnpaid.total`)).toBe(1);
    expect(leafOf(view, 'disclosure.rules.inForce')).toBe(9);
    expect(breaks).toEqual([]);
    expect(unallocated.map(({ key, relation }) => [key, relation])).toEqual([
      ['disclosure.total', 'none'],
      ['fees.processing', 'none'],
    ]);
  });

  it('gets no subtotal out of rows of which one is blank', () => {
    const report = reportOf(
      { edition: 'statutory-2021', year: 2022 },
      {
        [`${O}.other.correctionLapsed.total`]: 1,
        [`${O}.other.feeUnpaid.total`]: null,
        [`${O}.other.other.total`]: 2,
      },
    );
    expect(viewed(report, `${O}.other.subtotal.total`)).toBeUndefined();
  });

  it('has no disclosure rate without the replies that count as granted', () => {
    const { disclosureRate } = comparable(county2023);
    expect(disclosureRate.withAlreadyPublic.value).toBe(19 / 46);
    expect(disclosureRate.withoutAlreadyPublic).toMatchObject({ value: null, reason: 'notThisEra' });
  });
});

describe('the coded tables', () => {
  it('move numbered exemptions only as far as every known numbering agrees', () => {
    expect(viewed(district2008, `${O}.refused.stateSecret.total`)).toBe(1);
    expect(viewed(district2008, `${O}.refused.thirdPartyRights.total`)).toBe(1);
    expect(unallocatedKeys(district2008)).toContain(`${O}.refused.exemption4.total`);
  });

  it('leave the broad 否决公开 alone', () => {
    expect(comparable(district2008).unallocated.find(({ key }) => key.includes('negativeReplies'))).toMatchObject({
      value: 6,
      relation: 'broader',
    });
    expect(viewed(district2008, `${O}.refused.subtotal.total`)).toBeUndefined();
  });

  it('move repeated applications of the second table', () => {
    expect(viewed(district2010, `${O}.notProcessed.repeat.total`)).toBe(1);
    expect(viewed(district2010, `${O}.unavailable.notHeld.total`)).toBe(6);
  });
});

describe('prose', () => {
  it('goes by the tables of its year', () => {
    const granted = { [`${O}.granted.total`]: 5, [`${O}.repeat.total`]: 2 };
    const before = reportOf({ edition: 'narrative', year: 2013 }, granted);
    const after = reportOf({ edition: 'narrative', year: 2014 }, granted);
    expect(viewed(before, `${O}.notProcessed.repeat.total`)).toBe(2);
    expect(viewed(after, `${O}.notProcessed.repeat.total`)).toBeUndefined();
    expect(comparable(before).incomplete).toEqual([]);
  });

  it('says which part of a sum it leaves unsaid', () => {
    expect(comparable(bureau2012).incomplete).toEqual([
      { key: `${O}.unavailable.notHeld.total`, lacks: [`${O}.otherAgency.total`] },
    ]);
    const report = reportOf({ edition: 'narrative', year: 2015 }, { [`${O}.granted.total`]: 5 });
    expect(viewed(report, `${O}.granted.total`)).toBe(5);
    expect(comparable(report).incomplete[0]?.lacks).toEqual([`${O}.alreadyPublic.total`]);
  });

  it('moves nothing where no year says what its words meant', () => {
    const report = reportOf({ edition: 'narrative' }, { [`${O}.granted.total`]: 5 });
    expect(leavesOf(comparable(report).view)).toEqual([]);
    expect(unallocatedKeys(report)).toEqual([`${O}.granted.total`]);
  });
});

it('looks at one scope', () => {
  const report = reportOf(
    { edition: 'narrative', year: 2016 },
    { [`${O}.partiallyGranted.total`]: 9 },
    { subordinate: { [`${O}.partiallyGranted.total`]: 4 } },
  );
  expect(leafOf(comparable(report, { scope: 'subordinate' }).view, `${O}.partiallyGranted.total`)).toBe(4);
});
