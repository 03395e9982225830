import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/parse.js';
import type { FigureKey } from '../../src/schema/keys.js';
import type { ParsedReport } from '../../src/schema/parsed.js';

/**
 * Five reports retold: the facts, the order and the damage of reports as they are found, in invented words and names.
 */
const parsed = (name: string): ParsedReport =>
  parseReport(readFileSync(fileURLToPath(new URL(`seeds/${name}.txt`, import.meta.url)), 'utf8'));

type Values = { readonly [key in FigureKey]?: number };

/** Readings of one scope, without those that careful readers may take or leave. */
const values = ({ readings }: ParsedReport, may: Values = {}, scope = 'all'): Record<string, number | null> =>
  Object.fromEntries(
    readings
      .filter((reading) => reading.scope === scope && may[reading.key] !== reading.value)
      .map(({ key, value }) => [key, value]),
  );

/** Every evidence of a reading is a place in the source. */
const proves = ({ readings, source }: ParsedReport): boolean =>
  readings.every(({ sources }) => sources.every(({ quote, offset }) => source.startsWith(quote, offset)));

const claims = ({ report }: ParsedReport): string[] =>
  report.claims.flatMap(({ kind, of, percent }) => (of === null ? [] : [`${kind} ${of} ${percent}`]));

describe('a city with its counties in brackets', () => {
  const report = parsed('city-2018');

  it('states the whole', () =>
    expect(values(report)).toEqual({
      'disclosure.total': 55_121,
      'disclosure.normativeDocuments.disclosed': 52,
      'disclosure.normativeDocuments.issued': 61,
      'disclosure.byChannel.website': 45_109,
      'disclosure.byChannel.weibo': 5199,
      'disclosure.byChannel.wechat': 19_031,
      'disclosure.byChannel.other': 25_376,
      'engagement.responses': 321,
      'engagement.pressConferences': 16,
      'engagement.leadersAtPressConferences': 16,
      'engagement.onlineInterviews': 29,
      'engagement.leadersAtOnlineInterviews': 29,
      'engagement.policyInterpretations': 92,
      'engagement.socialMediaResponses': 118,
      'engagement.otherResponses': 172,
      'applications.received.total': 40,
      'applications.byChannel.inPerson': 5,
      'applications.byChannel.online': 31,
      'applications.byChannel.mail': 4,
      'applications.byChannel.other': 0,
      'applications.closed.total': 40,
      'applications.closed.onTime': 25,
      'applications.closed.extended': 15,
      'applications.outcomes.alreadyPublic.total': 14,
      'applications.outcomes.granted.total': 17,
      'applications.outcomes.partiallyGranted.total': 0,
      'applications.outcomes.refused.subtotal.total': 0,
      'applications.outcomes.otherAgency.total': 2,
      'applications.outcomes.doesNotExist.total': 1,
      'applications.outcomes.correctionRequested.total': 6,
      'applications.outcomes.redirected.total': 0,
      'reconsideration.total': 0,
      'litigation.all.total': 0,
      'fees.total': 0,
      'fees.waived': 0,
    }));

  it('states the counties', () =>
    expect(values(report, {}, 'subordinate')).toEqual({
      'disclosure.total': 35_840,
      'disclosure.normativeDocuments.disclosed': 23,
      'disclosure.normativeDocuments.issued': 25,
      'disclosure.byChannel.website': 20_281,
      'disclosure.byChannel.weibo': 3190,
      'disclosure.byChannel.wechat': 13_112,
      'disclosure.byChannel.other': 15_990,
      'engagement.responses': 167,
      'engagement.pressConferences': 9,
      'engagement.leadersAtPressConferences': 9,
      'engagement.onlineInterviews': 7,
      'engagement.leadersAtOnlineInterviews': 7,
      'engagement.policyInterpretations': 66,
      'engagement.socialMediaResponses': 69,
      'engagement.otherResponses': 93,
      'applications.received.total': 24,
      'applications.byChannel.inPerson': 2,
      'applications.byChannel.online': 21,
      'applications.byChannel.mail': 2,
      'applications.closed.total': 24,
      'applications.closed.onTime': 9,
      'applications.closed.extended': 15,
      'applications.outcomes.alreadyPublic.total': 12,
      'applications.outcomes.granted.total': 13,
    }));

  it('states the shares of the channels', () =>
    expect(claims(report)).toEqual([
      'share applications.byChannel.inPerson 12.5',
      'share applications.byChannel.online 77.5',
      'share applications.byChannel.mail 10',
    ]));

  it('proves each of them', () => expect(proves(report)).toBe(true));
});

