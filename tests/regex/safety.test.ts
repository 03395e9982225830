import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { patternsOf } from './patterns.js';

/** What is run by a user: the package, the examples that people copy. */
const FOLDERS = ['src', 'docs'];

const found = FOLDERS.map(patternsOf);
const patterns = found.flatMap((one) => one.patterns);
const dynamic = found.flatMap((one) => one.dynamic);

describe('regular expressions of the package', () => {
  // Change the number with every pattern that is added or taken out; a change that nobody meant is a hole in the search.
  it('are enumerated', () => {
    expect(patterns.length).toBe(542);
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
          'const five = text.search(word);',
          'const Make = RegExp;',
          ['const six = `$', '{/g/.test(text)}`;'].join(''),
          'const seven = [...text.matchAll(six), ...text.matchAll(eight)];',
          'const eight: RegExp = /h/g;',
        ].join('\n'),
      );
      writeFileSync(join(folder, 'sample.mjs'), 'export default { nine: [[/i/]] };');
      const { patterns: written, dynamic: made } = patternsOf(folder);
      expect(written.map(({ source, flags }) => `${source} ${flags}`)).toEqual([
        'i ',
        'a+b giu',
        '[/]c ',
        'd{2} ',
        'g ',
        'h g',
      ]);
      expect(made.map(({ line }) => line)).toEqual([6, 7, 8, 9, 11]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is followed by a checker that tells a vulnerable pattern', () => {
    expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
    expect(checkSync('^\\s*\\d+\\s*\\d+$', '').status).toBe('vulnerable');
  });
});
