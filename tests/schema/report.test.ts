import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { type Report, reportJsonSchema, reportSchema } from '../../src/schema/report.js';

const minimal: Report = {
  schemaVersion: '1',
  edition: 'unknown',
  editionReasons: [],
  figures: {},
  marks: [],
  unplaced: [],
  breakdowns: [],
  claims: [],
  sections: [],
};

const accepts = (report: unknown): boolean => reportSchema.safeParse(report).success;

describe('the schema of a report', () => {
  it('asks for nothing that a source may lack', () => {
    expect(accepts(minimal)).toBe(true);
  });

  it('takes figures in every scope', () => {
    const figures = { applications: { received: { total: 5, naturalPerson: null } }, fees: { total: 12.5 } };
    expect(accepts({ ...minimal, figures, scopes: { cumulative: figures } })).toBe(true);
  });

  it.each([
    ['an unknown key', { figures: { applications: { recieved: { total: 1 } } } }],
    ['a column that the row does not have', { figures: { applications: { handled: { naturalPerson: 1 } } } }],
    [
      'organizations in another row than received',
      { figures: { applications: { carriedOver: { organizations: 1 } } } },
    ],
    ['a number as text', { figures: { fees: { total: '12' } } }],
    ['NaN', { figures: { fees: { total: Number.NaN } } }],
    ['a leaf that is undefined instead of absent', { figures: { fees: { total: undefined } } }],
    ['a field that is undefined instead of absent', { title: undefined }],
    ['the scope all beside the figures', { scopes: { all: {} } }],
    ['a day that does not exist', { publishedOn: '2019-02-30' }],
    ['an edition that does not exist', { edition: 'statutory-2020' }],
    ['a mark for an unknown key', { marks: [{ key: 'fees.sum', scope: 'all', status: 'blank' }] }],
    ['a further field', { computed: {} }],
  ])('refuses %s', (_, change) => {
    expect(accepts({ ...minimal, ...change })).toBe(false);
  });

  it('has exact optional leaves in its type', () => {
    expectTypeOf<{ title: undefined }>().not.toMatchTypeOf<Pick<Report, 'title'>>();
    expectTypeOf<Report['figures']>().toHaveProperty('applications');
  });
});

describe('the JSON Schema', () => {
  const { $defs, properties } = reportJsonSchema as { $defs: Record<string, unknown>; properties: object };

  it('is a closed object with the figures named once', () => {
    expect(reportJsonSchema.additionalProperties).toBe(false);
    expect(Object.keys($defs).sort()).toEqual(['ApplicantRow', 'CaseRow', 'Figure', 'FigureKey', 'Figures', 'Scope']);
    expect(properties).toMatchObject({
      figures: { $ref: '#/$defs/Figures' },
      scopes: { properties: { cumulative: { $ref: '#/$defs/Figures' } } },
    });
  });

  it('has every keyword that zod writes', () => {
    expect(JSON.parse(JSON.stringify(reportJsonSchema))).toEqual(z.toJSONSchema(reportSchema));
  });

  it('stays small', () => {
    expect(JSON.stringify(reportJsonSchema).length).toBeLessThan(40_000);
  });

  it('does not require what a source may lack', () => {
    expect(reportJsonSchema.required).toEqual(Object.keys(minimal));
  });
});
