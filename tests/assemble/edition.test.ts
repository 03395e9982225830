import { describe, expect, it } from 'vitest';
import { decideEdition, type EditionEvidence } from '../../src/assemble/edition.js';
import { statutoryForms } from '../../src/forms/statutory-forms.js';
import type { StatutoryFormId } from '../../src/schema/editions.js';

const bare: EditionEvidence = { narrative: 0, sections: 0, isReport: true };
const stat2014 = { form: 'stat-2014', reasons: ['column 统计指标'] } as const;
const statutory = (...forms: StatutoryFormId[]) => ({ forms, reasons: ['（六）其他处理'] });

describe('the edition', () => {
  it.each<[string, EditionEvidence, string]>([
    [
      'a statutory table, whatever the year',
      { ...bare, statutory: statutory('statutory-2019'), year: 2022 },
      'statutory-2019',
    ],
    [
      'a statutory table beside a long narrative',
      { ...bare, statutory: statutory('statutory-2021'), narrative: 9_000 },
      'statutory-2021',
    ],
    [
      'a statutory table beside an older one',
      { ...bare, statutory: statutory('statutory-2019'), indicators: stat2014 },
      'statutory-2019',
    ],
    ['an indicator table alone', { ...bare, indicators: stat2014 }, 'indicators'],
    ['an indicator table with two sentences', { ...bare, indicators: stat2014, narrative: 110 }, 'indicators'],
    ['a narrative with an indicator table behind it', { ...bare, indicators: stat2014, narrative: 2_400 }, 'narrative'],
    [
      'an indicator table behind four short sections',
      { ...bare, indicators: stat2014, narrative: 190, sections: 4 },
      'narrative',
    ],
    ['prose alone, however short', { ...bare, narrative: 60 }, 'narrative'],
    ['a title and nothing else', bare, 'unknown'],
    ['prose that is no report', { narrative: 3_000, sections: 5, isReport: false }, 'unknown'],
  ])('%s', (_, evidence, edition) => {
    const decision = decideEdition(evidence);
    expect(decision.edition).toBe(edition);
    expect(decision.editionReasons.length).toBeGreaterThan(0);
  });

  it('of tables that are the same in both forms goes by the year', () => {
    expect(decideEdition({ ...bare, statutory: statutory(), year: 2020 }).edition).toBe('statutory-2019');
    expect(decideEdition({ ...bare, statutory: statutory(), year: 2021 }).edition).toBe('statutory-2021');
    expect(decideEdition({ ...bare, statutory: statutory() }).edition).toBe(statutoryForms[0]!.id);
  });

  it('names the form of an indicator table, also behind a narrative, and of no other', () => {
    expect(decideEdition({ ...bare, indicators: stat2014, narrative: 2_400 }).form).toBe('stat-2014');
    expect(decideEdition({ ...bare, statutory: statutory('statutory-2019') })).not.toHaveProperty('form');
    expect(decideEdition({ ...bare, narrative: 60 })).not.toHaveProperty('form');
  });
});