describe('a district report in traditional script, its sentences shuffled, its years scrubbed out', () => {
  const report = parsed('district-shuffled');

  it('states', () =>
    expect(
      values(report, {
        'applications.closed.total': 52,
        'disclosure.normativeDocuments.issued': 42,
        'disclosure.byChannel.website': 286,
        'fees.applications': 2800,
        'disclosure.normativeDocuments.disclosed': 42,
        'disclosure.byChannel.gazette': 6,
      }),
    ).toEqual({
      'disclosure.total': 28_800,
      'disclosure.digitized': 4400,
      'applications.received.total': 52,
      'applications.byChannel.inPerson': 52,
      'applications.outcomes.total.total': 52,
      'applications.outcomes.granted.total': 46,
      'applications.outcomes.partiallyGranted.total': 4,
      'applications.outcomes.refused.subtotal.total': 2,
      'enquiries.total': 25_000,
      'enquiries.phone': 8000,
      'enquiries.inPerson': 6000,
      'enquiries.online': 7000,
      'enquiries.pageViews': 19_000,
      'fees.total': 2800,
      'fees.search': 1300,
      'fees.paperCopying': 1500,
      'resources.staff.fullTime': 8,
      'resources.staff.partTime': 6,
      'resources.staff.total': 14,
      'resources.budget': 230_000,
      'resources.spending': 240_000,
      'resources.remedyCosts': 50_000,
    }));

  it('has no year', () => expect(report.report.year).toBeUndefined());

  it('asserts the way of its applications without a number', () => {
    const reading = report.readings.find(({ key }) => key === 'applications.byChannel.inPerson');
    expect(reading?.status).toBe('implied');
  });

  it('binds the shares of the outcomes', () =>
    expect(claims(report)).toEqual([
      'share applications.outcomes.granted.total 88',
      'share applications.outcomes.partiallyGranted.total 8',
      'share applications.outcomes.refused.subtotal.total 4',
    ]));

  it('proves each of them', () => expect(proves(report)).toBe(true));
});

describe('an agency whose zeros stand in words among other business', () => {
  const report = parsed('agency-2017');

  it('states', () =>
    expect(
      values(report, { 'disclosure.normativeDocuments.issued': 26, 'disclosure.normativeDocuments.disclosed': 26 }),
    ).toEqual({
      'disclosure.total': 158,
      'disclosure.byChannel.weibo': 115,
      'disclosure.byChannel.wechat': 48,
      'applications.received.total': 0,
      'reconsideration.total': 0,
      'litigation.all.total': 0,
      'complaints.total': 0,
    }));

  it('proves each of them', () => expect(proves(report)).toBe(true));
});

describe('a district with a hotline and a mailbox beside its applications', () => {
  const report = parsed('district-2017');

  it('states', () =>
    expect(values(report, { 'applications.outcomes.refused.subtotal.total': 5, 'complaints.total': 0 })).toEqual({
      'disclosure.total': 9392,
      'disclosure.byChannel.website': 4192,
      'disclosure.byChannel.weibo': 2550,
      'disclosure.byChannel.wechat': 700,
      'disclosure.byChannel.other': 1950,
      'engagement.policyInterpretations': 23,
      'applications.received.total': 5,
      'reconsideration.total': 0,
      'litigation.all.total': 3,
      'litigation.all.upheld': 1,
      'litigation.all.corrected': 2,
      'resources.readingPoints': 2,
      'training.sessions': 1,
    }));

  it('proves each of them', () => expect(proves(report)).toBe(true));
});

describe('the tables of 2019 with their spans and blank cells lost', () => {
  const report = parsed('bureau-2019-tables');
  const remedies = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'] as const;
  const results = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
  const items = (row: string): Record<string, number> => ({
    [`disclosure.${row}.itemsPreviousYear`]: 0,
    [`disclosure.${row}.itemsChange`]: 0,
    [`disclosure.${row}.decisions`]: 0,
  });

  it('state', () =>
    expect(Object.fromEntries(Object.entries(values(report)).filter(([, value]) => value !== null))).toEqual({
      ...Object.fromEntries(
        ['rules', 'normativeDocuments'].flatMap((row) =>
          ['newlyMade', 'newlyDisclosed', 'disclosedTotal'].map((column) => [`disclosure.${row}.${column}`, 0]),
        ),
      ),
      ...items('licensing'),
      'disclosure.licensing.itemsChange': 66,
      'disclosure.licensing.decisions': 22_782,
      ...items('otherServices'),
      'disclosure.otherServices.itemsChange': 7,
      'disclosure.otherServices.decisions': 269,
      ...items('penalties'),
      ...items('coerciveMeasures'),
      'disclosure.administrativeCharges.itemsPreviousYear': 1,
      'disclosure.administrativeCharges.itemsChange': 0,
      'disclosure.procurement.projects': 26,
      'disclosure.procurement.amount': 4_313_800,
      'applications.received.total': 1,
      'applications.carriedOver.total': 0,
      'applications.outcomes.granted.total': 1,
      'applications.outcomes.total.total': 1,
      'applications.carriedForward.total': 0,
      ...Object.fromEntries(remedies.flatMap((way) => results.map((result) => [`${way}.${result}`, 0]))),
    }));

  it('leave the numbers whose column is lost without a place', () =>
    expect(report.report.unplaced.map(({ row, value }) => [row, value])).toEqual([
      ['applications.received', 1],
      ['applications.carriedOver', 0],
      ['applications.outcomes.granted', 1],
      ['applications.outcomes.total', 1],
      ['applications.carriedForward', 0],
    ]));

  it('prove each of them', () => expect(proves(report)).toBe(true));
});
