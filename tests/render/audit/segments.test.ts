import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLocated, type Located, verbatim } from '../../../src/language/located.js';
import type { Place } from '../../../src/render/audit/model.js';
import { indexPlaces, segmentsOf } from '../../../src/render/audit/segments.js';

const place = (start: number, end: number): Place => ({
  anchor: `${start}-${end}@1`,
  entry: `${start}-${end}`,
  span: { start, end },
  look: 'reported',
  suspect: false,
  zero: false,
  title: '',
});

const cut = (text: Located, ...places: readonly Place[]): string[] =>
  segmentsOf(text, indexPlaces(places)).map(
    ({ text: piece, places: covering }) => `${piece}[${covering.map(({ entry }) => entry).join(' ')}]`,
  );

const SOURCE = '共收到申请46件，其中当面5件';

describe('segments', () => {
  it('are the whole text where nothing is marked', () => {
    expect(cut(verbatim(SOURCE, 0, 4))).toEqual(['共收到申[]']);
    expect(cut({ value: '', runs: [] }, place(0, 3))).toEqual([]);
  });

  it('name the shortest place first where one lies in another', () => {
    expect(cut(verbatim(SOURCE, 0, 9), place(3, 8), place(5, 7))).toEqual([
      '共收到[]',
      '申请[3-8]',
      '46[5-7 3-8]',
      '件[3-8]',
      '，[]',
    ]);
  });

  it('are cut where two places overlap', () => {
    expect(cut(verbatim(SOURCE, 0, 8), place(0, 5), place(3, 8))).toEqual([
      '共收到[0-5]',
      '申请[0-5 3-8]',
      '46件[3-8]',
    ]);
  });

  it('know two places of one stretch', () => {
    expect(cut(verbatim(SOURCE, 5, 8), place(5, 8), { ...place(5, 8), entry: 'other' })).toEqual(['46件[5-8 other]']);
  });

  it('reach over markup inside a place', () => {
    const text = joinLocated([
      verbatim('收到<b>46</b>件', 0, 2),
      verbatim('收到<b>46</b>件', 5, 7),
      verbatim('收到<b>46</b>件', 11, 12),
    ]);
    expect(cut(text, place(5, 12))).toEqual(['收到[]', '46件[5-12]']);
  });

  it('take an entity as one piece', () => {
    const text = {
      value: '<46',
      runs: [
        { text: 0, length: 1, source: 0, sourceLength: 4 },
        { text: 1, length: 2, source: 4, sourceLength: 2 },
      ],
    };
    expect(cut(text, place(2, 5))).toEqual(['<4[2-5]', '6[]']);
  });

  it('make the text again, and mark every unit with the places that hold it', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), spans, (source, drawn) => {
        const places = drawn.map(([start, length]) => place(start, start + length));
        const segments = segmentsOf(verbatim(source, 0, source.length), indexPlaces(places));
        expect(segments.map(({ text }) => text).join('')).toBe(source);
        let at = 0;
        for (const { text, places: covering } of segments) {
          for (const end = at + text.length; at < end; at++)
            expect(new Set(covering)).toEqual(new Set(places.filter(({ span }) => span.start <= at && span.end > at)));
        }
      }),
      { seed: 711 },
    );
  });
});

describe('an index of places', () => {
  it('finds what is said of an empty cell', () => {
    const index = indexPlaces([place(4, 4), place(9, 15), place(15, 16)]);
    expect(index.inside({ start: 4, end: 4 }).map(({ entry }) => entry)).toEqual(['4-4']);
    expect(index.inside({ start: 9, end: 15 }).map(({ entry }) => entry)).toEqual(['9-15']);
    expect(index.inside({ start: 5, end: 8 })).toEqual([]);
  });
});
