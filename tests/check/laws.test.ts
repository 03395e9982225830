import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/check/relation.js';
import {
  applicationRelations,
  formRows,
  proseApplicants,
  proseBalance,
  proseOutcomes,
  subtotalRelations,
} from '../../src/check/relations/applications.js';
import {
  channelRelations2014,
  fujianRelations,
  generalRelations,
  proseFees,
  relations2014,
  shanghaiV1Relations,
  shanghaiV2Relations,
} from '../../src/check/relations/indicators.js';
import { disclosureRelations, enquiryRelation, partRelations } from '../../src/check/relations/parts.js';
import { remedyRelations, remedyRelations2014 } from '../../src/check/relations/remedies.js';
import { checkReport } from '../../src/check/report.js';
import { ruleIds, rules } from '../../src/check/rules.js';
import { checkSeries } from '../../src/check/series/index.js';
import { figureKeys } from '../../src/schema/keys.js';
import { editions, type IndicatorForm, type Report } from '../../src/schema/report.js';
import { reportOf, scoped, type Values } from './reports.js';

const keys: ReadonlySet<string> = new Set(figureKeys);

const relations: readonly Relation[] = [
  ...[true, false].flatMap((newForm) => {
    const rows = formRows((key) => !newForm && key.startsWith('applications.outcomes.other.subtotal'));
    return [...applicationRelations(rows), ...subtotalRelations(rows)];
  }),
  proseApplicants,
  proseOutcomes,
  proseBalance(() => true),
  proseBalance(() => false),
  ...channelRelations2014,
  ...generalRelations,
  ...relations2014,
  ...proseFees,
  ...shanghaiV1Relations,
  ...shanghaiV2Relations,
  ...fujianRelations,
  ...disclosureRelations,
  enquiryRelation,
  ...partRelations,
  ...remedyRelations,
  ...remedyRelations2014,
];

describe('the relations', () => {
  it('speak of figures that exist', () => {
    const sides = relations.flatMap(({ or = [], ...relation }) => [relation, ...or]);
    const named = sides.flatMap(({ left, right, optional = [] }) => [...left, ...right, ...optional]);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
    expect(named.length).toBeGreaterThan(500);
  });

  it('never count a figure twice', () => {
    for (const { left, right, optional = [] } of relations) {
      const side = [...left, ...right, ...optional];
      expect(new Set(side).size).toBe(side.length);
    }
  });

  it('belong to a rule of one report', () => {
    expect(relations.every(({ rule }) => rules[rule].on === 'report')).toBe(true);
  });
});

const value = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 30 }) },
  fc.constant(null),
  fc.integer({ min: -50, max: 1_000_000_000 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
);

const values = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...figureKeys), value), { selector: ([key]) => key, maxLength: 220 })
  .map((entries): Values => Object.fromEntries(entries));

const forms: readonly IndicatorForm[] = [
  'stat-2014',
  'appendix-shanghai-v1',
  'appendix-shanghai-v2',
  'appendix-fujian',
];

const reports = fc
  .record({
    all: values,
    part: values,
    edition: fc.constantFrom(...editions),
    form: fc.constantFrom(...forms),
    year: fc.integer({ min: 2008, max: 2026 }),
  })
  .map(
    ({ all, part, edition, form, year }): Report =>
      reportOf(all, {
        edition,
        year,
        issuer: { name: '某局' },
        ...(edition === 'indicators' ? { form } : {}),
        ...scoped({ subordinate: part }),
      }),
  );

const isNumber = (number: number | null): boolean => number === null || Number.isFinite(number);

describe('checkReport', () => {
  it('says of any figures something that can be written down, and changes none', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const before = JSON.stringify(report);
        const results = checkReport(report);
        expect(JSON.stringify(report)).toBe(before);
        expect(JSON.parse(JSON.stringify(results))).toEqual(results);
        for (const { keys: named, reported, computed, delta, message, suspects = [], status } of results) {
          expect([reported, computed, delta].every(isNumber)).toBe(true);
          expect([...named, ...suspects.map(({ key }) => key)].every((key) => keys.has(key))).toBe(true);
          expect(suspects.every((suspect) => suspect.value >= 0)).toBe(true);
          expect(suspects.length === 0 || status === 'fail' || status === 'notAssessable').toBe(true);
          expect(message).not.toMatch(/undefined|null|NaN|Infinity/u);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('lets every rule of one report speak', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const spoken = new Set(checkReport(report).map(({ rule }) => rule));
        expect(ruleIds.filter((rule) => rules[rule].on === 'report' && !spoken.has(rule))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('says the same in both languages', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const [zh, en] = (['zh', 'en'] as const).map((language) =>
          checkReport(report, { language }).map(({ message, ...rest }) => rest),
        );
        expect(zh).toEqual(en);
      }),
      { numRuns: 20 },
    );
  });
});

describe('checkSeries', () => {
  it('does not depend on the order of the reports', () => {
    fc.assert(
      fc.property(reports, reports, (one, other) => {
        const pair = [
          { ...one, year: 2022 },
          { ...other, year: 2023 },
        ];
        expect(checkSeries([...pair].reverse())).toEqual(checkSeries(pair));
      }),
      { numRuns: 30 },
    );
  });
});
