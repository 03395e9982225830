import { describe, expect, it } from 'vitest';
import {
  InputTooLargeError,
  parseBytes,
  parseNarrative,
  parseReport,
  parseStatutory,
  splitReports,
} from '../../src/index.js';
import { defaultLimits } from '../../src/limits.js';
import { faultsOfResult } from '../fuzz/faults.js';
import { optionsFor, repeated } from './make.js';

/** What a mistaken download or an attack looks like at full size. That the work is linear is proved on less. */

const MEGABYTE = 1_000_000;

const formats = [undefined, 'text', 'markdown', 'html'] as const;

const faultsAt = (source: string, of: ReadonlyArray<(typeof formats)[number]> = formats): string[] =>
  of.flatMap((format) => faultsOfResult(parseReport(source, optionsFor(format))));

describe('a megabyte, or a quarter of one,', () => {
  it.each(['|', '>', '(', '其中', '1', '万'])('of %j is read in every format', (piece) => {
    expect(faultsAt(repeated(piece, MEGABYTE))).toEqual([]);
  });

  it.each([
    ...['<', '&', '（', '１', '件', '一二三', '收到1件', '，', '　', '*', '_', '`', '1.', '[甲](乙)', '&nbsp;'],
    ...['\0', '\ud800', '\u200b', '\u202e', '\n', '\r', '\u0085', '__proto__'],
  ])('of %j is read', (piece) => {
    expect(faultsAt(repeated(piece, MEGABYTE / 4), [undefined])).toEqual([]);
  });
});

describe('once more than anyone would write it', () => {
  it.each([
    ['a line of 5 MB', '全年主动公开政府信息，', 5 * MEGABYTE],
    ['a label, 100,000 times', '行政许可\n', 500_000],
    ['a label with a value, 30,000 times', '行政许可 1\n', 210_000],
    ['a heading, 50,000 times', '一、概述\n', 250_000],
    ['收到1件, 50,000 times in a line', '收到1件', 250_000],
    ['收到1件, 10,000 times in sentences', '收到申请1件。', 70_000],
  ])('%s', (_, piece, length) => {
    expect(faultsAt(repeated(piece, length), [undefined])).toEqual([]);
  });

  it('a report on one line is quoted word by word', () => {
    const flat = repeated('信息内容 本年制发件数 本年废止件数 现行有效件数 规章 ** 0 ** ', 60_000);
    const { report, messages } = parseReport(flat, { format: 'html' });
    expect(report.editionReasons.join().length).toBeLessThan(100);
    expect(messages.filter(({ code }) => code === 'unreadable-cell').every(({ found }) => found === '**')).toBe(true);
    expect(messages).toHaveLength(defaultLimits.messages + 1);
    expect(JSON.stringify(messages).length).toBeLessThan(500 * messages.length);
  });
});

/** Only time tells what the engine does with long strings by itself: hash, compare, join. */
describe('the time for four times as much', () => {
  const timeOf = (source: string): number => {
    const start = performance.now();
    parseReport(source, { format: 'html' });
    return performance.now() - start;
  };

  /** A pause of the machine makes one run long, never short. */
  const slowdown = (piece: string, length: number): number => {
    const [short, long] = [repeated(piece, length), repeated(piece, 4 * length)];
    let [once, four] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let tries = 0; tries < 5 && !(four / once < 8); tries++) {
      once = Math.min(once, timeOf(short));
      four = Math.min(four, timeOf(long));
    }
    return four / once;
  };

  it.each([
    '信息内容 本年处理决定数量 行政许可 1 ',
    '信息内容 本年制发件数 本年废止件数 现行有效件数 规章 ** 0 ** ',
    '主动公开信息数 条 1 ',
    '共收到政府信息公开申请1件，其中网络申请1件，',
  ])('%j is not eight times as long', (piece) => {
    timeOf(repeated(piece, 1_000));
    expect(slowdown(piece, 20_000)).toBeLessThan(8);
  });
});

describe('more than the limit', () => {
  const long = 'a'.repeat(defaultLimits.inputLength + 1);

  it('is the one thing that throws, in every parser', () => {
    for (const parse of [parseReport, parseNarrative, parseStatutory, splitReports])
      expect(() => parse(long)).toThrow(InputTooLargeError);
    expect(() => parseBytes(new Uint8Array(4 * defaultLimits.inputLength + 1))).toThrow(InputTooLargeError);
  });

  it('is told before anything is read: the limit alone decides', () => {
    for (const inputLength of [0, 1, 999])
      expect(() => parseReport('|'.repeat(1_000), { limits: { inputLength } })).toThrow(InputTooLargeError);
    expect(() => parseReport('', { limits: { inputLength: 0 } })).not.toThrow();
  });
});

describe('messages', () => {
  const contradictions = Array.from({ length: 2_000 }, (_, index) => `共收到政府信息公开申请${index + 1}件。`).join(
    '\n',
  );

  it('are no more than their limit, and one that says so', () => {
    for (const limit of [0, 1, 50, 500]) {
      const { messages } = parseReport(contradictions, { limits: { messages: limit } });
      expect(messages).toHaveLength(limit + 1);
      expect(messages[0]).toMatchObject({ code: 'too-many-messages', expected: String(limit) });
    }
  });
});
