import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type Pattern, patternsOf } from './patterns.js';

/** What is run by a user: the package, the examples that people copy. */
const FOLDERS = ['src', 'docs'];

const found = FOLDERS.map(patternsOf);
const patterns = found.flatMap((one) => one.patterns);
const dynamic = found.flatMap((one) => one.dynamic);

const byFile = new Map<string, Pattern[]>();
for (const pattern of patterns) byFile.set(pattern.file, [...(byFile.get(pattern.file) ?? []), pattern]);

/** A pattern may be long, and the checker says of it a hundred times as much: what stands where is enough to find it. */
const LONGEST_FAULT = 120;

const shorten = (text: string): string =>
  text.length <= LONGEST_FAULT ? text : `${text.slice(0, LONGEST_FAULT - 1)}…`;

const faultOf = ({ file, line, source, flags }: Pattern): string[] => {
  const { status } = checkSync(source, flags, { timeout: 20_000 });
  return status === 'safe' ? [] : [shorten(`${file}:${line} ${status}: /${source}/${flags}`)];
};

describe('regular expressions of the package', () => {
  // Change the number with every pattern that is added or taken out; a change that nobody meant is a hole in the search.
  it('are enumerated', () => {
    expect(patterns.length).toBe(642);
  });

  it('are all written out: none is made at run time, where it could not be proved', () => {
    expect(dynamic.map(({ file, line, code }) => shorten(`${file}:${line} ${code}`))).toEqual([]);
  });

  it.each([...byFile])('of %s are free of super-linear backtracking', (_, written) => {
    expect(written.flatMap(faultOf)).toEqual([]);
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

  it('is followed by a checker that tells a vulnerable pattern, in a line', () => {
    const faultIn = (source: string): string[] => faultOf({ file: 'a.ts', line: 7, source, flags: 'u' });
    expect(faultIn('^(a+)+$')).toEqual(['a.ts:7 vulnerable: /^(a+)+$/u']);
    expect(faultIn('^\\s*\\d+\\s*\\d+$')).toEqual(['a.ts:7 vulnerable: /^\\s*\\d+\\s*\\d+$/u']);
    expect(faultIn(`^(a+)+$|${'甲'.repeat(500)}`)).toEqual([expect.stringMatching(/^.{119}…$/u)]);
  });
});
