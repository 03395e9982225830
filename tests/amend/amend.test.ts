import { describe, expect, it } from 'vitest';
import { amend } from '../../src/amend/amend.js';
import { checkReport } from '../../src/check/report.js';
import { parseReport } from '../../src/parse.js';
import { get } from '../../src/records/get.js';
import type { FigureKey } from '../../src/schema/keys.js';
import { type Report, reportSchema } from '../../src/schema/report.js';
import { failures, parsedOf, reportOf } from '../check/reports.js';

const total = 'disclosure.total';
const parsed = parsedOf(reportOf({ [total]: 120 }), [[total, ['prose', '公开信息120条', 120]]]);

const received = 'applications.received';
const unplaced: Report['unplaced'] = [
  {
    value: 4,
    row: received,
    candidates: [`${received}.naturalPerson`, `${received}.commercialEnterprise`],
    quote: '4',
    offset: 3,
    line: 1,
  },
  {
    value: 9,
    row: received,
    candidates: [`${received}.naturalPerson`, `${received}.commercialEnterprise`],
    quote: '9',
    offset: 5,
    line: 1,
  },
];
const damaged = {
  report: reportOf({}, { edition: 'statutory-2021', unplaced }),
  readings: [],
  messages: [],
  source: '新收 4 9\n',
};

describe('a correction', () => {
  const amended = amend(parsed, [{ key: total, value: 1200, reason: '原件为1200条，网页漏了一个0' }]);

  it('sets the figure and keeps what was read, with its place', () => {
    expect(get(amended.report, total)).toBe(1200);
    expect(amended.readings).toEqual([
      {
        ...parsed.readings[0],
        value: 1200,
        status: 'amended',
        unit: '件',
        amendment: { was: 120, reason: '原件为1200条，网页漏了一个0' },
      },
    ]);
    expect(amended.report.marks).toEqual([{ key: total, scope: 'all', status: 'amended' }]);
  });

  it('leaves the parse that it was given as it was', () => {
    expect(get(parsed.report, total)).toBe(120);
    expect(parsed.readings[0]!.status).toBe('reported');
  });

  it('gives a valid report', () => {
    expect(reportSchema.parse(amended.report)).toEqual(amended.report);
  });

  it('may follow another: what was read first stays known', () => {
    const again = amend(amended, [{ key: total, value: 1300, reason: '再次核对' }]);
    expect(again.readings[0]).toMatchObject({ value: 1300, amendment: { was: 120, reason: '再次核对' } });
  });

  it('may add a figure that was not read, in any scope', () => {
    const added = amend(parsed, [{ key: 'training.sessions', scope: 'subordinate', value: 3, reason: '见附图' }]);
    expect(get(added.report, 'training.sessions', 'subordinate')).toBe(3);
    expect(added.readings.at(-1)).toMatchObject({ unit: '次', sources: [], amendment: { was: null } });
  });

  it('may say that a cell is blank, or hold a zero', () => {
    expect(get(amend(parsed, [{ key: total, value: null, reason: '空白' }]).report, total)).toBeNull();
    expect(get(amend(parsed, [{ key: total, value: -0, reason: '零' }]).report, total)).toBe(0);
  });

  it('makes a qualified number exact', () => {
    const about = { ...parsed, readings: [{ ...parsed.readings[0]!, qualifier: 'about' as const }] };
    expect(amend(about, [{ key: total, value: 118, reason: '确数' }]).readings[0]).not.toHaveProperty('qualifier');
  });

  it('keeps the readings in the order of the schema', () => {
    const keys = amend(parsed, [
      { key: 'training.sessions', value: 1, reason: '补' },
      { key: 'disclosure.digitized', value: 2, reason: '补' },
    ]).readings.map(({ key }) => key);
    expect(keys).toEqual([total, 'disclosure.digitized', 'training.sessions']);
  });

  it.each([
    [{ key: 'disclosure.nothing' as FigureKey, value: 1, reason: '误' }],
    [{ key: '__proto__' as FigureKey, value: 1, reason: '误' }],
    [{ key: total, scope: 'everything' as 'all', value: 1, reason: '误' }],
    [{ key: total, value: Number.NaN, reason: '误' }],
    [{ key: total, value: Number.POSITIVE_INFINITY, reason: '误' }],
    [{ key: total, value: 1, reason: ' ' }],
  ] as const)('is refused where it says nothing: %o', (correction) => {
    expect(() => amend(parsed, [correction])).toThrow(TypeError);
  });
});

describe('the place of an unplaced value', () => {
  const placed = amend(damaged, [{ key: `${received}.naturalPerson`, value: 4, reason: '原件第一列' }]);

  it('becomes a figure with the place where it stands', () => {
    expect(placed.readings).toMatchObject([
      {
        value: 4,
        status: 'amended',
        amendment: { was: null },
        sources: [{ quote: '4', offset: 3, line: 1, column: 4, value: 4 }],
      },
    ]);
  });

  it('is unplaced no more, and its cell is open to no other', () => {
    expect(placed.report.unplaced).toEqual([{ ...unplaced[1], candidates: [`${received}.commercialEnterprise`] }]);
  });

  it('is only taken where it can stand', () => {
    const elsewhere = amend(damaged, [{ key: `${received}.total`, value: 4, reason: '合计' }]);
    expect(elsewhere.report.unplaced).toHaveLength(2);
    expect(elsewhere.readings[0]!.sources).toEqual([]);
  });
});

describe('an amended report', () => {
  it('is checked with the corrected figures', () => {
    const source =
      '某局2023年政府信息公开工作年度报告\n全年受理政府信息公开申请24件，其中当面申请2件，网上申请25件，信函申请0件，传真申请0件。\n';
    const wrong = parseReport(source);
    expect(failures(checkReport(wrong))).toContain('S14-CHANNEL-SUM');
    const mended = amend(wrong, [{ key: 'applications.byChannel.online', value: 22, reason: '原件为22件' }]);
    expect(failures(checkReport(mended))).not.toContain('S14-CHANNEL-SUM');
  });

  it('contradicts itself no more in what a person settled', () => {
    const wrong = parseReport(
      '某局2016年政府信息公开工作年度报告\n主动公开政府信息120条。\n二、主动公开情况\n主动公开政府信息210条。\n',
    );
    expect(failures(checkReport(wrong))).toContain('X-PROSE-PROSE');
    const settled = amend(wrong, [{ key: 'disclosure.total', value: 210, reason: '前一处为笔误' }]);
    expect(failures(checkReport(settled))).not.toContain('X-PROSE-PROSE');
  });

  it('has exact numbers where a person gave them, however the source rounds', () => {
    const text = '某局2016年政府信息公开工作年度报告\n主动公开政府信息1.2万条，历年累计主动公开政府信息11800条。\n';
    const rounded = parseReport(text);
    expect(failures(checkReport(rounded))).not.toContain('SUB-LE');
    const exact = amend(rounded, [{ key: 'disclosure.total', value: 12_000, reason: '台账' }]);
    expect(failures(checkReport(exact))).toContain('SUB-LE');
  });
});

describe('misuse', () => {
  it.each([
    [parsed, null],
    [parsed, {}],
    [parsed, [null]],
    [parsed, ['disclosure.total']],
    [null, []],
    [{}, []],
  ])('throws a TypeError that says what was wanted: %#', (given, corrections) => {
    expect(() => amend(given as never, corrections as never)).toThrow(
      expect.objectContaining({ name: 'TypeError', message: expect.stringMatching(/^(?:Only|The|A|There) .*\.$/u) }),
    );
  });
});
