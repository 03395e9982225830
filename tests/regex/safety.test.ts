import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { patternsOf } from './patterns.js';

const { patterns, dynamic } = patternsOf('src');

describe('regular expressions of the package', () => {
  it('are enumerated', () => {
    expect(patterns.length).toBeGreaterThan(0);
  });

  it('are all written out: none is made at run time, where it could not be proved', () => {
    expect(dynamic).toEqual([]);
  });

  it.each(patterns)('$file:$line /$source/$flags is free of super-linear backtracking', ({ source, flags }) => {
    const result = checkSync(source, flags, { timeout: 20_000 });
    expect(result.status === 'safe' ? 'safe' : `${result.status}: ${JSON.stringify(result)}`).toBe('safe');
  });
});

describe('the enumeration', () => {
  it('finds a literal wherever it stands, and a constructor, and no text that looks like one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patterns-'));
    try {
      writeFileSync(
        join(folder, 'sample.ts'),
        [
          '// /in a comment/',
          "const text = '/in a string/';",
          'const half = 4 / 2 / 1;',
          'const one = { deep: [/a+b/giu] };',
          'const two = (x = /[/]c/) => [x, /d{2}/.test("")];',
          "const three = new RegExp('(e+)+');",
          "const four = text.match('f*');",
        ].join('\n'),
      );
      const found = patternsOf(folder);
      expect(found.patterns.map(({ source, flags }) => `${source} ${flags}`)).toEqual(['a+b giu', '[/]c ', 'd{2} ']);
      expect(found.dynamic.map(({ line }) => line)).toEqual([6, 7]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is followed by a checker that tells a vulnerable pattern', () => {
    expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
    expect(checkSync('^\\s*\\d+\\s*\\d+$', '').status).toBe('vulnerable');
  });
});
