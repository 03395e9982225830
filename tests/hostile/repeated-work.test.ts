import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/index.js';
import { makeAll, repeated } from './make.js';
import { pieces } from './pieces.js';
import { places, TITLE, toPlace } from './places.js';
import { growthOf } from './work.js';

/** Quadratic work shows from here on; the steps count, so that nothing is gained by more. */
const LENGTH = 500;

/** Linear work grows by 4, and by more where it only begins: a text is long enough for a table, a line is prose. */
const MOST_GROWTH = 6;

/** Work that only begins is linear when asked again of more; quadratic work stays quadratic. */
const growthBehind = (run: (length: number) => void, length = LENGTH): number => {
  const growth = growthOf(run, length);
  return growth < MOST_GROWTH || length > 16 * LENGTH ? growth : growthBehind(run, 4 * length);
};

/** The formats in which the pieces of a group mean something. */
const formatsOf = (group: string): readonly Format[] => {
  if (/HTML|html|elements/.test(group)) return ['html'];
  if (/arkdown/.test(group)) return ['markdown'];
  return /sentences|tables|lists/.test(group) ? ['text', 'html'] : ['text'];
};

const makeOf =
  (write: (text: string) => string, piece: string, format?: Format) =>
  (length: number): void =>
    makeAll(write(repeated(piece, length)), format);

describe.each(Object.entries(pieces))('%s, repeated without end', (group, all) => {
  describe.each(formatsOf(group))('as %s', (format) => {
    it.each(all)('%j takes work in proportion', (piece) => {
      expect(
        growthBehind(
          makeOf((text) => text, piece, format),
          LENGTH,
        ),
      ).toBeLessThan(MOST_GROWTH);
    });
  });
});

describe.each(Object.entries(places))('%s', (_, write) => {
  it.each(toPlace)('%j without end takes work in proportion', (piece) => {
    expect(growthBehind(makeOf(write, piece))).toBeLessThan(MOST_GROWTH);
  });
});

describe('much of what a report holds', () => {
  it.each([
    ['percentages', '其中网络申请占1%，'],
    ['percentages of lists', '网站1条，占1%；'],
    ['contradictions', '收到政府信息公开申请1件。收到政府信息公开申请2件。'],
    ['lists', '主动公开政府信息9条，其中甲类4条、乙类5条。'],
    ['titles', '政府信息公开工作年度报告'],
    ['sections', '一、甲\n收到申请1件。\n'],
    ['reports', `${TITLE}一、概述\n全年主动公开政府信息1204条，收到申请15件，均按时办结，没有行政复议和行政诉讼。\n`],
  ])('%s are checked and shown with work in proportion', (_, piece) => {
    const below = (text: string): string => `${TITLE}二、依申请公开情况\n${text}`;
    expect(growthOf(makeOf(below, piece), 3_000)).toBeLessThan(5);
  });
});
