import { describe, expect, it } from 'vitest';
import { assembleReadings } from '../../src/assemble/readings.js';
import type { Finding } from '../../src/extract/finding.js';
import { lineIndex } from '../../src/read/position.js';
import { findingOf } from './findings.js';

const assemble = (source: string, findings: readonly Finding[]) =>
  assembleReadings(source, lineIndex(source).positionOf, findings);

const SOURCE = '公开信息120条。\n全年公开120条\n共计130条\n近200条，余180条；表：120 | 130 | /';

describe('readings', () => {
  it('join places that agree, in the order of the source', () => {
    const { readings, notices } = assemble(SOURCE, [
      findingOf(SOURCE, '全年公开120条', 120),
      findingOf(SOURCE, '公开信息120条', 120),
    ]);
    expect(readings).toHaveLength(1);
    expect(readings[0]!.sources.map(({ quote, line, column }) => [quote, line, column])).toEqual([
      ['公开信息120条', 1, 1],
      ['全年公开120条', 2, 1],
    ]);
    expect(notices).toEqual([]);
  });

  it('keep both values of a conflict and say so at the second place', () => {
    const { readings, notices } = assemble(SOURCE, [
      findingOf(SOURCE, '公开信息120条', 120),
      findingOf(SOURCE, '共计130条', 130),
    ]);
    expect(readings[0]).toMatchObject({ value: 120, sources: [{ value: 120 }, { value: 130 }] });
    expect(notices).toEqual([
      {
        code: 'conflict',
        key: 'disclosure.total',
        span: { start: SOURCE.indexOf('共计'), end: SOURCE.indexOf('共计') + 6 },
        found: '共计130条',
        expected: '公开信息120条',
      },
    ]);
  });

  it('say once that a third and a fourth place repeat the other value', () => {
    const other = findingOf(SOURCE, '共计130条', 130);
    const again = findingOf(SOURCE, '130 ', 130);
    const { notices } = assemble(SOURCE, [findingOf(SOURCE, '公开信息120条', 120), other, again]);
    expect(notices).toHaveLength(1);
  });

  it('let a table beat the prose before it', () => {
    const { readings } = assemble(SOURCE, [
      findingOf(SOURCE, '共计130条', 130),
      findingOf(SOURCE, '120 ', 120, { origin: 'table' }),
    ]);
    expect(readings[0]).toMatchObject({ value: 120, sources: [{ quote: '120 ' }, { quote: '共计130条' }] });
  });

  it('never let a blank cell beat a number, and call no conflict between them', () => {
    const { readings, notices } = assemble(SOURCE, [
      findingOf(SOURCE, '/', null, { origin: 'table' }),
      findingOf(SOURCE, '共计130条', 130),
    ]);
    expect(readings[0]).toMatchObject({ value: 130, status: 'reported', sources: [{ value: 130 }, { value: null }] });
    expect(notices).toEqual([]);
  });

  it('keep a blank alone as null, not as 0 and not as nothing', () => {
    const { readings } = assemble(SOURCE, [findingOf(SOURCE, '/', null, { origin: 'table' })]);
    expect(readings).toMatchObject([{ value: null, status: 'blank', sources: [{ raw: '/' }] }]);
  });

  it('put an exact number before an approximate one that covers it, without a conflict', () => {
    const { readings, notices } = assemble(SOURCE, [
      findingOf(SOURCE, '近200条', 200, { qualifier: 'about' }),
      findingOf(SOURCE, '余180条', 190),
    ]);
    expect(readings[0]).toMatchObject({ value: 190, sources: [{ value: 190 }, { value: 200 }] });
    expect(readings[0]).not.toHaveProperty('qualifier');
    expect(notices).toEqual([]);
  });

  it('call a conflict where an approximate number is far from the exact one', () => {
    const { notices } = assemble(SOURCE, [
      findingOf(SOURCE, '近200条', 200, { qualifier: 'about' }),
      findingOf(SOURCE, '公开信息120条', 120),
    ]);
    expect(notices).toMatchObject([{ code: 'conflict', found: '近200条' }]);
  });

  it('take atLeast as a lower bound: a smaller exact number contradicts it', () => {
    const approximate = findingOf(SOURCE, '余180条', 180, { qualifier: 'atLeast' });
    expect(assemble(SOURCE, [approximate, findingOf(SOURCE, '近200条', 186)]).notices).toEqual([]);
    expect(assemble(SOURCE, [approximate, findingOf(SOURCE, '近200条', 179)]).notices).toHaveLength(1);
  });

  it('count one place once', () => {
    const { readings } = assemble(SOURCE, [
      findingOf(SOURCE, '公开信息120条', 120),
      findingOf(SOURCE, '公开信息120条', 120),
    ]);
    expect(readings[0]!.sources).toHaveLength(1);
  });

  it('keep scopes apart and stand in the order of scope and schema', () => {
    const { readings, notices } = assemble(SOURCE, [
      findingOf(SOURCE, '共计130条', 130, { scope: 'cumulative' }),
      findingOf(SOURCE, '近200条', 200, { key: 'fees.total' }),
      findingOf(SOURCE, '公开信息120条', 120),
    ]);
    expect(readings.map(({ key, scope }) => `${scope} ${key}`)).toEqual([
      'all disclosure.total',
      'all fees.total',
      'cumulative disclosure.total',
    ]);
    expect(notices).toEqual([]);
  });

  it('do not depend on the order in which the findings come', () => {
    const findings = [
      findingOf(SOURCE, '公开信息120条', 120),
      findingOf(SOURCE, '全年公开120条', 120),
      findingOf(SOURCE, '共计130条', 130),
      findingOf(SOURCE, '/', null, { origin: 'table' }),
    ];
    expect(assemble(SOURCE, [...findings].reverse())).toEqual(assemble(SOURCE, findings));
  });

  it('write no negative zero and no number that JSON lacks', () => {
    const { readings } = assemble(SOURCE, [
      findingOf(SOURCE, '公开信息120条', -0),
      findingOf(SOURCE, '共计130条', Number.POSITIVE_INFINITY, { key: 'fees.total' }),
    ]);
    expect(readings).toHaveLength(1);
    expect(Object.is(readings[0]!.value, 0)).toBe(true);
  });
});
