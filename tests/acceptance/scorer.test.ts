import { describe, expect, it } from 'vitest';
import { statutoryForms } from '../../src/forms/statutory-forms.js';
import { keysOf } from '../../src/forms/which-form.js';
import { figureKeys } from '../../src/schema/keys.js';
// @ts-expect-error: plain JavaScript, run by Node itself
import { scoreCase } from './case.mjs';
// @ts-expect-error: plain JavaScript, run by Node itself
import { prints } from './printed.mjs';
// @ts-expect-error: plain JavaScript, run by Node itself
import { shows } from './shows.mjs';

const SOURCE = '收到申请12件';
const record = {
  scope: 'all',
  key: 'applications.received.total',
  value: 12,
  status: 'reported',
  quote: '申请12件',
  text: '申请12件',
  offset: 2,
};
const report = { year: 2019, claims: [], unplaced: [] };

interface Score {
  hit: number;
  wrong: number;
  spurious: number;
  unsound: number;
  untrue: number;
  faults: string[];
}

const score = (expected: object, records: readonly object[] = [record], change: object = {}): Score =>
  scoreCase({
    source: SOURCE,
    expected,
    read: () => ({ report: { ...report, ...change }, records }),
    tablesOnly: false,
  });

const figures = { 'applications.received.total': 12 };

describe('the acceptance score', () => {
  it('is whole where everything is as expected', () => {
    expect(score({ figures, meta: { year: 2019, title: null }, complete: true })).toMatchObject({ hit: 1, faults: [] });
  });

  it('tells a missed, a wrong and a spurious figure', () => {
    expect(score({ figures: { ...figures, 'fees.total': 0 } })).toMatchObject({
      hit: 1,
      wrong: 0,
      faults: ['missed all fees.total = 0'],
    });
    expect(score({ figures: { 'applications.received.total': 11 } })).toMatchObject({ hit: 0, wrong: 1 });
    expect(score({ figures: {}, complete: true })).toMatchObject({ spurious: 1 });
    expect(score({ figures: {}, forbiddenValues: { values: [12] } })).toMatchObject({ spurious: 1 });
  });

  it('does not count what it did not ask for in an incomplete case, nor an optional figure with an allowed value', () => {
    expect(score({ figures: {} }).faults).toEqual([]);
    expect(
      score({ figures: {}, complete: true, optional: { 'applications.received.total': [12, 13] } }).faults,
    ).toEqual([]);
    expect(score({ figures: {}, complete: true, optional: { 'applications.received.total': 13 } }).spurious).toBe(1);
  });

  it('tells a quote that does not stand there or does not show the number', () => {
    expect(score({ figures }, [{ ...record, offset: 1 }]).unsound).toBe(1);
    expect(score({ figures }, [{ ...record, quote: '申请', text: '申请' }]).unsound).toBe(1);
    expect(score({ figures }, [{ ...record, quote: '申请', text: '申请', status: 'implied' }]).unsound).toBe(0);
  });

  it('asks for metadata, blanks, statuses, claims and unplaced numbers', () => {
    expect(score({ meta: { year: 2018 } }).untrue).toBe(1);
    expect(score({ blank: ['applications.received.total'] }).untrue).toBe(1);
    expect(score({ figures, statuses: { 'applications.received.total': 'implied' } }).untrue).toBe(1);
    expect(score({ claims: [{ kind: 'share', of: null, percent: 5 }] }).untrue).toBe(1);
    expect(score({ unplaced: [{ row: 'applications.received', value: 3 }] }).untrue).toBe(1);
    const unplaced = [{ value: 3, candidates: ['applications.received.total'] }];
    expect(score({ unplaced: [{ row: 'applications.received', value: 3 }] }, [], { unplaced }).untrue).toBe(0);
    expect(score({ complete: true }, [], { unplaced }).untrue).toBe(1);
  });

  it('counts a figure that comes twice as spurious', () => {
    expect(score({ figures }, [record, record]).spurious).toBe(1);
  });

  it('counts a throw as a fault, not as an end', () => {
    const read = () => {
      throw new Error('broken');
    };
    expect(scoreCase({ source: SOURCE, expected: { figures }, read, tablesOnly: false }).faults[0]).toContain('broken');
  });
});

describe('a text shows a number', () => {
  it.each([
    ['共1,303件', 1303],
    ['１２件', 12],
    ['一千二百三十六条', 1236],
    ['二〇一八年', 2018],
    ['431.38万', 4313800],
    ['廿三', 23],
    ['1 004条', 1004],
    ['1.12', 12],
    ['未發生', 0],
    ['減少43', -43],
    ['兩萬', 20000],
  ])('%s: %d', (text, value) => {
    expect(shows(text, value)).toBe(true);
  });

  it.each([
    ['12件', 1],
    ['12件', 0],
    ['全部维持', 3],
    ['1,30件', 130],
    ['', 0],
  ])('%s: not %d', (text, value) => {
    expect(shows(text, value)).toBe(false);
  });
});

describe('the figures that --tables asks for are those that the form prints', () => {
  it.each(statutoryForms.map((form) => [form.id, form] as const))('%s', (id, form) => {
    expect(figureKeys.filter((key) => prints(id, key)).sort()).toEqual([...keysOf(form)].sort());
  });
});
