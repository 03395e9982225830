import { describe, expect, it } from 'vitest';
import { breakdownsOf, claimsOf, unplacedOf } from '../../src/assemble/parts.js';
import { lineIndex } from '../../src/read/position.js';
import { evidenceOf } from './findings.js';

const SOURCE = '受理 | 4 | 4 |\n增长12.5%，占八成\n机构类3条，业务类9条';
const place = lineIndex(SOURCE).positionOf;

describe('unplaced numbers', () => {
  const four = (from: number) => ({
    value: 4,
    row: 'applications.received',
    candidates: ['applications.received.total', 'applications.received.naturalPerson'] as const,
    evidence: evidenceOf(SOURCE, '4', '4', from),
  });

  it('stand in the order of the source, equal values at two places twice, one place once', () => {
    const unplaced = unplacedOf(SOURCE, place, [four(8), four(0), four(0)]);
    expect(unplaced.map(({ offset, line, quote }) => [offset, line, quote])).toEqual([
      [5, 1, '4'],
      [9, 1, '4'],
    ]);
  });

  it('name their candidates in the order of the form', () => {
    expect(unplacedOf(SOURCE, place, [four(0)])[0]!.candidates).toEqual([
      'applications.received.naturalPerson',
      'applications.received.total',
    ]);
  });
});

describe('claims', () => {
  const claim = {
    kind: 'growth',
    of: 'applications.received.total',
    base: 'previousYear',
    scope: 'all',
    percent: 12.5,
    printed: '12.5%',
    evidence: evidenceOf(SOURCE, '增长12.5%'),
  } as const;

  it('keep the percentage as printed, and what is absent absent', () => {
    expect(claimsOf(SOURCE, [claim])).toEqual([
      {
        kind: 'growth',
        of: 'applications.received.total',
        base: 'previousYear',
        scope: 'all',
        percent: 12.5,
        text: '12.5%',
        quote: '增长12.5%',
        offset: SOURCE.indexOf('增长'),
      },
    ]);
  });

  it('stand once for one place, and drop an empty label', () => {
    const labelled = { ...claim, of: null, label: '' };
    expect(claimsOf(SOURCE, [claim, claim])).toHaveLength(1);
    expect(claimsOf(SOURCE, [labelled])[0]).not.toHaveProperty('label');
  });
});

describe('breakdowns', () => {
  const part = (label: string, value: number, text: string) => ({ label, value, evidence: evidenceOf(SOURCE, text) });

  it('keep their parts with their places, and a total only where one is stated', () => {
    const breakdown = {
      of: null,
      scope: 'all',
      parts: [part('机构类', 3, '机构类3条'), part('业务类', 9, '业务类9条')],
    } as const;
    const [written] = breakdownsOf(SOURCE, [breakdown]);
    expect(written).toMatchObject({
      parts: [
        { label: '机构类', value: 3, quote: '机构类3条' },
        { label: '业务类', value: 9 },
      ],
    });
    expect(written).not.toHaveProperty('total');
    expect(written).not.toHaveProperty('exhaustive');
  });

  it('with nothing in them do not disturb the order', () => {
    const empty = { of: null, scope: 'all', parts: [] } as const;
    const full = { of: null, scope: 'all', parts: [part('机构类', 3, '机构类3条')] } as const;
    expect(breakdownsOf(SOURCE, [empty, full]).map(({ parts }) => parts.length)).toEqual([1, 0]);
  });
});
