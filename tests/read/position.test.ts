import { describe, expect, it } from 'vitest';
import { lineIndex } from '../../src/read/position.js';

const places = (source: string): string[] => {
  const { positionOf } = lineIndex(source);
  return [...Array(source.length + 1).keys()].map((offset) => {
    const { line, column } = positionOf(offset);
    return `${line}:${column}`;
  });
};

describe('lineIndex', () => {
  it('counts lines and columns from one', () => {
    expect(places('ab\nc')).toEqual(['1:1', '1:2', '1:3', '2:1', '2:2']);
  });

  it('takes CR LF as one line end, and a lone CR as one too', () => {
    expect(places('a\r\nb')).toEqual(['1:1', '1:2', '1:3', '2:1', '2:2']);
    expect(places('a\rb\r')).toEqual(['1:1', '1:2', '2:1', '2:2', '3:1']);
  });

  it('does not break at a form feed or a paragraph separator, which no editor counts', () => {
    expect(places('a\fb\u2029c')).toEqual(['1:1', '1:2', '1:3', '1:4', '1:5', '1:6']);
  });

  it('counts UTF-16 units, the byte order mark included', () => {
    expect(places('\ufeff𠮷')).toEqual(['1:1', '1:2', '1:3', '1:4']);
  });

  it('brings an offset outside the source to its nearest end', () => {
    const { positionOf } = lineIndex('a\nb');
    expect(positionOf(-5)).toEqual({ line: 1, column: 1 });
    expect(positionOf(99)).toEqual({ line: 2, column: 2 });
  });

  it('answers for an empty source', () => {
    expect(places('')).toEqual(['1:1']);
  });
});
